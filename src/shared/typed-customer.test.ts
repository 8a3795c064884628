// What a shopper typed, in the places Yuno wants it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toTypedCustomer } from './typed-customer.js';

const HOME = { 'billing_address.address_line_1': 'Rua Um, 10', 'billing_address.country': 'BR' };
const SHOP = { 'shipping_address.address_line_1': 'Rua Dois, 20', 'shipping_address.country': 'BR' };

const streets = (...given: Parameters<typeof toTypedCustomer>) => {
  const { billingAddress, shippingAddress } = toTypedCustomer(...given);
  return [billingAddress?.addressLine1, shippingAddress?.addressLine1];
};

describe('where a parcel goes', () => {
  it('is where the bill goes, when only that was asked', () => {
    assert.deepEqual(streets({}, HOME), ['Rua Um, 10', 'Rua Um, 10']);
  });

  it('is what was typed for it', () => {
    const values = { ...HOME, ...SHOP, 'shipping_address.same': 'false' };
    assert.deepEqual(streets({}, values), ['Rua Um, 10', 'Rua Dois, 20']);
  });

  it('is where the bill goes, whatever was typed before the shopper said so', () => {
    const values = { ...HOME, ...SHOP, 'shipping_address.same': 'true' };
    assert.deepEqual(streets({}, values), ['Rua Um, 10', 'Rua Um, 10']);
  });

  it('is the billing address that the shop knows, when the shopper says it is the same', () => {
    const customer = { billingAddress: { addressLine1: 'Rua Três, 30' } };
    assert.deepEqual(streets(customer, { 'shipping_address.same': 'true' }), [
      'Rua Três, 30',
      'Rua Três, 30',
    ]);
  });

  it('is what the shop told, when nobody was asked', () => {
    const customer = { shippingAddress: { addressLine1: 'Rua Quatro, 40' } };
    assert.deepEqual(streets(customer, HOME), ['Rua Um, 10', 'Rua Quatro, 40']);
  });
});
