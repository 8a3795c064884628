// A theme as the editor holds it: read from the rules of looks.css, put on an element, printed as CSS to paste.

export const COLORS = [
  'accent',
  'on-accent',
  'surface',
  'text',
  'muted',
  'border',
  'danger',
  'success',
] as const;
export const SHAPES = ['font-family', 'font-size', 'radius', 'space', 'border-width', 'focus-ring'] as const;

export type Color = (typeof COLORS)[number];
export type Shape = (typeof SHAPES)[number];
export type Scheme = 'light' | 'dark';

export interface Look {
  /** The schemes it is made for: one, or both. */
  schemes: readonly Scheme[];
  readonly light: Record<Color, string>;
  readonly dark: Record<Color, string>;
  readonly shapes: Record<Shape, string>;
}

export const propertyOf = (token: Color | Shape): string =>
  `--tender-${(COLORS as readonly string[]).includes(token) ? 'color-' : ''}${token}`;

/** `light-dark(a, b)` as its two values; anything else is both. */
export function toBoth(value: string): readonly [light: string, dark: string] {
  const [, light, dark] = /^light-dark\(\s*([^,]+?)\s*,\s*([^)]+?)\s*\)$/.exec(value.trim()) ?? [];
  return light && dark ? [light, dark] : [value.trim(), value.trim()];
}

/** Every declaration of one ready theme, the later ones over the earlier ones. */
export function toLook(name: string, declared: (property: string) => string): Look {
  const pairs = COLORS.map((token) => [token, ...toBoth(declared(propertyOf(token)))] as const);
  const only = declared('color-scheme');
  const pick = (at: 1 | 2) => Object.fromEntries(pairs.map((pair) => [pair[0], pair[at]])) as Look['light'];
  const shapes = SHAPES.map((token) => [token, declared(propertyOf(token)).trim()] as const);
  if ([...pairs, ...shapes].some(([, value]) => !value)) throw new Error(`The theme ${name} is not whole`);
  return {
    schemes: only === 'light' || only === 'dark' ? [only] : ['light', 'dark'],
    light: pick(1),
    dark: pick(2),
    shapes: Object.fromEntries(shapes) as Look['shapes'],
  };
}

const indent = (lines: readonly string[], by: string): string => lines.map((line) => by + line).join('\n');

/** What a merchant pastes. Browsers that cannot choose between two colours get the light ones. */
export function toCss({ schemes, light, dark, shapes }: Look): string {
  const [first = 'light'] = schemes;
  const own = first === 'dark' ? dark : light;
  const line = (token: Color | Shape, value: string): string => `${propertyOf(token)}: ${value};`;
  const base = [
    `color-scheme: ${first};`,
    ...COLORS.map((token) => line(token, own[token])),
    ...SHAPES.map((token) => line(token, shapes[token])),
  ];
  const rule = `tender-checkout {\n${indent(base, '  ')}\n}\n`;
  if (schemes.length < 2) return rule;
  const both = COLORS.filter((token) => light[token] !== dark[token]).map((token) =>
    line(token, `light-dark(${light[token]}, ${dark[token]})`),
  );
  const choice = indent(['color-scheme: light dark;', ...both], '    ');
  return `${rule}@supports (color: light-dark(red, red)) {\n  tender-checkout {\n${choice}\n  }\n}\n`;
}
