// Puts the shop's look on this document: values that passed the guard by shape, and the browser's own parser by kind.
import { toLook } from '../shared/guards.js';
import { LOOK_COLORS, LOOK_LENGTHS, type Dress, type LookToken } from '../shared/protocol.js';

/** A property that takes values of a kind → the tokens of that kind. */
const KINDS: readonly (readonly [property: string, tokens: readonly LookToken[]])[] = [
  ['color', LOOK_COLORS],
  ['width', LOOK_LENGTHS],
  ['font-family', ['font-family']],
];

/** Is this computed colour bright? Browsers write it as `rgb()`, `lab()`, `oklch()`, `color(srgb …)` and so on. */
function isBright(color: string): boolean {
  const [first = 0, second = 0, third = 0] = (color.match(/(?<=[\s(])[\d.]+/g) ?? []).map(Number);
  const mixed = 0.2126 * first + 0.7152 * second + 0.0722 * third;
  if (color.startsWith('rgb')) return mixed > 127;
  if (color.startsWith('color')) return mixed > 0.5;
  return first > (color.startsWith('ok') ? 0.5 : 50);
}

/** Language, direction and look of the whole document. What the look leaves out or gets wrong keeps its default. */
export function wear(dress: Dress): void {
  const root = document.documentElement;
  root.lang = dress.language;
  root.dir = dress.direction;
  const look = toLook(dress.look);
  for (const [property, tokens] of KINDS)
    for (const token of tokens) {
      const value = look[token] ?? '';
      // An empty value takes the token off.
      root.style.setProperty(`--${token}`, CSS.supports(property, value) ? value : '');
    }
  // Bright text means a dark page. The scheme must be the page's: with another one than the element around it a frame
  // is painted opaque, and the system's preference says nothing about the shop.
  root.style.colorScheme = look.text === undefined ? '' : isBright(look.text) ? 'dark' : 'light';
}
