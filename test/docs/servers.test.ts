// Samples of the documents that a merchant's server runs, run at the sandbox: the session that a page in Next makes, and the
// judgement of a payment.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import type { Json } from '../../src/testing/merchant.js';
import { startSandbox, type TestSandbox } from '../../src/testing/start-sandbox.js';
import { findBlock } from './blocks.js';

const folder = mkdtempSync(join(tmpdir(), 'tender-samples-'));
let sandbox: TestSandbox;
before(async () => {
  sandbox = await startSandbox({ shopOrigins: ['http://localhost:3000'] });
});
after(async () => {
  rmSync(folder, { recursive: true });
  await sandbox.close();
});

/** What a sample exports, as plain JavaScript. `server-only` is Next's own, and nothing at all on a server. */
async function load<Exports>(name: string, text: string): Promise<Exports> {
  const { outputText } = ts.transpileModule(text.replace("import 'server-only';", ''), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
  });
  const file = join(folder, name);
  writeFileSync(file, outputText);
  return (await import(pathToFileURL(file).href)) as Exports;
}

test('the page in Next finds the sandbox of server.mjs by its settings, and makes a session there', async () => {
  const settings = Object.fromEntries(
    findBlock('README.md', '# .env.local')
      .text.split('\n')
      .filter((line) => /^[A-Z]/.test(line))
      .map((line) => line.split('=') as [string, string]),
  );
  const { GATEWAY_URL, YUNO_API_URL, ...keys } = settings;
  for (const [name, value] of Object.entries(keys)) assert.equal(value, sandbox.env[name], name);
  const [, port = ''] = /const port = (\d+);/.exec(findBlock('README.md', '// server.mjs').text) ?? [];
  assert.deepEqual(
    [GATEWAY_URL, YUNO_API_URL].map((url) => Number(new URL(url ?? '').port) - Number(port)),
    [1, 2],
  );
  Object.assign(process.env, keys, { YUNO_API_URL: sandbox.apiUrl });
  const { openSession } = await load<{ openSession(): Promise<string> }>(
    'session.mjs',
    findBlock('README.md', '// app/session.ts').text,
  );
  const made = await sandbox.yuno('GET', `/checkout/sessions/${await openSession()}`);
  assert.deepEqual(made['amount'], { currency: 'BRL', value: 120.5 });
});

interface Order {
  readonly id: string;
  readonly session: string;
  readonly amount: number;
  readonly currency: string;
}

async function openOrder(): Promise<Order> {
  const session = await sandbox.createCheckoutSession();
  const { merchant_order_id: id } = await sandbox.yuno('GET', `/checkout/sessions/${session}`);
  return { id: String(id), session, amount: 25, currency: 'USD' };
}

/** Made as a server makes it. `metadata` says which session is its root, `detail` how its card is charged. */
async function pay(order: Order, number: string, { detail = {}, ...more }: Json = {}): Promise<string> {
  const { id, session, amount, currency } = order;
  const card = { number, expiration_month: 11, expiration_year: 28, security_code: '123', holder_name: 'T' };
  const { token } = await sandbox.yuno('POST', `/checkout/sessions/${session}/token`, {
    payment_method: { type: 'CARD', card },
  });
  const request = {
    ...{ merchant_order_id: id, description: 'Cups', country: 'US', checkout: { session } },
    ...{ amount: { currency, value: amount }, payment_method: { type: 'CARD', token, detail }, ...more },
  };
  return String((await sandbox.createPayment(request, crypto.randomUUID()))['id']);
}

test('a payment that a merchant’s server creates is of its own order and amount, and one under one key', async () => {
  Object.assign(process.env, sandbox.env);
  const { createPayment } = await load<{ createPayment(order: Json, told: Json): Promise<{ id: string }> }>(
    'create-payment.mjs',
    findBlock('docs/going-live.md', '// create-payment.mjs').text,
  );
  const order = { ...(await openOrder()), description: 'Cups', country: 'US' };
  const { token } = await sandbox.yuno('POST', `/checkout/sessions/${order.session}/token`, {
    payment_method: {
      type: 'CARD',
      card: {
        number: GOOD,
        expiration_month: 11,
        expiration_year: 28,
        security_code: '123',
        holder_name: 'T',
      },
    },
  });
  const idempotencyKey = crypto.randomUUID();
  // What a browser says of order and amount is not asked for.
  const request = { amount: { currency: 'USD', value: 1 }, payment_method: { type: 'CARD', token } };
  const told = { token, session: order.session, idempotencyKey, request };
  const { id } = await createPayment(order, told);
  assert.deepEqual(await createPayment(order, told), { id });
  const [payment, ...more] = await sandbox.payments(order.session);
  assert.deepEqual([payment?.['id'], payment?.['status'], more], [id, 'SUCCEEDED', []]);
  assert.deepEqual((payment?.['amount'] as Json)['value'], order.amount);
  await assert.rejects(
    createPayment(order, { ...told, session: (await openOrder()).session }),
    /another order/,
  );
  const saved = { payment_method: { type: 'CARD', vaulted_token: token } };
  await assert.rejects(createPayment(order, { ...told, request: saved }), /nobody it belongs to/);
});

const GOOD = '4507990000000002';
const DECLINED = '4507990000000010';
const CHALLENGED = '4000000000003220';

test('a payment is judged by what Yuno says of it, held against the order', async () => {
  Object.assign(process.env, sandbox.env);
  const { judgePayment } = await load<{ judgePayment(id: string, order: Order): Promise<string> }>(
    'judge-payment.mjs',
    findBlock('docs/going-live.md', '// judge-payment.mjs').text,
  );
  const order = await openOrder();
  const other = await openOrder();
  const paid = await pay(order, GOOD);
  assert.equal(await judgePayment(paid, order), 'paid');
  // Another order, session, amount or currency; ids that are made up.
  assert.equal(await judgePayment(paid, other), 'not_paid');
  for (const wrong of [{ id: other.id }, { session: other.session }, { amount: 24.99 }, { currency: 'BRL' }])
    assert.equal(await judgePayment(paid, { ...order, ...wrong }), 'not_paid', JSON.stringify(wrong));
  for (const id of [crypto.randomUUID(), '', '../customers', `${paid}/../x`])
    assert.equal(await judgePayment(id, order), 'not_paid', id);
  // After a decline the payment is of a clone, which names the order's session.
  const clone = { ...order, session: await sandbox.createCheckoutSession({ merchant_order_id: order.id }) };
  const again = await pay(clone, GOOD, { metadata: [{ key: 'tender_root', value: order.session }] });
  assert.equal(await judgePayment(again, order), 'paid');
  // What is over, what waits, and what came to nothing.
  assert.equal(await judgePayment(await pay(other, DECLINED), other), 'not_paid');
  const waiting = await openOrder();
  const challenged = await pay(waiting, CHALLENGED);
  assert.equal(await judgePayment(challenged, waiting), 'waiting');
  const held = await openOrder();
  const reserved = await pay(held, GOOD, { detail: { card: { capture: false } } });
  assert.equal(await judgePayment(reserved, held), 'authorized');
  // A server that cannot be asked says neither yes nor no.
  await sandbox.fault({ kind: 'error', path: '/payments', status: 503 });
  await assert.rejects(judgePayment(paid, order), /answered 503/);
});
