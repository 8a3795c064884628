// How well two colours can be told apart (WCAG 2.2), whatever syntax they are written in: painted, and read back.

export type Rgb = readonly [number, number, number];

/** Painted over white, as a screen would. */
export function toRgb(color: string): Rgb {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return [255, 255, 255];
  for (const paint of ['#ffffff', color]) {
    context.fillStyle = paint;
    context.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

export const toHex = (color: Rgb): string =>
  `#${color.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

function toLuminance(color: Rgb): number {
  const [red, green, blue] = color.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21, cut and not rounded: 4.49 is not 4.5. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, bright = 0] = [one, other].map((color) => toLuminance(toRgb(color))).sort((a, b) => a - b);
  return Math.floor(((bright + 0.05) / (dark + 0.05)) * 100) / 100;
}
