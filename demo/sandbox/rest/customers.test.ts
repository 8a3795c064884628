// Customers as documented, and what every endpoint has in common: keys, codes, methods.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ACCOUNT, GOOD_CARD, openSandbox, str, type TestSandbox } from '../testing/open-sandbox.js';

let sandbox: TestSandbox;
before(async () => {
  sandbox = await openSandbox();
});
after(() => sandbox.close());

const STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;

test('a customer is created with every documented field, absent ones as null', async () => {
  const made = await sandbox.call('POST', '/customers', {
    merchant_customer_id: 'shopper-1',
    first_name: 'Lia',
    email: 'lia@shop.example',
    country: 'BR',
    document: { document_type: 'CPF', document_number: '52998224725' },
    unknown_field: { nested: true },
  });
  assert.equal(made.status, 201);
  assert.equal(made.body['merchant_customer_id'], 'shopper-1');
  assert.equal(made.body['gender'], null);
  assert.equal(made.body['shipping_address'], null);
  assert.deepEqual(made.body['document'], { document_type: 'CPF', document_number: '52998224725' });
  assert.match(made.text, /"created_at":"[^"]+\d{6}Z"/);
  assert.equal('unknown_field' in made.body, false);
});

test('a customer is found by either id', async () => {
  const made = await sandbox.call('POST', '/customers', { merchant_customer_id: 'shopper-2' });
  const byId = await sandbox.call('GET', `/customers/${made.body['id'] as unknown as string}`);
  const byMerchant = await sandbox.call('GET', '/customers?merchant_customer_id=shopper-2');
  assert.deepEqual([byId.status, byId.body], [200, made.body]);
  assert.deepEqual(byMerchant.body, made.body);
});

test('an unknown customer is a 404, a missing query a 400', async () => {
  const unknown = await sandbox.call('GET', '/customers/nobody');
  assert.deepEqual([unknown.status, unknown.body['code']], [404, 'CUSTOMER_NOT_FOUND']);
  assert.ok(Array.isArray(unknown.body['messages']));
  assert.equal((await sandbox.call('GET', '/customers?merchant_customer_id=nobody')).status, 404);
  assert.equal((await sandbox.call('GET', '/customers')).body['code'], 'MISSING_PARAMETERS');
});

test("the shop's own id is unique", async () => {
  await sandbox.call('POST', '/customers', { merchant_customer_id: 'twice' });
  const again = await sandbox.call('POST', '/customers', { merchant_customer_id: 'twice' });
  assert.deepEqual([again.status, again.body['code']], [400, 'CUSTOMER_ID_DUPLICATED']);
});

test('an update changes what it names and nothing else', async () => {
  const id = await sandbox.customer();
  const changed = await sandbox.call('PATCH', `/customers/${id}`, { last_name: 'Moura', email: null });
  assert.equal(changed.status, 200);
  assert.equal(changed.body['first_name'], 'Lia');
  assert.equal(changed.body['last_name'], 'Moura');
  assert.equal(changed.body['email'], null);
  assert.match(changed.body['updated_at'] as unknown as string, STAMP);
  assert.equal((await sandbox.call('PATCH', '/customers/nobody', {})).status, 404);
});

test('missing and wrong fields are named by their path, never by their value', async () => {
  const missing = await sandbox.call('POST', '/customers', { phone: { number: '11955550101' } });
  assert.equal(missing.body['code'], 'MISSING_PARAMETERS');
  assert.match(missing.text, /phone\.country_code, merchant_customer_id|merchant_customer_id/);
  const wrong = await sandbox.call('POST', '/customers', { merchant_customer_id: 'x1', country: 'brazil' });
  assert.deepEqual(wrong.body['messages'], ['Invalid parameters: [country]']);
  assert.equal(wrong.status, 400);
  const broken = await sandbox.call('POST', '/customers', '{"merchant');
  assert.equal(broken.body['code'], 'INVALID_REQUEST');
});

test('both keys are needed on every call', async () => {
  for (const headers of [
    { 'private-secret-key': '' },
    { 'public-api-key': 'other' },
    { 'private-secret-key': 'other' },
  ] as Record<string, string>[]) {
    const denied = await sandbox.call('GET', '/customers/nobody', undefined, headers);
    assert.deepEqual([denied.status, denied.body['code']], [401, 'INVALID_CREDENTIALS']);
  }
  assert.equal((await sandbox.call('GET', '/nowhere', undefined, { 'public-api-key': '' })).status, 401);
});

test('a path answers 405 to a method it does not take and 404 when it does not exist', async () => {
  const method = await sandbox.call('PUT', '/customers');
  assert.deepEqual([method.status, method.body['code']], [405, 'UNSUPPORTED_METHOD']);
  assert.equal((await sandbox.call('GET', '/nowhere')).status, 404);
});

test("a customer is also found with the shop's own id in the path", async () => {
  const made = await sandbox.call('POST', '/customers', { merchant_customer_id: 'shopper-3' });
  const found = await sandbox.call('GET', '/customers/external/shopper-3');
  assert.deepEqual([found.status, found.body], [200, made.body]);
  const unknown = await sandbox.call('GET', '/customers/external/nobody');
  assert.deepEqual([unknown.status, unknown.body['code']], [404, 'CUSTOMER_NOT_FOUND']);
});

test('a deleted customer is gone, with the saved cards, and the id may be used again', async () => {
  const own = { 'x-account-code': ACCOUNT };
  const made = await sandbox.call('POST', '/customers', { merchant_customer_id: 'leaving' });
  const id = str(made.body['id']);
  const session = await sandbox.session({ customer_id: id });
  const paid = await sandbox.pay(
    session,
    await sandbox.token(session, GOOD_CARD, { vault_on_success: true }),
  );
  const vaulted = str(paid.body['payment_method']?.['vaulted_token']);
  const gone = await sandbox.call('DELETE', `/customers/${id}`, undefined, own);
  assert.deepEqual([gone.status, gone.text], [202, '']);
  assert.equal((await sandbox.call('GET', `/customers/${id}`)).status, 404);
  const again = await sandbox.call('DELETE', `/customers/${id}`, undefined, own);
  assert.deepEqual([again.status, again.body['code']], [400, 'CUSTOMER_NOT_FOUND']);
  const later = await sandbox.session();
  const refused = await sandbox.pay(later, '', { payment_method: { vaulted_token: vaulted } });
  assert.equal(refused.body['code'], 'INVALID_TOKEN');
  assert.equal((await sandbox.call('POST', '/customers', { merchant_customer_id: 'leaving' })).status, 201);
});

test('deleting a customer takes the account in a header', async () => {
  const id = await sandbox.customer();
  for (const [code, refusal] of [
    ['', 'MISSING_PARAMETERS'],
    ['other', 'INVALID_ACCOUNT_ID'],
  ] as const) {
    const refused = await sandbox.call('DELETE', `/customers/${id}`, undefined, { 'x-account-code': code });
    assert.deepEqual([refused.status, refused.body['code']], [400, refusal]);
  }
  assert.equal((await sandbox.call('GET', `/customers/${id}`)).status, 200);
});
