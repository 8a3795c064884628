// Checkout sessions as documented: shapes, codes, five hours, one payment, the method list.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  ACCOUNT,
  GOOD_CARD,
  openSandbox,
  str,
  type TestSandbox,
  type Tree,
} from '../testing/open-sandbox.js';

const HOUR = 60 * 60 * 1000;

let sandbox: TestSandbox;
before(async () => {
  sandbox = await openSandbox();
});
after(() => sandbox.close());

const body = {
  account_id: ACCOUNT,
  merchant_order_id: 'order-7',
  payment_description: 'Two cups',
  country: 'BR',
};

const create = (extra: object = {}) => sandbox.call('POST', '/checkout/sessions', { ...body, ...extra });

test('a session is created with 200, the default workflow and an untouched callback_url', async () => {
  const callback_url = 'https://shop.example/return?a=1';
  const made = await create({ amount: { currency: 'BRL', value: '120.50' }, callback_url, extra: 1 });
  assert.equal(made.status, 200);
  assert.equal(made.body['workflow'], 'SDK_CHECKOUT');
  assert.equal(made.body['callback_url'], callback_url);
  assert.deepEqual(made.body['amount'], { currency: 'BRL', value: 120.5 });
  assert.equal(made.body['metadata'], null);
  assert.deepEqual(made.body['installments'], { plan_id: null, plan: null });
  assert.match(str(made.body['created_at']), /\.\d{6}Z$/);
});

test('a session is retrieved under the key id, with used, and its metadata as it was sent', async () => {
  const metadata = [
    { key: 'cart', value: '7' },
    { key: 'tender_root', value: 'x' },
  ];
  const made = await create({ metadata });
  const id = str(made.body['checkout_session']);
  const read = await sandbox.call('GET', `/checkout/sessions/${id}`);
  assert.equal(read.body['id'], id);
  assert.equal('checkout_session' in read.body, false);
  assert.equal(read.body['used'], false);
  assert.deepEqual(read.body['metadata'], metadata);
});

test('an update may name any field, an amount its currency or its value alone', async () => {
  const made = await create({ amount: { currency: 'BRL', value: 10 } });
  const path = `/checkout/sessions/${str(made.body['checkout_session'])}`;
  const changed = await sandbox.call('PATCH', path, {
    amount: { value: '12.5' },
    payment_description: 'Three',
  });
  assert.equal(changed.status, 200);
  assert.deepEqual(changed.body['amount'], { currency: 'BRL', value: 12.5 });
  assert.equal(changed.body['payment_description'], 'Three');
  assert.equal(changed.body['merchant_order_id'], 'order-7');
  assert.equal(changed.body['used'], false);
  const currency = await sandbox.call('PATCH', path, { amount: { currency: 'USD' } });
  assert.deepEqual(currency.body['amount'], { currency: 'USD', value: 12.5 });
});

test('what is missing, wrong or foreign is refused with its documented code', async () => {
  const cases: [object, string][] = [
    [{ payment_description: undefined }, 'MISSING_PARAMETERS'],
    [{ merchant_order_id: 'x' }, 'INVALID_PARAMETERS'],
    [{ country: 'XX' }, 'COUNTRY_NOT_SUPPORTED'],
    [{ account_id: 'other' }, 'INVALID_ACCOUNT_ID'],
    [{ customer_id: 'nobody' }, 'CUSTOMER_NOT_FOUND'],
    [{ amount: { currency: 'BRL', value: -1 } }, 'INVALID_AMOUNT'],
    [{ amount: { currency: 'BRL', value: 0.00001 } }, 'INVALID_AMOUNT'],
    [{ amount: { currency: 'reais', value: 1 } }, 'INVALID_PARAMETERS'],
    [{ workflow: 'DIRECT' }, 'INVALID_PARAMETERS'],
  ];
  for (const [extra, code] of cases) {
    const refused = await create(extra);
    assert.deepEqual([refused.status, refused.body['code']], [400, code], JSON.stringify(extra));
  }
});

test('every ISO country is taken', async () => {
  for (const country of ['BR', 'DE', 'JP', 'PS'])
    assert.equal((await create({ country })).status, 200, country);
});

test('a session lapses five hours after it was made, and then nobody knows it', async () => {
  const lapsing = await openSandbox();
  try {
    const id = await lapsing.session();
    await lapsing.control('POST', '/clock', { advanceMs: 5 * HOUR - 60_000 });
    assert.equal((await lapsing.call('GET', `/checkout/sessions/${id}`)).status, 200);
    await lapsing.control('POST', '/clock', { advanceMs: 60_000 });
    for (const [method, path] of [
      ['GET', ''],
      ['PATCH', ''],
      ['GET', '/payment-methods'],
    ] as const) {
      const gone = await lapsing.call(
        method,
        `/checkout/sessions/${id}${path}`,
        method === 'GET' ? undefined : {},
      );
      assert.deepEqual([gone.status, gone.body['code']], [400, 'CHECKOUT_SESSION_NOT_FOUND']);
    }
    assert.equal((await lapsing.pay(id, 'any')).body['code'], 'CHECKOUT_SESSION_NOT_FOUND');
  } finally {
    await lapsing.close();
  }
});

test('a session with a payment is used: readable and changeable, but not given a token', async () => {
  const id = await sandbox.session();
  await sandbox.pay(id, await sandbox.token(id));
  assert.equal((await sandbox.call('GET', `/checkout/sessions/${id}`)).body['used'], true);
  const change = await sandbox.call('PATCH', `/checkout/sessions/${id}`, {});
  assert.deepEqual([change.status, change.body['used']], [200, true]);
  const token = await sandbox.call('POST', `/checkout/sessions/${id}/token`, {
    payment_method: { type: 'PIX' },
  });
  assert.equal(token.body['code'], 'CHECKOUT_SESSION_NOT_FOUND');
});

test('the method list is a bare array: saved cards first, then CARD and what the country adds', async () => {
  const customer = await sandbox.customer();
  const extra = { customer_payer: { id: customer }, payment_method: { vault_on_success: true } };
  await sandbox.payWith(GOOD_CARD, {}, extra);
  const id = await sandbox.session({ customer_id: customer });
  const list = (await sandbox.call('GET', `/checkout/sessions/${id}/payment-methods`))
    .body as unknown as Tree[];
  assert.deepEqual(
    list.map((method) => method['type']),
    'CARD CARD PIX BOLETO NUPAY PICPAY PIX_PARCELADO MERCADO_PAGO_CHECKOUT_PRO ASTROPAY PAYPAL MOONBEAM_PAY'.split(
      ' ',
    ),
  );
  const [saved, card] = list;
  assert.equal(saved?.['name'], 'VISA ****1111');
  assert.equal(saved['preferred'], true);
  assert.equal(saved['last_successfully_used'], true);
  assert.equal(saved['card_data']?.['iin'], '41111111');
  assert.equal(card?.['vaulted_token'], null);
  assert.equal(card['last_successfully_used_at'], '');
  const { sdk_required_action, sdk_action_required, conditions, session } = card['checkout'] ?? {};
  assert.deepEqual([sdk_required_action, sdk_action_required, session], [true, true, id]);
  assert.deepEqual(conditions, { enabled: true, rules: null });
});

test('the method list can be narrowed to a category, and its icons are served here', async () => {
  const id = await sandbox.session({ country: 'MX' });
  const path = `/checkout/sessions/${id}/payment-methods?category=TICKET`;
  const list = (await sandbox.call('GET', path)).body as unknown as Tree[];
  assert.deepEqual(
    list.map((method) => method['type']),
    ['OXXO', 'CASH'],
  );
  const icon = await fetch(str(list[0]?.['icon']));
  assert.equal(icon.headers.get('content-type'), 'image/svg+xml');
  assert.match(await icon.text(), /^<svg /);
});

test('a server may make a one-time token, and a card number that is none is refused without being repeated', async () => {
  const id = await sandbox.session();
  const send = (number: string) =>
    sandbox.call('POST', `/checkout/sessions/${id}/token`, {
      payment_method: { type: 'CARD', card: { number, expiration_month: 11, expiration_year: 28 } },
    });
  const made = await send(GOOD_CARD);
  assert.equal(made.status, 201);
  assert.equal(made.body['card_data']?.['lfd'], '1111');
  assert.equal('expiration_month' in (made.body['card_data'] ?? {}), false);
  const refused = await send('4111111111111112');
  assert.deepEqual([refused.status, refused.body['code']], [400, 'INVALID_PARAMETERS']);
  assert.doesNotMatch(refused.text, /4111/);
});
