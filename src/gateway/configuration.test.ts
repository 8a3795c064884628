// What the checkout builder changes where the account is let in, and that nothing changes where it is not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrange } from './catalog/arrange.js';
import { createConfigurations } from './configuration.js';
import { CHECKOUT, OTHER_SESSION, page, refusal, SESSION } from './fixtures/fake-yuno.js';
import { KEYS, openGateway, type OpenedGateway } from './fixtures/open-gateway.js';
import { UpstreamError } from './upstream-error.js';
import { decodeConfiguration } from './wire-configuration.js';
import { Yuno } from './yuno.js';

const row = (payment_method_type: string, more: object = {}) => ({
  payment_method_type,
  is_active: true,
  type: 'PAYMENT_METHOD',
  active_enrollment_type: 'BOTH',
  conditions_to_override: [],
  required_fields_to_override: null,
  ...more,
});
const method = (type: string, more: object = {}) => ({
  id: type,
  type,
  name: type,
  category: 'X',
  fields: [],
  ...more,
});

const opened = async (answer: object): Promise<OpenedGateway & { card: { name: string } | undefined }> => {
  const gateway = openGateway();
  gateway.yuno.session['checkout_id'] = CHECKOUT;
  gateway.yuno.put(/^GET \/checkouts\//, answer);
  const { body } = await gateway.open();
  return { ...gateway, card: body.methods?.[0] };
};

test('a configuration is read with the account’s header, beside the payments', async () => {
  const { yuno, card } = await opened({ payment_methods: [row('CARD', { name: 'Plastic' })] });
  assert.equal(card?.name, 'Plastic');
  const [call] = yuno.asked(/^GET \/checkouts\//);
  assert.equal(call?.path, `/checkouts/${CHECKOUT}`);
  assert.equal(call.headers.get('x-account-code'), KEYS.accountId);
});

test('switched-off methods go, names and order are the merchant’s, saved cards stay first', () => {
  const configuration = decodeConfiguration({
    payment_methods: [
      row('PIX', { order_to_show: 1 }),
      row('CARD', { order_to_show: '2', name: 'Plastic' }),
      row('CARD', { order_to_show: 0, is_active: false, type: 'ENROLLMENT' }),
      row('OXXO', { order_to_show: 0, is_active: false }),
    ],
  });
  const listed = [
    method('NEQUI'),
    method('CARD', { id: 'saved', vaultedToken: 'saved', name: 'VISA ****0002' }),
    method('OXXO'),
    method('CARD'),
    method('PIX'),
  ];
  assert.deepEqual(
    arrange(listed, configuration).map(({ id, name }) => [id, name]),
    [
      ['saved', 'VISA ****0002'],
      ['PIX', 'PIX'],
      ['CARD', 'Plastic'],
      ['NEQUI', 'NEQUI'],
    ],
  );
  assert.deepEqual(arrange(listed, undefined), listed);
});

test('both shapes of the beta are read, and all that later work needs is kept', () => {
  const general_settings = {
    country_documents: [
      { country_code: 'BR', documents: ['CPF', 7, 'CNPJ'] },
      { country_code: 'Brazil' },
      null,
    ],
  };
  const payment_methods = [
    null,
    { is_active: true },
    row('CARD', {
      order_to_show: 3,
      required_fields_to_override: {
        is_active: true,
        fields: [
          { field_name: 'security_code', is_active: true, current_value: 'ALWAYS' },
          { field_name: 'zip_code', is_active: false, current_value: null },
          { is_active: true },
        ],
        enrollment_fields: [{ field_name: 'security_code', current_value: 'FIRST_TIME' }],
      },
    }),
  ];
  const styles = { global: { accent_color: '#282A30', logo: null }, button: { corner_radius: 8 }, x: 'y' };
  const settings = { card: { save_on_success: true, enable_payment_retry: null }, ui: { dark_mode: false } };
  const flat = decodeConfiguration({ payment_methods, general_settings, styles, settings });
  const nested = decodeConfiguration({
    config: { payment_methods, general_settings },
    styling: { styles, settings },
  });
  assert.deepEqual(flat, nested);
  assert.deepEqual(flat.methods, [
    {
      type: 'CARD',
      purpose: 'payment',
      active: true,
      order: 3,
      name: undefined,
      enrollment: 'BOTH',
      fields: [
        { name: 'security_code', active: true, value: 'ALWAYS' },
        { name: 'zip_code', active: false, value: undefined },
      ],
      savedFields: [{ name: 'security_code', active: true, value: 'FIRST_TIME' }],
    },
  ]);
  assert.deepEqual(flat.documents.get('BR'), ['CPF', 'CNPJ']);
  assert.deepEqual(flat.styles, { global: { accent_color: '#282A30' }, button: { corner_radius: 8 } });
  assert.deepEqual(flat.settings, { card: { save_on_success: true }, ui: { dark_mode: false } });
});

test('where the builder says no, nothing, or nonsense, the session is as it was', async () => {
  const plain = openGateway();
  const { body: expected } = await plain.open();
  for (const answer of [
    refusal(401, 'NOT_AUTHENTICATED'),
    refusal(403, 'AUTHORIZATION_REQUIRED'),
    refusal(404, 'NOT_FOUND'),
    refusal(500, 'INTERNAL_ERROR'),
    page(404),
    page(200),
    new TypeError('fetch failed'),
    {},
    [],
    { payment_methods: 'none' },
    { payment_methods: null },
    new Response(null),
  ]) {
    const gateway = openGateway();
    gateway.yuno.session = { ...plain.yuno.session, checkout_id: CHECKOUT };
    gateway.yuno.put(/^GET \/checkouts\//, answer);
    const { status, body } = await gateway.open();
    assert.equal(status, 200);
    assert.deepEqual(body, expected);
    assert.equal(gateway.yuno.asked(/^GET \/checkouts\//).length, 1, 'it is not asked again');
    await gateway.open();
    assert.equal(gateway.yuno.asked(/^GET \/checkouts\//).length, 1, 'and what it said is remembered');
  }
});

test('a builder that is always down does not make Yuno count as down', async () => {
  const { yuno: upstream } = openGateway();
  upstream.put(/^GET \/checkouts\//, new TypeError('fetch failed'));
  const yuno = new Yuno({ credentials: KEYS, apiUrl: 'https://api.y.uno', fetch: upstream.fetch } as never);
  for (let i = 0; i < 20; i++) await assert.rejects(yuno.configuration(CHECKOUT), /NO_ANSWER/);
  assert.equal((await yuno.checkoutSession(SESSION)).id, SESSION);
});

test('what was found is believed for a minute, a closed door for ten and for every checkout', async () => {
  let now = 0;
  let asked = 0;
  let answer: unknown = { methods: [] };
  const yuno = {
    configuration: () => {
      asked++;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
  } as unknown as Yuno;
  const configurations = createConfigurations(() => now);
  const ask = (checkout: string | undefined = CHECKOUT) => configurations.of(yuno, checkout);
  const askedAfter = async (ms: number, checkout?: string) => {
    now += ms;
    const before = asked;
    await ask(checkout);
    return asked - before;
  };
  assert.equal(await askedAfter(0), 1);
  assert.equal(await askedAfter(59_000), 0);
  assert.equal(await ask(), answer);
  answer = new UpstreamError(404, 'NOT_FOUND');
  assert.equal(await askedAfter(2000), 1);
  assert.equal(await askedAfter(299_000), 0);
  answer = new UpstreamError(401, 'NOT_AUTHENTICATED');
  assert.equal(await askedAfter(2000), 1);
  assert.equal(await askedAfter(590_000), 0);
  assert.equal(await askedAfter(0, OTHER_SESSION), 0);
  answer = new UpstreamError(0, 'CIRCUIT_OPEN');
  assert.equal(await askedAfter(11_000), 1);
  assert.equal(await askedAfter(0), 1, 'an open circuit says nothing about the builder');
  assert.equal(await configurations.of(yuno, undefined), undefined);
});
