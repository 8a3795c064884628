// What a server drew stands exactly where the checkout will stand, in every engine, and makes room for it.
import { expect, fixture, html } from '@open-wc/testing';
import { register } from '../element/checkout/register.js';
import { toSkeleton } from './skeleton.js';

const TOKEN = '2b9b5b2e-0000-4000-8000-000000000001';

/** A gateway that never answers: what is seen is the checkout while it opens. */
const SILENT = 'https://gateway.invalid';

const real = window.fetch;
before(() => {
  window.fetch = () => new Promise(() => undefined);
  register('tender-checkout');
});
after(() => {
  window.fetch = real;
});

/** As a parser makes it of a server's answer: the root is there before the element is. */
function served(settings: Parameters<typeof toSkeleton>[0] & { attributes?: string } = {}): HTMLElement {
  const { attributes = '', ...rest } = settings;
  const markup = `<tender-checkout checkout-session="${TOKEN}" gateway="${SILENT}" ${attributes}><template shadowrootmode="open">${toSkeleton(rest)}</template></tender-checkout>`;
  const { parseHTMLUnsafe } = Document as unknown as { parseHTMLUnsafe: (html: string) => Document };
  const element = parseHTMLUnsafe.call(Document, markup).querySelector<HTMLElement>('tender-checkout');
  if (!element) throw new Error('nothing was served');
  return element;
}

const boxOf = (element: Element | null | undefined) => {
  const { height, width, top } = element?.getBoundingClientRect() ?? new DOMRect();
  return { height, width, top };
};

describe('what a server draws in place of the checkout', () => {
  for (const width of ['240px', '420px', '900px'])
    it(`has the size of the checkout while it opens, ${width} wide`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.style.inlineSize = width;
      const element = served();
      // Still nobody's element: it belongs to a document without a registry.
      const picture = element.shadowRoot?.firstElementChild;
      const plain = document.createElement('div');
      plain.attachShadow({ mode: 'open' }).append(document.importNode(picture as Node, true));
      place.append(plain);
      const drawn = boxOf(plain.shadowRoot?.firstElementChild);
      plain.remove();
      place.append(element);
      await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
      const live = boxOf(element);
      expect(drawn.height).to.equal(live.height);
      expect(drawn.width).to.equal(live.width);
      expect(drawn.top).to.equal(live.top);
    });

  it('is gone when the checkout draws itself, which keeps the root', async () => {
    const element = served();
    const root = element.shadowRoot;
    expect(root?.querySelector('svg')).to.not.equal(null);
    (await fixture<HTMLElement>(html`<div></div>`)).append(element);
    await (element as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
    expect(element.shadowRoot).to.equal(root);
    expect(root?.querySelector('svg')).to.equal(null);
    expect(root?.querySelectorAll('[part~="method"]').length).to.equal(4);
  });

  it('asks nothing of a policy: no style, no sheet, no script', () => {
    for (const settings of [{}, { layout: 'tabs' }, { language: 'ar' }])
      expect(toSkeleton(settings)).to.not.match(/style|<link|<script|\bon\w+=/i);
  });

  it('is nothing for a dialog, only room for tabs, and mirrored where one reads from the right', () => {
    expect(toSkeleton({ presentation: 'dialog' })).to.equal('');
    expect(toSkeleton({ layout: 'tabs' })).to.match(/^<svg [^>]*><\/svg>$/);
    expect(toSkeleton({ language: 'ar-EG' })).to.contain('scale(-1 1)');
    expect(toSkeleton({ language: 'fr' })).to.not.contain('scale');
  });
});
