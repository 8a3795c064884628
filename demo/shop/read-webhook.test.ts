// What the shop believes of a webhook, and what it answers to everybody else.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { readWebhook, WebhookRefusal, type WebhookKeys } from './read-webhook.js';

const KEYS: WebhookKeys = { apiKey: 'key', secret: 'word', hmacSecret: 'client secret' };

const PAYMENT = {
  id: 'p-1',
  status: 'SUCCEEDED',
  sub_status: 'APPROVED',
  updated_at: '2026-03-04T10:24:00.000001Z',
  merchant_order_id: 'order-1',
};
const EVENT = {
  type: 'payment',
  type_event: 'payment.purchase',
  retry: 0,
  data: { idempotency_key: 'k-1', payment: PAYMENT },
};

const toRaw = (body: unknown): Uint8Array =>
  new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body));

const sign = (raw: Uint8Array, secret = KEYS.hmacSecret): string =>
  createHmac('sha256', secret).update(raw).digest('base64');

function read(body: unknown, headers: Record<string, string | undefined> = {}, keys?: WebhookKeys | null) {
  const raw = toRaw(body);
  const all = { 'x-api-key': 'key', 'x-secret': 'word', 'x-hmac-signature': sign(raw), ...headers };
  return readWebhook(keys === null ? undefined : (keys ?? KEYS), (name) => all[name as 'x-secret'], raw);
}

const keyOf = (body: unknown): string | undefined => read(body)?.key;
const withPayment = (payment: object, more: object = {}) => ({
  ...EVENT,
  ...more,
  data: { ...EVENT.data, payment: { ...PAYMENT, ...payment } },
});

test('a payment event of Yuno is read as ids and statuses', () => {
  const { key, ...notice } = read(EVENT) ?? { key: '' };
  assert.ok(key);
  assert.deepEqual(notice, {
    event: 'payment.purchase',
    order: 'order-1',
    payment: 'p-1',
    status: 'SUCCEEDED',
    subStatus: 'APPROVED',
  });
});

test('an enrollment event keeps neither the vaulted token nor the card', () => {
  const payment_method = {
    id: 'vaulted-1',
    status: 'ENROLLED',
    customer_id: 'c-1',
    updated_at: 'now',
    detail: { card: { holder_name: 'LIA MOURA', lfd: '0002' } },
  };
  const { key: _key, ...notice } = read({
    type: 'enrollment',
    type_event: 'enrollment.enroll',
    data: { payment_method },
  }) ?? { key: '' };
  assert.deepEqual(notice, { event: 'enrollment.enroll', status: 'ENROLLED', customer: 'c-1' });
});

for (const [what, headers, reason] of [
  ['without a key', { 'x-api-key': undefined }, /x-api-key is missing/],
  ['with another key', { 'x-api-key': 'keys' }, /x-api-key is not the one/],
  ['without a secret', { 'x-secret': undefined }, /x-secret is missing/],
  ['with another secret', { 'x-secret': 'WORD' }, /x-secret is not the one/],
  ['without a signature', { 'x-hmac-signature': undefined }, /x-hmac-signature is missing/],
  ['with an empty signature', { 'x-hmac-signature': '' }, /does not fit the body/],
  ['signed by somebody else', { 'x-hmac-signature': sign(toRaw(EVENT), 'guess') }, /does not fit the body/],
  ['signed for another body', { 'x-hmac-signature': sign(toRaw({})) }, /does not fit the body/],
] as const)
  test(`a webhook ${what} is refused, and the developer is told why`, () => {
    assert.throws(
      () => read(EVENT, headers),
      (thrown: Error) => {
        assert.ok(thrown instanceof WebhookRefusal);
        assert.match(thrown.message, reason);
        for (const secret of Object.values(KEYS)) assert.ok(!thrown.message.includes(`${String(secret)}.`));
        return true;
      },
    );
  });

test('the signature is of the bytes: the same JSON, written another way, does not fit', () => {
  const raw = toRaw(EVENT);
  const spaced = JSON.stringify(EVENT, null, 1);
  assert.throws(() => read(spaced, { 'x-hmac-signature': sign(raw) }), /does not fit the body/);
  assert.equal(read(spaced)?.payment, 'p-1');
});

test('a shop without keys believes nothing', () => {
  assert.throws(() => read(EVENT, {}, null), /no keys for webhooks/);
});

test('what is signed and makes no sense is refused; a kind this shop does not know is not', () => {
  for (const body of ['{', '"text"', 'null', {}, { type: 'payment' }])
    assert.throws(() => read(body), WebhookRefusal);
  assert.throws(() => read({ ...EVENT, data: {} }), /lacks the fields/);
  assert.equal(read({ type: 'subscription', type_event: 'subscription.create', data: {} }), undefined);
});

test('a repetition has the key of the first, whatever its number', () => {
  assert.equal(keyOf({ ...EVENT, retry: 3 }), keyOf(EVENT));
  assert.equal(keyOf({ ...EVENT, retry: '3' }), keyOf(EVENT));
});

test('either place of the key will do', () => {
  const inner = { ...EVENT, data: { payment: { ...PAYMENT, idempotency_key: 'k-1' } } };
  assert.equal(keyOf(inner), keyOf(EVENT));
});

test('another change is another event, even under a key that was used before', () => {
  const keys = [
    EVENT,
    withPayment({ status: 'REFUNDED' }),
    withPayment({ sub_status: 'CAPTURED' }),
    withPayment({ id: 'p-2' }),
    withPayment({}, { type_event: 'payment.refund' }),
  ].map(keyOf);
  assert.equal(new Set(keys).size, keys.length);
});
