// Codes to scan and to copy: the very bars and modules, and what happens where something cannot be drawn or copied.
import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { toBars } from './bar-code.js';
import './copy-button.js';
import './qr-code.js';
import { settled, show, showAction } from './fixtures/after-bench.js';

describe('a barcode', () => {
  it('of an even count of digits is interleaved two of five', () => {
    // Start, then one in bars with two in spaces (wide is three modules), then stop.
    expect(toBars('12')).to.equal('1010' + '111010001010111000' + '11101');
  });

  it('of anything else is Code 128', () => {
    // Start B, A, the check symbol 34 (104 + 33, modulo 103), stop.
    expect(toBars('A')).to.equal('11010010000' + '10100011000' + '10001011000' + '1100011101011');
    // Start C, twelve, on to set A, three, the check symbol 67 (105 + 12 + 2 × 101 + 3 × 19, modulo 103), stop.
    expect(toBars('123')).to.equal(
      ['11010011100', '10110011100', '11101011110', '11001011100', '10000101100', '1100011101011'].join(''),
    );
  });

  it('is drawn as its bars, with light on both sides', async () => {
    const root = await show(html`<tender-bar-code .text=${'12'} .alt=${'Bars'}></tender-bar-code>`);
    const svg = root.querySelector('tender-bar-code svg');
    expect(svg?.getAttribute('viewBox')).to.equal('-10 0 47 1');
    const bars = [...(svg?.querySelectorAll('rect') ?? [])].map(
      (bar) => `${bar.getAttribute('x') ?? ''}+${bar.getAttribute('width') ?? ''}`,
    );
    expect(bars).to.deep.equal(['0+1', '2+1', '4+3', '8+1', '12+1', '14+1', '16+3', '22+3', '26+1']);
    await expect(root.host).to.be.accessible();
  });

  it('that cannot be one is not there', async () => {
    for (const text of ['', 'código 漢']) {
      const root = await show(html`<tender-bar-code .text=${text} .alt=${'Bars'}></tender-bar-code>`);
      expect(root.querySelector('tender-bar-code svg'), text).to.equal(null);
    }
  });
});

const qr = (text: string | undefined, image?: string) =>
  html`<tender-qr-code .text=${text} .image=${image} .alt=${'Code'} .save=${'Save image'}></tender-qr-code>`;

/** Waits until it is drawn, or given up. */
async function openQr(text: string | undefined, image?: string) {
  const root = await show(qr(text, image));
  const element = root.querySelector('tender-qr-code');
  while (element?.state === 'drawing') await settled(root);
  await settled(root);
  const canvas = element?.querySelector('canvas');
  const button = element?.querySelector('button');
  const colour = (x: number, y: number): string =>
    [...(canvas?.getContext('2d')?.getImageData(x, y, 1, 1).data ?? [])].join(' ');
  return { root, canvas, button, colour };
}

const DARK = '0 0 0 255';
const LIGHT = '255 255 255 255';

/** A picture of one colour. */
function picture(colour: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 10;
  const context = canvas.getContext('2d');
  if (context) context.fillStyle = colour;
  context?.fillRect(0, 0, 5, 10);
  return canvas.toDataURL('image/png');
}

describe('a code for the phone', () => {
  it('is drawn from its text: light around it, and a mark in three corners', async () => {
    const { root, canvas, colour } = await openQr('00020126BR.GOV.BCB.PIX');
    const modules = (canvas?.width ?? 0) / 8;
    expect([modules, canvas?.height]).to.deep.equal([21 + 8, canvas?.width]);
    const at = (x: number, y: number): string => colour(x * 8 + 4, y * 8 + 4);
    const last = modules - 5;
    for (const [x, y, expected] of [
      [0, 0, LIGHT],
      [3, 3, LIGHT],
      [4, 4, DARK],
      [5, 5, LIGHT],
      [6, 6, DARK],
      [last, 4, DARK],
      [last - 1, 5, LIGHT],
      [4, last, DARK],
      [5, last - 1, LIGHT],
    ] as const)
      expect(at(x, y), `${String(x)} ${String(y)}`).to.equal(expected);
    await expect(root.host).to.be.accessible();
  });

  it('differs with its text', async () => {
    const paint = async (text: string) => (await openQr(text)).canvas?.toDataURL();
    expect(await paint('one')).not.to.equal(await paint('two'));
    expect(await paint('one')).to.equal(await paint('one'));
  });

  it('is painted from an image where there is no text, on white', async () => {
    const { canvas, colour } = await openQr(undefined, picture('#f00'));
    expect([canvas?.width, colour(1, 1), colour(8, 1)]).to.deep.equal([10, '255 0 0 255', LIGHT]);
  });

  it('that cannot be drawn is not there, and neither is a button to save it', async () => {
    for (const image of [
      'data:image/png;base64,AAAA',
      'data:image/svg+xml;base64,PHN2Zy8+',
      'https://elsewhere.example/code.png',
      'data:text/html;base64,AAAA',
    ]) {
      const { root, canvas, button } = await openQr(undefined, image);
      expect([canvas === null, button === null], image).to.deep.equal([true, true]);
      await expect(root.host).to.be.accessible();
    }
  });

  it('too long to draw is painted from its image, or left to be copied', async () => {
    const long = 'x'.repeat(5000);
    expect((await openQr(long, picture('#f00'))).canvas?.width).to.equal(10);
    expect((await openQr(long)).canvas === null).to.equal(true);
    const { root } = await showAction({ kind: 'qr', text: long });
    expect(root.querySelector('tender-copy-button')?.text).to.equal(long);
  });

  it('is saved as a file, without another window', async () => {
    const { button } = await openQr('code');
    const saved = await new Promise<HTMLAnchorElement>((resolve) => {
      const { click } = HTMLAnchorElement.prototype;
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        HTMLAnchorElement.prototype.click = click;
        resolve(this);
      };
      button?.click();
    });
    expect([saved.download, saved.target]).to.deep.equal(['payment-code.png', '']);
    const file = await (await fetch(saved.href)).blob();
    expect(file.type).to.equal('image/png');
    expect((await createImageBitmap(file)).width).to.equal((21 + 8) * 8);
  });
});

describe('a text to copy', () => {
  let clipboard: PropertyDescriptor | undefined;
  const use = (value: unknown): void => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value });
  };
  const open = async () => {
    const root = await show(
      html`<tender-copy-button
        .text=${'00020126'}
        .label=${'Copy code'}
        .done=${'Copied'}
      ></tender-copy-button>`,
    );
    const inside = root.querySelector('tender-copy-button');
    const said: string[] = [];
    root.addEventListener('say', (event) => said.push((event as CustomEvent<string>).detail));
    const press = async (): Promise<void> => {
      inside?.querySelector('button')?.click();
      await settled(root);
      await settled(root);
    };
    return { root, inside, press, said };
  };

  before(() => {
    clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  });
  afterEach(() => {
    if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('goes to the clipboard, and is said to', async () => {
    const copied: string[] = [];
    use({ writeText: (text: string) => Promise.resolve(copied.push(text)) });
    const { root, inside, press, said } = await open();
    await press();
    expect(copied).to.deep.equal(['00020126']);
    expect([inside?.querySelector('button')?.textContent.trim(), said]).to.deep.equal(['Copied', ['Copied']]);
    await expect(root.host).to.be.accessible();
  });

  for (const [what, value] of [
    ['is refused', { writeText: () => Promise.reject(new Error('no')) }],
    ['is missing', undefined],
  ] as const)
    it(`is shown selected where the clipboard ${what}`, async () => {
      use(value);
      const { root, inside, press, said } = await open();
      await press();
      const area = inside?.querySelector('textarea');
      expect(root.activeElement).to.equal(area);
      expect(area?.value.slice(area.selectionStart, area.selectionEnd)).to.equal('00020126');
      expect(said).to.deep.equal([]);
      await expect(root.host).to.be.accessible();
    });
});
