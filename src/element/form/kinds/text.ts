// A line of text, for whatever has no kind of its own.
import { nameOf } from '../../model/field.js';
import { input } from '../../ui/input.js';
import type { FieldKind } from '../field-kind.js';
import { judgeText } from '../field-rules.js';
import { base, labelText } from '../field-text.js';

export const textKind: FieldKind = {
  paths: (field) => [nameOf(field)],
  judge: (field, values) => ({ [nameOf(field)]: judgeText(field, values[nameOf(field)]) }),
  draw: (view) =>
    input({
      ...base(view, nameOf(view.field)),
      label: labelText(view, 'field.text'),
      hint: view.field.hint,
      placeholder: view.field.placeholder,
    }),
};
