// Where Yuno's documents disagree about payments and checkout sessions, the gateway understands both readings. The
// numbers are those of the list of disagreements in the project's notes on the API; enrolling has a file of its own.
//
// Not here, because the gateway makes no such call or sends no such field:
//   5 (a merchant's server makes customer sessions) · 20 (no bank is sent yet) · 21, 22 (customers are the merchant's)
//   23, 24 (no 3-D Secure setup: the SDK does it) · 25 (no installments of other methods) · 26, 27 (webhooks go to the
//   merchant) · 31 (no bank account is sent) · 32 (recurring plans are not read back, so never sent)
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkout, inBothReadings, play, press } from '../help/both-readings.js';
import { AMOUNT, CARDS, type TestGateway } from '../help/gateway.js';
import { KEYS } from '../help/upstream.js';
import type { OtherUpstream } from '../help/other-upstream.js';
import type { Reading } from '../help/other/readings.js';

const code = async (gateway: TestGateway, path: string, body: Record<string, unknown>): Promise<string> =>
  (await gateway.ask(path, body)).body.error?.code;

/** The body of the last call that made or changed something. */
const lastBody = (upstream: OtherUpstream, path: string) =>
  upstream
    .received()
    .filter((call) => call.path === path && call.method !== 'GET')
    .at(-1)?.body;

describe('the gateway understands both readings of', () => {
  inBothReadings('accountHeader', '1, the header with the account', async ({ gateway }) => {
    const root = await gateway.session();
    assert.equal((await press(gateway, root)).body.report.outcome, 'paid');
  });

  inBothReadings('errorBody', '2, the shape of a refusal', async ({ gateway }) => {
    const unknown = '11111111-2222-4333-8444-555555555555';
    const root = await gateway.session();
    assert.equal(await code(gateway, 'open', { session: checkout(unknown) }), 'session_not_found');
    assert.equal(
      await code(gateway, 'status', { session: checkout(root), payment: unknown }),
      'payment_mismatch',
    );
    const pay = { session: checkout(root), paySession: root, method: { type: 'CARD' }, amount: AMOUNT };
    assert.equal(await code(gateway, 'pay', { ...pay, token: unknown }), 'card_refused');
    // The refusal burnt a key: that refusal, too, has to be recognised.
    assert.equal((await press(gateway, root)).body.report.outcome, 'paid');
  });

  inBothReadings('paymentFlag', '4, where a payment says that the shopper must act', async (scene) => {
    const { gateway, upstream } = scene;
    const root = await gateway.session();
    const { id } = (await press(gateway, root, { card: CARDS.challenge })).body.report;
    // As a wallet's payment is: with a page of its own to go to.
    await upstream.move(id, 'READY_TO_PAY', 'CREATED');
    const { report } = (await gateway.ask('status', { session: checkout(root) })).body;
    assert.equal(report.next.kind, 'redirect');
    const known = upstream.store.payments.get(id);
    assert.equal(report.next.url, known?.redirectUrl);
  });

  inBothReadings('sessionAmount', '11, whether a session has an amount', async ({ gateway, reading }) => {
    const root = await gateway.session(reading === 'A' ? { amount: undefined } : {});
    const session = checkout(root);
    const { body } = await gateway.ask('open', { session });
    assert.deepEqual(body.amount, reading === 'A' ? undefined : AMOUNT);
    // Without it the merchant's server has to say what is paid, and it makes the payment.
    const attempt = (await gateway.ask('attempt', { session, method: { type: 'CARD' }, amount: AMOUNT }))
      .body;
    const made = {
      account_id: KEYS.accountId,
      amount: AMOUNT,
      ...attempt.request,
      payment_method: { type: 'CARD', token: await gateway.token(root) },
    };
    await gateway.yuno('POST', '/payments', made, { 'X-Idempotency-Key': attempt.idempotencyKey });
    assert.equal((await gateway.ask('status', { session })).body.report.outcome, 'paid');
  });

  inBothReadings('countries', '12, the countries of sessions', async ({ gateway, reading }) => {
    for (const country of reading === 'A' ? ['BR', 'UY'] : ['DE', 'SA', 'MY']) {
      const root = await gateway.session({ country });
      assert.equal((await gateway.ask('open', { session: checkout(root) })).body.country, country);
      assert.equal((await press(gateway, root)).body.report.outcome, 'paid');
    }
  });

  inBothReadings('metadataLimit', '13, how much metadata a session has', async ({ gateway }) => {
    const metadata = Array.from({ length: 50 }, (_, index) => ({ key: `k${String(index)}`, value: 'v' }));
    const root = await gateway.session({ metadata });
    await press(gateway, root, { card: CARDS.funds });
    const { report } = (await press(gateway, root)).body;
    assert.equal(report?.outcome, 'paid');
    const found = await gateway.ask('status', { session: checkout(root) });
    assert.equal(found.body.report.id, report.id);
  });

  inBothReadings('sessionId', '14, how a session calls its id', async ({ gateway }) => {
    const root = await gateway.session();
    await press(gateway, root, { card: CARDS.funds });
    assert.equal((await press(gateway, root)).body.report.outcome, 'paid');
    assert.equal((await gateway.payments(root)).length, 2);
  });

  inBothReadings('sessionUpdate', '15, what an update changes', async ({ gateway, upstream }) => {
    const root = await gateway.session();
    // A session that the provider's SDK made after a decline: it names no root.
    const moved = await gateway.session({ merchant_order_id: await gateway.orderOf(root) });
    await press(gateway, root, { card: CARDS.funds });
    const purchase = { session: checkout(root), method: { type: 'CARD' }, amount: AMOUNT };
    const { session: paySession } = (await gateway.ask('attempt', { ...purchase, reuse: moved })).body;
    const token = await gateway.token(paySession);
    const { report } = (await gateway.ask('pay', { ...purchase, paySession, token })).body;
    assert.equal(report?.outcome, 'paid');
    assert.equal(upstream.store.payments.size, 2);
  });

  inBothReadings('callbackEcho', '16, how a return address comes back', async ({ gateway, upstream }) => {
    const callback = 'https://shop.example/return?order=1';
    const root = await gateway.session({ callback_url: callback });
    await press(gateway, root, { card: CARDS.funds });
    await press(gateway, root);
    const clone = [...upstream.store.sessions.values()].find(({ id }) => id !== root);
    // Sent as it was echoed, it would lead back to the session that is spent.
    assert.equal(clone?.callback, callback);
  });

  inBothReadings('sessionCustomer', '17, how a session names its customer', async ({ gateway, upstream }) => {
    const customer = await gateway.customer();
    const root = await gateway.session({ customer_id: customer });
    const { methods } = (await gateway.ask('open', { session: checkout(root) })).body;
    assert.deepEqual(methods[0].fields, [{ kind: 'card' }, { kind: 'save' }]);
    await press(gateway, root, { card: CARDS.funds });
    const { report } = (await press(gateway, root, { save: true })).body;
    assert.equal(upstream.store.vault.get(report.vaultedToken)?.customer, customer);
    const clone = [...upstream.store.sessions.values()].find(({ id }) => id !== root);
    assert.equal(clone?.customer, customer);
  });

  inBothReadings(
    'paymentCheckout',
    '18, whether a payment names its session',
    async ({ gateway, upstream }) => {
      const root = await gateway.session();
      assert.equal((await press(gateway, root)).body.report.session, root);
      assert.deepEqual(lastBody(upstream, '/v1/payments')?.['checkout'], { session: root });
    },
  );

  inBothReadings('readPayment', '19, the shape of a payment that is read', async ({ gateway }) => {
    const root = await gateway.session();
    const declined = (await press(gateway, root, { card: CARDS.funds })).body.report;
    for (const payment of [undefined, declined.id]) {
      const body = { session: checkout(root), ...(payment && { payment }) };
      assert.deepEqual((await gateway.ask('status', body)).body.report, declined);
    }
    assert.equal(declined.reason, 'funds');
    const pending = (await press(gateway, root, { card: CARDS.challenge })).body.report;
    const { body } = await gateway.ask('cancel', { session: checkout(root), payment: pending.id });
    assert.equal(body.report.outcome, 'canceled');
  });

  inBothReadings('verifyResult', '28, how a verified card is told', async ({ gateway }) => {
    const amount = { currency: 'BRL', value: 0 };
    const root = await gateway.session({ amount });
    const { report } = (await press(gateway, root, { amount })).body;
    // No money moved: that must not look like a paid order.
    assert.equal(report.outcome, 'authorized');
  });

  inBothReadings('cancelSpelling', '29, how cancelled is spelled', async ({ gateway }) => {
    const root = await gateway.session();
    const { report } = (await press(gateway, root, { card: CARDS.challenge })).body;
    const { body } = await gateway.ask('cancel', { session: checkout(root), payment: report.id });
    assert.equal(body.report.outcome, 'canceled');
    assert.equal((await press(gateway, root)).body.report.outcome, 'paid');
  });

  for (const [topic, what] of [
    ['bnplCategory', '30, the category of paying later'],
    ['nupayCode', '33, the code of one wallet'],
  ] as const)
    it(`${what}, and offers the same methods`, async () => {
      const names = async (reading: Reading): Promise<string[]> => {
        const found: string[] = [];
        await play(topic, reading, async ({ gateway }) => {
          const { body } = await gateway.ask('open', { session: checkout(await gateway.session()) });
          found.push(...body.methods.map(({ type }: { type: string }) => type.replace('NU_PAY', 'NUPAY')));
        });
        return found;
      };
      const found = await names('A');
      assert.ok(found.includes('CARD'));
      assert.deepEqual(await names('B'), found);
    });

  it('34, the switch for authentication alone, which goes on with each attempt', () =>
    play('sessionId', 'A', async ({ gateway, upstream }) => {
      const only = { key: '3DS_ONLY', value: '1' };
      const root = await gateway.session({ metadata: [only] });
      await press(gateway, root, { card: CARDS.funds });
      const { report } = (await press(gateway, root)).body;
      for (const { metadata } of [...upstream.store.sessions.values(), ...upstream.store.payments.values()])
        assert.deepEqual(
          metadata.find(({ key }) => key === only.key),
          only,
        );
      await upstream.move(report.id, 'SUCCEEDED', 'THREE_D_SECURE_VERIFIED');
      const { body } = await gateway.ask('status', { session: checkout(root) });
      assert.equal(body.report.outcome, 'authorized');
    }));
});
