// What a shopper typed on the page → the places Yuno wants it: the payer, the token, the payment's detail. Values of
// paths that no field has are passed over.
import type { Customer, Values } from '../shared/contract.js';

type Address = NonNullable<Customer['billingAddress']>;

const pick = (values: Values, path: string): string | undefined => values[path]?.trim() || undefined;

function addressOf(values: Values, name: string): Address | undefined {
  const at = (part: string): string | undefined => pick(values, `${name}.${part}`);
  const addressLine1 = at('address_line_1');
  const zipCode = at('zip_code');
  if (!addressLine1 && !zipCode) return undefined;
  return {
    addressLine1,
    addressLine2: at('address_line_2'),
    neighborhood: at('neighborhood'),
    city: at('city'),
    state: at('state'),
    zipCode,
    country: at('country'),
  };
}

/** What the shop told of the shopper, under what the shopper typed. */
export function toTypedCustomer(customer: Customer = {}, values: Values = {}): Customer {
  const number = pick(values, 'phone.number');
  const document = pick(values, 'document.document_number');
  const billing = addressOf(values, 'billing_address');
  const isSame = values['shipping_address.same'] === 'true';
  const typed = isSame ? undefined : addressOf(values, 'shipping_address');
  const copied = billing ?? (isSame ? customer.billingAddress : undefined);
  const shipping = typed ?? (customer.shippingAddress ? undefined : copied);
  const firstName = pick(values, 'name.first_name');
  const lastName = pick(values, 'name.last_name');
  const email = pick(values, 'email');
  return {
    ...customer,
    ...(firstName && { firstName }),
    ...(lastName && { lastName }),
    ...(email && { email }),
    ...(number && { phone: { countryCode: pick(values, 'phone.country_code') ?? '', number } }),
    ...(document && {
      document: { documentType: pick(values, 'document.document_type') ?? '', documentNumber: document },
    }),
    ...(billing && { billingAddress: billing }),
    ...(shipping && { shippingAddress: shipping }),
  };
}

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
