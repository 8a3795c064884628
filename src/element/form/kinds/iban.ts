// A European bank account by its IBAN, whose checksum a library knows, and the name of its owner.
import { electronicFormatIBAN, friendlyFormatIBAN, isValidIBAN } from 'ibantools';
import { accountWords } from '../../i18n/english-accounts.js';
import { html } from 'lit';
import { input } from '../../ui/input.js';
import type { FieldKind } from '../field-kind.js';
import { judgeText, toPlainDigits } from '../field-rules.js';
import { base, ownLabel } from '../field-text.js';

const IBAN = 'bank.iban';
const OWNER = 'bank.beneficiary_name';

/** Longest there is. */
const LONGEST = 34;

const toPlain = (text: string): string => (electronicFormatIBAN(toPlainDigits(text)) ?? '').slice(0, LONGEST);

/** In groups of four, as it is printed. */
const format = (text: string): string => friendlyFormatIBAN(toPlain(text)) ?? '';

export const ibanKind: FieldKind = {
  english: accountWords,
  paths: () => [OWNER, IBAN],
  judge(field, values) {
    const iban = values[IBAN] ?? '';
    return {
      [OWNER]: judgeText(field, values[OWNER]),
      [IBAN]: judgeText(field, iban) ?? (iban && !isValidIBAN(iban) ? 'field.iban.invalid' : undefined),
    };
  },
  draw: (view) =>
    html`${input({
      ...base(view, OWNER),
      label: ownLabel(view, 'field.account.owner'),
      autocomplete: 'name',
      words: true,
    })}
    ${input({
      ...base(view, IBAN),
      value: format(view.values[IBAN] ?? ''),
      label: ownLabel(view, 'field.iban'),
      hint: view.field.hint,
      ltr: true,
      format,
      onInput(text) {
        view.type(IBAN, toPlain(text));
      },
    })}`,
};
