// The manual road: this server creates the payment, for its own orders and for nothing else.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { toChoice } from './choice.js';
import { createPayment } from './create-payment.js';
import { openShop, str, type TestShop, type Visitor } from './fixtures/open-shop.js';
import { OrderBook } from './orders.js';
import type { Yuno } from './yuno.js';

let shop: TestShop;
before(async () => {
  shop = await openShop();
});
after(() => shop.close());

/** What the page passes on from `tender-token`. */
async function toAsk(session: string, change: object = {}) {
  return {
    token: await shop.token(session),
    session,
    idempotencyKey: randomUUID(),
    request: { amount: { currency: 'BRL', value: 120.5 }, payment_method: { type: 'CARD' } },
    ...change,
  };
}

async function refused(visitor: Visitor, ask: object, error: string): Promise<void> {
  const { status, body } = await visitor.post('/api/payments', ask);
  assert.deepEqual([status, body], [400, { error }]);
}

/** A session as the gateway clones it after a decline. */
async function cloneOf(order: { id: string }, root: string): Promise<string> {
  const { body } = await shop.yuno('POST', '/checkout/sessions', {
    account_id: str((await shop.payments(order))[0]?.['account_id']),
    merchant_order_id: order.id,
    payment_description: 'A clone',
    country: 'BR',
    amount: { currency: 'BRL', value: 120.5 },
    metadata: [{ key: 'tender_root', value: root }],
  });
  return str(body['checkout_session']);
}

test("the shop pays its own order, adds what only it knows, and answers with the payment's id alone", async () => {
  const visitor = shop.visitor();
  const order = await visitor.order({ customer: 'known' });
  const { status, body } = await visitor.post('/api/payments', await toAsk(order.session));
  assert.equal(status, 201);
  assert.deepEqual(Object.keys(body), ['id']);
  const [payment, ...more] = await shop.payments(order);
  assert.equal(more.length, 0);
  assert.equal(payment?.['id'], body['id']);
  assert.deepEqual(payment?.['metadata'], [{ key: 'tender_root', value: order.session }]);
  const session = await shop.yuno('GET', `/checkout/sessions/${order.session}`);
  assert.equal(payment['customer_payer']?.['id'], session.body['customer_id']);
});

test('the customer is the one of the order, whoever the browser says it is', async () => {
  const order = {
    ...{ id: 'order-1', cart: 'cart-1', page: '/', session: randomUUID(), customerId: 'customer-1' },
    ...toChoice({ customer: 'known' }),
    createdAt: Date.now(),
  };
  const orders = new OrderBook();
  orders.add(order);
  const sent: object[] = [];
  const yuno = {
    session: () =>
      Promise.resolve({ id: order.session, merchant_order_id: order.id, amount: order.amount, metadata: [] }),
    createPayment: (body: object) => Promise.resolve(sent.push(body)),
  } as unknown as Yuno;
  const request = {
    amount: order.amount,
    payment_method: { type: 'CARD' },
    customer_payer: { id: 'somebody-else' },
  };
  const ask = { token: randomUUID(), session: order.session, idempotencyKey: randomUUID(), request };
  await createPayment(yuno, orders, order.cart, ask);
  assert.deepEqual(sent, [
    {
      merchant_order_id: order.id,
      description: order.description,
      country: 'BR',
      amount: order.amount,
      checkout: { session: order.session },
      payment_method: { type: 'CARD', token: ask.token },
      customer_payer: { id: 'customer-1' },
      metadata: [{ key: 'tender_root', value: order.session }],
    },
  ]);
});

test('the same key twice is one payment', async () => {
  const visitor = shop.visitor();
  const order = await visitor.order();
  const ask = await toAsk(order.session);
  const first = await visitor.post('/api/payments', ask);
  const second = await visitor.post('/api/payments', ask);
  assert.equal(second.body['id'], first.body['id']);
  assert.equal((await shop.payments(order)).length, 1);
});

test("another visitor's session is not paid", async () => {
  const order = await shop.visitor().order();
  await refused(shop.visitor(), await toAsk(order.session), 'session_foreign');
  assert.equal((await shop.payments(order)).length, 0);
});

test('a session that does not exist, or is no id at all, is not paid', async () => {
  const visitor = shop.visitor();
  const ask = await toAsk((await visitor.order()).session);
  await refused(visitor, { ...ask, session: randomUUID() }, 'CHECKOUT_SESSION_NOT_FOUND');
  await refused(visitor, { ...ask, session: '../../customers' }, 'payment_invalid');
  await refused(visitor, { ...ask, idempotencyKey: 'again' }, 'payment_invalid');
});

test('an amount that is not the one of the cart is not paid', async () => {
  const visitor = shop.visitor();
  const order = await visitor.order();
  const request = { amount: { currency: 'BRL', value: 1 }, payment_method: { type: 'CARD' } };
  await refused(visitor, await toAsk(order.session, { request }), 'amount_changed');
  // Nor one that somebody changed at Yuno meanwhile.
  const cheaper = { amount: { currency: 'BRL', value: 1 } };
  assert.equal((await shop.yuno('PATCH', `/checkout/sessions/${order.session}`, cheaper)).status, 200);
  await refused(visitor, await toAsk(order.session), 'amount_changed');
  assert.equal((await shop.payments(order)).length, 0);
});

test("after a decline the gateway's clone of the session is paid; a clone of another is not", async () => {
  const visitor = shop.visitor();
  const order = await visitor.order();
  const declined = await toAsk(order.session, { token: await shop.token(order.session, '4507990000000010') });
  assert.equal((await visitor.post('/api/payments', declined)).status, 201);
  const foreign = await cloneOf(order, randomUUID());
  await refused(visitor, await toAsk(foreign), 'session_foreign');
  const own = await cloneOf(order, order.session);
  assert.equal((await visitor.post('/api/payments', await toAsk(own))).status, 201);
  const statuses = (await shop.payments(order)).map((payment) => str(payment['status']));
  assert.deepEqual(statuses.sort(), ['DECLINED', 'SUCCEEDED']);
});

test("a guest has no saved card, and nobody else's", async () => {
  const visitor = shop.visitor();
  const order = await visitor.order();
  const request = {
    amount: { currency: 'BRL', value: 120.5 },
    payment_method: { type: 'CARD', vaulted_token: randomUUID() },
  };
  await refused(visitor, await toAsk(order.session, { request }), 'card_foreign');
});

test('an answer that got lost is told as unclear, and the same key finds the payment', async () => {
  const visitor = shop.visitor();
  const order = await visitor.order();
  const ask = await toAsk(order.session);
  await shop.control('POST', '/faults', { match: { method: 'POST', path: '/payments$' }, kind: 'drop' });
  const lost = await visitor.post('/api/payments', ask);
  assert.deepEqual([lost.status, lost.body], [502, { error: 'unclear' }]);
  const found = await visitor.post('/api/payments', ask);
  assert.equal(found.body['id'], (await shop.payments(order))[0]?.['id']);
  assert.equal((await shop.payments(order)).length, 1);
});
