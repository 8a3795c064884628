// The hands in the card frame obey pages of the listed shops and nobody else; and who has no hands says so.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { CARDS, toCard } from './cards.js';
import { toMethod } from './checkout-hands.js';
import { driveCheckout } from './drive-checkout.js';
import { dress, HANDS_PATH, type Order } from './hands-script.js';

const SHOP = 'http://localhost:3000';

/** The script in a document without any input. Gives what an order is answered. */
async function openHands() {
  const put = dress([SHOP], 'http://127.0.0.1:2');
  const served = await put(new Request(`http://127.0.0.1:1${HANDS_PATH}`), () => Promise.reject(new Error()));
  let hear: (event: object) => void = () => undefined;
  runInNewContext(await served.text(), {
    Map,
    document: { querySelectorAll: () => [], querySelector: () => null },
    addEventListener: (_: string, heard: typeof hear) => {
      hear = heard;
    },
  });
  return (origin: string, data: unknown): unknown[] => {
    const answers: unknown[] = [];
    hear({
      origin,
      data,
      source: { postMessage: (answer: object) => answers.push(JSON.parse(JSON.stringify(answer))) },
    });
    return answers;
  };
}

const ORDER: Order = { tenderHands: 'order', id: '1', press: 'button' };

test('orders of a listed shop are answered, those of anybody else are not', async () => {
  const say = await openHands();
  assert.deepEqual(say(SHOP, ORDER), [
    { tenderHands: 'answer', id: '1', asked: [], missing: true, bank: 'http://127.0.0.1:2' },
  ]);
  assert.deepEqual(say('https://shop.example', ORDER), []);
  assert.deepEqual(say('null', ORDER), []);
  for (const other of [undefined, 'order', { tenderHands: 'answer' }]) assert.deepEqual(say(SHOP, other), []);
});

test('only the documents that a shopper types into carry the script', async () => {
  const put = dress([SHOP], 'http://127.0.0.1:2');
  const html = (path: string, type = 'text/html; charset=utf-8') =>
    put(new Request(`http://127.0.0.1:1${path}`), () =>
      Promise.resolve(new Response('<head></head>', { headers: { 'content-type': type, 'x-kept': '1' } })),
    );
  for (const path of ['/frame', '/action', '/hosted/payment?session=1']) {
    const dressed = await html(path);
    assert.match(await dressed.text(), /hands\.js/);
    assert.equal(dressed.headers.get('x-kept'), '1');
  }
  for (const path of ['/sdk', '/embed', '/v1/payments', '/frame/frame.js'])
    assert.doesNotMatch(await (await html(path)).text(), /hands/);
  assert.doesNotMatch(await (await html('/frame', 'application/json')).text(), /hands/);
});

test('in jsdom it is said what to use instead', () => {
  const { navigator } = globalThis;
  Object.defineProperty(globalThis, 'navigator', { value: { userAgent: 'jsdom/26' }, configurable: true });
  try {
    assert.throws(() => driveCheckout({} as Element), /cannot be driven in jsdom.*Use a real browser/s);
  } finally {
    Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
  }
});

test('a card is a name, a number, or some of what is typed', () => {
  assert.equal(toCard().number, CARDS.approved);
  assert.equal(toCard('challenge').number, CARDS.challenge);
  assert.equal(toCard('approvedAmex').code, '1234');
  assert.deepEqual(toCard({ number: '4242 4242 4242 4242', holder: 'Ana' }), {
    ...{ number: '4242 4242 4242 4242', expiry: '11 / 28', code: '123', holder: 'Ana' },
  });
  assert.throws(() => toCard('aproved'), /There is no card “aproved”: give a number, or one of approved/);
});

test('a new card goes before a saved one, and what is not on offer is answered with what is', () => {
  const card = { id: 'CARD', type: 'CARD', name: 'Card', category: 'CARD', fields: [] };
  const saved = { ...card, id: 'token', name: 'Visa 0002', vaultedToken: 'token' };
  assert.equal(toMethod([saved, card], 'CARD'), card);
  assert.equal(toMethod([saved, card], 'token'), saved);
  assert.equal(toMethod([saved, card], 'Visa 0002'), saved);
  assert.throws(() => toMethod([card], 'PIX'), /No method “PIX” is on offer, but: CARD \(Card\)\./);
});
