// Payments as documented: shapes, tokens, refusals, unpaid codes, cancel and refund.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import {
  CHALLENGE_CARD,
  GOOD_CARD,
  openSandbox,
  str,
  type TestSandbox,
  type Tree,
} from '../testing/open-sandbox.js';

let sandbox: TestSandbox;
before(async () => {
  sandbox = await openSandbox();
});
after(() => sandbox.close());

const list = (tree: Tree | undefined) => tree as unknown as Tree[];

test('an approved card payment answers 201 in the documented shape', async () => {
  const paid = await sandbox.payWith(GOOD_CARD, {
    amount: { currency: 'BRL', value: '99.90' },
    unknown: [1],
  });
  assert.equal(paid.status, 201);
  const { status, sub_status, amount, checkout, payment_method, transactions, metadata } = paid.body;
  assert.deepEqual([status, sub_status], ['SUCCEEDED', 'APPROVED']);
  assert.deepEqual(amount, {
    currency: 'BRL',
    value: 99.9,
    captured: 0,
    refunded: 0,
    currency_conversion: null,
  });
  assert.equal(checkout?.['sdk_action_required'], false);
  assert.equal(payment_method?.['vaulted_token'], '');
  const card = payment_method['payment_method_detail']?.['card'];
  assert.equal(card?.['redirect_url'], null);
  assert.equal(card['card_data']?.['holder_name'], 'John Doe');
  assert.equal(transactions?.['response_code'], 'SUCCEEDED');
  assert.equal(transactions['type'], 'PURCHASE');
  assert.deepEqual(metadata, []);
});

test('a payment is retrieved wrapped, with its transactions as an array', async () => {
  const made = await sandbox.payWith(GOOD_CARD, { metadata: [{ key: 'tender_root', value: 'r' }] });
  const read = await sandbox.call('GET', `/payments/${str(made.body['id'])}`);
  assert.deepEqual(Object.keys(read.body), ['payment']);
  const payment = read.body['payment'];
  assert.equal(list(payment?.['transactions']).length, 1);
  assert.deepEqual(payment?.['metadata'], [{ key: 'tender_root', value: 'r' }]);
  assert.match(str(payment['idempotency_key']), /^[0-9a-f-]{36}$/);
  const unknown = await sandbox.call('GET', '/payments/unknown');
  assert.deepEqual([unknown.status, unknown.body['code']], [400, 'PAYMENT_NOT_FOUND']);
});

test("an order's payments are an array, oldest first, empty when there are none", async () => {
  const order = { merchant_order_id: 'order-listed' };
  await sandbox.payWith('4507990000000010', order);
  await sandbox.payWith(GOOD_CARD, order);
  const found = list((await sandbox.call('GET', '/payments?merchant_order_id=order-listed')).body);
  assert.deepEqual(
    found.map((payment) => [payment['status'], payment['transactions']?.['response_code']]),
    [
      ['DECLINED', 'INSUFFICIENT_FUNDS'],
      ['SUCCEEDED', 'SUCCEEDED'],
    ],
  );
  assert.deepEqual((await sandbox.call('GET', '/payments?merchant_order_id=none')).body, []);
  assert.equal((await sandbox.call('GET', '/payments')).body['code'], 'MISSING_PARAMETERS');
});

test('a session takes one payment, whatever became of it', async () => {
  const session = await sandbox.session();
  const [first, second] = [await sandbox.token(session, '4507990000000010'), await sandbox.token(session)];
  assert.equal((await sandbox.pay(session, first)).body['status'], 'DECLINED');
  const again = await sandbox.pay(session, second);
  assert.deepEqual([again.status, again.body['code']], [400, 'CHECKOUT_SESSION_NOT_FOUND']);
});

test('a token is for one payment on its own session', async () => {
  const [mine, other] = [await sandbox.session(), await sandbox.session()];
  const token = await sandbox.token(mine);
  for (const [session, used] of [
    [other, token],
    [other, 'unknown'],
  ] as const) {
    const refused = await sandbox.pay(session, used);
    assert.deepEqual([refused.status, refused.body['code']], [401, 'INVALID_TOKEN']);
  }
  assert.equal((await sandbox.pay(mine, token)).status, 201);
});

test('a token lapses after half an hour', async () => {
  const session = await sandbox.session();
  const token = await sandbox.token(session);
  await sandbox.control('POST', '/clock', { advanceMs: 30 * 60_000 });
  assert.equal((await sandbox.pay(session, token)).body['code'], 'INVALID_TOKEN');
});

test('what a payment lacks or gets wrong is refused with its documented code', async () => {
  const session = await sandbox.session();
  const token = await sandbox.token(session);
  const cases: [object, string][] = [
    [{ description: undefined }, 'MISSING_PARAMETERS'],
    [{ checkout: undefined }, 'MISSING_PARAMETERS'],
    [{ payment_method: {} }, 'MISSING_PARAMETERS'],
    [{ country: 'br' }, 'INVALID_PARAMETERS'],
    [{ account_id: 'other' }, 'INVALID_ACCOUNT_ID'],
    [{ customer_payer: { id: 'nobody' } }, 'CUSTOMER_NOT_FOUND'],
    [{ amount: { currency: 'BRL', value: 0 } }, 'INVALID_AMOUNT'],
    [{ checkout: { session: 'unknown' } }, 'CHECKOUT_SESSION_NOT_FOUND'],
  ];
  for (const [extra, code] of cases) {
    const refused = await sandbox.pay(session, token, extra);
    assert.deepEqual([refused.status, refused.body['code']], [400, code], JSON.stringify(extra));
  }
  assert.equal((await sandbox.pay(session, token)).status, 201);
});

test('a server may not pay a session of the workflow SDK_SEAMLESS; CHECKOUT is like SDK_CHECKOUT', async () => {
  const seamless = await sandbox.payWith(GOOD_CARD, {}, { workflow: 'SDK_SEAMLESS' });
  assert.deepEqual([seamless.status, seamless.body['code']], [400, 'INVALID_REQUEST']);
  assert.equal((await sandbox.payWith(GOOD_CARD, {}, { workflow: 'CHECKOUT' })).status, 201);
});

test('authorize only is PENDING/AUTHORIZED, a verification of nothing VERIFIED', async () => {
  const pay = async (card: object, value: number) => {
    const session = await sandbox.session();
    const payment_method = { token: await sandbox.token(session), detail: { card } };
    return (await sandbox.pay(session, '', { payment_method, amount: { currency: 'BRL', value } })).body;
  };
  const held = await pay({ capture: false }, 10);
  assert.deepEqual([held['status'], held['sub_status']], ['PENDING', 'AUTHORIZED']);
  assert.equal(held['transactions']?.['type'], 'AUTHORIZE');
  const verified = await pay({ verify: true }, 0);
  assert.deepEqual([verified['status'], verified['sub_status']], ['VERIFIED', 'VERIFIED']);
});

for (const [type, country, node, key] of [
  ['PIX', 'BR', 'bank_transfer', 'provider_image'],
  ['OXXO', 'MX', 'ticket', 'provider_number'],
  ['PSE', 'CO', 'bank_transfer', 'redirect_url'],
  ['SOMETHING_NEW', 'JP', 'wallet', 'redirect_url'],
] as const)
  test(`${type} waits for its shopper with a ${node} node`, async () => {
    const session = await sandbox.session({ country });
    const made = await sandbox.call('POST', `/checkout/sessions/${session}/token`, {
      payment_method: { type },
    });
    const paid = await sandbox.pay(session, str(made.body['token']), { country });
    assert.deepEqual([paid.body['status'], paid.body['sub_status']], ['READY_TO_PAY', 'CREATED']);
    assert.equal(paid.body['checkout']?.['sdk_action_required'], true);
    const detail = paid.body['payment_method']?.['payment_method_detail']?.[node];
    assert.ok(detail?.[key]);
    const cancel = `/payments/${str(paid.body['id'])}/transactions/${str(paid.body['transactions']?.['id'])}/cancel`;
    assert.equal((await sandbox.call('POST', cancel, {})).body['code'], 'INVALID_STATUS');
    const page = str(detail['redirect_url']);
    await sandbox.answer(page, { answer: 'confirm' });
    assert.equal((await sandbox.read(str(paid.body['id'])))['status'], 'SUCCEEDED');
  });

test('a PENDING payment is cancelled once, by its transaction', async () => {
  const open = await sandbox.payWith(CHALLENGE_CARD);
  const id = str(open.body['id']);
  const path = `/payments/${id}/transactions/${str(open.body['transactions']?.['id'])}/cancel`;
  const wrong = await sandbox.call('POST', `/payments/${id}/transactions/unknown/cancel`, {});
  assert.equal(wrong.body['code'], 'TRANSACTION_NOT_FOUND');
  const key = randomUUID();
  const ended = await sandbox.call(
    'POST',
    path,
    { reason: 'REQUESTED_BY_CUSTOMER' },
    { 'x-idempotency-key': key },
  );
  assert.deepEqual(
    [ended.status, ended.body['status'], ended.body['sub_status']],
    [200, 'CANCELED', 'CANCELED'],
  );
  assert.equal(ended.body['transactions']?.['type'], 'CANCEL');
  assert.equal(ended.body['checkout']?.['sdk_action_required'], false);
  const replay = await sandbox.call('POST', path, {}, { 'x-idempotency-key': key });
  assert.equal(replay.text, ended.text);
  assert.equal((await sandbox.call('POST', path, {})).body['code'], 'INVALID_STATUS');
});

test('cancel-or-refund cancels what is pending and refunds what is paid', async () => {
  const open = await sandbox.payWith(CHALLENGE_CARD);
  const canceled = await sandbox.call('POST', `/payments/${str(open.body['id'])}/cancel-or-refund`, {});
  assert.equal(canceled.body['status'], 'CANCELED');
  const paid = await sandbox.payWith(GOOD_CARD);
  const refunded = await sandbox.call('POST', `/payments/${str(paid.body['id'])}/cancel-or-refund`, {});
  assert.deepEqual([refunded.body['status'], refunded.body['amount']?.['refunded']], ['REFUNDED', 120.5]);
  const declined = await sandbox.payWith('4507990000000010');
  const refused = await sandbox.call('POST', `/payments/${str(declined.body['id'])}/cancel-or-refund`, {});
  assert.equal(refused.body['code'], 'INVALID_STATUS');
});
