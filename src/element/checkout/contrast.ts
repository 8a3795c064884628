// Tells whoever builds a page that its theme is hard to read: once per theme, in the console, in development alone.
// Colours of any syntax are painted and read back, so what is judged is what a shopper sees.

type Rgb = readonly [number, number, number];

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for what shows where a control is. The first of a pair is the one to change. */
const PAIRS: readonly (readonly [front: string, back: string, needed: number])[] = [
  ['text', 'surface', 4.5],
  ['muted', 'surface', 4.5],
  ['danger', 'surface', 4.5],
  ['success', 'surface', 4.5],
  ['accent', 'on-accent', 4.5],
  ['accent', 'surface', 3],
  ['border', 'surface', 3],
];

const BLACK: Rgb = [0, 0, 0];
const WHITE: Rgb = [255, 255, 255];

function toLuminance(color: Rgb): number {
  const [red, green, blue] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 (the same) to 21 (black on white). */
export function toContrast(one: Rgb, other: Rgb): number {
  const [dark = 0, bright = 0] = [toLuminance(one), toLuminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const blend = (color: Rgb, toward: Rgb, share: number): Rgb =>
  color.map((value, at) => Math.round(value + ((toward[at] ?? 0) - value) * share)) as [
    number,
    number,
    number,
  ];

/** The colour that passes with the least of black or white in it; nothing when neither end passes. */
export function nearest(color: Rgb, back: Rgb, needed: number): Rgb | undefined {
  for (let step = 1; step <= 100; step++)
    for (const end of [BLACK, WHITE]) {
      const tried = blend(color, end, step / 100);
      if (toContrast(tried, back) >= needed) return tried;
    }
  return undefined;
}

const toHex = (color: Rgb): string =>
  `#${color.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/** Colours on top of one another, as they come out on a screen. */
function paint(colors: readonly string[]): Rgb {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return WHITE;
  for (const color of colors) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** What is behind the element, outermost first: a surface may let it shine through. */
function behind(host: Element): string[] {
  const colors: string[] = [];
  for (let at: Node | null = host; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
    if (at instanceof Element) colors.unshift(getComputedStyle(at).backgroundColor);
  return colors;
}

/** The theme's colours as they are seen, by token. */
export function readColors(host: HTMLElement): Map<string, Rgb> {
  const probe = document.createElement('span');
  probe.hidden = true;
  host.shadowRoot?.append(probe);
  const resolve = (value: string): string => {
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  const ground = [resolve('Canvas'), ...behind(host), resolve('var(--_surface)')];
  const seen = new Map<string, Rgb>([['surface', paint(ground)]]);
  for (const [front, back] of PAIRS)
    for (const name of [front, back])
      if (name !== 'surface') seen.set(name, paint([...ground, resolve(`var(--_${name})`)]));
  probe.remove();
  return seen;
}

/** A line for each pair that is too close. */
export function judge(colors: ReadonlyMap<string, Rgb>): string[] {
  return PAIRS.flatMap(([front, back, needed]) => {
    const [one = BLACK, other = WHITE] = [colors.get(front), colors.get(back)];
    const contrast = toContrast(one, other);
    if (contrast >= needed) return [];
    const better = nearest(one, other, needed);
    // Never rounded up to what would pass.
    const shown = (Math.floor(contrast * 100) / 100).toFixed(2);
    const way = better ? `; the nearest that passes is --tender-color-${front}: ${toHex(better)}` : '';
    return [
      `--tender-color-${front} (${toHex(one)}) and --tender-color-${back} (${toHex(other)}) have a contrast of ${shown}, and ${String(needed)} is needed${way}`,
    ];
  });
}

/** What was said already: a theme that comes back is no news. */
const said = new Set<string>();

export function warnOf(host: HTMLElement): void {
  // The shopper's own colours are not the page's to mend.
  if (!host.isConnected || matchMedia('(forced-colors: active)').matches) return;
  const lines = judge(readColors(host)).join('\n- ');
  if (!lines || said.has(lines)) return;
  said.add(lines);
  console.warn(
    `<tender-checkout>: this theme is hard to read (WCAG 2.2). Shoppers do not see this note.\n- ${lines}`,
  );
}
