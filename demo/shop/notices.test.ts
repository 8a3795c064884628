// What the shop remembers of webhooks, and whom it tells.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NoticeBook } from './notices.js';
import { OrderBook, type Order } from './orders.js';
import type { Notice } from './read-webhook.js';

const order = (id: string, cart: string, extra: Partial<Order> = {}): Order => ({
  id,
  cart,
  country: 'BR',
  amount: { currency: 'BRL', value: 1 },
  customer: 'guest',
  purpose: 'pay',
  description: 'Coffee',
  page: '/',
  customerId: undefined,
  session: 's',
  createdAt: Date.now(),
  ...extra,
});

function openBook(...all: readonly Order[]) {
  const orders = new OrderBook();
  for (const one of all) orders.add(one);
  return new NoticeBook(orders);
}

const notice = (key: string, extra: Partial<Notice> = {}): Notice => ({
  key,
  event: 'payment.purchase',
  status: 'SUCCEEDED',
  order: 'o-1',
  payment: 'p-1',
  ...extra,
});

test('a cart hears of its own orders, in the order the notices came, and of no other', () => {
  const book = openBook(order('o-1', 'mine'), order('o-2', 'mine'), order('o-3', 'theirs'));
  for (const [key, id] of [
    ['a', 'o-2'],
    ['b', 'o-3'],
    ['c', 'o-1'],
    ['d', 'unknown'],
  ] as const)
    book.add(notice(key, { order: id }));
  assert.deepEqual(
    book.ofCart('mine', 0).map((kept) => kept.order),
    ['o-2', 'o-1'],
  );
  assert.equal(book.ofCart('theirs', 0).length, 1);
  assert.equal(book.ofCart('nobody', 0).length, 0);
});

test('a repetition is not heard twice', () => {
  const book = openBook(order('o-1', 'mine'));
  book.add(notice('a'));
  book.add(notice('a'));
  assert.equal(book.ofCart('mine', 0).length, 1);
});

test('a page asks for what is new', () => {
  const book = openBook(order('o-1', 'mine'));
  book.add(notice('a', { status: 'PENDING' }));
  const [first] = book.ofCart('mine', 0);
  book.add(notice('b'));
  const news = book.ofCart('mine', first?.seq ?? 0);
  assert.deepEqual(
    news.map(({ status }) => status),
    ['SUCCEEDED'],
  );
});

test('an enrollment belongs to the last order under which its customer saved something', () => {
  const enrolling = { purpose: 'enroll', customerId: 'c-1' } as const;
  const book = openBook(
    order('o-1', 'mine', enrolling),
    order('o-2', 'mine', enrolling),
    order('o-3', 'mine', { customerId: 'c-1' }),
  );
  book.add({ key: 'a', event: 'enrollment.enroll', status: 'ENROLLED', customer: 'c-1' });
  book.add({ key: 'b', event: 'enrollment.enroll', status: 'ENROLLED', customer: 'c-2' });
  book.add({ key: 'c', event: 'enrollment.enroll', status: 'ENROLLED' });
  assert.deepEqual(
    book.ofCart('mine', 0).map((kept) => kept.order),
    ['o-2'],
  );
});

test('of one order only the newest notices are kept', () => {
  const book = openBook(order('o-1', 'mine'));
  for (let index = 0; index < 50; index += 1) book.add(notice(String(index), { payment: `p-${index}` }));
  const kept = book.ofCart('mine', 0);
  assert.deepEqual([kept.length, kept.at(-1)?.payment], [20, 'p-49']);
});
