// An e-mail address. Only what cannot be one is refused: the mail server knows the rest.
import { nameOf } from '../../model/field.js';
import { input } from '../../ui/input.js';
import type { FieldKind } from '../field-kind.js';
import { judgeText } from '../field-rules.js';
import { base, labelText } from '../field-text.js';

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@.]{2,}$/;

export const emailKind: FieldKind = {
  paths: (field) => [nameOf(field)],
  judge(field, values) {
    const value = (values[nameOf(field)] ?? '').trim();
    const missing = judgeText(field, value);
    return {
      [nameOf(field)]: missing ?? (value && !ADDRESS.test(value) ? 'field.email.invalid' : undefined),
    };
  },
  draw: (view) =>
    input({
      ...base(view, nameOf(view.field)),
      label: labelText(view, 'field.email'),
      hint: view.field.hint,
      placeholder: view.field.placeholder,
      type: 'email',
      inputMode: 'email',
      autocomplete: 'email',
      ltr: true,
    }),
};
