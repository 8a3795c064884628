// Which changes are told, under which names, and with what in them.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { listenWebhooks, type Receiver } from '../testing/listen-webhooks.js';
import {
  ACCOUNT,
  cardBody,
  CHALLENGE_CARD,
  GOOD_CARD,
  openSandbox,
  str,
  type TestSandbox,
  type Tree,
} from '../testing/open-sandbox.js';
import { enroll, pageOf, payBy } from '../testing/shopper-steps.js';

let sandbox: TestSandbox;
let receiver: Receiver;
let heard = 0;
before(async () => {
  sandbox = await openSandbox();
  receiver = await listenWebhooks();
  assert.equal((await sandbox.control('POST', '/webhooks', receiver.target)).status, 200);
});
after(async () => {
  await sandbox.close();
  await receiver.close();
});
beforeEach(() => {
  heard = receiver.received.length;
});

/** The next `count` events. */
const next = async (count: number) =>
  (await receiver.hear(heard + count)).slice(heard, heard + count).map(({ body }) => body);

const toLine = ({ type_event, data }: Tree) => {
  const { status } = data?.['payment'] ?? data?.['payment_method'] ?? {};
  return `${str(type_event)} ${str(status)}`;
};
const lines = async (count: number) => (await next(count)).map(toLine);

test('a payment is told from its birth to its end, each change once', async () => {
  const payment = await payBy(sandbox, 'PIX', 'BR');
  await sandbox.answer(await pageOf(sandbox, 'payments', str(payment['id'])), { answer: 'confirm' });
  await sandbox.call('POST', `/payments/${str(payment['id'])}/cancel-or-refund`, {});
  assert.deepEqual(await lines(3), [
    'payment.purchase READY_TO_PAY',
    'payment.purchase SUCCEEDED',
    'payment.refund REFUNDED',
  ]);
});

test('a challenge belongs to what it is for, and a cancellation is its own event', async () => {
  const { body } = await sandbox.payWith(CHALLENGE_CARD);
  await sandbox.call('POST', `/payments/${str(body['id'])}/cancel-or-refund`, {});
  const held = await sandbox.session();
  const payment_method = { token: await sandbox.token(held), detail: { card: { capture: false } } };
  await sandbox.pay(held, '', { payment_method });
  assert.deepEqual(await lines(3), [
    'payment.purchase PENDING',
    'payment.cancel CANCELED',
    'payment.authorize PENDING',
  ]);
});

test('a code that lapses is told, although nobody did anything', async () => {
  await payBy(sandbox, 'OXXO', 'MX');
  await sandbox.control('POST', '/clock', { advanceMs: 48 * 60 * 60 * 1000 });
  assert.deepEqual(await lines(2), ['payment.purchase READY_TO_PAY', 'payment.purchase EXPIRED']);
});

test('an enrollment is told with its verification, a second copy of the card, and the end', async () => {
  const verify = { vault_on_success: true };
  const { customer, session, made } = await enroll(sandbox, 'CARD', 'BR', { verify });
  await sandbox.browse('POST', `/customers/sessions/${session}/card`, cardBody(GOOD_CARD));
  const again = await sandbox.session({
    customer_id: customer,
    payment_method: { vault_on_success: true },
  });
  await sandbox.pay(again, await sandbox.token(again));
  const other = await enroll(sandbox, 'PAYPAL_ENROLLMENT');
  await sandbox.control('POST', `/enrollments/${str(other.made.body['id'])}`, { status: 'EXPIRED' });
  assert.equal(made.status, 201);
  assert.deepEqual(await lines(8), [
    'enrollment.update READY_TO_ENROLL',
    'payment.verify VERIFIED',
    'enrollment.enroll ENROLLED',
    'enrollment.unenroll UNENROLLED',
    'enrollment.enroll ENROLLED',
    'payment.purchase SUCCEEDED',
    'enrollment.update READY_TO_ENROLL',
    'enrollment.expiration EXPIRED',
  ]);
});

test('a refused request is not told, and neither is what changed no status', async () => {
  const customer = await sandbox.customer();
  const session = await sandbox.session({ customer_id: customer });
  assert.equal((await sandbox.pay(session, 'unknown')).status, 401);
  await sandbox.call('PATCH', `/checkout/sessions/${session}`, { payment_description: 'Three cups' });
  const paid = await sandbox.pay(session, await sandbox.token(session));
  assert.equal((await next(1))[0]?.['data']?.['payment']?.['id'], paid.body['id']);
});

test('paying with a saved card changes its record, and no status that anybody is told of', async () => {
  const customer = await sandbox.customer();
  const saving = { customer_id: customer, payment_method: { vault_on_success: true } };
  const first = await sandbox.payWith(GOOD_CARD, {}, saving);
  const vaulted_token = str(first.body['payment_method']?.['vaulted_token']);
  const session = await sandbox.session({ customer_id: customer });
  await sandbox.pay(session, '', { payment_method: { vaulted_token } });
  await sandbox.payWith('4507990000000010');
  assert.deepEqual(await lines(4), [
    'enrollment.enroll ENROLLED',
    'payment.purchase SUCCEEDED',
    'payment.purchase SUCCEEDED',
    'payment.purchase DECLINED',
  ]);
});

test('a payment event has the documented shape: other names, one transaction, every node', async () => {
  const session = await sandbox.session();
  const paid = await sandbox.pay(session, await sandbox.token(session, '4507990000000002'));
  const [event] = await next(1);
  const payment = event?.['data']?.['payment'];
  assert.deepEqual(Object.keys(event ?? {}), [
    'type',
    'type_event',
    'account_id',
    'retry',
    'version',
    'data',
  ]);
  assert.deepEqual(
    [event?.['type'], event?.['account_id'], event?.['retry'], event?.['version']],
    ['payment', ACCOUNT, 0, 2],
  );
  assert.ok(payment);
  assert.equal(payment['id'], paid.body['id']);
  assert.deepEqual([payment['order_id'], payment['merchant_order_id']], ['order-1', 'order-1']);
  assert.deepEqual(payment['amount'], { currency: 'BRL', value: 120.5, captured: 0, refunded: 0 });
  assert.deepEqual(payment['checkout'], { session, sdk_action_required: false });
  assert.equal(payment['transactions']?.['response_code'], 'SUCCEEDED');
  const detail = payment['transactions']['payment_method']?.['payment_method_detail'];
  assert.deepEqual(Object.keys(detail ?? {}).sort(), [
    'bank_transfer',
    'bnpl',
    'card',
    'payment_link',
    'ticket',
    'wallet',
  ]);
  assert.equal(detail?.['card']?.['installments'], 1);
  assert.equal(detail['wallet'], null);
});

test('two changes of one payment have two keys, each at both documented places', async () => {
  const payment = await payBy(sandbox, 'PIX', 'BR');
  await sandbox.answer(await pageOf(sandbox, 'payments', str(payment['id'])), { answer: 'confirm' });
  const keys = (await next(2)).map(({ data }) => [
    data?.['idempotency_key'],
    data?.['payment']?.['idempotency_key'],
  ]);
  for (const [outer, inner] of keys) assert.equal(outer, inner);
  assert.notEqual(keys[0]?.[0], keys[1]?.[0]);
});

test('an enrollment event says sdk_action_required, detail.card and fingerprint_code, and has no key', async () => {
  const { customer, session } = await enroll(sandbox);
  await sandbox.browse('POST', `/customers/sessions/${session}/card`, cardBody(GOOD_CARD));
  const [, event] = await next(2);
  const method = event?.['data']?.['payment_method'];
  const list = await sandbox.call('GET', `/customers/${customer}/payment-methods`);
  const [saved] = list.body['payment_methods'] as unknown as Tree[];
  assert.equal(method?.['id'], saved?.['vaulted_token']);
  assert.equal(method?.['customer_id'], customer);
  assert.deepEqual(method['enrollment'], { session: null, sdk_action_required: false });
  assert.equal(method['detail']?.['card']?.['fingerprint_code'], saved?.['card_data']?.['fingerprint']);
  assert.equal('idempotency_key' in (event?.['data'] ?? {}), false);
});

test('no event holds a card number or an address of a page', async () => {
  await sandbox.payWith(GOOD_CARD);
  await sandbox.payWith(CHALLENGE_CARD);
  await payBy(sandbox, 'PIX', 'BR');
  await receiver.hear(heard + 3);
  for (const { raw } of receiver.received.slice(heard))
    assert.doesNotMatch(String(raw), new RegExp(`${GOOD_CARD}|${CHALLENGE_CARD}|/hosted/|security_code":`));
});

test('a merchant can tell the sender by both headers and the signature of the raw bytes', async () => {
  await sandbox.payWith(GOOD_CARD);
  await receiver.hear(heard + 1);
  const { headers, raw } = receiver.received[heard] ?? {};
  assert.deepEqual([headers?.['x-api-key'], headers?.['x-secret']], ['key', 'secret']);
  const expected = createHmac('sha256', 'hmac')
    .update(raw ?? '')
    .digest('base64');
  assert.equal(headers?.['x-hmac-signature'], expected);
  assert.match(headers['content-type'] ?? '', /^application\/json/);
});
