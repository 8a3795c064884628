// What the checkout builder says about a method's fields → a line like the catalogue's own. It decides about the person
// alone: a bank, an account or a code is the method's nature, and no setting takes it away.
import type { FieldRule } from '../wire-configuration.js';

/** The builder's name of a field → ours. */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['first_name', 'name'],
  ['last_name', 'name'],
  ['document', 'document'],
  ['email', 'email'],
  ['phone', 'phone'],
  ['date_of_birth', 'birth'],
  ['billing_address', 'billing_address'],
  ['shipping_address', 'shipping_address'],
  ['zip_code', 'zip'],
]);

const nameOf = (entry: string): string => entry.split(':')[0] ?? '';

/** The line as the rules have it: what is on is asked, what is off is not, what they do not mention stays. */
export function override(line: string, rules: readonly FieldRule[]): string {
  const wanted = new Map<string, boolean>();
  for (const { name, active } of rules) {
    const field = FIELDS.get(name);
    if (field) wanted.set(field, active || wanted.get(field) === true);
  }
  // A whole address has its postal code.
  if (wanted.get('billing_address')) wanted.delete('zip');
  const entries = line.split(' ').filter(Boolean);
  const kept = entries.filter((entry) => wanted.get(nameOf(entry)) !== false);
  const added = [...wanted].flatMap(([field, isOn]) =>
    isOn && !entries.some((entry) => nameOf(entry) === field) ? [field] : [],
  );
  return [...kept, ...added].join(' ');
}
