// Marks of brands as two packages have them, both given to the public domain (CC0 1.0): the paths of `simple-icons` in one
// colour, those of `@iconify-json/logos` (SVG Logos) in the brand's own. They are fitted into the middle of a tile.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as simpleIcons from 'simple-icons';
import { svgPathBbox } from 'svg-path-bbox';
import svgpath from 'svgpath';
import { tidy, type Drawing, type Part } from './part.js';

const CENTER = { x: 19, y: 12 };

interface Box {
  /** The most that a mark takes of a tile. */
  readonly width?: number;
  readonly height?: number;
  /** Decimals. One is a seventh of a pixel at three times the size: fine details need two. */
  readonly decimals?: number;
}

/** Areas, moved and scaled together. */
function fitted(parts: readonly Part[], { width = 30, height = 14, decimals = 2 }: Box): Part[] {
  const boxes = parts.map(([, path]) => svgPathBbox(path));
  const [left, top, right, bottom] = [0, 1, 2, 3].map((side) =>
    (side < 2 ? Math.min : Math.max)(...boxes.map((box) => box[side] ?? 0)),
  ) as [number, number, number, number];
  const scale = Math.min(width / (right - left), height / (bottom - top));
  return parts.map(([color, path]) => [
    color,
    tidy(
      svgpath(path)
        .translate(-(left + right) / 2, -(top + bottom) / 2)
        .scale(scale)
        .translate(CENTER.x, CENTER.y)
        .rel()
        .round(decimals)
        .toString(),
    ),
  ]);
}

type Colors = Readonly<Record<number, string>>;

export interface SimpleLogo extends Box {
  /** As simple-icons names it. */
  readonly slug: string;
  readonly ground?: string;
  /** The mark's colour; the package's when absent. */
  readonly color?: string;
  /** Colours of single pieces, counted from 0, where the mark has more than one; `none` leaves a piece out. */
  readonly colors?: Colors;
}

/** One path into the pieces that each begin with a pen put down. */
const pieces = (path: string): string[] => svgpath(path).abs().toString().split(/(?=M)/);

export function fromSimpleIcons({ slug, ground = '#fff', color, colors, ...box }: SimpleLogo): Drawing {
  const icon = Object.values(simpleIcons).find((one) => one.slug === slug);
  if (!icon) throw new Error(`simple-icons has no “${slug}”`);
  if (icon.license) throw new Error(`“${slug}” has a licence of its own: ${JSON.stringify(icon.license)}`);
  const usual = color ?? `#${icon.hex.toLowerCase()}`;
  if (!colors) return [ground, ...fitted([[usual, icon.path]], box)];
  const byColor = new Map<string, string>();
  pieces(icon.path).forEach((piece, index) => {
    const own = colors[index] ?? usual;
    if (own === 'none') return;
    byColor.set(own, (byColor.get(own) ?? '') + piece);
  });
  return [ground, ...fitted([...byColor], box)];
}

const require = createRequire(import.meta.url);
const LOGOS = JSON.parse(readFileSync(require.resolve('@iconify-json/logos/icons.json'), 'utf8')) as {
  readonly icons: Readonly<Record<string, { readonly body: string }>>;
};

export interface ColoredLogo extends Box {
  /** As SVG Logos names it. */
  readonly logo: string;
  readonly ground?: string;
  /** What each path is painted with, in place of the package's shades; `none` leaves out what no tile has room for. */
  readonly colors?: readonly string[];
}

export function fromLogos({ logo, ground = '#fff', colors = [], ...box }: ColoredLogo): Drawing {
  const body = LOGOS.icons[logo]?.body ?? '';
  const parts = [...body.matchAll(/<path ([^>]*)\/>/g)].flatMap(([, attributes = ''], index): Part[] => {
    const of = (name: string): string | undefined => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const fill = colors[index] ?? of('fill') ?? '#000';
    if (fill.startsWith('url'))
      throw new Error(`path ${String(index)} of “${logo}” has a gradient: give it a colour`);
    return fill === 'none' ? [] : [[fill, of('d') ?? '']];
  });
  if (parts.length === 0) throw new Error(`SVG Logos has no such paths of “${logo}”`);
  return [ground, ...fitted(parts, box)];
}
