// A saved method that is no card is charged by its provider, without its owner: no page, nothing to do.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { createWorld } from '../world.js';
import { createPayment } from './create-payment.js';

test('a saved wallet waits for its provider, and its shopper has nothing to do', () => {
  const options = { db: ':memory:', publicKey: 'public', secretKey: 'secret', accountId: randomUUID() };
  const world = createWorld(options);
  const stamp = world.clock.stamp();
  const stamps = { created_at: stamp, updated_at: stamp };
  const customer = world.customers.insert({
    id: randomUUID(),
    merchant_customer_id: 'shopper-1',
    profile: {},
    ...stamps,
  });
  const vaulted_token = randomUUID();
  world.enrollments.insert({
    id: randomUUID(),
    account_id: options.accountId,
    customer_id: customer.id,
    customer_session: null,
    type: 'NU_PAY_ENROLLMENT',
    category: 'WALLET',
    country: 'BR',
    status: 'ENROLLED',
    sub_status: null,
    vaulted_token,
    card: null,
    verify: null,
    hosted_step: null,
    idempotency_key: null,
    callback_url: null,
    last_used_at: null,
    ...stamps,
  });
  const payment = createPayment(
    world,
    {
      account_id: options.accountId,
      merchant_order_id: 'order-1',
      description: 'Two cups',
      country: 'BR',
      amount: { currency: 'BRL', value: 10 },
      workflow: 'DIRECT',
      payment_method: { vaulted_token },
      customer_payer: { id: customer.id },
    },
    randomUUID(),
  );
  world.db.close();
  assert.deepEqual([payment.status, payment.sub_status], ['PENDING', 'PENDING_PROVIDER_CONFIRMATION']);
  assert.deepEqual([payment.type, payment.vaulted_token], ['NU_PAY_ENROLLMENT', vaulted_token]);
  assert.equal(payment.hosted_step, null);
});
