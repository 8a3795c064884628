// A European bank account by its IBAN, whose checksum a library knows, and the name of its owner.
import { electronicFormatIBAN, friendlyFormatIBAN, isValidIBAN } from 'ibantools';
import { html } from 'lit';
import { input } from '../../ui/input.js';
import type { FieldKind } from '../field-kind.js';
import { judgeText } from '../field-rules.js';
import { base, labelText } from '../field-text.js';

const IBAN = 'bank.iban';
const OWNER = 'bank.beneficiary_name';

export const ibanKind: FieldKind = {
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
      label: labelText(view, 'field.account.owner', undefined),
      autocomplete: 'name',
      words: true,
    })}
    ${input({
      ...base(view, IBAN),
      value: friendlyFormatIBAN(view.values[IBAN] ?? '') ?? '',
      label: labelText(view, 'field.iban', undefined),
      hint: view.field.hint,
      ltr: true,
      onInput(text) {
        view.type(IBAN, electronicFormatIBAN(text) ?? '');
        return text;
      },
    })}`,
};
