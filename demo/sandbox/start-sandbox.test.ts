// The sandbox as a program: what survives a restart, what is never written down, how it ends.
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { createSandbox } from './create-sandbox.js';
import { startSandbox } from './start-sandbox.js';
import { GATEWAY_CARDS } from './rules/test-cards.js';
import {
  ACCOUNT,
  CHALLENGE_CARD,
  GOOD_CARD,
  openSandbox,
  PUBLIC_KEY,
  SECRET_KEY,
  str,
} from './testing/open-sandbox.js';

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tender-sandbox-'));
  try {
    await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const keys = { publicKey: PUBLIC_KEY, secretKey: SECRET_KEY, accountId: ACCOUNT };

test('a restart keeps sessions, payments, saved cards, open challenges and idempotency keys', () =>
  inFolder(async (folder) => {
    const db = join(folder, 'sandbox.db');
    const first = await openSandbox({ db });
    const customer = await first.customer();
    const session = await first.session({ customer_id: customer });
    const key = randomUUID();
    const payment_method = { token: await first.token(session), vault_on_success: true };
    const paid = await first.pay(session, '', { payment_method }, key);
    const open = await first.payWith(CHALLENGE_CARD);
    const lost = await first.session();
    const token = await first.token(lost);
    await first.close();

    const second = await openSandbox({ db });
    try {
      assert.equal((await second.call('GET', `/checkout/sessions/${session}`)).body['used'], true);
      assert.equal((await second.pay(session, 'any', {}, key)).body['id'], paid.body['id']);
      const list = await second.call('GET', `/customers/${customer}/payment-methods`);
      assert.equal((list.body['payment_methods'] as unknown as unknown[]).length, 1);
      const read = await second.read(str(open.body['id']));
      const url = str(read['payment_method']?.['payment_method_detail']?.['card']?.['redirect_url']);
      assert.ok(url.startsWith(second.url));
      await second.answer(url, { answer: 'confirm', code: '1234' });
      assert.equal((await second.read(str(open.body['id'])))['status'], 'SUCCEEDED');
      // A one-time token lives in memory only.
      assert.equal((await second.pay(lost, token)).body['code'], 'INVALID_TOKEN');
    } finally {
      await second.close();
    }
  }));

test('a key that was running when the process died is burnt', () =>
  inFolder(async (folder) => {
    const db = join(folder, 'sandbox.db');
    const first = await openSandbox({ db });
    const session = await first.session();
    const token = await first.token(session);
    const key = randomUUID();
    await first.control('POST', '/faults', { match: { path: '/payments$' }, kind: 'delay', ms: 60_000 });
    const cut = assert.rejects(first.pay(session, token, {}, key));
    await first.struck();
    await first.close();
    await cut;
    const second = await openSandbox({ db });
    try {
      assert.equal((await second.pay(session, token, {}, key)).body['code'], 'IDEMPOTENCY_DUPLICATED');
    } finally {
      await second.close();
    }
  }));

test('no card number or security code is in the database, its journal, the log or the list of calls', () =>
  inFolder(async (folder) => {
    const sandbox = await openSandbox({ db: join(folder, 'sandbox.db') });
    const numbers = [...GATEWAY_CARDS.map(({ number }) => number), GOOD_CARD, CHALLENGE_CARD];
    const customer = await sandbox.customer();
    for (const number of numbers) {
      const session = await sandbox.session({ customer_id: customer });
      const token = await sandbox.token(session, number.replace(/(.{4})/g, '$1 '), {
        vault_on_success: true,
      });
      await sandbox.pay(session, token);
    }
    await sandbox.token(await sandbox.session(), '4111111111111112');
    const calls = (await sandbox.control('GET', '/calls')).text;
    const files = await readdir(folder);
    const bytes = await Promise.all(files.map((file) => readFile(join(folder, file), 'latin1')));
    await sandbox.close();
    const all = [...bytes, JSON.stringify(sandbox.logged), calls].join('\n');
    assert.ok(all.includes('41111111'), 'the first eight digits are there, so this looks in the right place');
    // Middle digits of every number, whole and in groups; what is kept of a card never reaches that far.
    for (const number of [...numbers, '4111111111111112'])
      for (const form of [number, number.replace(/(.{4})/g, '$1 ').trim(), number.replace(/(.{4})/g, '$1-')])
        assert.equal(all.includes(form), false, number.slice(-4));
    assert.equal(/"security_code":|"123"/.test(all), false);
  }));

test('one line per request, with masked ids and nothing else of it', async () => {
  const sandbox = await openSandbox();
  await sandbox.call('GET', `/checkout/sessions/${await sandbox.session()}?x=1`);
  await sandbox.close();
  assert.deepEqual(
    sandbox.logged.map(({ method, path, status }) => [method, path, status]),
    [
      ['POST', '/v1/checkout/sessions', 200],
      ['GET', '/v1/checkout/sessions/:id', 200],
    ],
  );
  assert.deepEqual(Object.keys(sandbox.logged[0] ?? {}), ['time', 'method', 'path', 'status', 'ms']);
});

test('a taken port rejects, and closing ends open connections', async () => {
  const sandbox = await openSandbox();
  await assert.rejects(startSandbox({ port: sandbox.port, db: ':memory:', ...keys }), /EADDRINUSE/);
  const hanging = await sandbox.control('POST', '/faults', {
    match: { path: '.' },
    kind: 'delay',
    ms: 60_000,
  });
  assert.equal(hanging.status, 200);
  const cut = assert.rejects(sandbox.call('GET', '/customers?merchant_customer_id=x'));
  await sandbox.struck();
  await sandbox.close();
  await cut;
});

test('the handler alone answers without a port, on a clock of its own', async () => {
  let now = Date.UTC(2030, 0, 1);
  const sandbox = createSandbox({ db: ':memory:', ...keys, clock: () => now });
  const headers = { 'public-api-key': PUBLIC_KEY, 'private-secret-key': SECRET_KEY };
  const send = (path: string, body?: object) =>
    sandbox.fetch(
      new Request(
        `http://127.0.0.1${path}`,
        body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers },
      ),
    );
  const made = await send('/v1/checkout/sessions', {
    account_id: ACCOUNT,
    merchant_order_id: 'order-1',
    payment_description: 'Cups',
    country: 'BR',
  });
  const session = (await made.json()) as { checkout_session: string; created_at: string };
  assert.match(session.created_at, /^2030-01-01T00:00:00\.000\d{3}Z$/);
  const path = `/v1/checkout/sessions/${session.checkout_session}`;
  assert.equal((await send(path)).status, 200);
  now += 5 * 60 * 60 * 1000;
  assert.equal((await send(path)).status, 400);
  sandbox.close();
});
