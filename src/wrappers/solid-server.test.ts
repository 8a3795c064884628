// What Solid writes on a server: the tag with its attributes and its skeleton, and nothing secret.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createComponent } from 'solid-js';
import { renderToString } from 'solid-js/web';
import { toSkeleton } from './skeleton.js';
import { TenderCheckout, type TenderCheckoutProps } from './solid.js';

const GIVEN: TenderCheckoutProps = {
  checkoutSession: '2b9b5b2e-0000-4000-8000-000000000001',
  gateway: 'https://pay.shop.example',
  manual: true,
  hideResult: false,
  class: 'wide',
  id: 'pay',
  hidden: false,
  'aria-label': 'Payment',
  onTenderResult: () => undefined,
};

const SECRETS: TenderCheckoutProps = {
  customer: { firstName: 'Ada' },
  customerReference: 'signed-reference',
  deviceFingerprints: [{ providerId: 'NETHONE', id: 'fingerprint' }],
  texts: { 'button.save': 'Keep it' },
};

test('a server writes the tag, its attributes and its skeleton, and nothing that a page must not show', () => {
  const markup = renderToString(() =>
    createComponent(TenderCheckout, { ...GIVEN, ...SECRETS, children: 'Terms & more' }),
  );
  const [, attributes = '', inside] = /^<tender-checkout ([^>]*)>(.*)<\/tender-checkout>$/.exec(markup) ?? [];
  assert.deepEqual(
    attributes
      .trim()
      .split(/ +(?=[\w-]+=)/)
      .sort(),
    [
      'aria-label="Payment"',
      'checkout-session="2b9b5b2e-0000-4000-8000-000000000001"',
      'class="wide "',
      'data-hk="000"',
      'gateway="https://pay.shop.example"',
      'id="pay"',
      'manual=""',
    ],
  );
  assert.equal(inside, `<template shadowrootmode="open">${toSkeleton({})}</template>Terms &amp; more`);
  assert.doesNotMatch(markup, /Ada|signed|NETHONE|fingerprint|Keep it|object/);
});
