// What a field is to the form around it: a name, a place among the others, and whether the shop knows it already.
import type { Customer, Field, Method } from '../../shared/contract.js';

export const nameOf = ({ name, kind }: Field): string => name ?? kind;

/** Fields that the frame or the list draws by themselves. */
const ELSEWHERE = ['card', 'save'];

/** The fields of a method that are drawn on the page. */
export const pageFields = ({ fields }: Method): Field[] =>
  fields.filter(({ kind }) => !ELSEWHERE.includes(kind));

const ADDRESSES = { billing_address: 'billingAddress', shipping_address: 'shippingAddress' } as const;

/** The shop told this one itself, so nobody is asked for it. */
export function isKnown(field: Field, customer: Customer | undefined): boolean {
  const name = nameOf(field);
  if (!customer) return false;
  if (name === 'name') return Boolean(customer.firstName && customer.lastName);
  if (name === 'email') return Boolean(customer.email);
  if (name === 'phone') return Boolean(customer.phone?.number);
  if (name === 'document') return Boolean(customer.document?.documentNumber);
  const address = Object.entries(ADDRESSES).find(([key]) => key === name)?.[1];
  return Boolean(address && customer[address]?.addressLine1 && customer[address].city);
}
