// Trouble on request strikes where, when and as often as it was ordered.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { openSandbox, type TestSandbox } from '../testing/open-sandbox.js';

let sandbox: TestSandbox;
before(async () => {
  sandbox = await openSandbox();
});
after(() => sandbox.close());
beforeEach(() => sandbox.control('POST', '/reset', {}));

const order = (fault: object) => sandbox.control('POST', '/faults', fault);
const merchant = (id: string) => sandbox.call('GET', `/customers?merchant_customer_id=${id}`);
const create = (id: string) => sandbox.call('POST', '/customers', { merchant_customer_id: id });

test('an error strikes before the work, once, and only where it fits', async () => {
  await order({
    match: { method: 'POST', path: '/customers$' },
    kind: 'error',
    status: 504,
    code: 'REQUEST_TIMEOUT',
  });
  assert.equal((await merchant('one')).status, 404);
  const hit = await create('one');
  assert.deepEqual([hit.status, hit.body['code']], [504, 'REQUEST_TIMEOUT']);
  assert.equal((await merchant('one')).status, 404);
  assert.equal((await create('one')).status, 201);
});

test('an error ordered for afterwards leaves the work done', async () => {
  await order({ match: { path: '/customers$' }, kind: 'error', after: true });
  assert.equal((await create('two')).status, 500);
  assert.equal((await merchant('two')).status, 200);
});

test('a dropped answer is a broken connection, and the work is done', async () => {
  await order({ match: { path: '/customers$' }, kind: 'drop' });
  await assert.rejects(create('three'));
  assert.equal((await merchant('three')).status, 200);
  assert.deepEqual(
    sandbox.logged.filter(({ status }) => status === 0).map(({ method, path }) => [method, path]),
    [['POST', '/v1/customers']],
  );
});

test('garbage is broken JSON, html is a page, and both last as often as ordered', async () => {
  await order({ match: { path: '.' }, kind: 'garbage', times: 2 });
  for (const call of [await merchant('x'), await merchant('x')])
    assert.throws(() => JSON.parse(call.text) as unknown, SyntaxError);
  await order({ match: { path: '.' }, kind: 'html', status: 502 });
  const page = await merchant('x');
  assert.deepEqual([page.status, page.headers.get('content-type')], [502, 'text/html']);
  assert.equal((await merchant('x')).status, 404);
});

test('a delay waits as long as ordered', async () => {
  await order({ match: { path: '/customers$' }, kind: 'delay', ms: 120 });
  const start = performance.now();
  await merchant('x');
  assert.ok(performance.now() - start >= 119);
});

test('an error can burn the idempotency key it strikes', async () => {
  const session = await sandbox.session();
  const token = await sandbox.token(session);
  const key = randomUUID();
  await order({ match: { path: '/payments$' }, kind: 'error', burn: true });
  assert.equal((await sandbox.pay(session, token, {}, key)).status, 500);
  assert.equal((await sandbox.pay(session, token, {}, key)).body['code'], 'IDEMPOTENCY_DUPLICATED');
  await order({ match: { path: '/payments$' }, kind: 'error' });
  const spared = randomUUID();
  assert.equal((await sandbox.pay(session, token, {}, spared)).status, 500);
  assert.equal((await sandbox.pay(session, token, {}, spared)).status, 201);
});

test("trouble also strikes the browser's prefix, which may read it, and never its preflight", async () => {
  await order({ match: { path: '^/browser/' }, kind: 'error', status: 503 });
  const path = `${sandbox.url}/browser/v1/checkout/sessions/x/payment`;
  assert.equal(
    (await fetch(path, { method: 'OPTIONS', headers: { 'access-control-request-method': 'GET' } })).status,
    204,
  );
  const hit = await fetch(path);
  assert.deepEqual([hit.status, hit.headers.get('access-control-allow-origin')], [503, '*']);
});

test('faults are taken back', async () => {
  await order({ match: { path: '.' }, kind: 'error', times: 100 });
  await sandbox.control('DELETE', '/faults');
  assert.equal((await merchant('x')).status, 404);
});
