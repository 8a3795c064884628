// Everything secret and personal goes through the gateway here, on every route, well and badly. None of it is logged.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CHECKOUT,
  CUSTOMER,
  CUSTOMER_SESSION,
  ENROLLMENT,
  OTHER_SESSION,
  page,
  PAYMENT,
  paymentOf,
  refusal,
  SESSION,
  TOKEN,
  VAULTED,
} from './fixtures/fake-yuno.js';
import { GATEWAY, KEYS, openGateway, SHOP, type OpenedGateway } from './fixtures/open-gateway.js';
import type { GatewayOptions } from './options.js';
import { signCustomerReference } from './reference.js';

const PERSON = {
  firstName: 'Liandra',
  lastName: 'Mourao',
  email: 'liandra@mail.example',
  phone: { countryCode: '55', number: '11955550101' },
  document: { documentType: 'CPF', documentNumber: '52998224725' },
  billingAddress: { addressLine1: 'Rua Girassol', city: 'Santos', zipCode: '11010001', country: 'BR' },
};
const NUMBER = '4507990000000002';
const ADDRESS = '203.0.113.77';

/** Whatever stands for a person, a secret or a purchase. */
const SECRETS = [
  ...Object.values(KEYS),
  ...[SESSION, OTHER_SESSION, CUSTOMER_SESSION, CUSTOMER, PAYMENT, ENROLLMENT, TOKEN, VAULTED, CHECKOUT],
  ...['Liandra', 'Mourao', 'mail.example', '11955550101', '52998224725', 'Girassol', 'Santos', '11010001'],
  ...[
    NUMBER,
    NUMBER.slice(0, 6),
    NUMBER.slice(-4),
    ADDRESS,
    'order-7781',
    'espresso',
    '120.5',
    'Firefox/115',
  ],
  ...['may repeat what was sent', 'Something in between', 'https://', SHOP, GATEWAY],
];

const checkout = { kind: 'checkout', token: SESSION };
const customer = { kind: 'customer', token: CUSTOMER_SESSION };
const method = { type: 'CARD' };
const amount = { currency: 'BRL', value: 120.5 };
const saved = { type: 'CARD', vaultedToken: VAULTED };

/** Names the right customer, with a signature of nobody. */
const REFERENCE = `1.${CUSTOMER}.${CUSTOMER_SESSION}.9999999999.${'0'.repeat(64)}`;
const sign = (): Promise<string> =>
  signCustomerReference({ secretKey: KEYS.secretKey, customer: CUSTOMER, customerSession: CUSTOMER_SESSION });

/** Repeats the digits it was given. */
const lookUpCard = (iin: string): never => {
  throw new Error(iin);
};

async function everyRoute(gateway: OpenedGateway): Promise<void> {
  const headers = {
    'user-agent': 'Firefox/115',
    cookie: `session=${SESSION}`,
    authorization: KEYS.secretKey,
  };
  const pay = {
    session: checkout,
    paySession: SESSION,
    token: TOKEN,
    method,
    amount,
    customer: PERSON,
    save: true,
  };
  const asks: [string, object][] = [
    ['open', { session: checkout, payment: PAYMENT }],
    ['open', { session: customer, payment: ENROLLMENT, country: 'BR' }],
    ['attempt', { session: checkout, method, amount, reuse: OTHER_SESSION }],
    ['pay', pay],
    ['pay', { ...pay, method: saved, token: undefined }],
    ['pay', { ...pay, amount: { currency: 'BRL', value: 7 } }],
    ['pay', { ...pay, customer: { ...PERSON, firstName: 'Liandra'.repeat(50) } }],
    ['pay', { ...pay, card: { number: NUMBER, name: 'Liandra Mourao' } }],
    ['plans', { session: checkout, method, iin: NUMBER.slice(0, 6), amount }],
    ['plans', { session: checkout, method: saved }],
    ['card', { session: checkout, iin: NUMBER.slice(0, 6) }],
    ['card', { session: customer, iin: NUMBER.slice(0, 8) }],
    [
      'token',
      { session: checkout, paySession: SESSION, method: saved, installment: { id: VAULTED, value: 3 } },
    ],
    ['unenroll', { session: checkout, vaultedToken: VAULTED }],
    ['unenroll', { session: customer, vaultedToken: VAULTED, reference: REFERENCE }],
    ['open', { session: customer, reference: REFERENCE }],
    ['open', { session: customer, reference: await sign() }],
    ['enroll', { session: customer, type: 'CARD', country: 'BR' }],
    ['status', { session: checkout, payment: PAYMENT }],
    ['status', { session: checkout }],
    ['status', { session: customer, payment: ENROLLMENT }],
    ['cancel', { session: checkout, payment: PAYMENT }],
    ['open', { session: { kind: 'checkout', token: `${SESSION}/../${NUMBER}` } }],
    ['open', { session: { kind: 'checkout', token: CUSTOMER } }],
  ];
  for (const [path, body] of asks) await gateway.ask(path, body, headers);
  await gateway.ask('open', { session: checkout }, { origin: `https://${PERSON.email.split('@')[1] ?? ''}` });
  await gateway.ask('open', { session: checkout }, { origin: GATEWAY });
  for (const path of [
    `/${SESSION}.js`,
    `/frame?token=${SESSION}`,
    `/icons/evil.example/${NUMBER}.png`,
    `/${NUMBER}`,
  ])
    await gateway.get(path, { headers });
}

const SHAPES: Record<string, RegExp> = {
  level: /^(info|warn|error)$/,
  event: /^(setup|request|upstream|circuit|limiter|reference|saved|card_lookup)$/,
  traceId: /^[0-9a-f-]{36}$/,
  path: /^(\/v1\/[a-z]+|files)$/,
  call: /^(GET|POST|PATCH) \/[a-z/_:?=-]+$/,
  status: /^\d{1,3}$/,
  code: /^[A-Za-z_]{1,64}$/,
  upstream: /^\d{1,3} [A-Z_]{1,64}$/,
  state: /^(opened|closed)$/,
  reason: /^[A-Z_]{1,40}$/,
  ms: /^\d{1,6}$/,
};

const WEATHERS: [string, Partial<GatewayOptions>, (gateway: OpenedGateway) => void][] = [
  ['all is well', {}, () => undefined],
  [
    'every payment is refused',
    {},
    ({ yuno }) => {
      yuno.put(
        /^POST/,
        Response.json({ code: `INVALID ${NUMBER}`, messages: [PERSON.email] }, { status: 400 }),
      );
    },
  ],
  ['Yuno is a page', {}, ({ yuno }) => yuno.put(/./, page(502))],
  ['nothing is found', {}, ({ yuno }) => yuno.put(/./, refusal(404, 'NOT_FOUND'))],
  ['Yuno is busy', {}, ({ yuno }) => yuno.put(/./, refusal(429, 'X', { 'retry-after': '99' }))],
  [
    'the connection breaks, with an address in its message',
    {},
    ({ yuno }) => yuno.put(/./, new TypeError(`fetch failed: https://api-sandbox.y.uno/v1/${SESSION}`)),
  ],
  [
    'the merchant’s hook throws what it was given',
    {
      beforePayment: (draft) => {
        throw new Error(JSON.stringify(draft));
      },
    },
    () => undefined,
  ],
  [
    'the limiter and the files break',
    {
      limiter: { take: (key) => Promise.reject(new Error(`${key} ${SESSION}`)) },
      assets: () => Promise.reject(new Error(`no ${SESSION}`)),
    },
    () => undefined,
  ],
  ['payments are created elsewhere', { createsPayments: false }, () => undefined],
  ['everybody asks too often', { limiter: { take: () => false } }, () => undefined],
];

for (const [what, options, put] of WEATHERS)
  test(`the log holds codes, times and nothing else while ${what}`, async () => {
    const gateway = openGateway({ clientAddress: () => ADDRESS, lookUpCard, ...options });
    gateway.yuno.session['checkout_id'] = CHECKOUT;
    gateway.yuno.payments = [paymentOf({ status: 'DECLINED', sub_status: 'DECLINED' })];
    gateway.yuno.methods = [
      { type: 'CARD', name: 'Card' },
      {
        type: 'CARD',
        name: 'VISA ****0002',
        vaulted_token: VAULTED,
        card_data: { lfd: '0002', brand: 'VISA' },
      },
    ];
    put(gateway);
    await everyRoute(gateway);
    assert.ok(gateway.logs.filter(({ event }) => event === 'request').length >= 15);
    for (const record of gateway.logs) {
      // Random digits of a trace may look like anything.
      const line = JSON.stringify({ ...record, traceId: '' });
      for (const secret of SECRETS) assert.equal(line.includes(secret), false, `${secret} in ${line}`);
      for (const [name, value] of Object.entries(record)) {
        if (value === undefined || name === 'hint') continue;
        assert.match(String(value), SHAPES[name] ?? /^$/, `${name} in ${line}`);
      }
    }
  });

test('every answer, error and line of one request carry the same trace', async () => {
  const gateway = openGateway();
  gateway.yuno.put(/^GET \/checkout\/sessions\/[^/]+$/, page(502));
  const { body, headers } = await gateway.open();
  const { traceId } = body.error;
  assert.match(traceId, /^[0-9a-f-]{36}$/);
  assert.equal(headers.get('x-trace-id'), traceId);
  assert.equal(headers.get('access-control-expose-headers'), 'x-trace-id');
  assert.ok(gateway.logs.length >= 3);
  for (const record of gateway.logs) assert.equal(record.traceId, traceId);
  assert.ok(gateway.yuno.calls.every((call) => ![...call.headers.values()].includes(String(traceId))));
});

test('a host that takes no connection is told from one that answers badly', async () => {
  const reasons = async (failure: Error): Promise<unknown[]> => {
    const gateway = openGateway();
    gateway.yuno.put(/./, failure);
    await gateway.open();
    return gateway.logs.filter(({ event }) => event === 'upstream').map(({ reason }) => reason);
  };
  const cause = Object.assign(new Error(`connect to ${SESSION}`), { code: 'ECONNREFUSED' });
  const [first, ...more] = await reasons(new TypeError('fetch failed', { cause }));
  assert.deepEqual(new Set([first, ...more]), new Set(['ECONNREFUSED']));
  // Of what looks like no code, nothing is believed.
  const odd = Object.assign(new Error('odd'), { code: `at ${SESSION}` });
  assert.deepEqual(
    new Set(await reasons(new TypeError('fetch failed', { cause: odd }))),
    new Set([undefined]),
  );
});

test('a log that throws fails no payment', async () => {
  const gateway = openGateway({
    log: () => {
      throw new Error('disk full');
    },
  });
  assert.equal((await gateway.pay()).body.report.outcome, 'paid');
});
