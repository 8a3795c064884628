// What a look needs beyond styles: the checkout builder's colours under the page's, the dark look where styles cannot
// choose it, and, in development, a word on contrast. Lazy, and here before the methods are drawn.
import type { CSSResultOrNative } from 'lit';
import type { OpenAnswer } from '../../shared/contract.js';
import type { Words } from '../i18n/words.js';
import { choosesSchemes, isDevelopment } from '../model/surroundings.js';

export const english: Words = {};

type BuilderLook = OpenAnswer['look'];

/** The dark defaults of `ui/tokens.styles.ts`; a test holds them to it. */
export const DARK: Readonly<Record<string, string>> = {
  text: '#eceef4',
  muted: '#a9b0c2',
  surface: '#171a22',
  border: '#6d7488',
  accent: '#9db4ff',
  'on-accent': '#0d1430',
  danger: '#ffb4ab',
  success: '#7edba0',
};

/**
 * Each token on a property of an unseen element: what changes is heard as the end of a transition. The text has none:
 * it tells the scheme at once.
 */
const PROBE = `.scheme{position:absolute;inline-size:0;block-size:0;overflow:hidden;visibility:hidden;
color:CanvasText;background-color:var(--_surface);border:1px solid var(--_border);border-inline-end-color:CanvasText;
outline:1px solid var(--_on-accent);column-rule-color:var(--_muted);text-decoration-color:var(--_danger);
caret-color:var(--_accent);text-emphasis-color:var(--_success);-webkit-text-stroke-color:var(--_text);
transition:all 1ms,color 0s;animation:seen 1ms}
@keyframes seen{to{opacity:0}}`;

/** What comes over the network becomes a value and nothing else. */
const isValue = (value: unknown): value is string => typeof value === 'string' && !/[;{}@\\]/.test(value);

/** A token that is the page's where the page says it. */
const toToken = (name: string, value: string): string =>
  `--_${name}:var(--tender-${name in DARK ? 'color-' : ''}${name},${value});`;

const toRules = (tokens: Readonly<Record<string, string>>): string =>
  Object.entries(tokens)
    .map(([name, value]) => (isValue(value) && /^[a-z-]+$/.test(name) ? toToken(name, value) : ''))
    .join('');

class Theme {
  readonly sheet = new CSSStyleSheet();
  readonly #host: HTMLElement;
  readonly #probe = document.createElement('span');
  #look: BuilderLook;
  /** The page says nothing about light and dark: then the builder does. */
  #free = false;
  #text = '';
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#probe.className = 'scheme';
    this.#probe.ariaHidden = 'true';
    this.#probe.ontransitionend = this.#probe.onanimationstart = () => {
      this.#put();
    };
    host.shadowRoot?.adoptedStyleSheets.push(this.sheet);
    host.shadowRoot?.append(this.#probe);
  }

  wear(look: BuilderLook): void {
    if (this.#text && look === this.#look) return;
    this.#look = look;
    this.sheet.replaceSync(PROBE);
    this.#free = getComputedStyle(this.#host).colorScheme === 'normal';
    this.#put();
  }

  /** The scheme that is used, whoever chose it: the system's colours follow it in every browser. */
  get #isDark(): boolean {
    const [red = 0] = (getComputedStyle(this.#probe).color.match(/[\d.]+/) ?? []).map(Number);
    return red > 127;
  }

  /** Colours were chosen for one scheme and are worn in it alone; fonts and corners always. */
  #put(): void {
    const { scheme, tokens = {} } = this.#look ?? {};
    const chosen = this.#free && scheme ? `:host{color-scheme:${scheme}}` : '';
    if (!this.#text) this.sheet.replaceSync(PROBE + chosen);
    const isDark = this.#isDark;
    const worn = Object.entries(tokens).filter(([name]) => (scheme === 'dark') === isDark || !(name in DARK));
    const text =
      PROBE +
      chosen +
      `:host{${isDark && !choosesSchemes() ? toRules(DARK) : ''}${toRules(Object.fromEntries(worn))}}`;
    if (text !== this.#text) this.sheet.replaceSync((this.#text = text));
    if (isDevelopment()) this.#judge();
  }

  /** When a page is done with changing its theme. */
  #judge(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      import('./contrast.js').then(
        ({ warnOf }) => {
          warnOf(this.#host);
        },
        () => undefined,
      );
    }, 300);
  }
}

const themes = new WeakMap<HTMLElement, Theme>();

/** Puts a look on, or takes it off. `styles` are what the element adopts again whenever a view comes. */
export function wear(host: HTMLElement, look: BuilderLook, styles: CSSResultOrNative[]): void {
  let theme = themes.get(host);
  if (!theme) {
    themes.set(host, (theme = new Theme(host)));
    styles.push(theme.sheet);
  }
  theme.wear(look);
}
