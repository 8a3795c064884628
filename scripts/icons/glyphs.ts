// Drawings of kinds of payment, made for this project: what a method shows that has no mark of its own, or whose picture
// cannot be had. Lines on a calm ground that is theirs, so that they read on a light page and on a dark one.
import type { Drawing } from './part.js';

export const GROUND = '#f4f5f8';
const INK = '#454d63';
const LINE = 1.5;

const glyph = (...lines: string[]): Drawing => [GROUND, [INK, lines.join(''), LINE]];

/** The tile is the card: a stripe from edge to edge, and the beginning of a number. */
const CARD: Drawing = [
  '#fff',
  ['#59627a', 'M0 6h38v4.5H0z'],
  ['#c3c8d4', 'M5 15.5h11v3H5z'],
  ['#dde0e8', 'M26 15.5h7v3h-7z'],
];

const QR: Drawing = [
  GROUND,
  [INK, 'M11.75 4.75h5.5v5.5h-5.5zM20.75 4.75h5.5v5.5h-5.5zM11.75 13.75h5.5v5.5h-5.5z', LINE],
  [
    INK,
    'M13.7 6.7h1.6v1.6h-1.6zM22.7 6.7h1.6v1.6h-1.6zM13.7 15.7h1.6v1.6h-1.6zM20 13h2.4v2.4H20zM24.6 13H27v2.4h-2.4zM22.3 15.3h2.4v2.4h-2.4zM20 17.6h2.4V20H20zM24.6 17.6H27V20h-2.4z',
  ],
];

const BARCODE: Drawing = [
  GROUND,
  [INK, 'M10 5v14M12.75 5v14M17 5v14M20 5v14M24.5 5v14M28 5v14', 1.5],
  [INK, 'M14.6 5v14M22.2 5v14M26.4 5v14', 0.8],
];

export const GLYPHS = {
  card: CARD,
  // A purse with its clasp.
  wallet: glyph(
    'M10.75 8v9.5a1.75 1.75 0 0 0 1.75 1.75h13a1.75 1.75 0 0 0 1.75-1.75v-7a1.75 1.75 0 0 0-1.75-1.75h-13.2a1.55 1.55 0 0 1-1.55-1.55V7a2 2 0 0 1 2-2H24.5',
    'M27.2 12.2h-3.4a1.9 1.9 0 0 0 0 3.8h3.4',
  ),
  // A house with columns.
  bank: glyph('M10.75 9.25L19 4.75l8.25 4.5zM10.5 19.25h17M13 12v4.75M17 12v4.75M21 12v4.75M25 12v4.75'),
  // A house with columns, and money that comes back each month.
  debit: glyph('M26.4 9.4A8 8 0 0 0 12 8.6M12 4.75V8.75H16M11.6 14.6A8 8 0 0 0 26 15.4M26 19.25V15.25H22'),
  // Money that is there at once.
  instant: glyph('M20.5 4.25L12.75 13.5H18.5L17.5 19.75L25.25 10.5H19.5z'),
  qr: QR,
  // Notes with a coin.
  cash: glyph(
    'M9.75 6.75h18.5v10.5H9.75zM19 9.6a2.4 2.4 0 1 0 0 4.8a2.4 2.4 0 1 0 0-4.8zM12.6 12h.1M25.3 12h.1',
  ),
  // A counter under an awning.
  store: glyph(
    'M12.25 11v8.25h13.5V11M11.5 4.75h15l1.5 4.5a2.25 2.25 0 0 1-4.5 0a2.25 2.25 0 0 1-4.5 0a2.25 2.25 0 0 1-4.5 0a2.25 2.25 0 0 1-4.5 0zM17 19.25v-4.5h4v4.5',
  ),
  barcode: BARCODE,
  // Days of a calendar.
  later: glyph(
    'M11.75 6.25h14.5v13h-14.5zM11.75 10.25h14.5M15.5 4.25v3.5M22.5 4.25v3.5M15.5 13.25h.1M19 13.25h.1M22.5 13.25h.1M15.5 16.25h.1M19 16.25h.1',
  ),
  // A window that opens elsewhere.
  link: glyph(
    'M18 6.75h-5.25a1 1 0 0 0-1 1v10.5a1 1 0 0 0 1 1h11.5a1 1 0 0 0 1-1V13M21 4.75h6.25V11M27 5L18.75 13.25',
  ),
  crypto: glyph('M19 4.25l7 3.9v7.7l-7 3.9l-7-3.9v-7.7zM19 8.75l3.25 3.25L19 15.25L15.75 12z'),
  gift: glyph(
    'M11.75 8.75h14.5v3.25h-14.5zM12.75 12v7.25h12.5V12M19 8.75v10.5M19 8.5C17.6 4.2 13 4 13.6 7C13.9 8.5 16.8 8.6 19 8.6C21.2 8.6 24.1 8.5 24.4 7C25 4 20.4 4.2 19 8.5',
  ),
  // Bought on account: a bill.
  bill: glyph(
    'M13.25 4.75h11.5v14.5l-1.9-1.25l-1.95 1.25l-1.9-1.25l-1.9 1.25l-1.95-1.25l-1.9 1.25zM16 8.75h6M16 12h6M16 15.25h3.5',
  ),
  // Anything else: two coins.
  coins: glyph(
    'M16.25 6.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11zM16.25 9.75v4.5M19 7.24a5.5 5.5 0 1 1 0 9.52',
  ),
} satisfies Readonly<Record<string, Drawing>>;
