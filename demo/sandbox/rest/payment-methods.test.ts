// Saved payment methods: read, kept apart by customer, handed on, unenrolled both ways.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { ACCOUNT, GOOD_CARD, openSandbox, str, type TestSandbox } from '../testing/open-sandbox.js';
import { enroll, pageOf, payBy } from '../testing/shopper-steps.js';

let sandbox: TestSandbox;
before(async () => {
  sandbox = await openSandbox();
});
after(() => sandbox.close());

/** A customer with one card saved by a payment. */
async function withCard() {
  const customer = await sandbox.customer();
  const paid = await sandbox.payWith(
    GOOD_CARD,
    {},
    { customer_id: customer, payment_method: { vault_on_success: true } },
  );
  return { customer, vaulted: str(paid.body['payment_method']?.['vaulted_token']) };
}

test('a saved card is read by its vaulted token, with the fields of its record', async () => {
  const { customer, vaulted } = await withCard();
  const read = await sandbox.call('GET', `/customers/${customer}/payment-methods/${vaulted}`);
  assert.equal(read.status, 200);
  assert.equal(read.body['vaulted_token'], vaulted);
  assert.equal(read.body['status'], 'ENROLLED');
  assert.equal(read.body['card_data']?.['expiration_year'], 28);
  assert.equal('holder_name' in (read.body['card_data'] ?? {}), false);
  const record = await sandbox.call('GET', `/payment-methods/${str(read.body['id'])}`);
  assert.equal(record.body['provider']?.['token'], vaulted);
});

test("another customer's card, an unknown one and an unknown customer are not found", async () => {
  const { vaulted } = await withCard();
  const stranger = await sandbox.customer();
  const paths = [`/customers/${stranger}/payment-methods/${vaulted}`, '/payment-methods/unknown'];
  for (const path of paths) {
    const refused = await sandbox.call('GET', path);
    assert.deepEqual([refused.status, refused.body['code']], [400, 'NOT_FOUND']);
  }
  assert.equal(
    (await sandbox.call('GET', '/customers/nobody/payment-methods')).body['code'],
    'CUSTOMER_NOT_FOUND',
  );
});

test('a card is unenrolled by its vaulted token, with a key, and then neither listed nor payable', async () => {
  const { customer, vaulted } = await withCard();
  const path = `/customers/${customer}/payment-methods/${vaulted}/unenroll`;
  assert.equal(
    (await sandbox.call('POST', path, {}, { 'x-idempotency-key': '' })).body['code'],
    'MISSING_PARAMETERS',
  );
  const ended = await sandbox.call('POST', path, {});
  assert.deepEqual([ended.status, ended.body['status']], [200, 'UNENROLLED']);
  assert.equal((await sandbox.call('POST', path, {})).body['code'], 'INVALID_STATUS');
  const list = await sandbox.call('GET', `/customers/${customer}/payment-methods`);
  assert.deepEqual(list.body['payment_methods'], []);
  const session = await sandbox.session({ customer_id: customer });
  const pay = await sandbox.pay(session, '', { payment_method: { vaulted_token: vaulted } });
  assert.deepEqual([pay.status, pay.body['code']], [401, 'INVALID_TOKEN']);
});

const ACCOUNT_HEADER = { 'x-account-code': ACCOUNT };
const stranger = async () =>
  str((await sandbox.call('POST', '/customers', { merchant_customer_id: randomUUID() })).body['id']);

test('a card of a customer nobody knows yet is handed to the one the shopper turned out to be', async () => {
  const [owner, next] = [await stranger(), await sandbox.customer()];
  const session = { customer_id: owner, payment_method: { vault_on_success: true } };
  const paid = await sandbox.payWith(GOOD_CARD, {}, session);
  const vaulted = str(paid.body['payment_method']?.['vaulted_token']);
  const path = `/payment-methods/${vaulted}`;
  const noHeader = await sandbox.call('PATCH', path, { customer_id: next });
  assert.equal(noHeader.body['code'], 'MISSING_PARAMETERS');
  const moved = await sandbox.call('PATCH', path, { customer_id: next }, ACCOUNT_HEADER);
  assert.deepEqual([moved.status, moved.body['customer_id']], [200, next]);
  assert.equal((await sandbox.call('GET', `/customers/${next}/payment-methods/${vaulted}`)).status, 200);
  const pay = { payment_method: { vaulted_token: vaulted } };
  const byOwner = await sandbox.pay(await sandbox.session({ customer_id: owner }), '', pay);
  assert.equal(byOwner.body['code'], 'INVALID_CUSTOMER_FOR_TOKEN');
  const byNext = await sandbox.pay(await sandbox.session({ customer_id: next }), '', pay);
  assert.equal(byNext.body['status'], 'SUCCEEDED');
});

test('a card is not taken from a customer with data, nor is what is no card, nor what is not there', async () => {
  const { vaulted } = await withCard();
  const hand = async (token: string, customer_id: string) => {
    const answer = await sandbox.call('PATCH', `/payment-methods/${token}`, { customer_id }, ACCOUNT_HEADER);
    return [answer.status, answer.body['code']];
  };
  const next = await stranger();
  assert.deepEqual(await hand(vaulted, next), [409, 'CONFLICT']);
  assert.deepEqual(await hand(vaulted, randomUUID()), [400, 'CUSTOMER_NOT_FOUND']);
  assert.deepEqual(await hand(vaulted, 'x'), [400, 'INVALID_PARAMETERS']);
  const path = `/payment-methods/${vaulted}`;
  const empty = await sandbox.call('PATCH', path, {}, ACCOUNT_HEADER);
  assert.deepEqual([empty.status, empty.body['code']], [400, 'INVALID_PARAMETERS']);
  const broken = await sandbox.call('PATCH', path, '{"customer', ACCOUNT_HEADER);
  assert.deepEqual([broken.status, broken.body['code']], [400, 'BAD_REQUEST']);
  assert.deepEqual(await hand(randomUUID(), next), [404, 'PAYMENT_METHOD_NOT_FOUND']);
  const { made } = await enroll(sandbox, 'PAYPAL_ENROLLMENT');
  await sandbox.answer(str(made.body['redirect_url']), { answer: 'confirm' });
  const wallet = await sandbox.call('GET', `/payment-methods/${str(made.body['id'])}`);
  assert.deepEqual(await hand(str(wallet.body['vaulted_token']), next), [
    400,
    'PAYMENT_METHOD_NOT_REASSIGNABLE',
  ]);
});

test('a wallet that a payment saved can be paid with and read by its token, and is in no list', async () => {
  const customer = await sandbox.customer();
  const made = await payBy(
    sandbox,
    'NEQUI',
    'CO',
    {},
    {
      customer_id: customer,
      payment_method: { vault_on_success: true },
    },
  );
  assert.equal(made['payment_method']?.['vaulted_token'], '');
  await sandbox.answer(await pageOf(sandbox, 'payments', str(made['id'])), { answer: 'confirm' });
  const vaulted = str((await sandbox.read(str(made['id'])))['payment_method']?.['vaulted_token']);
  assert.match(vaulted, /^[0-9a-f-]{36}$/);
  const list = await sandbox.call('GET', `/customers/${customer}/payment-methods`);
  assert.deepEqual(list.body['payment_methods'], []);
  const one = await sandbox.call('GET', `/customers/${customer}/payment-methods/${vaulted}`);
  assert.deepEqual([one.body['type'], one.body['status']], ['NEQUI', 'ENROLLED']);
  const session = await sandbox.session({ customer_id: customer });
  const again = await sandbox.pay(session, '', { payment_method: { vaulted_token: vaulted } });
  assert.deepEqual([again.status, again.body['payment_method']?.['vaulted_token']], [201, vaulted]);
});

test('a code that was paid in cash is not saved, however much that was wanted', async () => {
  const customer = await sandbox.customer();
  const made = await payBy(
    sandbox,
    'OXXO',
    'MX',
    {},
    {
      customer_id: customer,
      payment_method: { vault_on_success: true },
    },
  );
  await sandbox.answer(await pageOf(sandbox, 'payments', str(made['id'])), { answer: 'confirm' });
  const paid = await sandbox.read(str(made['id']));
  assert.deepEqual([paid['status'], paid['payment_method']?.['vaulted_token']], ['SUCCEEDED', '']);
});

test('a card is unenrolled by the id of its record, without a key', async () => {
  const { customer, vaulted } = await withCard();
  const read = await sandbox.call('GET', `/customers/${customer}/payment-methods/${vaulted}`);
  const path = `/customers/payment-methods/${str(read.body['id'])}/unenroll`;
  const ended = await sandbox.call('POST', path, undefined, { 'x-idempotency-key': '' });
  assert.deepEqual([ended.status, ended.body['status']], [200, 'UNENROLLED']);
  assert.equal(
    (await sandbox.call('POST', '/customers/payment-methods/unknown/unenroll')).body['code'],
    'NOT_FOUND',
  );
});
