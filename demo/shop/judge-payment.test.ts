// What a form posts is a claim. The shop says "paid" when Yuno says so, about this order, and otherwise never.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { toChoice } from './choice.js';
import { CARDS, openShop, str, type TestShop, type Visitor } from './fixtures/open-shop.js';
import { judgePayment } from './judge-payment.js';
import { OrderBook } from './orders.js';
import type { Yuno } from './yuno.js';

let shop: TestShop;
before(async () => {
  shop = await openShop();
});
after(() => shop.close());

async function claim(visitor: Visitor, payment: string, session: string) {
  const { status, text } = await visitor.submit('/orders', { payment, 'payment-session': session });
  return `${status} ${/<h1>([^<]*)/.exec(text)?.[1] ?? ''}: ${/<p>(.*)<\/p>/.exec(text.slice(text.indexOf('<h1>')))?.[1] ?? ''}`;
}

/** The session in the form of `/plain`, and the order it belongs to. */
async function openForm(visitor: Visitor) {
  const { text } = await visitor.get('/plain?new');
  const session = /checkout-session="([^"]+)"/.exec(text)?.[1] ?? '';
  const { body } = await shop.yuno('GET', `/checkout/sessions/${session}`);
  return { id: str(body['merchant_order_id']), session };
}

test('a paid order is paid, and stays so when the form is sent again', async () => {
  const visitor = shop.visitor();
  const order = await openForm(visitor);
  const payment = await shop.pay(order);
  assert.match(await claim(visitor, payment, order.session), /^200 Paid:/);
  assert.match(await claim(visitor, payment, order.session), /^200 Paid:/);
});

test('an id that was made up is not paid', async () => {
  const visitor = shop.visitor();
  const { session } = await openForm(visitor);
  for (const payment of [randomUUID(), '', 'paid', '../customers', '<b>'])
    assert.match(await claim(visitor, payment, session), /^400 Not paid: .*could not find/);
});

test("another visitor's paid payment pays nothing here, under either session", async () => {
  const stranger = shop.visitor();
  const theirs = await openForm(stranger);
  const payment = await shop.pay(theirs);
  const visitor = shop.visitor();
  const mine = await openForm(visitor);
  for (const session of [mine.session, theirs.session])
    assert.match(await claim(visitor, payment, session), /^400 Not paid: .*does not belong/);
});

test('the payment of an earlier order does not pay a second one', async () => {
  const visitor = shop.visitor();
  const first = await openForm(visitor);
  const payment = await shop.pay(first);
  const second = await openForm(visitor);
  assert.match(await claim(visitor, payment, second.session), /^400 Not paid: .*does not belong/);
});

test('a payment with the right order number but a session of another purchase is not it', async () => {
  const visitor = shop.visitor();
  const order = await openForm(visitor);
  const other = await openForm(visitor);
  const payment = await shop.pay({ id: order.id, session: other.session });
  for (const { session } of [order, other])
    assert.match(await claim(visitor, payment, session), /^400 Not paid: .*does not belong/);
});

test('a payment over another amount is not accepted', async () => {
  const visitor = shop.visitor();
  for (const amount of [
    { currency: 'BRL', value: 1 },
    { currency: 'MXN', value: 120.5 },
  ]) {
    const order = await openForm(visitor);
    const payment = await shop.pay(order, CARDS.good, { amount });
    assert.match(await claim(visitor, payment, order.session), /^400 Not paid: .*amount/);
  }
});

test('a declined payment, and one that waits for the bank, are not paid', async () => {
  const visitor = shop.visitor();
  for (const card of [CARDS.funds, CARDS.challenge]) {
    const order = await openForm(visitor);
    const payment = await shop.pay(order, card);
    assert.match(await claim(visitor, payment, order.session), /^400 Not paid: .*not gone through/);
  }
});

test('of all that Yuno can answer, two words are paid and one is reserved', async () => {
  const session = randomUUID();
  const order = {
    ...{
      id: 'order-1',
      cart: 'cart-1',
      page: '/plain',
      session,
      customerId: undefined,
      createdAt: Date.now(),
    },
    ...toChoice({}),
  };
  const orders = new OrderBook();
  orders.add(order);
  const judge = async (status: string, sub_status: string) => {
    const payment = { id: 'payment-1', status, sub_status, merchant_order_id: order.id };
    const facts = { amount: order.amount, checkout: { session }, metadata: [] };
    const yuno = { payment: () => Promise.resolve({ ...payment, ...facts }) } as unknown as Yuno;
    return (await judgePayment(yuno, orders, 'cart-1', { payment: 'payment-1', session })).kind;
  };
  const rows: readonly (readonly [string, string, string])[] = [
    ['SUCCEEDED', 'APPROVED', 'paid'],
    ['SUCCEEDED', 'CAPTURED', 'paid'],
    ['PENDING', 'AUTHORIZED', 'reserved'],
    ['SUCCEEDED', 'FRAUD_DECLINED', 'not-paid'],
    ['SUCCEEDED', 'PARTIALLY_APPROVED', 'not-paid'],
    ['SUCCEEDED', 'PARTIALLY_REFUNDED', 'not-paid'],
    ['SUCCEEDED', 'THREE_D_SECURE_VERIFIED', 'not-paid'],
    ['REFUNDED', 'REFUNDED', 'not-paid'],
    ['CHARGEBACK', 'LOST', 'not-paid'],
    ['VERIFIED', 'VERIFIED', 'not-paid'],
    ['READY_TO_PAY', 'CREATED', 'awaited'],
    ['PENDING', 'PENDING_FRAUD_REVIEW', 'awaited'],
    ['PENDING', 'WAITING_ADDITIONAL_STEP', 'not-paid'],
    ['ERROR', 'TIMEOUT', 'not-paid'],
    ['APPROVED', 'SUCCEEDED', 'not-paid'],
  ];
  for (const [status, subStatus, kind] of rows)
    assert.equal(await judge(status, subStatus), kind, `${status}/${subStatus}`);
});

test('money that is only set aside is called reserved', async () => {
  const visitor = shop.visitor();
  const order = await openForm(visitor);
  const token = await shop.token(order.session);
  const payment_method = { type: 'CARD', token, detail: { card: { capture: false } } };
  const payment = await shop.pay(order, CARDS.good, { payment_method });
  assert.match(await claim(visitor, payment, order.session), /^200 Reserved:/);
});

test("a payment with the gateway's clone of the session is the order's", async () => {
  const visitor = shop.visitor();
  const order = await openForm(visitor);
  const declined = await shop.pay(order, CARDS.funds);
  const { body } = await shop.yuno('GET', `/payments/${declined}`);
  const clone = await shop.yuno('POST', '/checkout/sessions', {
    account_id: body['payment']?.['account_id'],
    merchant_order_id: order.id,
    payment_description: 'A clone',
    country: 'BR',
    amount: { currency: 'BRL', value: 120.5 },
  });
  const session = str(clone.body['checkout_session']);
  const metadata = [{ key: 'tender_root', value: order.session }];
  const payment = await shop.pay({ id: order.id, session }, CARDS.good, { metadata });
  assert.match(await claim(visitor, payment, session), /^200 Paid:/);
});

test('when Yuno cannot be asked, the shop says neither paid nor unpaid', async () => {
  const visitor = shop.visitor();
  const order = await openForm(visitor);
  const payment = await shop.pay(order);
  await shop.control('POST', '/faults', { match: { method: 'GET', path: '/payments/' }, kind: 'error' });
  assert.match(await claim(visitor, payment, order.session), /^502 We do not know yet:/);
  assert.match(await claim(visitor, payment, order.session), /^200 Paid:/);
});
