// Saved payment methods: read, kept apart by customer, unenrolled both ways.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import {
  ACCOUNT,
  GOOD_CARD,
  openSandbox,
  str,
  type Answer,
  type TestSandbox,
} from '../testing/open-sandbox.js';

let sandbox: TestSandbox;
before(async () => {
  sandbox = await openSandbox();
});
after(() => sandbox.close());

/** A customer of whom nothing is known but the shop's own id. */
async function blankCustomer(): Promise<string> {
  const made = await sandbox.call('POST', '/customers', { merchant_customer_id: randomUUID() });
  return str(made.body['id']);
}

/** A customer with one card saved by a payment. */
async function withCard(owner?: string) {
  const customer = owner ?? (await sandbox.customer());
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

const reassign = (vaulted: string, body: unknown, code = ACCOUNT) =>
  sandbox.call('PATCH', `/payment-methods/${vaulted}`, body, { 'x-account-code': code });

test('a card is given to another customer while nothing is known of its owner', async () => {
  const { customer, vaulted } = await withCard(await blankCustomer());
  const heir = await sandbox.customer();
  const given = await reassign(vaulted, { customer_id: heir });
  assert.equal(given.status, 200);
  const { customer_id, vaulted_token, status, parent_type, verify, card_data } = given.body;
  assert.deepEqual(
    [customer_id, vaulted_token, status, parent_type, verify, card_data?.['lfd']],
    [heir, vaulted, 'ENROLLED', null, null, '1111'],
  );
  assert.equal((await sandbox.call('GET', `/customers/${heir}/payment-methods/${vaulted}`)).status, 200);
  const before_ = await sandbox.call('GET', `/customers/${customer}/payment-methods`);
  assert.deepEqual(before_.body['payment_methods'], []);
});

test('a card of a customer with data stays where it is', async () => {
  const { vaulted } = await withCard();
  const refused = await reassign(vaulted, { customer_id: await blankCustomer() });
  assert.deepEqual([refused.status, refused.body['code']], [409, 'CONFLICT']);
});

test('what is wrong with giving a card away is said in its own codes', async () => {
  const { customer, vaulted } = await withCard(await blankCustomer());
  const cases: [Promise<Answer>, number, string][] = [
    [reassign(vaulted, { customer_id: customer }, ''), 400, 'INVALID_PARAMETERS'],
    [reassign(vaulted, {}), 400, 'INVALID_PARAMETERS'],
    [reassign(vaulted, { customer_id: 'somebody' }), 400, 'INVALID_PARAMETERS'],
    [reassign(vaulted, '{"customer'), 400, 'BAD_REQUEST'],
    [reassign(vaulted, { customer_id: randomUUID() }), 400, 'CUSTOMER_NOT_FOUND'],
    [reassign('unknown', { customer_id: customer }), 404, 'PAYMENT_METHOD_NOT_FOUND'],
  ];
  for (const [answer, status, code] of cases) {
    const refused = await answer;
    assert.deepEqual([refused.status, refused.body['code']], [status, code]);
  }
});
