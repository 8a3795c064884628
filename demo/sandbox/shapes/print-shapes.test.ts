// The printed shapes leave no endpoint out, say the same every time, and show types instead of values.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { restRoutes } from '../create-sandbox.js';
import { createWorld } from '../world.js';
import { printShapes } from './print-shapes.js';
import { toShape } from './to-shape.js';

/** `GET /v1/customers/{}`: the same however a path names its ids. */
const plain = (call: string): string => call.replace(/\?.*/, '').replace(/:\w+|\{\w+\}/g, '{}');

test('every endpoint is called', async () => {
  const options = { db: ':memory:', publicKey: 'a', secretKey: 'b', accountId: 'c' };
  const world = createWorld(options);
  const routes = restRoutes(world)
    .routes.filter(({ method, path }) => method !== 'ALL' && !path.includes('*'))
    .map(({ method, path }) => `${method} /v1${plain(path)}`);
  world.db.close();
  const heads = (await printShapes()).filter((line) => line.includes(' → '));
  const called = new Set(heads.map((line) => plain(line.replace(/ → \d+$/, '').replace(/ \(.*\)$/, ''))));
  assert.ok(routes.length > 30);
  assert.deepEqual(
    [...new Set(routes)].filter((route) => !called.has(route)),
    [],
  );
});

test('nothing is refused but what is meant to be, and two runs say the same', async () => {
  const [first, second] = [await printShapes(), await printShapes()];
  assert.deepEqual(first, second);
  const refused = first.filter((line) => / → [45]/.test(line));
  assert.deepEqual(refused, ['GET /v1/payments/{payment_id} (refused) → 400']);
  for (const line of [
    'POST /v1/checkout/sessions (CARD) → 200',
    'POST /v1/payments (PIX) → 201',
    'DELETE /v1/customers/{customer_id} → 202',
    '  payment_method.payment_method_detail.bank_transfer.provider_image: string',
  ])
    assert.ok(first.includes(line), line);
  assert.equal(
    first.some((line) => line.includes('lia@shop.example')),
    false,
  );
});

test('a shape has a line per key, with every type met and the empty values by name', () => {
  const body = { rows: [{ note: null }, { note: 'x' }, { note: '' }], none: [], count: 2, open: false };
  assert.deepEqual(toShape(body), [
    'count: number',
    'none: []',
    'open: boolean',
    'rows[].note: "" | null | string',
  ]);
  assert.deepEqual(toShape([{ a: { b: 1 } }]), ['[].a.b: number']);
  assert.deepEqual(toShape(undefined), []);
});
