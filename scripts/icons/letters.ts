// Letters for tiles of brands that no free package has: capitals of one line each, drawn for this project. A word in them
// names a brand and imitates no logo; as lines they need no font, and stay the same on every machine.
import svgpath from 'svgpath';
import { tidy, type Part } from './part.js';

/** Width, and a line on a field 10 high: its top is 0, its foot 10. */
const LETTERS: Readonly<Record<string, readonly [width: number, line: string]>> = {
  A: [7.6, 'M0 10L3.8 0L7.6 10M1.3 6.8h5'],
  B: [6.3, 'M0 4.7h3.4a2.35 2.35 0 0 0 0-4.7H0v10h3.7a2.6 2.65 0 0 0 0-5.3'],
  C: [7, 'M7 2A4.1 5 0 1 0 7 8'],
  D: [7.2, 'M0 0v10h2.4a4.8 5 0 0 0 0-10z'],
  E: [5.6, 'M5.6 0H0v10h5.6M0 4.9h4.8'],
  F: [5.4, 'M5.4 0H0v10M0 5.1h4.6'],
  G: [7.3, 'M7 2A4.1 5 0 1 0 7.3 7.6V5.3H4.6'],
  H: [7, 'M0 0v10M7 0v10M0 4.9h7'],
  I: [0, 'M0 0v10'],
  J: [4.8, 'M4.8 0v6.8a2.5 3.2 0 0 1-4.8 1'],
  K: [6.5, 'M0 0v10M6.2 0L0 6.2M2.3 3.9L6.5 10'],
  L: [5.2, 'M0 0v10h5.2'],
  M: [8.6, 'M0 10V0l4.3 6.6L8.6 0v10'],
  N: [7, 'M0 10V0l7 10V0'],
  O: [8.2, 'M4.1 0a4.1 5 0 1 0 0 10a4.1 5 0 1 0 0-10z'],
  P: [6.2, 'M0 10V0h3.3a2.9 2.95 0 0 1 0 5.9H0'],
  Q: [8.2, 'M4.1 0a4.1 5 0 1 0 0 10a4.1 5 0 1 0 0-10zM5 7l3 3.3'],
  R: [6.4, 'M0 10V0h3.4a2.8 2.85 0 0 1 0 5.7H0M3.3 5.7L6.4 10'],
  S: [
    6.2,
    'M5.9 1.9C5.4.7 4.4 0 3.1 0C1.4 0 .3 1 .3 2.5C.3 5.7 6.2 4.2 6.2 7.4C6.2 9 4.9 10 3.2 10C1.6 10 .4 9.2 0 7.8',
  ],
  T: [6.8, 'M0 0h6.8M3.4 0v10'],
  U: [6.8, 'M0 0v6.4a3.4 3.6 0 0 0 6.8 0V0'],
  V: [7.4, 'M0 0l3.7 10L7.4 0'],
  W: [10.8, 'M0 0l2.8 10L5.4 1L8 10L10.8 0'],
  X: [7, 'M0 0l7 10M7 0L0 10'],
  Y: [7, 'M0 0l3.5 4.9L7 0M3.5 4.9V10'],
  Z: [6.4, 'M0 0h6.4L0 10h6.4'],
  '2': [5.8, 'M.1 2.5C.3 1 1.4 0 2.9 0C4.5 0 5.7 1 5.7 2.7C5.7 5 2.2 7 0 10H5.8'],
  '4': [6.2, 'M4.5 10V0L0 7h6.2'],
  '7': [5.8, 'M0 0h5.8L2 10'],
  '-': [3.4, 'M0 5h3.4'],
  '+': [5, 'M0 5h5M2.5 2.5v5'],
  ' ': [2, ''],
};

/** Room between two letters, on the same field; the lines' own thickness comes on top. */
const GAP = 2.2;
const WIDEST = 31;
const TILE = { width: 38, height: 24 };
/** Letters may be narrowed so far before they are made smaller. */
const NARROWEST = 0.72;

const letterOf = (letter: string): readonly [number, string] => {
  const found = LETTERS[letter];
  if (!found) throw new Error(`there is no drawing of the letter “${letter}”`);
  return found;
};

/** Whole heights, so that upper and lower edges are sharp where a unit is one pixel. */
const heightsOf = (lines: number): readonly number[] => (lines > 1 ? [6] : [8, 6]);

interface Fit {
  readonly height: number;
  readonly weight: number;
  readonly x: number;
}

const naturalWidth = (text: string): number =>
  [...text].reduce((sum, letter) => sum + letterOf(letter)[0] + GAP, -GAP);

/** The tallest letters that all lines have room for. */
function fit(lines: readonly string[]): Fit {
  let last: Fit | undefined;
  for (const height of heightsOf(lines.length)) {
    const weight = height * 0.19;
    const y = (height - weight) / 10;
    const widths = lines.map((line) => (WIDEST - weight - (line.length - 1) * weight) / naturalWidth(line));
    const x = Math.min(y, ...widths);
    last = { height, weight, x };
    if (x >= y * NARROWEST) break;
  }
  if (!last) throw new Error('a word without letters');
  return last;
}

/** One or two lines (`MOBILE/PAY`) in the middle of a tile, in capitals however they are written. */
export function word(text: string, color: string): Part {
  const lines = text.toUpperCase().split('/');
  const { height, weight, x } = fit(lines);
  const y = (height - weight) / 10;
  const leading = height + 2.5;
  const top = Math.round((TILE.height - height - leading * (lines.length - 1)) / 2);
  const paths = lines.map((line, row) => {
    const width = naturalWidth(line) * x + (line.length - 1) * weight;
    let left = (TILE.width - width) / 2;
    return [...line].map((letter) => {
      const [advance, path] = letterOf(letter);
      const place = Math.round(top + leading * row) + weight / 2;
      const drawn = svgpath(path).scale(x, y).translate(left, place).rel().round(1).toString();
      left += advance * x + GAP * x + weight;
      return drawn;
    });
  });
  return [color, tidy(paths.flat().join('')), Math.round(weight * 10) / 10];
}
