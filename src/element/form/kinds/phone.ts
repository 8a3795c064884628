// A phone number with the prefix of its country. The library that knows the world's numbers is fetched when somebody
// begins to type one; until it is here, any plausible length will do.
import { html } from 'lit';
import { input, select } from '../../ui/input.js';
import { countryName, inOrder } from '../country-names.js';
import type { Around, FieldKind, FieldView } from '../field-kind.js';
import { judgeText, toDigits } from '../field-rules.js';
import { base, labelText } from '../field-text.js';
import { phoneCountryOf, splitNumber } from '../phone-country.js';
import { PHONE_PREFIXES } from '../phone-prefixes.js';

type Library = typeof import('../phone-numbers.js');

const COUNTRY = 'phone.country';
const PREFIX = 'phone.country_code';
const NUMBER = 'phone.number';

let library: Library | undefined;

/** Without it numbers are judged by length alone, so whether it comes is nobody's problem. */
function loadLibrary(done: () => unknown): void {
  if (library) return;
  import('../phone-numbers.js').then(
    (loaded) => {
      library = loaded;
      done();
    },
    () => undefined,
  );
}

const isKnown = (country: string | undefined): country is string =>
  country !== undefined && Object.hasOwn(PHONE_PREFIXES, country);

/** What the shopper chose, else what the shop knows, else the session's. */
const countryOf = (
  field: FieldView['field'],
  values: FieldView['values'],
  { country, customer }: Pick<Around, 'country' | 'customer'>,
): string => [values[COUNTRY], field.country, phoneCountryOf(customer), country].find(isKnown) ?? 'US';

function setCountry({ type }: FieldView, country: string): void {
  type(COUNTRY, country);
  type(PREFIX, PHONE_PREFIXES[country] ?? '');
}

/** Digits; a plus in front stays until it is clear whose prefix follows. */
const format = (text: string): string => (/^\s*[+＋]/.test(text) ? '+' : '') + toDigits(text).slice(0, 20);

function take(view: FieldView, chosen: string, text: string): void {
  loadLibrary(view.redraw);
  const whole = text.startsWith('+') ? splitNumber(text.slice(1), chosen) : undefined;
  if (whole) setCountry(view, whole.country);
  view.type(NUMBER, whole?.number ?? text);
}

/** The prefix reads from left to right in every language. */
const option = (code: string, language: string) => ({
  value: code,
  label: `\u2066+${PHONE_PREFIXES[code] ?? ''}\u2069 ${countryName(code, language)}`,
});

export const phoneKind: FieldKind = {
  paths: () => [NUMBER],
  judge(field, values, around) {
    const number = values[NUMBER] ?? '';
    const missing = judgeText(field, number);
    if (missing ?? number === '') return { [NUMBER]: missing };
    const right = library
      ? library.isPhoneNumber(number, countryOf(field, values, around))
      : /^\d{5,15}$/.test(number);
    return { [NUMBER]: right ? undefined : 'field.phone.invalid' };
  },
  settle(field, values, around) {
    const country = countryOf(field, values, around);
    return { [COUNTRY]: country, [PREFIX]: PHONE_PREFIXES[country] ?? '' };
  },
  draw(view) {
    const chosen = countryOf(view.field, view.values, view);
    return html`<div class="pair narrow">
      ${select({
        path: COUNTRY,
        label: view.t('field.phone.country'),
        value: chosen,
        required: true,
        disabled: view.disabled,
        autocomplete: 'tel-country-code',
        options: inOrder(Object.keys(PHONE_PREFIXES), view.language).map((code) =>
          option(code, view.language),
        ),
        onChange: (country) => {
          setCountry(view, country);
          view.leave(NUMBER);
        },
        onLeave: () => undefined,
      })}
      ${input({
        ...base(view, NUMBER),
        label: labelText(view, 'field.phone'),
        hint: view.field.hint,
        placeholder: view.field.placeholder,
        type: 'tel',
        inputMode: 'tel',
        autocomplete: 'tel-national',
        ltr: true,
        format,
        onInput: (text) => {
          take(view, chosen, text);
        },
      })}
    </div>`;
  },
};
