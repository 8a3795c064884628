// The controls of the theme editor, one for each token: they show a value, and tell of another one.
import { toHex, toRgb } from './contrast.js';
import { make } from './find.js';
import { COLORS, SHAPES, type Color, type Shape } from './looks.js';

const COLOR_NAMES: Readonly<Record<Color, string>> = {
  accent: 'Accent',
  'on-accent': 'On accent',
  surface: 'Surface',
  text: 'Text',
  muted: 'Muted',
  border: 'Border',
  danger: 'Danger',
  success: 'Success',
};

const FONTS: readonly (readonly [name: string, value: string])[] = [
  ['System', 'system-ui, sans-serif'],
  ['Source Serif 4', "'Source Serif 4', Georgia, serif"],
  ['Nunito', 'Nunito, ui-rounded, system-ui, sans-serif'],
  ['JetBrains Mono', "'JetBrains Mono', ui-monospace, monospace"],
  ['Georgia', 'Georgia, serif'],
  ['Verdana', 'Verdana, sans-serif'],
];

interface Slider {
  readonly name: string;
  readonly unit: 'rem' | 'px';
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

const SLIDERS: Readonly<Record<Exclude<Shape, 'font-family'>, Slider>> = {
  'font-size': { name: 'Text size', unit: 'rem', from: 0.875, to: 1.375, step: 0.0625 },
  radius: { name: 'Corners', unit: 'rem', from: 0, to: 1.75, step: 0.0625 },
  space: { name: 'Space', unit: 'rem', from: 0.375, to: 0.75, step: 0.0625 },
  'border-width': { name: 'Lines', unit: 'px', from: 1, to: 4, step: 1 },
  'focus-ring': { name: 'Focus ring', unit: 'px', from: 2, to: 6, step: 1 },
};

/** A control on the page. */
export interface Control {
  show(value: string): void;
}

function colorControl(token: Color, place: HTMLElement, changed: (value: string) => void): Control {
  const name = COLOR_NAMES[token];
  const picker = make('input', { type: 'color', ariaLabel: `${name}, picked` });
  const line = make('input', {
    type: 'text',
    ariaLabel: `${name}, written`,
    spellcheck: false,
    autocomplete: 'off',
  });
  place.append(make('div', { className: 'color' }, picker, make('span', { ariaHidden: 'true' }, name), line));
  picker.addEventListener('input', () => {
    line.value = picker.value;
    line.ariaInvalid = 'false';
    changed(picker.value);
  });
  line.addEventListener('input', () => {
    const value = line.value.trim();
    const isColor = CSS.supports('color', value) && !value.includes('var(');
    line.ariaInvalid = String(!isColor);
    if (!isColor) return;
    picker.value = toHex(toRgb(value));
    changed(value);
  });
  return {
    show: (value) => {
      line.value = value;
      line.ariaInvalid = 'false';
      picker.value = toHex(toRgb(value));
    },
  };
}

function fontControl(place: HTMLElement, changed: (value: string) => void): Control {
  const select = make('select', {}, ...FONTS.map(([name, value]) => make('option', { value }, name)));
  place.append(make('label', { className: 'shape' }, make('span', {}, 'Font'), select));
  select.addEventListener('change', () => {
    changed(select.value);
  });
  return {
    show: (value) => {
      // Style sheets come back with quotes of the browser's choice.
      const plain = value.replaceAll('"', "'");
      select.value = FONTS.find(([, known]) => known === plain)?.[1] ?? '';
    },
  };
}

function sliderControl(
  { name, unit, from, to, step }: Slider,
  place: HTMLElement,
  changed: (value: string) => void,
): Control {
  const range = make('input', { type: 'range', min: String(from), max: String(to), step: String(step) });
  // No `output`: that would be what the label names.
  const output = make('b', { ariaHidden: 'true' });
  const tell = (): string => {
    const value = `${range.value}${unit}`;
    output.textContent = value;
    range.ariaValueText = value;
    return value;
  };
  place.append(make('label', { className: 'shape' }, make('span', {}, name, output), range));
  range.addEventListener('input', () => {
    changed(tell());
  });
  return {
    show: (value) => {
      range.value = String(parseFloat(value));
      tell();
    },
  };
}

/** Draws all of them. `changed` hears of every value that somebody chose. */
export function drawControls(
  colors: HTMLElement,
  shapes: HTMLElement,
  changed: (token: Color | Shape, value: string) => void,
): ReadonlyMap<Color | Shape, Control> {
  const controls = new Map<Color | Shape, Control>();
  for (const token of COLORS)
    controls.set(
      token,
      colorControl(token, colors, (value) => {
        changed(token, value);
      }),
    );
  for (const token of SHAPES) {
    const tell = (value: string): void => {
      changed(token, value);
    };
    controls.set(
      token,
      token === 'font-family' ? fontControl(shapes, tell) : sliderControl(SLIDERS[token], shapes, tell),
    );
  }
  return controls;
}
