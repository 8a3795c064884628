// Sessions, as the front page asks for them: made by the server, with what the visitor chose.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openShop, SECRET, str, type TestShop } from './fixtures/open-shop.js';

let shop: TestShop;
before(async () => {
  shop = await openShop();
});
after(() => shop.close());

const read = async (session: string) => (await shop.yuno('GET', `/checkout/sessions/${session}`)).body;

test('a session carries the order, the country and the total of the cart', async () => {
  const { status, body, text } = await shop.visitor().post('/api/sessions', { country: 'CO' });
  assert.equal(status, 201);
  const session = await read(str(body['session']));
  assert.equal(session['merchant_order_id'], body['order']);
  assert.equal(session['country'], 'CO');
  assert.deepEqual(session['amount'], { currency: 'COP', value: 112_000 });
  assert.equal(session['callback_url'], `${shop.url}/`);
  assert.ok(!text.includes(SECRET));
});

test('a guest stays unknown; a known customer is the same one at every visit', async () => {
  const visitor = shop.visitor();
  const customer = async (choice: object) =>
    (await read((await visitor.order(choice)).session))['customer_id'];
  assert.equal(await customer({ customer: 'guest' }), null);
  const known = await customer({ customer: 'known' });
  assert.match(str(known), /^[0-9a-f-]{36}$/);
  assert.equal(await customer({ customer: 'known' }), known);
});

test('whoever is signed in may see and remove what is saved: the page gets a reference of this very session', async () => {
  const visitor = shop.visitor();
  const reference = async (choice: object) =>
    (await visitor.post('/api/sessions', { purpose: 'enroll', ...choice })).body;
  const known = await reference({ customer: 'known' });
  assert.match(str(known['reference']), new RegExp(`^1\\.[0-9a-f-]{36}\\.${str(known['session'])}\\.`));
  assert.equal((await reference({ customer: 'guest' }))['reference'], undefined);
  const { body } = await visitor.post('/api/sessions', { customer: 'known' });
  assert.equal(body['reference'], undefined);
  const { text } = await visitor.get('/?customer=known&purpose=enroll');
  const [, session = ''] = /customer-session="([^"]+)"/.exec(text) ?? [];
  assert.match(text, new RegExp(`customer-reference="1\\.[0-9a-f-]{36}\\.${session}\\.`));
  assert.ok(!text.includes(SECRET));
});

test('two first visits at once make one customer', async () => {
  const visitor = shop.visitor();
  await visitor.get('/');
  // All three are told that there is no such customer before any of them makes one.
  const slow = {
    match: { method: 'GET', path: '/customers' },
    kind: 'delay',
    ms: 200,
    times: 3,
    after: true,
  };
  await shop.control('POST', '/faults', slow);
  const orders = await Promise.all([1, 2, 3].map(() => visitor.order({ customer: 'known' })));
  const customers = await Promise.all(
    orders.map(async ({ session }) => (await read(session))['customer_id']),
  );
  assert.match(str(customers[0]), /^[0-9a-f-]{36}$/);
  assert.equal(new Set(customers).size, 1);
});

test('saving a card gets a customer session, for a guest too', async () => {
  for (const customer of ['guest', 'known']) {
    const { body } = await shop.visitor().post('/api/sessions', { purpose: 'enroll', customer });
    const methods = `/checkout/customers/sessions/${str(body['session'])}/payment-methods`;
    assert.equal(body['purpose'], 'enroll');
    assert.equal((await shop.yuno('GET', methods)).status, 200);
  }
});

test('a description reaches the session: it decides outcomes at the test gateway', async () => {
  const { session } = await shop.visitor().order({ description: 'INSUFFICIENT_FUNDS' });
  assert.equal((await read(session))['payment_description'], 'INSUFFICIENT_FUNDS');
});

test('what cannot be sold is refused: no such country, no such amount, no JSON', async () => {
  const visitor = shop.visitor();
  for (const choice of [{ country: 'XX' }, { amount: -1 }, { amount: 'a lot' }, { purpose: 'steal' }, []]) {
    const { status, body } = await visitor.post('/api/sessions', choice);
    assert.deepEqual([status, body['error']], [400, 'choice_invalid']);
  }
  assert.equal((await visitor.submit('/api/sessions', { country: 'BR' })).status, 400);
});

test('the cart is out of reach of scripts and of other sites', async () => {
  const { headers } = await shop.visitor().get('/');
  assert.match(headers.get('set-cookie') ?? '', /^cart=[0-9a-f-]{36};.*HttpOnly; SameSite=Lax/);
});
