// The shop's look on the frame's document: what is put on, and what is not.
import { expect } from '@open-wc/testing';
import { dress } from './fixtures/hands.js';
import { wear } from './wear.js';

const root = document.documentElement;
const token = (name: string): string => root.style.getPropertyValue(`--${name}`);

afterEach(() => {
  wear(dress);
});

describe('a look', () => {
  it('is put on as custom properties, and taken off when it is gone', () => {
    wear({ ...dress, look: { text: 'rgb(1, 2, 3)', radius: '3px', 'font-family': '"Open Sans", serif' } });
    expect([token('text'), token('radius'), token('font-family')]).to.deep.equal([
      'rgb(1, 2, 3)',
      '3px',
      '"Open Sans", serif',
    ]);
    wear({ ...dress, look: { radius: '4px' } });
    expect([token('text'), token('radius')]).to.deep.equal(['', '4px']);
  });

  it('that the browser does not take for what it claims to be is left out', () => {
    wear({
      ...dress,
      look: { text: 'notacolour', accent: 'rgb(1 2)', 'font-size': 'url(x)', border: 'var(--x)' },
    });
    expect(['text', 'accent', 'font-size', 'border'].map(token)).to.deep.equal(['', '', '', '']);
  });

  for (const [text, scheme] of [
    ['rgb(27, 31, 42)', 'light'],
    ['rgb(236, 238, 244)', 'dark'],
    ['rgba(255, 255, 255, 0.9)', 'dark'],
    ['color(srgb 0.1 0.1 0.1)', 'light'],
    ['color(display-p3 0.9 0.9 0.9 / 0.8)', 'dark'],
    ['oklch(0.2 0.05 260)', 'light'],
    ['oklab(0.95 0 0)', 'dark'],
    ['lab(90 0 0)', 'dark'],
    ['lch(20 10 10)', 'light'],
  ] as const)
    it(`with text in ${text} is ${scheme}`, () => {
      wear({ ...dress, look: { text } });
      expect(root.style.colorScheme).to.equal(scheme);
    });

  it('comes with a language and a direction', () => {
    wear({ ...dress, language: 'ar', direction: 'rtl' });
    expect([root.lang, root.dir]).to.deep.equal(['ar', 'rtl']);
  });
});
