// A postal address in the order, with the lines and in the words of its country; its postal code in the country's own
// shape. What was typed stays when another country is chosen.
import { html, nothing, type TemplateResult } from 'lit';
import { addressWords } from '../../i18n/english-address.js';
import { postcodeValidator, postcodeValidatorExistsForCountry } from 'postcode-validator';
import type { Field, Values } from '../../../shared/contract.js';
import { nameOf } from '../../model/field.js';
import { input, select } from '../../ui/input.js';
import { isOptional, linesOf, wordOf, type Line } from '../address-lines.js';
import { countryName, inOrder } from '../country-names.js';
import type { Around, FieldKind, FieldView } from '../field-kind.js';
import { judgeText } from '../field-rules.js';
import { base, ownLabel } from '../field-text.js';
import { PHONE_PREFIXES } from '../phone-prefixes.js';

const AUTOCOMPLETE: Readonly<Record<Line, string>> = {
  address_line_1: 'address-line1',
  address_line_2: 'address-line2',
  neighborhood: 'address-level3',
  city: 'address-level2',
  state: 'address-level1',
  zip_code: 'postal-code',
};
const LINES = Object.keys(AUTOCOMPLETE) as Line[];

const isShipping = (field: Field): boolean => nameOf(field) === 'shipping_address';

/** A parcel goes where the bill goes, where there is a bill, until somebody says otherwise. */
const isSame = (field: Field, values: Values, { hasBilling }: Around): boolean =>
  isShipping(field) && hasBilling && values['shipping_address.same'] !== 'false';

const countryOf = (field: Field, values: Values, { country }: Around): string =>
  values[`${nameOf(field)}.country`] ?? field.country ?? country;

/** Capitals and plain spaces: how a code is written is nobody's mistake. */
const isZip = (country: string, zip: string): boolean =>
  !postcodeValidatorExistsForCountry(country) ||
  postcodeValidator(zip.normalize('NFKC').trim().toUpperCase(), country);

const line = (view: FieldView, name: Line, country: string): TemplateResult => {
  const { field } = view;
  const optional = field.optional === true || isOptional(name, country);
  const section = isShipping(field) ? 'shipping' : 'billing';
  return input({
    ...base(view, `${nameOf(field)}.${name}`),
    required: !optional,
    label: ownLabel(view, wordOf(name, country), optional),
    autocomplete: `${section} ${AUTOCOMPLETE[name]}`,
    words: name !== 'zip_code',
    ...(name === 'zip_code' && { ltr: true }),
  });
};

const sameBox = (view: FieldView, same: boolean): TemplateResult =>
  html`<label class="check">
    <input
      type="checkbox"
      part="input checkbox"
      .checked=${same}
      ?disabled=${view.disabled}
      @change=${({ target }: Event) => {
        view.type('shipping_address.same', String((target as HTMLInputElement).checked));
      }}
    />
    <span>${view.t('field.address.same')}</span>
  </label>`;

const countrySelect = (view: FieldView, country: string): TemplateResult => {
  const path = `${nameOf(view.field)}.country`;
  const codes = Object.keys(PHONE_PREFIXES);
  return select({
    path,
    label: view.t('field.address.country'),
    value: country,
    required: true,
    disabled: view.disabled,
    autocomplete: `${isShipping(view.field) ? 'shipping' : 'billing'} country`,
    options: inOrder(codes.includes(country) ? codes : [country, ...codes], view.language).map((code) => ({
      value: code,
      label: countryName(code, view.language),
    })),
    onChange: (value) => {
      view.type(path, value);
    },
    onLeave: () => undefined,
  });
};

export const addressKind: FieldKind = {
  english: addressWords,
  paths: (field, values, around) =>
    isSame(field, values, around)
      ? []
      : linesOf(countryOf(field, values, around)).map((name) => `${nameOf(field)}.${name}`),
  judge(field, values, around) {
    if (isSame(field, values, around)) return {};
    const country = countryOf(field, values, around);
    return Object.fromEntries(
      linesOf(country).map((name) => {
        const path = `${nameOf(field)}.${name}`;
        const value = (values[path] ?? '').trim();
        const optional = field.optional === true || isOptional(name, country);
        const isWrong = name === 'zip_code' && value !== '' && !isZip(country, value);
        return [
          path,
          judgeText({ kind: 'text', optional }, value) ?? (isWrong ? 'field.address.zip.invalid' : undefined),
        ];
      }),
    );
  },
  settle(field, values, around) {
    const name = nameOf(field);
    const country = countryOf(field, values, around);
    // A line that the country does not write is not on screen, so it is not part of the answer.
    const unseen = LINES.filter((part) => !linesOf(country).includes(part) && values[`${name}.${part}`]);
    return {
      [`${name}.country`]: country,
      ...Object.fromEntries(unseen.map((part) => [`${name}.${part}`, ''])),
      ...(isShipping(field) && { [`${name}.same`]: String(isSame(field, values, around)) }),
    };
  },
  draw(view) {
    const { field, values, t } = view;
    const country = countryOf(field, values, view);
    const same = isSame(field, values, view);
    const title = isShipping(field) ? 'field.address.shipping' : 'field.address.billing';
    return html`<fieldset>
      <legend part="legend">${field.label ?? t(title)}</legend>
      ${isShipping(field) && view.hasBilling ? sameBox(view, same) : nothing}
      ${same ? nothing : [countrySelect(view, country), ...linesOf(country).map((name) => line(view, name, country))]}
    </fieldset>`;
  },
};
