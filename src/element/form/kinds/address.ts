// A postal address in the order and with the lines of its country, as a library knows them; its postal code in the
// country's own shape.
import { formatAddress } from 'localized-address-format';
import { html, nothing, type TemplateResult } from 'lit';
import { postcodeValidator, postcodeValidatorExistsForCountry } from 'postcode-validator';
import type { WordKey } from '../../i18n/words.js';
import { nameOf } from '../../model/field.js';
import { input, select } from '../../ui/input.js';
import { countryName } from '../country-names.js';
import type { FieldKind, FieldView } from '../field-kind.js';
import { judgeText } from '../field-rules.js';
import { base, labelText } from '../field-text.js';
import { PHONE_PREFIXES } from '../phone-prefixes.js';

type Line = 'address_line_1' | 'address_line_2' | 'neighborhood' | 'city' | 'state' | 'zip_code';

const LABELS: Readonly<Record<Line, WordKey>> = {
  address_line_1: 'field.address.street',
  address_line_2: 'field.address.more',
  neighborhood: 'field.address.neighborhood',
  city: 'field.address.city',
  state: 'field.address.state',
  zip_code: 'field.address.zip',
};
const AUTOCOMPLETE: Readonly<Record<Line, string>> = {
  address_line_1: 'address-line1',
  address_line_2: 'address-line2',
  neighborhood: 'address-level3',
  city: 'address-level2',
  state: 'address-level1',
  zip_code: 'postal-code',
};

/** Which lines a country writes, in its order: asked of the library with a mark in the place of each. */
export function linesOf(country: string): readonly Line[] {
  const marks = {
    address_line_1: '\u0001',
    neighborhood: '\u0002',
    city: '\u0003',
    state: '\u0004',
    zip_code: '\u0005',
  };
  const written = formatAddress({
    postalCountry: country,
    addressLines: [marks.address_line_1],
    dependentLocality: marks.neighborhood,
    locality: marks.city,
    administrativeArea: marks.state,
    postalCode: marks.zip_code,
  }).join('');
  const names = (Object.keys(marks) as (keyof typeof marks)[])
    .filter((name) => written.includes(marks[name]))
    .sort((a, b) => written.indexOf(marks[a]) - written.indexOf(marks[b]));
  // Street and city are what every bank asks for.
  const all = ['address_line_1' as const, ...names.filter((name) => name !== 'address_line_1')];
  if (!all.includes('city')) all.push('city');
  return [...all.slice(0, 1), 'address_line_2', ...all.slice(1)];
}

const OPTIONAL: readonly Line[] = ['address_line_2', 'neighborhood'];

const isSame = (field: FieldView['field'], values: FieldView['values']): boolean =>
  nameOf(field) === 'shipping_address' && values['shipping_address.same'] !== 'false';

const countryOf = (field: FieldView['field'], values: FieldView['values'], country: string): string =>
  values[`${nameOf(field)}.country`] ?? field.country ?? country;

const judgeZip = (country: string, zip: string) =>
  !zip || !postcodeValidatorExistsForCountry(country) || postcodeValidator(zip, country)
    ? undefined
    : ('field.address.zip.invalid' as const);

const line = (view: FieldView, name: Line): TemplateResult => {
  const path = `${nameOf(view.field)}.${name}`;
  const shipping = nameOf(view.field) === 'shipping_address' ? 'shipping ' : 'billing ';
  const optional = OPTIONAL.includes(name);
  return input({
    ...base(view, path),
    required: !optional,
    label: labelText({ ...view, field: { ...view.field, optional } }, LABELS[name], undefined),
    autocomplete: shipping + AUTOCOMPLETE[name],
    words: name !== 'zip_code',
  });
};

export const addressKind: FieldKind = {
  paths: (field, country) => linesOf(country).map((name) => `${nameOf(field)}.${name}`),
  judge(field, values, sessionCountry) {
    if (isSame(field, values)) return {};
    const country = countryOf(field, values, sessionCountry);
    return Object.fromEntries(
      linesOf(country).map((name) => {
        const path = `${nameOf(field)}.${name}`;
        const value = values[path] ?? '';
        const optional = OPTIONAL.includes(name) || field.optional === true;
        const missing = judgeText({ kind: 'text', optional }, value);
        return [path, missing ?? (name === 'zip_code' ? judgeZip(country, value) : undefined)];
      }),
    );
  },
  draw(view) {
    const { field, t } = view;
    const name = nameOf(field);
    const country = countryOf(field, view.values, view.country);
    const same = isSame(field, view.values);
    const path = `${name}.country`;
    return html`<fieldset>
      <legend>
        ${field.label ?? t(name === 'shipping_address' ? 'field.address.shipping' : 'field.address.billing')}
      </legend>
      ${
        name === 'shipping_address'
          ? html`<label class="check">
              <input
                type="checkbox"
                .checked=${same}
                ?disabled=${view.disabled}
                @change=${({ target }: Event) => {
                  view.type('shipping_address.same', String((target as HTMLInputElement).checked));
                }}
              />
              <span>${t('field.address.same')}</span>
            </label>`
          : nothing
      }
      ${
        same
          ? nothing
          : html`${select({
              path,
              label: t('field.address.country'),
              value: country,
              required: true,
              disabled: view.disabled,
              autocomplete: 'country',
              options: Object.keys(PHONE_PREFIXES)
                .map((code) => ({ value: code, label: countryName(code, view.language) }))
                .sort((a, b) => a.label.localeCompare(b.label, view.language)),
              onChange: (value) => {
                view.type(path, value);
              },
              onLeave: () => undefined,
            })}
            ${linesOf(country).map((part) => line(view, part))}`
      }
    </fieldset>`;
  },
};
