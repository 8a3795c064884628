// The tokens that a visitor changes on the front page, over whatever theme is on: worn by the box around the checkout,
// kept in the address, and printed. A colour that is changed here is for both schemes.
import { drawControls, type Control } from './editor-controls.js';
import { COLORS, propertyOf, SHAPES, toBoth, toCss, type Color, type Shape } from './looks.js';
import { readLook } from './read-looks.js';

type Token = Color | Shape;

const TOKENS: readonly Token[] = [...COLORS, ...SHAPES];

/** What the checkout has where nobody says anything (docs/theming.md). */
const DEFAULTS: Readonly<Record<Token, string>> = {
  accent: 'light-dark(#2a4fd6, #9db4ff)',
  'on-accent': 'light-dark(#ffffff, #0d1430)',
  surface: 'light-dark(#ffffff, #171a22)',
  text: 'light-dark(#1b1f2a, #eceef4)',
  muted: 'light-dark(#5b6274, #a9b0c2)',
  border: 'light-dark(#8b92a5, #6d7488)',
  danger: 'light-dark(#b3261e, #ffb4ab)',
  success: 'light-dark(#14713d, #7edba0)',
  'font-family': 'system-ui, sans-serif',
  'font-size': '1rem',
  radius: '0.5rem',
  space: '0.5rem',
  'border-width': '1px',
  'focus-ring': '3px',
};

/** The property that knows which values there are. */
const KNOWN: Readonly<Record<Shape, string>> = {
  'font-family': 'font-family',
  'font-size': 'font-size',
  radius: 'border-radius',
  space: 'padding',
  'border-width': 'border-width',
  'focus-ring': 'border-width',
};

const isColor = (token: Token): token is Color => (COLORS as readonly string[]).includes(token);

/** Name in an address: the property's, without its dashes. */
const addressOf = (token: Token): string => propertyOf(token).slice(2);

export class ThemeChoice {
  readonly #box: HTMLElement;
  readonly #controls: ReadonlyMap<Token, Control>;
  readonly #own = new Map<Token, string>();

  /** @param changed is called when the visitor chose a value */
  constructor(box: HTMLElement, colors: HTMLElement, shapes: HTMLElement, changed: () => void) {
    this.#box = box;
    this.#controls = drawControls(colors, shapes, (token, value) => {
      this.#own.set(token, value);
      this.#wear();
      changed();
    });
  }

  get size(): number {
    return this.#own.size;
  }

  /** Values that this browser cannot read are passed over, as its style sheets would. */
  read(query: URLSearchParams): void {
    for (const token of TOKENS) {
      const value = query.get(addressOf(token));
      if (value && CSS.supports(isColor(token) ? 'color' : KNOWN[token], value)) this.#own.set(token, value);
    }
  }

  write(query: URLSearchParams): void {
    for (const [token, value] of this.#own) query.set(addressOf(token), value);
  }

  /** Puts a theme on. Another one, chosen by the visitor, takes the changes to the one before away. */
  show(look: string, keep: boolean): void {
    if (!keep) this.#own.clear();
    this.#box.dataset['look'] = look;
    this.#wear();
    const style = getComputedStyle(this.#box);
    const dark =
      document.documentElement.dataset['theme'] === 'dark' ||
      (!document.documentElement.dataset['theme'] && matchMedia('(prefers-color-scheme: dark)').matches);
    for (const [token, control] of this.#controls) {
      const written = style.getPropertyValue(propertyOf(token)).trim() || DEFAULTS[token];
      control.show(toBoth(written)[dark ? 1 : 0]);
    }
  }

  /** The CSS to paste: a ready theme with what was changed in it, or the changes alone. */
  print(look: string): string {
    if (look) {
      const theme = readLook(look);
      for (const color of COLORS) {
        const value = this.#own.get(color);
        if (value !== undefined) theme.light[color] = theme.dark[color] = value;
      }
      for (const shape of SHAPES) theme.shapes[shape] = this.#own.get(shape) ?? theme.shapes[shape];
      return toCss(theme);
    }
    const lines = TOKENS.flatMap((token) => {
      const value = this.#own.get(token);
      return value === undefined ? [] : [`  ${propertyOf(token)}: ${value};\n`];
    });
    return lines.length ? `tender-checkout {\n${lines.join('')}}\n` : '';
  }

  #wear(): void {
    for (const token of TOKENS) {
      const value = this.#own.get(token);
      if (value === undefined) this.#box.style.removeProperty(propertyOf(token));
      else this.#box.style.setProperty(propertyOf(token), value);
    }
  }
}
