// The browser's prefix: what a page may ask, with which key, and what it is never told.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  cardBody,
  GOOD_CARD,
  openSandbox,
  SECRET_KEY,
  str,
  type TestSandbox,
} from '../testing/open-sandbox.js';

let sandbox: TestSandbox;
before(async () => {
  sandbox = await openSandbox();
});
after(() => sandbox.close());

test('any page may ask, with the public key alone', async () => {
  const path = `${sandbox.url}/browser/v1/checkout/sessions/x/tokens`;
  const preflight = await fetch(path, {
    method: 'OPTIONS',
    headers: { origin: 'https://a.example', 'access-control-request-method': 'POST' },
  });
  assert.equal(preflight.headers.get('access-control-allow-origin'), '*');
  assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /public-api-key/);
  const nobody = await fetch(path, { method: 'POST' });
  assert.deepEqual([nobody.status, nobody.headers.get('access-control-allow-origin')], [401, '*']);
});

test('a secret key in a browser is refused, and REST tells a browser nothing', async () => {
  const session = await sandbox.session();
  const leaked = await fetch(`${sandbox.url}/browser/v1/checkout/sessions/${session}/payment`, {
    headers: { 'public-api-key': 'sandbox_test_public', 'private-secret-key': SECRET_KEY },
  });
  assert.equal(leaked.status, 401);
  const rest = await sandbox.call('GET', `/checkout/sessions/${session}`, undefined, {
    origin: 'https://a.example',
  });
  assert.equal(rest.headers.get('access-control-allow-origin'), null);
});

test('a token names its session and nothing of the number but its ends', async () => {
  const session = await sandbox.session();
  const made = await sandbox.browse('POST', `/checkout/sessions/${session}/tokens`, {
    payment_method: { type: 'CARD', vault_on_success: true, ...cardBody(GOOD_CARD) },
  });
  assert.deepEqual(
    [made.status, made.body['checkout_session'], made.body['vault_on_success']],
    [201, session, true],
  );
  assert.equal(made.body['card_data']?.['lfd'], '1111');
  assert.doesNotMatch(made.text, new RegExp(`${GOOD_CARD}|"123"`));
});

test('on request the next token, and only that one, belongs to a fresh clone with the same data', async () => {
  const metadata = [{ key: 'cart', value: '7' }];
  const session = await sandbox.session({ metadata, merchant_order_id: 'order-clone' });
  await sandbox.control('POST', '/next-token', { anotherSession: true });
  const body = { payment_method: { type: 'CARD', ...cardBody(GOOD_CARD) } };
  const made = await sandbox.browse('POST', `/checkout/sessions/${session}/tokens`, body);
  const clone = str(made.body['checkout_session']);
  assert.notEqual(clone, session);
  const read = await sandbox.call('GET', `/checkout/sessions/${clone}`);
  assert.deepEqual([read.body['merchant_order_id'], read.body['metadata']], ['order-clone', metadata]);
  assert.equal((await sandbox.pay(session, str(made.body['token']))).body['code'], 'INVALID_TOKEN');
  const next = await sandbox.browse('POST', `/checkout/sessions/${session}/tokens`, body);
  assert.equal(next.body['checkout_session'], session);
});

test("a session's payment is told as status and step only", async () => {
  const session = await sandbox.session();
  const path = `/checkout/sessions/${session}/payment`;
  assert.deepEqual((await sandbox.browse('GET', path)).body, { payment: null });
  const paid = await sandbox.pay(session, await sandbox.token(session));
  assert.deepEqual((await sandbox.browse('GET', path)).body, {
    payment: { id: paid.body['id'], status: 'SUCCEEDED', sub_status: 'APPROVED', action: null },
  });
  assert.equal(
    (await sandbox.browse('GET', '/checkout/sessions/x/payment')).body['code'],
    'CHECKOUT_SESSION_NOT_FOUND',
  );
});

test('a code to be typed after the payment is told as a step of its own, on a page', async () => {
  const session = await sandbox.session({ country: 'PE' });
  const made = await sandbox.browse('POST', `/checkout/sessions/${session}/tokens`, {
    payment_method: { type: 'YAPE', customer: { phone: { country_code: '51', number: '987654321' } } },
  });
  await sandbox.pay(session, str(made.body['token']));
  const { body } = await sandbox.browse('GET', `/checkout/sessions/${session}/payment`);
  const { status, sub_status, action } = body['payment'] ?? {};
  assert.deepEqual([status, sub_status], ['PENDING', 'PENDING_OTP_COMPLETION']);
  assert.equal(action?.['type'], 'OTP');
  assert.match(await (await fetch(str(action['url']))).text(), /One-time code/);
});

test('a year of four digits is refused where the SDK documents two', async () => {
  const session = await sandbox.customerSession(await sandbox.customer());
  const { card } = cardBody(GOOD_CARD);
  const refused = await sandbox.browse('POST', `/customers/sessions/${session}/card`, {
    card: { ...card, expiration_year: 2028 },
  });
  assert.deepEqual(refused.body['messages'], ['Invalid parameters: [card.expiration_year]']);
});

test('the SDK itself pays a session of the workflow SDK_SEAMLESS, and no other', async () => {
  const pay = async (workflow: string) => {
    const session = await sandbox.session({ workflow });
    const path = `/checkout/sessions/${session}/payment`;
    const made = await sandbox.browse('POST', path, { token: await sandbox.token(session) });
    return [
      made.status,
      (await sandbox.browse('GET', path)).body['payment']?.['status'] ?? made.body['code'],
    ];
  };
  assert.deepEqual(await pay('SDK_SEAMLESS'), [201, 'SUCCEEDED']);
  assert.deepEqual(await pay('SDK_CHECKOUT'), [400, 'INVALID_REQUEST']);
});
