// The mark beside the number: an empty card, then the brand's own, and never one brand for another.
import { expect } from '@open-wc/testing';
import { BRANDS } from '../shared/card-brands.js';
import { CARD_MARKS } from '../shared/card-marks.js';
import { createBrandMark, type BrandMark } from './brand-mark.js';

const opened = (load?: Parameters<typeof createBrandMark>[0]): BrandMark => {
  const mark = createBrandMark(load);
  document.body.replaceChildren(mark.root);
  return mark;
};
/** Whatever is loaded or drawn in between has come. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const paths = ({ root }: BrandMark): string[] =>
  [...root.children].map((path) => path.getAttribute('d') ?? '');
const pathsOf = (id: string): string[] => {
  const [, ...parts] = CARD_MARKS[id] ?? [''];
  return parts.map(([, path]) => path);
};

it('every brand has a mark, inside the little card', async () => {
  const mark = opened(() => Promise.resolve(CARD_MARKS));
  mark.root.setAttribute('width', '38');
  for (const { id } of BRANDS) {
    mark.show({ id });
    await settled();
    expect(paths(mark), id).to.deep.equal(pathsOf(id));
    expect(mark.root.children.length, id).to.be.above(0);
    for (const path of mark.root.children as HTMLCollectionOf<SVGPathElement>) {
      const { x, y, width, height } = path.getBBox();
      expect(x, id).to.be.at.least(0);
      expect(y, id).to.be.at.least(0);
      expect(x + width, id).to.be.at.most(38);
      expect(y + height, id).to.be.at.most(24);
      expect(width * height, id).to.be.above(1);
    }
  }
});

it('without a brand, or for one that has no mark, an empty card stands there', async () => {
  const mark = opened();
  mark.show({ id: '' });
  mark.show({ id: 'VISA' });
  mark.show({ id: 'SOMETHING' });
  await settled();
  expect(paths(mark)).to.deep.equal([]);
  mark.show({ id: 'VISA' });
  mark.show({ id: '' });
  await settled();
  expect(paths(mark)).to.deep.equal([]);
  expect(mark.root.style.background).to.equal('');
});

it('marks that come late do not cover the brand of now', async () => {
  let come = (_: typeof CARD_MARKS): void => undefined;
  const mark = opened(() => new Promise((resolve) => (come = resolve)));
  mark.show({ id: 'VISA' });
  mark.show({ id: 'ELO' });
  come(CARD_MARKS);
  await settled();
  expect(paths(mark)).to.deep.equal(pathsOf('ELO'));
});

it('marks that could not be had are asked for again with the next brand', async () => {
  let asked = 0;
  const mark = opened(() =>
    asked++ === 0 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(CARD_MARKS),
  );
  mark.show({ id: 'VISA' });
  await settled();
  expect(paths(mark)).to.deep.equal([]);
  mark.show({ id: 'MASTERCARD' });
  await settled();
  expect(paths(mark)).to.deep.equal(pathsOf('MASTERCARD'));
});
