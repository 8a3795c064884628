// The sandbox tells, the shop hears: from a payment to the visitor's own event log.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  ACCOUNT,
  CARDS,
  openShop,
  str,
  type TestShop,
  type Tree,
  type Visitor,
} from './fixtures/open-shop.js';
import { NoticeBook } from './notices.js';
import { OrderBook } from './orders.js';
import { webhookRoutes } from './webhook-routes.js';

let shop: TestShop;
before(async () => {
  shop = await openShop();
});
after(() => shop.close());

const eventsOf = async (visitor: Visitor, after = 0) =>
  (await visitor.get(`/api/events?after=${after}`)).body['events'] as unknown as readonly Tree[];

/** Asks until the log has `count` entries, as the page does. */
async function heard(visitor: Visitor, count: number): Promise<readonly Tree[]> {
  for (;;) {
    const events = await eventsOf(visitor);
    if (events.length >= count) return events;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const toLine = ({ event, status, subStatus }: Tree) =>
  [event, status, subStatus].filter(Boolean).map(str).join(' ');

test('a payment of this order is in its visitor’s log, from the server, as ids and statuses only', async () => {
  const [visitor, stranger] = [shop.visitor(), shop.visitor()];
  const order = await visitor.order();
  const payment = await shop.pay(order);
  const [event, ...more] = await heard(visitor, 1);
  assert.equal(more.length, 0);
  assert.deepEqual(Object.keys(event ?? {}).sort(), [
    ...['at', 'event', 'order', 'payment', 'seq', 'status', 'subStatus'],
  ]);
  assert.equal(toLine(event ?? {}), 'payment.purchase SUCCEEDED APPROVED');
  assert.deepEqual([event?.['payment'], event?.['order']], [payment, order.id]);
  assert.deepEqual(await eventsOf(stranger), []);
  assert.deepEqual(await eventsOf(visitor, Number(event?.['seq'])), []);
});

test('a challenge is told when it begins and when it is passed', async () => {
  const visitor = shop.visitor();
  const payment = await shop.pay(await visitor.order(), CARDS.challenge);
  const { body } = await shop.control('GET', `/payments/${payment}/page`);
  await fetch(str(body['url']), {
    method: 'POST',
    body: new URLSearchParams({ answer: 'confirm', code: '1234' }),
    redirect: 'manual',
  });
  assert.deepEqual((await heard(visitor, 2)).map(toLine), [
    'payment.purchase PENDING WAITING_ADDITIONAL_STEP',
    'payment.purchase SUCCEEDED APPROVED',
  ]);
});

test('a saved card is in the log of who saved it, without its token', async () => {
  const visitor = shop.visitor();
  const { session } = await visitor.order({ purpose: 'enroll' });
  const made = await shop.yuno('POST', `/customers/sessions/${session}/payment-methods`, {
    account_id: ACCOUNT,
    payment_method_type: 'PAYPAL_ENROLLMENT',
    country: 'BR',
  });
  await shop.control('POST', `/enrollments/${str(made.body['id'])}`, { status: 'ENROLLED' });
  const events = await heard(visitor, 2);
  assert.deepEqual(events.map(toLine), ['enrollment.update READY_TO_ENROLL', 'enrollment.enroll ENROLLED']);
  const read = await shop.yuno('GET', `/payment-methods/${str(made.body['id'])}`);
  assert.ok(!JSON.stringify(events).includes(str(read.body['vaulted_token'])));
});

test('whoever is not Yuno is answered 401, with a reason', async () => {
  const visitor = shop.visitor();
  const order = await visitor.order();
  const forged = {
    type: 'payment',
    type_event: 'payment.purchase',
    data: { payment: { id: 'p', status: 'SUCCEEDED', merchant_order_id: order.id } },
  };
  const refused = await visitor.post('/webhooks', forged);
  assert.deepEqual([refused.status, refused.body['error']], [401, 'webhook_refused']);
  assert.match(str(refused.body['reason']), /x-api-key is missing/);
  assert.deepEqual(await eventsOf(visitor), []);
});

test('a body that is too large is refused before it is read', async () => {
  const routes = webhookRoutes(undefined, new NoticeBook(new OrderBook()));
  const refused = await routes.request('/webhooks', { method: 'POST', body: 'x'.repeat(300_000) });
  assert.equal(refused.status, 401);
  assert.match(await refused.text(), /too large/);
});

test('a question that makes no sense is answered with everything', async () => {
  const visitor = shop.visitor();
  await shop.pay(await visitor.order());
  await heard(visitor, 1);
  const { body } = await visitor.get('/api/events?after=yesterday');
  assert.equal((body['events'] as unknown as unknown[]).length, 1);
});
