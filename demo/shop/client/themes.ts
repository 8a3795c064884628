// The theme editor: a theme is put on the stage while it is changed, judged, and printed to be pasted.
import { contrastOf } from './parts/contrast.js';
import { copyText } from './parts/copy-text.js';
import { drawControls } from './parts/editor-controls.js';
import {
  COLORS,
  propertyOf,
  SHAPES,
  toCss,
  type Color,
  type Look,
  type Scheme,
  type Shape,
} from './parts/looks.js';
import { readLook } from './parts/read-looks.js';

/** WCAG 2.2: text, and what shows where a control is. */
const PAIRS: readonly (readonly [name: string, front: Color, back: Color, needed: number])[] = [
  ['Text', 'text', 'surface', 4.5],
  ['Muted text', 'muted', 'surface', 4.5],
  ['Button', 'on-accent', 'accent', 4.5],
  ['Error', 'danger', 'surface', 4.5],
  ['Success', 'success', 'surface', 4.5],
  ['Choice and focus', 'accent', 'surface', 3],
  ['Field border', 'border', 'surface', 3],
];

function find<Type extends HTMLElement>(id: string, type: new () => Type): Type {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no #${id}`);
  return found;
}

const form = find('editor', HTMLFormElement);
const stage = find('stage', HTMLElement);
const code = find('css', HTMLElement);
const copied = find('copied', HTMLElement);

const input = (name: string, value = ''): HTMLInputElement => {
  const found = form.querySelector<HTMLInputElement>(`[name="${name}"]${value && `[value="${value}"]`}`);
  if (!found) throw new Error(`The editor has no ${name} ${value}`);
  return found;
};

let look: Look = readLook('plain');
/** What is asked for; a theme of one scheme shows that one. */
let wanted: Scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
let scheme = wanted;

const isColor = (token: Color | Shape): token is Color => (COLORS as readonly string[]).includes(token);

const controls = drawControls(find('colors', HTMLElement), find('shapes', HTMLElement), (token, value) => {
  if (isColor(token)) look[scheme][token] = value;
  else look.shapes[token] = value;
  wear();
});

/** One line for each pair: a sample, the figure, and the verdict in a word. */
function judge(): void {
  const colors = look[scheme];
  const lines = PAIRS.map(([name, front, back, needed]) => {
    const contrast = contrastOf(colors[front], colors[back]);
    const passes = contrast >= needed;
    const sample = document.createElement('span');
    sample.className = 'sample';
    sample.ariaHidden = 'true';
    sample.textContent = needed === 3 ? '■' : 'Aa';
    sample.style.color = colors[front];
    sample.style.background = colors[back];
    const figure = document.createElement('b');
    figure.textContent = contrast.toFixed(2);
    const verdict = document.createElement('small');
    verdict.textContent = passes ? 'Passes' : `Needs ${String(needed)}`;
    const line = document.createElement('li');
    line.dataset['passes'] = passes ? 'yes' : 'no';
    line.append(sample, name, figure, verdict);
    return line;
  });
  find('contrast', HTMLElement).replaceChildren(...lines);
  const failing = lines.filter(({ dataset }) => dataset['passes'] === 'no').length;
  const said =
    failing === 0
      ? `All pairs can be read in the ${scheme} scheme.`
      : `${String(failing)} of ${String(PAIRS.length)} pairs are too close in the ${scheme} scheme.`;
  const status = find('verdict', HTMLElement);
  // The same verdict is not said twice.
  if (status.textContent !== said) status.textContent = said;
}

/** Puts the theme on the stage, where it reaches the checkout and its card fields by inheritance. */
function wear(): void {
  stage.style.colorScheme = scheme;
  for (const token of COLORS) stage.style.setProperty(propertyOf(token), look[scheme][token]);
  for (const token of SHAPES) stage.style.setProperty(propertyOf(token), look.shapes[token]);
  code.textContent = toCss(look);
  copied.textContent = '';
  judge();
}

/** Everything as the theme says. */
function show(): void {
  scheme = look.schemes.includes(wanted) ? wanted : (look.schemes[0] ?? 'light');
  for (const one of ['light', 'dark'] as const) {
    input('scheme', one).checked = one === scheme;
    input('scheme', one).disabled = !look.schemes.includes(one);
  }
  input('both').checked = look.schemes.length > 1;
  for (const [token, control] of controls)
    control.show(isColor(token) ? look[scheme][token] : look.shapes[token]);
  wear();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
});
form.addEventListener('change', ({ target }) => {
  const { name, value, checked } = target as HTMLInputElement;
  if (name === 'ready') look = readLook(value);
  else if (name === 'scheme') wanted = value as Scheme;
  else if (name === 'both') look.schemes = checked ? ['light', 'dark'] : [scheme];
  else return;
  // Fields say more of a theme than a list does.
  stage.addEventListener('tender-ready', ({ target }) => {
    (target as Element).shadowRoot?.querySelector<HTMLInputElement>('input[type="radio"]')?.click();
  });

  show();
});

find('copy', HTMLButtonElement).addEventListener('click', () => {
  void copyText(code.textContent, code, copied);
});

// Fields say more of a theme than a list does.
stage.addEventListener('tender-ready', ({ target }) => {
  const checkout = target as HTMLElementTagNameMap['tender-checkout'];
  void checkout.updateComplete.then(() => {
    checkout.shadowRoot?.querySelector<HTMLInputElement>('input[type="radio"]:not(:checked)')?.click();
  });
});

show();
