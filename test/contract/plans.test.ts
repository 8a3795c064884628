// Installments, from what Yuno's list says to what a token carries: prices are Yuno's and the session's, never a browser's.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { plansAnswer, type Plan } from '../../src/shared/contract.js';
import { checkout, press } from '../help/both-readings.js';
import { AMOUNT, startGateway, unwrapPayment, type TestGateway } from '../help/gateway.js';
import { KEYS, type Json } from '../help/upstream.js';

const VISA = '45079900';
const ELO = '65050000';
const CARD = { type: 'CARD' };

describe('installments before the sandbox', () => {
  let gateway: TestGateway;
  before(async () => {
    gateway = await startGateway();
  });
  after(() => gateway.close());

  const plansOf = async (session: string, more: Json = {}): Promise<Plan[]> => {
    const { status, body } = await gateway.ask('plans', {
      session: checkout(session),
      method: CARD,
      iin: VISA,
      ...more,
    });
    assert.equal(status, 200, JSON.stringify(body));
    assert.deepEqual(plansAnswer.parse(body), body);
    return body.plans;
  };

  /** A session of a customer whose card was saved by an earlier payment. */
  const withSaved = async (): Promise<{ root: string; vaultedToken: string }> => {
    const customer_id = await gateway.customer();
    const first = await gateway.session({ customer_id });
    const { report } = (await press(gateway, first, { save: true })).body;
    return { root: await gateway.session({ customer_id }), vaultedToken: report.vaultedToken };
  };

  it('are told by the first digits, priced for the session, and never cost less than the total', async () => {
    const plans = await plansOf(await gateway.session());
    assert.deepEqual(
      plans.map(({ value }) => value),
      [1, 2, 3, 6, 12],
    );
    const last = plans.at(-1);
    assert.deepEqual(last?.total, { currency: 'BRL', value: 142.19 });
    assert.deepEqual(last.costs, [{ type: 'CET', text: '19,90%' }]);
    for (const { total, value, each } of plans) assert.ok(each.value * value > total.value - 0.06);
  });

  it('are none for a card that no plan was made for, and none below the least amount', async () => {
    assert.deepEqual(await plansOf(await gateway.session(), { iin: ELO }), []);
    const small = await gateway.session({ amount: { currency: 'BRL', value: 20 } });
    assert.deepEqual(await plansOf(small), []);
  });

  it('follow the session’s amount: one that the shopper did not see is told instead', async () => {
    const session = await gateway.session();
    const seen = await plansOf(session, { amount: AMOUNT });
    await gateway.changeAmount(session, 240);
    const { status, body } = await gateway.ask('plans', {
      session: checkout(session),
      method: CARD,
      iin: VISA,
      amount: AMOUNT,
    });
    assert.deepEqual([status, body.error.code, body.error.amount.value], [409, 'amount_changed', 240]);
    const fresh = await plansOf(session, { amount: { currency: 'BRL', value: 240 } });
    assert.ok((fresh[0]?.total.value ?? 0) > (seen[0]?.total.value ?? 0));
  });

  it('of a saved card are found by the session’s own list, and paid as they were chosen', async () => {
    const { root, vaultedToken } = await withSaved();
    const method = { type: 'CARD', vaultedToken };
    const plans = await plansOf(root, { method, iin: undefined });
    const chosen = plans.find(({ value }) => value === 6);
    assert.ok(chosen);
    const purchase = { session: checkout(root), paySession: root, method };
    const installment = { id: chosen.id, value: 6 };
    const { body } = await gateway.ask('token', { ...purchase, installment });
    const paid = await gateway.ask('pay', { ...purchase, token: body.token, amount: AMOUNT });
    assert.equal(paid.body.report.outcome, 'paid');
    const [payment] = await gateway.payments(root);
    const read = unwrapPayment(await gateway.yuno('GET', `/payments/${payment.id}`));
    const detail = read.payment_method.payment_method_detail;
    assert.equal(detail.card.installments, 6);
  });

  it('that a merchant named for a session are the only ones', async () => {
    const installments = { plan: [{ installment: 4, rate: 1.1 }] };
    const session = await gateway.session({ installments });
    assert.deepEqual(await plansOf(session, { iin: ELO }), [
      {
        id: '',
        value: 4,
        rate: 1.1,
        each: { currency: 'BRL', value: 33.14 },
        total: { currency: 'BRL', value: 132.55 },
      },
    ]);
  });

  it('are refused where they are not on offer, whatever a browser says of their price', async () => {
    const { root, vaultedToken } = await withSaved();
    const method = { type: 'CARD', vaultedToken };
    const [plan] = await plansOf(root, { method, iin: undefined });
    const ask = (installment: unknown, more: Json = {}) =>
      gateway.ask('token', { session: checkout(root), paySession: root, method, installment, ...more });
    for (const installment of [
      // At another price than the shopper saw, as when the plan was changed meanwhile.
      { id: plan?.id, value: plan?.value, total: { ...plan?.total, value: (plan?.total.value ?? 0) + 1 } },
      { id: plan?.id, value: plan?.value, total: { ...plan?.total, currency: 'USD' } },
      { id: plan?.id, value: 24 },
      { id: '00000000-0000-4000-8000-000000000904', value: 3 },
      { id: '', value: 3 },
    ])
      assert.equal((await ask(installment)).body.error.code, 'method_unavailable');
    const logs = await gateway.logs();
    assert.match(String(logs.at(-1)?.['hint']), /not on offer/);
    for (const installment of [
      { id: plan?.id, value: 0 },
      { id: plan?.id, value: '3' },
      { id: 'x'.repeat(65), value: 3 },
    ])
      assert.equal((await ask(installment)).body.error.code, 'request_invalid');
    const other = await withSaved();
    const foreign = { type: 'CARD', vaultedToken: other.vaultedToken };
    assert.equal(
      (await ask({ id: plan?.id, value: 3 }, { method: foreign })).body.error.code,
      'method_unavailable',
    );
    // The wallet's plan with the card's token.
    const wrong = { type: 'NU_PAY_ENROLLMENT', vaultedToken };
    const cheap = { id: '00000000-0000-4000-8000-000000000906', value: 4 };
    assert.equal((await ask(cheap, { method: wrong })).body.error.code, 'method_unavailable');
    const asked = { session: checkout(root), method: wrong };
    assert.equal((await gateway.ask('plans', asked)).body.error.code, 'method_unavailable');
  });

  it('are announced by the methods that may have them', async () => {
    const { root } = await withSaved();
    const { methods } = (await gateway.ask('open', { session: checkout(root) })).body;
    assert.deepEqual(
      methods
        .filter(({ installments }: Json) => installments)
        .map(({ type, vaultedToken, installments }: Json) => [
          type,
          vaultedToken !== undefined,
          installments,
        ]),
      [
        ['CARD', true, 'method'],
        ['CARD', false, 'iin'],
      ],
    );
  });
});

describe('installments that a merchant set otherwise', () => {
  for (const [installments, told] of [
    ['number', 'number'],
    ['off', undefined],
  ] as const)
    it(`are told so: ${installments}`, async () => {
      const gateway = await startGateway({ installments });
      const session = checkout(await gateway.session());
      const { methods } = (await gateway.ask('open', { session })).body;
      assert.equal(methods.find(({ type }: Json) => type === 'CARD').installments, told);
      const { plans } = (await gateway.ask('plans', { session, method: CARD, iin: VISA })).body;
      assert.equal(plans.length > 0, told !== undefined);
      await gateway.close();
    });

  it('ask Yuno once for what it said a moment ago, and never with a session', async () => {
    const gateway = await startGateway();
    const session = checkout(await gateway.session());
    await gateway.forgetCalls();
    for (let i = 0; i < 3; i++) await gateway.ask('plans', { session, method: CARD, iin: VISA });
    const asked = (await gateway.calls()).filter(({ path }) => path.includes('installments-plans'));
    assert.equal(asked.length, 1);
    assert.equal(KEYS.accountId.length > 0, true);
    await gateway.close();
  });
});
