// The lazy half of a look: the checkout builder's values under the page's, the scheme in browsers whose styles cannot
// choose it, and what is said of contrast.
import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { css, LitElement, unsafeCSS } from 'lit';
import { tokens } from '../ui/tokens.styles.js';
import { judge, nearest, readColors, toContrast, warnOf } from './contrast.js';
import { DARK, wear } from './theme.js';

class Dressed extends LitElement {
  static override styles = [
    tokens,
    css`
      p {
        color: var(--_accent);
        background: var(--_surface);
        border-start-start-radius: var(--_radius);
      }
    `,
  ];
  protected override render() {
    return html`<p>Pay</p>`;
  }
}
customElements.define('tender-dressed', Dressed);

/** As an older browser reads the tokens: the light ones alone. */
class Old extends Dressed {
  static override styles = [
    Dressed.styles,
    css`
      :host {
        ${unsafeCSS(light())}
      }
    `,
  ].flat();
}
customElements.define('tender-dressed-old', Old);

function light(): string {
  const [rule = ''] = /:host \{[^}]*\}/.exec(tokens.cssText) ?? [];
  return rule.replace(/^:host \{|\}$/g, '');
}

const shown = (host: Element) => {
  const { color, backgroundColor, borderStartStartRadius } = getComputedStyle(
    host.shadowRoot?.querySelector('p') as Element,
  );
  return [color, backgroundColor, borderStartStartRadius];
};

const LOOK = { scheme: 'light', tokens: { accent: '#7a1fa2', surface: '#fffaf0', radius: '20px' } } as const;
const WORN = ['rgb(122, 31, 162)', 'rgb(255, 250, 240)', '20px'];

describe('the look of the checkout builder', () => {
  it('is worn under what the page says', async () => {
    const host = await fixture<HTMLElement>(html`<tender-dressed></tender-dressed>`);
    wear(host, LOOK, []);
    expect(shown(host)).to.deep.equal(WORN);
    host.style.setProperty('--tender-color-accent', 'rgb(1, 2, 3)');
    expect(shown(host)).to.deep.equal(['rgb(1, 2, 3)', ...WORN.slice(1)]);
  });

  it('leaves with the session it came with, and stays when a view brings styles', async () => {
    const host = await fixture<HTMLElement>(html`<tender-dressed></tender-dressed>`);
    const before = shown(host);
    const styles: CSSStyleSheet[] = [];
    wear(host, LOOK, styles);
    expect(styles).to.have.length(1);
    expect(host.shadowRoot?.adoptedStyleSheets).to.include(styles[0]);
    wear(host, undefined, styles);
    expect(shown(host)).to.deep.equal(before);
    expect(styles).to.have.length(1);
  });

  it('is one element’s own', async () => {
    const [one, other] = await Promise.all([
      fixture<HTMLElement>(html`<tender-dressed></tender-dressed>`),
      fixture<HTMLElement>(html`<tender-dressed></tender-dressed>`),
    ]);
    const before = shown(other);
    wear(one, LOOK, []);
    expect(shown(other)).to.deep.equal(before);
  });

  it('keeps its colours out of a scheme they are not made for', async () => {
    const page = await fixture<HTMLElement>(html`<div><tender-dressed></tender-dressed></div>`);
    page.style.colorScheme = 'dark';
    const host = page.querySelector('tender-dressed') as HTMLElement;
    const before = shown(host);
    wear(host, LOOK, []);
    expect(shown(host)).to.deep.equal([...before.slice(0, 2), '20px']);
    page.style.colorScheme = 'light';
    await waitUntil(() => shown(host).join() === WORN.join(), 'the colours come with their scheme');
  });

  it('brings its scheme where the page has none, and only there', async () => {
    const dark = { scheme: 'dark', tokens: {} } as const;
    const free = await fixture<HTMLElement>(html`<tender-dressed></tender-dressed>`);
    wear(free, dark, []);
    expect(getComputedStyle(free).colorScheme).to.equal('dark');
    const page = await fixture<HTMLElement>(html`<div><tender-dressed></tender-dressed></div>`);
    page.style.colorScheme = 'light';
    const bound = page.querySelector('tender-dressed') as HTMLElement;
    wear(bound, dark, []);
    expect(getComputedStyle(bound).colorScheme).to.equal('light');
  });

  it('takes nothing for a value that is more than one', async () => {
    const host = await fixture<HTMLElement>(html`<tender-dressed></tender-dressed>`);
    const before = shown(host);
    for (const accent of ['red;}p{color:red', 'red}', '@import', 7])
      wear(host, { scheme: 'light', tokens: { accent, 'x:y': 'red' } } as never, []);
    expect(shown(host)).to.deep.equal(before);
  });
});

describe('the dark look where styles cannot choose', () => {
  const { supports } = CSS;
  beforeEach(() => {
    CSS.supports = (...query: string[]) =>
      !query.join().includes('light-dark') && supports.apply(CSS, query as never);
  });
  afterEach(() => {
    CSS.supports = supports;
  });

  it('is the same as where they can', async () => {
    const page = await fixture<HTMLElement>(html`<div><tender-dressed></tender-dressed></div>`);
    page.style.colorScheme = 'dark';
    const host = page.querySelector('tender-dressed') as HTMLElement;
    if (supports('color', 'light-dark(red,red)'))
      for (const [name, value] of Object.entries(DARK)) {
        const [, dark] =
          new RegExp(`--_${name}:[^;]*light-dark\\([^,]*, ?([^)]*)\\)`).exec(tokens.cssText) ?? [];
        expect(dark, name).to.equal(value);
      }
    wear(host, undefined, []);
    expect(shown(host)[0]).to.equal('rgb(157, 180, 255)');
  });

  it('follows the scheme of the host and of its ancestors, and no preference they do not know', async () => {
    const page = await fixture<HTMLElement>(html`<div><tender-dressed-old></tender-dressed-old></div>`);
    const host = page.querySelector('tender-dressed-old') as HTMLElement;
    wear(host, undefined, []);
    const [bright, , radius] = shown(host);
    expect(bright).to.equal('rgb(42, 79, 214)');
    page.style.colorScheme = 'dark';
    await waitUntil(() => shown(host)[0] === 'rgb(157, 180, 255)', 'dark');
    expect(shown(host)[2]).to.equal(radius);
    host.style.colorScheme = 'light';
    await waitUntil(() => shown(host)[0] === bright, 'light again');
  });

  it('comes back in sight as it should be', async () => {
    const page = await fixture<HTMLElement>(html`<div><tender-dressed-old></tender-dressed-old></div>`);
    const host = page.querySelector('tender-dressed-old') as HTMLElement;
    wear(host, undefined, []);
    page.hidden = true;
    await aTimeout(50);
    page.style.colorScheme = 'dark';
    page.hidden = false;
    await waitUntil(() => shown(host)[0] === 'rgb(157, 180, 255)', 'dark');
  });
});

describe('contrast', () => {
  const dressed = (style: string): Promise<HTMLElement> =>
    fixture<HTMLElement>(html`<tender-dressed style=${style}></tender-dressed>`);

  it('of both default looks is enough', async () => {
    for (const scheme of ['light', 'dark'])
      expect(judge(readColors(await dressed(`color-scheme: ${scheme}`)))).to.deep.equal([]);
  });

  it('that is too low is said with the pair, the figure and the nearest colour that passes', async () => {
    const [line = '', ...more] = judge(readColors(await dressed('--tender-color-muted: #949494')));
    expect(more).to.deep.equal([]);
    expect(line).to.equal(
      '--tender-color-muted (#949494) and --tender-color-surface (#ffffff) have a contrast of 3.03, and 4.5 is needed; ' +
        'the nearest that passes is --tender-color-muted: #767676',
    );
  });

  it('is judged as it is seen: mixed, in other colour spaces, and through a clear surface', async () => {
    const cases: [string, number][] = [
      ['--tender-color-muted: color-mix(in srgb, #000 40%, #fff)', 1],
      ['--tender-color-text: rgb(0 0 0 / 40%)', 1],
      ['--tender-color-text: oklch(0.8 0.05 200)', 1],
      ['background: #000; --tender-color-surface: transparent', 7],
    ];
    for (const [style, least] of cases)
      expect(judge(readColors(await dressed(style))).length, style).to.be.at.least(least === 7 ? 3 : least);
  });

  it('of a colour that is mended is enough, by as little as it takes', () => {
    for (const color of [
      [148, 148, 148],
      [255, 200, 0],
      [0, 160, 255],
    ] as const) {
      const better = nearest(color, [255, 255, 255], 4.5) ?? color;
      expect(toContrast(better, [255, 255, 255])).to.be.within(4.5, 4.9);
    }
  });

  it('is spoken of once for each theme', async () => {
    const { warn } = console;
    const heard: unknown[] = [];
    console.warn = (text: unknown) => heard.push(text);
    try {
      const host = await dressed('--tender-color-muted: #a0a0a1');
      warnOf(host);
      warnOf(host);
      warnOf(await dressed('--tender-color-muted: #a0a0a1'));
      expect(heard).to.have.length(1);
      host.style.setProperty('--tender-color-muted', '#a1a0a1');
      warnOf(host);
      expect(heard).to.have.length(2);
      host.style.removeProperty('--tender-color-muted');
      warnOf(host);
      expect(heard).to.have.length(2);
    } finally {
      console.warn = warn;
    }
  });
});
