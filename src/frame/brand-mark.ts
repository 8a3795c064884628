// The brand beside the number: a small card, drawn here and not loaded, for eyes only.
import type { Brand } from '../shared/card.js';

type Named = Pick<Brand, 'id' | 'name'>;

const SVG = 'http://www.w3.org/2000/svg';

/** Colour of the card and the white word on it, or the colours of two discs. Other brands show their name. */
const MARKS: Readonly<Record<string, readonly [color: string, mark: string]>> = {
  VISA: ['#1a1f71', 'VISA'],
  MASTERCARD: ['#eb001b', '#f79e1b'],
  MAESTRO: ['#0099df', '#ed0006'],
  AMERICAN_EXPRESS: ['#016fd0', 'AMEX'],
  CARTES_BANCAIRES: ['#00597b', 'CB'],
};

type Attributes = Readonly<Record<string, string | number>>;

export function draw(name: string, attributes: Attributes, text = ''): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const key in attributes) element.setAttribute(key, String(attributes[key]));
  element.textContent = text;
  return element;
}

const drawDisc = (cx: number, fill: string): SVGElement =>
  draw('circle', { cx, cy: 12, r: 7, fill, 'fill-opacity': 0.9 });

function drawMark(mark: string): SVGElement {
  // The width is set, so that every font fits.
  const width = { textLength: Math.min(31, mark.length * 6.5), lengthAdjust: 'spacingAndGlyphs' };
  const font = { 'font-size': mark.length > 4 ? 9 : 11, 'font-weight': 800, 'text-anchor': 'middle' };
  return draw('text', { x: 19, y: 15.5, fill: '#fff', ...width, ...font }, mark);
}

export interface BrandMark {
  readonly root: SVGElement;
  /** A plain card for a brand without a name. */
  show(brand: Named): void;
}

export function createBrandMark(): BrandMark {
  const root = draw('svg', { class: 'mark', viewBox: '0 0 38 24', 'aria-hidden': 'true' });
  let shown: string | undefined;
  return {
    root,
    show({ id, name }) {
      if (name === shown) return;
      shown = name;
      const [color, mark] = MARKS[id] ?? ['#2b3447', name.replace(/ .*/, '')];
      const hasDiscs = mark.startsWith('#');
      root.style.background = hasDiscs ? '#fff' : mark && color;
      if (hasDiscs) root.replaceChildren(drawDisc(15, color), drawDisc(23, mark));
      else if (mark) root.replaceChildren(drawMark(mark));
      else
        root.replaceChildren(
          draw('path', { d: 'M0 8h38M5 17h9', stroke: 'currentColor', 'stroke-width': 3 }),
        );
    },
  };
}
