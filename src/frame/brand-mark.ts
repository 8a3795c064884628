// The brand beside the number: the same mark as on the page's list, drawn here because this document may load no picture.
// The marks come once there is a brand to show; until then, and where they cannot be had, an empty card stands there.
import type { Brand } from '../shared/card.js';

const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

export function draw(name: string, attributes: Attributes, text = ''): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const key in attributes) element.setAttribute(key, String(attributes[key]));
  element.textContent = text;
  return element;
}

const loadMarks = async () => (await import('../shared/card-marks.js')).CARD_MARKS;

export interface BrandMark {
  readonly root: SVGElement;
  /** An empty card for a brand without a mark. */
  show(brand: Pick<Brand, 'id'>): void;
}

export function createBrandMark(load = loadMarks): BrandMark {
  const root = draw('svg', { class: 'mark', viewBox: '0 0 38 24', 'aria-hidden': 'true' });
  let marks: ReturnType<typeof load> | undefined;
  let shown = '';
  return {
    root,
    show({ id }) {
      if (id === shown) return;
      shown = id;
      root.style.background = '';
      root.replaceChildren();
      if (!id) return;
      marks ??= load();
      marks.then(
        ({ [id]: [ground, ...parts] = [''] }) => {
          // Another brand by now?
          if (id !== shown) return;
          root.style.background = ground;
          root.replaceChildren(
            ...parts.map(([color, d, width]) =>
              draw(
                'path',
                width
                  ? {
                      d,
                      fill: 'none',
                      stroke: color,
                      'stroke-width': width,
                      'stroke-linecap': 'round',
                      'stroke-linejoin': 'round',
                    }
                  : { d, fill: color },
              ),
            ),
          );
        },
        () => {
          // Asked for again with the next brand.
          marks = undefined;
        },
      );
    },
  };
}
