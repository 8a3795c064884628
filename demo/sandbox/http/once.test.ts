// The three states of an idempotency key, and what happens when many calls come at once.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import {
  GOOD_CARD,
  openSandbox,
  paymentBody,
  PUBLIC_KEY,
  SECRET_KEY,
  slowPost,
  str,
  type TestSandbox,
} from '../testing/open-sandbox.js';

const DAY = 24 * 60 * 60 * 1000;

let sandbox: TestSandbox;
before(async () => {
  sandbox = await openSandbox();
});
after(() => sandbox.close());

const countOf = async (order: string): Promise<number> => {
  const found = await sandbox.control('GET', `/payments?merchant_order_id=${order}`);
  return Number(found.body['count']);
};

test('a finished key replies the stored payment and does not read the new body', async () => {
  const session = await sandbox.session();
  const key = randomUUID();
  const first = await sandbox.pay(session, await sandbox.token(session), {}, key);
  const again = await sandbox.call('POST', '/payments', '{broken', { 'x-idempotency-key': key });
  assert.deepEqual([again.status, again.text], [201, first.text]);
});

test('a refused body leaves the key unused', async () => {
  const session = await sandbox.session();
  const token = await sandbox.token(session);
  const key = randomUUID();
  assert.equal((await sandbox.pay(session, token, { country: 1 }, key)).body['code'], 'INVALID_PARAMETERS');
  assert.equal((await sandbox.pay(session, token, {}, key)).status, 201);
});

test('a key whose work failed is burnt for good', async () => {
  const session = await sandbox.session();
  const key = randomUUID();
  assert.equal((await sandbox.pay(session, 'unknown', {}, key)).body['code'], 'INVALID_TOKEN');
  const burnt = await sandbox.pay(session, await sandbox.token(session), {}, key);
  assert.deepEqual([burnt.status, burnt.body['code']], [400, 'IDEMPOTENCY_DUPLICATED']);
});

test('a running key answers REQUEST_IN_PROCESS, its token TOKEN_IN_USE', async () => {
  const order = { merchant_order_id: 'order-slow' };
  const session = await sandbox.session(order);
  const token = await sandbox.token(session);
  const key = randomUUID();
  await sandbox.control('POST', '/faults', { match: { path: '/payments$' }, kind: 'delay', ms: 300 });
  const slow = sandbox.pay(session, token, order, key);
  await sandbox.struck();
  assert.equal((await sandbox.pay(session, token, order, key)).body['code'], 'REQUEST_IN_PROCESS');
  const other = await sandbox.pay(session, token, order);
  assert.deepEqual([other.status, other.body['code']], [401, 'TOKEN_IN_USE']);
  assert.equal((await slow).status, 201);
  assert.equal(await countOf('order-slow'), 1);
});

test('a key is forgotten after a day, and not before', async () => {
  const session = await sandbox.session();
  const key = randomUUID();
  await sandbox.pay(session, 'unknown', {}, key);
  await sandbox.control('POST', '/clock', { advanceMs: DAY - 60_000 });
  assert.equal((await sandbox.pay(session, 'unknown', {}, key)).body['code'], 'IDEMPOTENCY_DUPLICATED');
  await sandbox.control('POST', '/clock', { advanceMs: 60_000 });
  const fresh = await sandbox.session();
  assert.equal((await sandbox.pay(fresh, await sandbox.token(fresh), {}, key)).status, 201);
});

test('a payment needs a well-formed key', async () => {
  for (const [key, code] of [
    ['', 'MISSING_PARAMETERS'],
    ['with space', 'INVALID_PARAMETERS'],
    ['x'.repeat(65), 'INVALID_PARAMETERS'],
  ] as const)
    assert.equal((await sandbox.pay('any', 'any', {}, key)).body['code'], code);
});

test('fifty creates at once with one key make one payment', async () => {
  const order = { merchant_order_id: 'order-fifty' };
  const session = await sandbox.session(order);
  const token = await sandbox.token(session, GOOD_CARD);
  const key = randomUUID();
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => sandbox.pay(session, token, order, key)),
  );
  const ids = answers.filter(({ status }) => status === 201).map(({ body }) => str(body['id']));
  assert.equal(new Set(ids).size, 1);
  const others = answers.filter(({ status }) => status !== 201);
  assert.ok(others.every(({ body }) => str(body['code']) === 'REQUEST_IN_PROCESS'));
  assert.equal(await countOf('order-fifty'), 1);
});

test('of two creates whose bodies arrive together, the second gets what the first made', async () => {
  const session = await sandbox.session();
  const body = paymentBody(session, await sandbox.token(session));
  const key = randomUUID();
  const headers = {
    'public-api-key': PUBLIC_KEY,
    'private-secret-key': SECRET_KEY,
    'x-idempotency-key': key,
  };
  const calls = [1, 2].map(() => slowPost(`${sandbox.url}/v1/payments`, headers, body));
  // Calls on other connections: by their answers both heads are in the sandbox, which waits for the bodies.
  for (let asked = 0; asked < 5; asked += 1) await sandbox.control('GET', '/calls');
  for (const { finish } of calls) finish();
  const answers = await Promise.all(calls.map(({ answer }) => answer));
  assert.match(answers[0] ?? '', /"status":"SUCCEEDED"/);
  assert.equal(answers[1], answers[0]);
});

test('two creates at once on one session with two keys and two tokens make one payment', async () => {
  const order = { merchant_order_id: 'order-two' };
  const session = await sandbox.session(order);
  const tokens = [await sandbox.token(session), await sandbox.token(session)];
  await sandbox.control('POST', '/faults', {
    match: { path: '/payments$' },
    kind: 'delay',
    ms: 50,
    times: 2,
  });
  const answers = await Promise.all(tokens.map((token) => sandbox.pay(session, token, order)));
  assert.deepEqual(answers.map(({ status }) => status).sort(), [201, 400]);
  assert.equal(answers.find(({ status }) => status === 400)?.body['code'], 'CHECKOUT_SESSION_NOT_FOUND');
  assert.equal(await countOf('order-two'), 1);
});
