// A date of birth, as the browser asks for dates. Nobody pays before they are born.
import { nameOf } from '../../model/field.js';
import { input } from '../../ui/input.js';
import type { FieldKind } from '../field-kind.js';
import { judgeText } from '../field-rules.js';
import { base, labelText } from '../field-text.js';

/** The oldest people alive are younger, in years. */
const OLDEST = 130;

function isPossible(value: string, now = new Date()): boolean {
  const [, year] = /^(\d{4})-\d\d-\d\d$/.exec(value) ?? [];
  return (
    Boolean(year) && value <= now.toISOString().slice(0, 10) && now.getFullYear() - Number(year) < OLDEST
  );
}

export const dateKind: FieldKind = {
  paths: (field) => [nameOf(field)],
  judge(field, values) {
    const value = values[nameOf(field)] ?? '';
    const missing = judgeText(field, value);
    return { [nameOf(field)]: missing ?? (value && !isPossible(value) ? 'field.date.invalid' : undefined) };
  },
  draw: (view) =>
    input({
      ...base(view, nameOf(view.field)),
      label: labelText(view, 'field.birth'),
      hint: view.field.hint,
      type: 'date',
      autocomplete: 'bday',
    }),
};
