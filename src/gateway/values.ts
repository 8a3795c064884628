// What a shopper typed on the page → the places Yuno wants it: the token, the payment's detail. Values of paths that no
// field has are passed over.
import type { Values } from '../shared/contract.js';
import { pick } from '../shared/typed-customer.js';

const BANK_PARTS = [
  'bank_account',
  'routing_number',
  'account_type',
  'account_holder_type',
  'beneficiary_name',
];

/** `bank_transfer` of a token and of a payment: the chosen bank, or an account. */
function bankTransfer(values: Values): Record<string, string> {
  const bank = pick(values, 'bank');
  const iban = pick(values, 'bank.iban');
  const parts = BANK_PARTS.map((part) => [part, pick(values, `bank.${part}`)] as const);
  return {
    ...(bank && { bank_id: bank }),
    ...(iban && { bank_account: iban }),
    ...Object.fromEntries(parts.filter((part): part is readonly [string, string] => part[1] !== undefined)),
  };
}

/** `payment_method.detail` of a payment, as far as the documents name places. */
export function toDetail(values: Values = {}): Record<string, object> {
  const bank = bankTransfer(values);
  const benefit = pick(values, 'benefit_type');
  return {
    ...(Object.keys(bank).length > 0 && { bank_transfer: bank }),
    ...(benefit && { ticket: { benefit_type: benefit } }),
  };
}

/** What a one-time token carries beside the customer. The SDK's own names, in the API's spelling. */
export function toTokenDetail(values: Values = {}): Record<string, unknown> {
  const code = pick(values, 'code');
  const bank = pick(values, 'bank');
  return { ...toDetail(values), ...(bank && { issuer_id: bank }), ...(code && { otp: code }) };
}

/** When the shopper was born, where a field asked for it. */
export const toBirth = (values: Values = {}): string | undefined => pick(values, 'date_of_birth');
