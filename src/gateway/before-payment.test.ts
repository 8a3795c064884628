// What a merchant's hook may add to a payment, what it may not change, and what happens when it fails.
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { CUSTOMER, OTHER_SESSION, SESSION, VAULTED } from './fixtures/fake-yuno.js';
import { openGateway } from './fixtures/open-gateway.js';
import type { GatewayOptions, PaymentDraft, SessionFacts } from './options.js';

type Hook = NonNullable<GatewayOptions['beforePayment']>;

const payWith = async (beforePayment: Hook, session: Record<string, unknown> = {}) => {
  const gateway = openGateway({ beforePayment });
  gateway.yuno.session = { ...gateway.yuno.session, ...session };
  const { body } = await gateway.pay();
  const sent = gateway.yuno.asked(/^POST \/payments$/);
  const hint = gateway.logs.find(({ event }) => event === 'request')?.['hint'];
  return { body, sent: sent[0]?.body, times: sent.length, hint };
};

test('a hook adds what only the merchant knows, and is told which session is paid', async () => {
  let told: SessionFacts | undefined;
  const { body, sent } = await payWith(
    async (draft, session) => {
      told = await Promise.resolve(session);
      return {
        ...draft,
        payment_method: {
          ...(draft['payment_method'] as object),
          vault_on_success: true,
          detail: { card: { capture: false, soft_descriptor: 'CUPS' } },
        },
        additional_data: { order: { items: [{ id: '1', quantity: 2 }] } },
      };
    },
    { metadata: [{ key: 'tier', value: 'gold' }] },
  );
  assert.equal(body.report.outcome, 'paid');
  assert.deepEqual(told, {
    session: SESSION,
    merchantOrderId: 'order-7781',
    customerId: CUSTOMER,
    country: 'BR',
    amount: { currency: 'BRL', value: 120.5 },
    metadata: [{ key: 'tier', value: 'gold' }],
  });
  assert.deepEqual(sent?.['additional_data'], { order: { items: [{ id: '1', quantity: 2 }] } });
  assert.deepEqual(sent['metadata'], [
    { key: 'tender_root', value: SESSION },
    { key: 'tier', value: 'gold' },
  ]);
});

const node = (draft: PaymentDraft, name: string): object => draft[name] as object;

const FORBIDDEN: readonly (readonly [string, Hook])[] = [
  ['account_id', (draft) => ({ ...draft, account_id: VAULTED })],
  ['merchant_order_id', (draft) => ({ ...draft, merchant_order_id: 'order-1' })],
  ['country', (draft) => ({ ...draft, country: 'US' })],
  ['amount.value', (draft) => ({ ...draft, amount: { ...node(draft, 'amount'), value: 1 } })],
  ['amount.value', (draft) => ({ ...draft, amount: { ...node(draft, 'amount'), value: '120.5' } })],
  ['amount.currency', (draft) => ({ ...draft, amount: { ...node(draft, 'amount'), currency: 'USD' } })],
  ['amount.currency', ({ amount: _, ...draft }) => draft],
  ['checkout.session', (draft) => ({ ...draft, checkout: { session: OTHER_SESSION } })],
  ['checkout.session', ({ checkout: _, ...draft }) => draft],
  ['payment_method.token', (draft) => ({ ...draft, payment_method: { type: 'CARD', detail: {} } })],
  [
    'payment_method.vaulted_token',
    (draft) => ({ ...draft, payment_method: { ...node(draft, 'payment_method'), vaulted_token: VAULTED } }),
  ],
  ['customer_payer.id', (draft) => ({ ...draft, customer_payer: { id: VAULTED } })],
  ['customer_payer.id', ({ customer_payer: _, ...draft }) => draft],
  ['metadata tender_root', (draft) => ({ ...draft, metadata: [] })],
  ['metadata tender_root', (draft) => ({ ...draft, metadata: [{ key: 'tender_root', value: VAULTED }] })],
  [
    'metadata tender_root',
    (draft) => ({
      ...draft,
      metadata: [...(draft['metadata'] as object[]), { key: 'tender_root', value: VAULTED }],
    }),
  ],
];

for (const [field, hook] of FORBIDDEN)
  test(`a hook that changes ${field} sends nothing: ${String(hook).slice(0, 60)}`, async () => {
    const { body, times, hint } = await payWith(hook);
    assert.deepEqual([body.error.code, times], ['request_invalid', 0]);
    assert.equal(hint, `beforePayment changed ${field}: nothing was sent`);
  });

test('a hook that changes the draft in place and gives it back is seen through', async () => {
  const { times, hint } = await payWith((draft) => {
    (draft['amount'] as { value: number }).value = 1;
    return draft;
  });
  assert.deepEqual([times, hint], [0, 'beforePayment changed amount.value: nothing was sent']);
});

test('customer and amount may be named where the session names none', async () => {
  const { body, sent } = await payWith(
    (draft) => ({ ...draft, customer_payer: { id: CUSTOMER }, amount: { currency: 'BRL', value: 7 } }),
    { customer_id: null, amount: null },
  );
  assert.equal(body.report.outcome, 'paid');
  assert.deepEqual(sent?.['customer_payer'], { id: CUSTOMER });
  assert.deepEqual(sent['amount'], { currency: 'BRL', value: 7 });
});

test('a hook that throws, rejects or returns no draft sends nothing, and its words are in no log', async () => {
  const failing: [string, Hook][] = [
    [
      'threw',
      () => {
        throw new Error('lia@shop.example has no stock');
      },
    ],
    ['threw', () => Promise.reject(new TypeError('lia@shop.example'))],
    ['returned no draft', () => undefined as unknown as PaymentDraft],
    ['returned no draft', () => 'draft' as unknown as PaymentDraft],
    [
      'returned no draft',
      (draft) => {
        draft['self'] = draft;
        return draft;
      },
    ],
  ];
  for (const [why, hook] of failing) {
    const { body, times, hint } = await payWith(hook);
    assert.deepEqual([body.error.code, times], ['request_invalid', 0], why);
    assert.equal(hint, `beforePayment ${why}: nothing was sent`);
  }
});

test('a hook that never answers is given up after ten seconds, and nothing is sent later', async () => {
  mock.timers.enable({ apis: ['setTimeout'] });
  try {
    let asked: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      asked = resolve;
    });
    let late: (draft: PaymentDraft) => void = () => undefined;
    const paying = payWith(
      () =>
        new Promise((resolve) => {
          late = resolve;
          asked();
        }),
    );
    await begun;
    mock.timers.tick(10_000);
    const { body, times, hint } = await paying;
    late({});
    assert.deepEqual([body.error.code, times], ['request_invalid', 0]);
    assert.equal(hint, 'beforePayment took longer than 10 s: nothing was sent');
  } finally {
    mock.timers.reset();
  }
});
