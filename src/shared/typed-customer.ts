// Who pays: what a shopper typed, by the path of each value, over what the shop told. The same on the page, which hands it
// to the provider's SDK, and on the gateway, which hands it to Yuno. Values of paths that no field has are passed over.
import type { Customer, Values } from './contract.js';

type Address = NonNullable<Customer['billingAddress']>;

/** A value without the space around it; nothing when that is all there is. */
export const pick = (values: Values, path: string): string | undefined => values[path]?.trim() || undefined;

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
