// Whoever saves a method that is no card goes on at its provider: said before, so that nobody is surprised.
import type { Field, Method } from '../../shared/contract.js';

/** Under a mandate an account is what is asked for there; anything else is confirmed with whom it belongs to. */
const remarkOf = ({ name, fields }: Method): Field =>
  fields.some((field) => field.name?.startsWith('mandate.'))
    ? { kind: 'note', name: 'enroll.account' }
    : { kind: 'note', name: 'enroll.away', options: [{ value: 'name', label: name }] };

/** The method with a remark that its provider's page is next. Cards, and what the provider's SDK runs, stay here. */
export const sayAway = (method: Method): Method =>
  method.sdk || method.fields.some(({ kind }) => kind === 'card')
    ? method
    : { ...method, fields: [...method.fields, remarkOf(method)] };
