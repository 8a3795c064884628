// The axes every view is looked at along: scheme, direction, width. What each one changes on the page is in `wear.ts`.

export const SCHEMES = ['light', 'dark', 'forced'] as const;
export const DIRECTIONS = ['ltr', 'rtl'] as const;
/** A small phone, which is also a desktop at 400 %, and a desktop. In CSS pixels. */
export const WIDTHS = [320, 1280] as const;

export interface Axes {
  readonly scheme: (typeof SCHEMES)[number];
  readonly direction: (typeof DIRECTIONS)[number];
  readonly width: (typeof WIDTHS)[number];
}

/** Every combination, in the order that changes least from one to the next. */
export const ALL_AXES: readonly Axes[] = DIRECTIONS.flatMap((direction) =>
  WIDTHS.flatMap((width) => SCHEMES.map((scheme) => ({ scheme, direction, width }))),
);

export const nameOf = ({ direction, scheme, width }: Axes): string =>
  `${direction}-${scheme}-${String(width)}`;

/** Is this combination one of them? */
export const isIn = (list: readonly Axes[], axes: Axes): boolean =>
  list.some((each) => nameOf(each) === nameOf(axes));
