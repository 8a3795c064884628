// What a session offers, over HTTP: the checkout's configuration as seen from the session's country, amount and
// metadata, for paying and for saving.
import assert from 'node:assert/strict';
import { after, beforeEach, before, test } from 'node:test';
import {
  ACCOUNT,
  GOOD_CARD,
  openSandbox,
  str,
  type TestSandbox,
  type Tree,
} from '../testing/open-sandbox.js';
import { enroll } from '../testing/shopper-steps.js';

const DEFAULT = '00000000-0000-4000-8000-0000000000c0';

let sandbox: TestSandbox;
before(async () => {
  sandbox = await openSandbox();
});
after(() => sandbox.close());
beforeEach(() => sandbox.control('POST', '/reset', {}));

async function listOf(session: object): Promise<Tree[]> {
  const id = await sandbox.session(session);
  return (await sandbox.call('GET', `/checkout/sessions/${id}/payment-methods`)).body as unknown as Tree[];
}

const typesOf = (list: readonly Tree[]): string[] => list.map((method) => str(method['type']));

const find = (list: readonly Tree[], type: string): Tree | undefined =>
  list.find((method) => str(method['type']) === type);

const conditionsOf = (list: readonly Tree[], type: string): Tree | undefined =>
  find(list, type)?.['checkout']?.['conditions'];

const publish = (payment_methods: readonly object[]) =>
  sandbox.call(
    'PUT',
    `/checkouts/${DEFAULT}`,
    { config: { payment_methods } },
    { 'x-account-code': ACCOUNT },
  );

test('each country has its own list, card first', async () => {
  for (const [country, types] of [
    ['MX', 'CARD SPEI CODI OXXO CASH MERCADO_PAGO_CHECKOUT_PRO PAYPAL'],
    ['PL', 'CARD BLIK PRZELEWY24 KLARNA PAYPAL'],
    ['SA', 'CARD TAMARA TABBY'],
    ['JP', 'CARD'],
  ] as const)
    assert.deepEqual(typesOf(await listOf({ country })), types.split(' '), country);
});

test('what the amount rules out stays listed, switched off, with its rule', async () => {
  const low = await listOf({ amount: { currency: 'BRL', value: 199.99 } });
  assert.deepEqual(conditionsOf(low, 'PIX_PARCELADO'), {
    enabled: false,
    rules: [
      {
        condition: 'INCLUDE',
        condition_group_code: '00000000-0000-4000-8000-000000000001',
        condition_name: 'BRL-200-5000',
        type: 'AMOUNT',
        values: { countries: null, currency: 'BRL', min: '200', max: '5000', metadata: null },
      },
    ],
  });
  const high = await listOf({ amount: { currency: 'BRL', value: 200 } });
  assert.equal(conditionsOf(high, 'PIX_PARCELADO')?.['enabled'], true);
});

test('of several ranges the one of the currency counts', async () => {
  const enabled = async (country: string, currency: string, value: number) =>
    conditionsOf(await listOf({ country, amount: { currency, value } }), 'KLARNA')?.['enabled'];
  assert.equal(await enabled('GB', 'GBP', 30), true);
  assert.equal(await enabled('DE', 'EUR', 30), false);
  assert.equal(await enabled('DE', 'EUR', 35), true);
});

test('the country can rule out, by a list of those with it and by one of those without', async () => {
  const brazil = conditionsOf(await listOf({}), 'MERCADO_PAGO_CHECKOUT_PRO');
  assert.deepEqual(
    [
      brazil?.['enabled'],
      (brazil?.['rules'] as unknown as Tree[])[0]?.['type'],
      (brazil?.['rules'] as unknown as Tree[])[0]?.['values']?.['countries'],
    ],
    [false, 'COUNTRY', ['AR', 'CL', 'CO', 'MX', 'PE']],
  );
  const poland = conditionsOf(await listOf({ country: 'PL' }), 'PAYPAL');
  assert.equal(poland?.['enabled'], false);
  assert.equal((poland['rules'] as unknown as Tree[])[0]?.['condition'], 'EXCLUDE');
});

test('metadata of the session can show a method, or hide it', async () => {
  const with_ = (key: string, value: string) => ({ metadata: [{ key, value }] });
  assert.equal(conditionsOf(await listOf({}), 'BOLETO')?.['enabled'], true);
  assert.equal(conditionsOf(await listOf(with_('cart_type', 'subscription')), 'BOLETO')?.['enabled'], false);
  const bogota = { country: 'CO' };
  assert.equal(conditionsOf(await listOf(bogota), 'NEQUI_QR')?.['enabled'], false);
  const desktop = await listOf({ ...bogota, ...with_('device', 'desktop') });
  assert.equal(conditionsOf(desktop, 'NEQUI_QR')?.['enabled'], true);
});

test('the list follows a session that is changed', async () => {
  const id = await sandbox.session({ amount: { currency: 'BRL', value: 10 } });
  const path = `/checkout/sessions/${id}`;
  await sandbox.call('PATCH', path, { amount: { value: 300 } });
  const list = (await sandbox.call('GET', `${path}/payment-methods`)).body as unknown as Tree[];
  assert.equal(conditionsOf(list, 'PIX_PARCELADO')?.['enabled'], true);
});

test('order, switched-off methods, a name and a picture of their own come from the configuration', async () => {
  await publish([
    {
      payment_method_type: 'PIX',
      order_to_show: 0,
      name: 'Pix (instant)',
      icon: 'https://cdn.shop.example/pix.png',
    },
    { payment_method_type: 'BOLETO', is_active: false },
  ]);
  const list = await listOf({});
  assert.deepEqual(typesOf(list).slice(0, 3), ['PIX', 'CARD', 'NUPAY']);
  assert.equal(find(list, 'BOLETO'), undefined);
  assert.deepEqual(
    [find(list, 'PIX')?.['name'], find(list, 'PIX')?.['icon']],
    ['Pix (instant)', 'https://cdn.shop.example/pix.png'],
  );
});

test('a set of conditions that holds may rename the method', async () => {
  const conditions = [{ condition_type: 'COUNTRY', conditional: 'ONE_OF', values: ['BR'] }];
  const payment_method_data = { name: 'Pix, 5 % off', description: 'Pay now' };
  await publish([
    { payment_method_type: 'PIX', conditions_to_override: [{ conditions, payment_method_data }] },
  ]);
  const pix = find(await listOf({}), 'PIX');
  assert.deepEqual([pix?.['name'], pix?.['description']], ['Pix, 5 % off', 'Pay now']);
});

test('saved and new cards are switched on and off apart', async () => {
  const customer = await sandbox.customer();
  await sandbox.payWith(GOOD_CARD, {}, { customer_id: customer, payment_method: { vault_on_success: true } });
  const cards = async () =>
    (await listOf({ customer_id: customer }))
      .filter((method) => str(method['type']) === 'CARD')
      .map((method) => (method['vaulted_token'] ? 'saved' : 'new'));
  const modes: [string, string[]][] = [
    ['BOTH', ['saved', 'new']],
    ['ENROLLMENT', ['saved']],
    ['NO_ENROLLMENT', ['new']],
    ['NONE', []],
  ];
  for (const [active_enrollment_type, expected] of modes) {
    await publish([{ payment_method_type: 'CARD', active_enrollment_type }]);
    assert.deepEqual(await cards(), expected, active_enrollment_type);
  }
});

test('a session goes by the checkout it names; one that is taken down leaves it to the default', async () => {
  const headers = { 'x-account-code': ACCOUNT };
  const made = await sandbox.call('POST', '/checkouts', { name: 'Only cards' }, headers);
  const checkout_id = str(made.body['id']);
  const off = ['PIX', 'BOLETO', 'NUPAY', 'PICPAY', 'PIX_PARCELADO'].map((payment_method_type) => ({
    payment_method_type,
    is_active: false,
  }));
  await sandbox.call('PUT', `/checkouts/${checkout_id}`, { config: { payment_methods: off } }, headers);
  assert.equal(typesOf(await listOf({ checkout_id })).includes('PIX'), false);
  assert.equal(typesOf(await listOf({})).includes('PIX'), true);
  await sandbox.call('PATCH', `/checkouts/${checkout_id}`, { status: 'NOT_PUBLISHED' }, headers);
  assert.equal(typesOf(await listOf({ checkout_id })).includes('PIX'), true);
  const unknown = await sandbox.call('POST', '/checkout/sessions', {
    account_id: ACCOUNT,
    merchant_order_id: 'order-1',
    payment_description: 'Two cups',
    country: 'BR',
    checkout_id: 'unknown',
  });
  assert.deepEqual([unknown.status, unknown.body['code']], [400, 'INVALID_PARAMETERS']);
});

async function enrollableIn(country: string): Promise<Tree[]> {
  const body = { account_id: ACCOUNT, country, customer_id: await sandbox.customer() };
  const session = str((await sandbox.call('POST', '/customers/sessions', body)).body['customer_session']);
  const list = await sandbox.call('GET', `/checkout/customers/sessions/${session}/payment-methods`);
  return list.body['payment_methods'] as unknown as Tree[];
}

test('what can be saved is listed by country, in an object, with both spellings of the flag', async () => {
  for (const [country, types] of [
    [
      'BR',
      'CARD PAYPAL_ENROLLMENT NU_PAY_ENROLLMENT SMART_PIX PIX_BIOMETRICO MERCADO_PAGO_WALLET WALLET_CONNECT ' +
        'ASTROPAY_ENROLLABLE',
    ],
    [
      'CO',
      'CARD NEQUI PAYPAL_ENROLLMENT MERCADO_PAGO_WALLET WALLET_CONNECT DOLARAPP BANCOLOMBIA_TOKENBOX ' +
        'DAVIPLATA_ENROLLMENT',
    ],
    ['PE', 'CARD PAYPAL_ENROLLMENT MERCADO_PAGO_WALLET WALLET_CONNECT YAPE_ENROLLMENT'],
    ['DE', 'CARD PAYPAL_ENROLLMENT KLARNA_ENROLLMENT SEPA_ENROLLMENT'],
    ['JP', 'CARD PAYPAL_ENROLLMENT'],
  ] as const)
    assert.deepEqual(typesOf(await enrollableIn(country)), types.split(' '), country);
  const [card] = await enrollableIn('JP');
  const { session, ...flags } = (card?.['enrollment'] ?? {}) as unknown as Record<string, unknown>;
  assert.match(String(session), /^[0-9a-f-]{36}$/);
  assert.deepEqual(flags, { sdk_required_action: true, sdk_action_required: true });
  assert.equal(card?.['description'], 'Credit or debit card');
});

test('what is switched off cannot be saved either', async () => {
  await publish([
    { payment_method_type: 'CARD', active_enrollment_type: 'NO_ENROLLMENT' },
    { payment_method_type: 'YAPE_ENROLLMENT', is_active: false },
  ]);
  assert.deepEqual(typesOf(await enrollableIn('PE')), [
    'PAYPAL_ENROLLMENT',
    'MERCADO_PAGO_WALLET',
    'WALLET_CONNECT',
  ]);
});

test('every picture on a list is served here, also of a type with spaces in its name', async () => {
  const [icon] = (await listOf({ country: 'GB' }))
    .filter((method) => str(method['type']) === 'PAY BY BANK (EUROPE)')
    .map((method) => str(method['icon']));
  assert.match(icon ?? '', /\/icons\/pay-by-bank-europe\.svg$/);
  assert.equal((await fetch(icon ?? '')).status, 200);
});

test('in every country that the documents list for saving, everything on the list can be begun', async () => {
  for (const country of 'AR BO BR CL CO CR EC SV GT HN MX NI PA PY PE US UY'.split(' ')) {
    const types = typesOf(await enrollableIn(country)).map(String);
    assert.equal(types[0] ?? '', 'CARD', country);
    for (const type of types) {
      const { made } = await enroll(sandbox, type, country);
      assert.deepEqual([made.status, made.body['status']], [201, 'READY_TO_ENROLL'], `${type} in ${country}`);
    }
  }
});
