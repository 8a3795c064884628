// Saved payment methods: read, kept apart by customer, unenrolled both ways.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { GOOD_CARD, openSandbox, str, type TestSandbox } from '../testing/open-sandbox.js';

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
