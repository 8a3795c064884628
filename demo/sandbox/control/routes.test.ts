// The sandbox's own levers, and who cannot pull them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CHALLENGE_CARD, GOOD_CARD, openSandbox, str, type TestSandbox } from '../testing/open-sandbox.js';

let sandbox: TestSandbox;
before(async () => {
  sandbox = await openSandbox();
});
after(() => sandbox.close());

test('a payment is moved along an allowed way, and along no other', async () => {
  const made = await sandbox.payWith(GOOD_CARD, { description: 'PROVIDER_TIMEOUT' });
  const path = `/payments/${str(made.body['id'])}`;
  const moved = await sandbox.control('POST', path, { status: 'SUCCEEDED', sub_status: 'APPROVED' });
  assert.equal(moved.body['payment']?.['status'], 'SUCCEEDED');
  const refused = await sandbox.control('POST', path, { status: 'PENDING', sub_status: 'IN_PROCESS' });
  assert.deepEqual([refused.status, refused.body['code']], [400, 'INVALID_STATUS']);
  const unknown = await sandbox.control('POST', '/payments/unknown', { status: 'X', sub_status: 'X' });
  assert.equal(unknown.body['code'], 'PAYMENT_NOT_FOUND');
});

test('a payment that is sent back to a challenge gets a page for it', async () => {
  const made = await sandbox.payWith(GOOD_CARD, { description: 'IN_REVIEW' });
  const moved = await sandbox.control('POST', `/payments/${str(made.body['id'])}`, {
    status: 'PENDING',
    sub_status: 'WAITING_ADDITIONAL_STEP',
    response_code: 'CHALLENGE_REQUIRED',
  });
  const detail = moved.body['payment']?.['payment_method']?.['payment_method_detail'];
  assert.match(str(detail?.['card']?.['redirect_url']), /3ds=true$/);
});

test("an order's payments are counted", async () => {
  const order = { merchant_order_id: 'order-counted' };
  await sandbox.payWith(GOOD_CARD, order);
  await sandbox.payWith(CHALLENGE_CARD, order);
  const found = await sandbox.control('GET', '/payments?merchant_order_id=order-counted');
  assert.equal(found.body['count'], 2);
});

test('calls are remembered with masked paths, without a query, until they are cleared', async () => {
  await sandbox.control('DELETE', '/calls');
  await sandbox.call('GET', '/payments/4111111111111111?merchant_order_id=secret');
  await sandbox.browse('GET', '/checkout/sessions/lia-moura/payment');
  assert.deepEqual((await sandbox.control('GET', '/calls')).body, {
    count: 2,
    calls: [
      { method: 'GET', path: '/v1/payments/:id', status: 400 },
      { method: 'GET', path: '/browser/v1/checkout/sessions/:id/payment', status: 400 },
    ],
  });
});

test('a reset empties the sandbox', async () => {
  const id = await sandbox.session();
  assert.equal((await sandbox.control('POST', '/reset', {})).status, 200);
  assert.equal((await sandbox.call('GET', `/checkout/sessions/${id}`)).status, 400);
});

test('a page in a browser cannot pull the levers', async () => {
  const simple = await fetch(`${sandbox.url}/sandbox-control/reset`, { method: 'POST', body: '{}' });
  assert.equal(simple.status, 400);
  const preflight = await fetch(`${sandbox.url}/sandbox-control/reset`, {
    method: 'OPTIONS',
    headers: { origin: 'https://a.example', 'access-control-request-method': 'POST' },
  });
  assert.equal(preflight.headers.get('access-control-allow-origin'), null);
});

test('an order that makes no sense is refused', async () => {
  for (const fault of [
    { match: { path: '(' }, kind: 'drop' },
    { match: { path: '.' }, kind: 'meteor' },
  ])
    assert.equal((await sandbox.control('POST', '/faults', fault)).body['code'], 'INVALID_PARAMETERS');
  assert.equal((await sandbox.control('POST', '/clock', { advanceMs: -1 })).status, 400);
});
