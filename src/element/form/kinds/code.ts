// A one-time code that travels with the payment, such as the six digits of a banking app.
import { nameOf } from '../../model/field.js';
import { input } from '../../ui/input.js';
import type { FieldKind } from '../field-kind.js';
import { judgeText, toDigits } from '../field-rules.js';
import { base, labelText } from '../field-text.js';

/** Where the field does not say how long it is. */
const LENGTH = '\\d{4,8}';

const LONGEST = 12;

export const codeKind: FieldKind = {
  paths: (field) => [nameOf(field)],
  judge: (field, values) => ({
    [nameOf(field)]: judgeText({ ...field, pattern: field.pattern ?? LENGTH }, values[nameOf(field)]),
  }),
  draw(view) {
    const path = nameOf(view.field);
    return input({
      ...base(view, path),
      label: labelText(view, 'field.code'),
      hint: view.field.hint ?? view.t('field.code.hint'),
      autocomplete: 'one-time-code',
      inputMode: 'numeric',
      ltr: true,
      format: (text) => toDigits(text).slice(0, LONGEST),
    });
  },
};
