// One of a few.
import { nameOf } from '../../model/field.js';
import { select } from '../../ui/input.js';
import type { FieldKind } from '../field-kind.js';
import { base, labelText } from '../field-text.js';

export const selectKind: FieldKind = {
  paths: (field) => [nameOf(field)],
  judge(field, values) {
    const value = values[nameOf(field)] ?? '';
    const isOffered = field.options?.some((option) => option.value === value) ?? value !== '';
    return { [nameOf(field)]: isOffered || (field.optional && value === '') ? undefined : 'field.choose' };
  },
  draw(view) {
    const path = nameOf(view.field);
    const { onInput: _, ...rest } = base(view, path);
    return select({
      ...rest,
      label: labelText(view, 'field.text'),
      hint: view.field.hint,
      empty: view.t('field.choose'),
      options: view.field.options ?? [],
      onChange: (value) => {
        view.type(path, value);
      },
    });
  },
};
