// Which fields of a form are asked right now: those without a condition, and those whose condition is met.
import type { Field, Values } from '../../shared/contract.js';
import { nameOf } from '../model/field.js';

/** The field that holds a value: `document` for `document.document_type`. */
const ownerOf = (path: string, fields: readonly Field[]): Field | undefined =>
  fields.find((field) => path === nameOf(field)) ??
  fields.find((field) => path.startsWith(`${nameOf(field)}.`));

function isAsked(field: Field, values: Values, fields: readonly Field[], seen: readonly Field[]): boolean {
  const { when } = field;
  if (!when) return true;
  const owner = ownerOf(when.field, fields);
  // Nobody can answer for a field that is not there, nor for one that waits for this one: ask.
  if (!owner || seen.includes(owner)) return true;
  return when.is.includes(values[when.field] ?? '') && isAsked(owner, values, fields, [...seen, owner]);
}

/** In their order, each name once: a second field of the same name would only fight over one value. */
export function askedFields(fields: readonly Field[], values: Values): Field[] {
  const names = new Set<string>();
  return fields.filter((field) => {
    const name = nameOf(field);
    if (!isAsked(field, values, fields, [field])) return false;
    if (field.kind !== 'note' && names.has(name)) return false;
    names.add(name);
    return true;
  });
}
