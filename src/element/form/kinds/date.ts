// A date of birth, as the browser asks for dates. Nobody pays before they are born.
import { nameOf } from '../../model/field.js';
import { input } from '../../ui/input.js';
import type { FieldKind } from '../field-kind.js';
import { judgeText } from '../field-rules.js';
import { base, labelText } from '../field-text.js';

/** The oldest people alive are younger, in years. */
const OLDEST = 130;

const two = (number: number): string => String(number).padStart(2, '0');

/** A day in the shopper's own calendar, so many years ago. */
const dayBefore = (years: number, days: number, now = new Date()): string => {
  const day = new Date(now.getFullYear() - years, now.getMonth(), now.getDate() - days);
  return `${String(day.getFullYear())}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
};

const first = (): string => dayBefore(OLDEST, 0);
const yesterday = (): string => dayBefore(0, 1);

/** ISO dates compare as texts. */
const isPossible = (value: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(value) && value >= first() && value <= yesterday();

export const dateKind: FieldKind = {
  paths: (field) => [nameOf(field)],
  judge(field, values) {
    const value = values[nameOf(field)] ?? '';
    const missing = judgeText(field, value);
    return { [nameOf(field)]: missing ?? (value && !isPossible(value) ? 'field.date.invalid' : undefined) };
  },
  draw(view) {
    const path = nameOf(view.field);
    const value = view.values[path];
    const last = view.shelf.get(view.field) as { date: string } | undefined;
    if (value) view.shelf.set(view.field, { date: value });
    return input({
      ...base(view, path),
      // A date that is half typed has no value yet: writing that back would wipe the half.
      value: (value === '' ? last?.date : value) ?? '',
      label: labelText(view, 'field.birth'),
      hint: view.field.hint,
      type: 'date',
      autocomplete: 'bday',
      min: first(),
      max: yesterday(),
    });
  },
};
