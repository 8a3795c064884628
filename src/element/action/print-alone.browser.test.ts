// What a browser prints while one part of the page is printed alone: the same rules in every engine, and nothing left.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { show } from './fixtures/after-bench.js';
import { printAlone } from './print-alone.js';

describe('a part that is printed alone', () => {
  const { print } = window;
  afterEach(() => {
    window.print = print;
  });

  it('has its way marked and every rule understood, until the paper is there', async () => {
    const root = await show(
      html`<p>Beside it</p>
        <section>Voucher</section>`,
    );
    const part = root.querySelector('section');
    const before = [document, root].map(({ adoptedStyleSheets }) => adoptedStyleSheets.length);
    let rules: string[] = [];
    const marked = () => [part, root.host, document.body].map((at) => at?.getAttribute('data-tender-print'));
    window.print = () => {
      const [media] = root.adoptedStyleSheets.at(-1)?.cssRules ?? [];
      rules = [...(media as CSSMediaRule).cssRules].map(({ cssText }) => cssText.slice(0, 14));
    };
    if (part) printAlone(part);
    expect(marked()).to.deep.equal(['this', 'around', 'around']);
    // The page's margins, what is hidden, what is flattened, and its letters.
    expect(rules).to.have.length(4);
    dispatchEvent(new Event('afterprint'));
    expect(marked()).to.deep.equal([null, null, null]);
    expect([document, root].map(({ adoptedStyleSheets }) => adoptedStyleSheets.length)).to.deep.equal(before);
  });
});
