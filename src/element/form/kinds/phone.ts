// A phone number with the prefix of its country. The library that knows the world's numbers is fetched when somebody
// begins to type one; until it is here, any plausible length will do.
import { html } from 'lit';
import { input, select } from '../../ui/input.js';
import { countryName } from '../country-names.js';
import type { FieldKind, FieldView } from '../field-kind.js';
import { judgeText, toDigits } from '../field-rules.js';
import { base, faultText, labelText } from '../field-text.js';
import { PHONE_PREFIXES } from '../phone-prefixes.js';

type Library = typeof import('../phone-numbers.js');

const COUNTRY = 'phone.country';
const PREFIX = 'phone.country_code';
const NUMBER = 'phone.number';

let library: Library | undefined;

/** Without it numbers are judged by length alone, so whether it comes is nobody's problem. */
function loadLibrary(done: () => void): void {
  if (library) return;
  import('../phone-numbers.js').then(
    (loaded) => {
      library = loaded;
      done();
    },
    () => undefined,
  );
}

const countryOf = ({ values, country }: Pick<FieldView, 'values' | 'country'>): string =>
  values[COUNTRY] ?? (country in PHONE_PREFIXES ? country : 'US');

function setCountry({ type }: FieldView, country: string): void {
  type(COUNTRY, country);
  type(PREFIX, PHONE_PREFIXES[country] ?? '');
}

export const phoneKind: FieldKind = {
  paths: () => [NUMBER],
  judge(field, values, country) {
    const number = toDigits(values[NUMBER] ?? '');
    const missing = judgeText(field, number);
    if (missing ?? number === '') return { [NUMBER]: missing };
    const right = library
      ? library.isPhoneNumber(number, countryOf({ values, country }))
      : number.length >= 5 && number.length <= 15;
    return { [NUMBER]: right ? undefined : 'field.phone.invalid' };
  },
  draw(view) {
    const chosen = countryOf(view);
    return html`<div class="pair narrow">
      ${select({
        path: COUNTRY,
        label: view.t('field.phone.country'),
        value: chosen,
        required: true,
        disabled: view.disabled,
        autocomplete: 'tel-country-code',
        options: Object.entries(PHONE_PREFIXES).map(([code, prefix]) => ({
          value: code,
          label: `+${prefix} ${countryName(code, view.language)}`,
        })),
        onChange: (country) => {
          setCountry(view, country);
        },
        onLeave: () => undefined,
      })}
      ${input({
        ...base(view, NUMBER),
        label: labelText(view, 'field.phone'),
        hint: view.field.hint,
        fault: faultText(view, NUMBER),
        type: 'tel',
        inputMode: 'tel',
        autocomplete: 'tel-national',
        ltr: true,
        onInput(text) {
          loadLibrary(view.redraw);
          if (!view.values[PREFIX]) setCountry(view, chosen);
          view.type(NUMBER, toDigits(text));
          return text;
        },
      })}
    </div>`;
  },
};
