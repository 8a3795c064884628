// Where Yuno's documents disagree about enrolling a payment method, and where one page shows the same thing in two
// ways: the gateway understands both. Numbers as in conflicts.test.ts.
import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { KEYS, type Json } from '../help/upstream.js';
import { checkout, enrolling, inBothReadings, press, type Scene } from '../help/both-readings.js';
import { signCustomerReference } from '../../src/gateway/index.js';
import { AMOUNT, CARDS } from '../help/gateway.js';

const openWallet = async ({ gateway }: Scene): Promise<string> =>
  gateway.customerSession(await gateway.customer());

describe('when a method is enrolled, the gateway understands both readings of', () => {
  inBothReadings('listFlag', '3, how lists say that the SDK must act', async (scene) => {
    const token = await openWallet(scene);
    const { methods } = (await scene.gateway.ask('open', { session: enrolling(token) })).body;
    assert.equal(methods[0].type, 'CARD');
    const { report } = (await scene.gateway.ask('enroll', { session: enrolling(token), type: 'CARD' })).body;
    assert.equal(report.status, 'READY_TO_ENROLL');
    const root = await scene.gateway.session();
    assert.equal(
      (await scene.gateway.ask('open', { session: checkout(root) })).body.methods.length > 0,
      true,
    );
  });

  inBothReadings('enrollField', '6, how the method to enroll is named', async (scene) => {
    const token = await openWallet(scene);
    const { report } = (await scene.gateway.ask('enroll', { session: enrolling(token), type: 'CARD' })).body;
    assert.equal(report.method, 'CARD');
    const sent = scene.upstream.received().filter(({ path }) => path.includes(token));
    assert.equal(sent.at(-1)?.body['payment_method_type'], 'CARD');
    // One guide shows a bearer token, which no endpoint knows.
    for (const { headers } of scene.upstream.received()) assert.equal(headers.authorization, undefined);
  });

  inBothReadings('enrollableTypes', '7, which types can be enrolled', async (scene) => {
    const { body } = await scene.gateway.ask('open', { session: enrolling(await openWallet(scene)) });
    assert.equal(body.methods[0].type, 'CARD');
  });

  inBothReadings('enrollableBrands', '8, how a card is listed', async (scene) => {
    const token = await openWallet(scene);
    const { methods } = (await scene.gateway.ask('open', { session: enrolling(token) })).body;
    const cards = methods.filter(({ category }: { category: string }) => category === 'CARD');
    assert.deepEqual(
      cards.map(({ id, type }: { id: string; type: string }) => [id, type]),
      [['CARD', 'CARD']],
    );
    await scene.gateway.ask('enroll', { session: enrolling(token), type: 'CARD' });
    assert.equal(scene.upstream.received().at(-1)?.body['payment_method_type'], 'CARD');
  });

  inBothReadings('enrollRedirect', '9, where a wallet’s own page is', async (scene) => {
    const { gateway, upstream } = scene;
    const token = await openWallet(scene);
    // As another page, or a later catalogue, would have begun it.
    const made = await gateway.yuno(
      'POST',
      `/customers/sessions/${token}/payment-methods`,
      { account_id: 'a', country: 'BR', payment_method_type: 'NU_PAY_ENROLLMENT' },
      { 'X-Idempotency-Key': 'one' },
    );
    const { body } = await gateway.ask('status', { session: enrolling(token), payment: made.id });
    const url = upstream.store.enrollments.get(made.id)?.redirectUrl;
    assert.deepEqual([body.report.next.kind, body.report.next.url], ['redirect', url]);
  });

  inBothReadings('enrollAgain', '10, what becomes of a card enrolled before', async (scene) => {
    const { gateway, upstream } = scene;
    const customer = await gateway.customer();
    const enrolled: { token: string; id: string }[] = [];
    for (let i = 0; i < 2; i++) {
      const token = await gateway.customerSession(customer);
      const { report } = (await gateway.ask('enroll', { session: enrolling(token), type: 'CARD' })).body;
      upstream.finishEnrollment(report.id, 'same card');
      enrolled.push({ token, id: report.id });
    }
    const outcomes: string[] = [];
    for (const { token, id } of enrolled)
      outcomes.push(
        (await gateway.ask('status', { session: enrolling(token), payment: id })).body.report.outcome,
      );
    assert.deepEqual(outcomes, [scene.reading === 'A' ? 'canceled' : 'enrolled', 'enrolled']);
    const root = await gateway.session({ customer_id: customer });
    const { methods } = (await gateway.ask('open', { session: checkout(root) })).body;
    const saved = methods.filter(({ vaultedToken }: { vaultedToken?: string }) => vaultedToken);
    assert.equal(saved.length, scene.reading === 'A' ? 1 : 2);
    // The wallet page of this customer says the same.
    const token = await gateway.customerSession(customer);
    const reference = await signCustomerReference({
      secretKey: KEYS.secretKey,
      customer,
      customerSession: token,
    });
    const listed = async (): Promise<string[]> => {
      const { body } = await gateway.ask('open', { session: enrolling(token), reference });
      return body.saved.map(({ id }: { id: string }) => id);
    };
    const ids = saved.map(({ id }: { id: string }) => id);
    assert.deepEqual(await listed(), ids);
    const extra = ids[1] as string | undefined;
    if (extra) {
      const removal = { session: enrolling(token), reference, vaultedToken: extra };
      assert.equal((await gateway.ask('unenroll', removal)).status, 200);
      assert.deepEqual(await listed(), [ids[0]]);
    }
    const { vaultedToken } = saved[0];
    const method = { type: 'CARD', vaultedToken };
    const pay = { session: checkout(root), paySession: root, amount: AMOUNT, method };
    assert.equal((await gateway.ask('pay', pay)).body.report.outcome, 'paid');
  });

  inBothReadings('unenrolled', 'what is told of a method that was removed', async ({ gateway, reading }) => {
    const customer = await gateway.customer();
    const first = await gateway.session({ customer_id: customer });
    const { vaultedToken } = (await press(gateway, first, { save: true })).body.report;
    const token = await gateway.customerSession(customer);
    const reference = await signCustomerReference({
      secretKey: KEYS.secretKey,
      customer,
      customerSession: token,
    });
    const removal = { session: enrolling(token), reference, vaultedToken };
    assert.deepEqual((await gateway.ask('unenroll', removal)).body, { vaultedToken });
    const again = await gateway.ask('unenroll', removal);
    // Where Yuno forgets it, nobody can tell it from one that was never there.
    assert.equal(again.body.error?.code, reading === 'A' ? undefined : 'method_unavailable');
    const { body } = await gateway.ask('open', { session: enrolling(token), reference });
    assert.deepEqual(body.saved, []);
  });

  inBothReadings('cancelSpelling', '29, how cancelled is spelled', async (scene) => {
    const { gateway, upstream } = scene;
    const token = await openWallet(scene);
    const { report } = (await gateway.ask('enroll', { session: enrolling(token), type: 'CARD' })).body;
    const kept = upstream.store.enrollments.get(report.id);
    if (kept) kept.status = 'CANCELED';
    const { body } = await gateway.ask('status', { session: enrolling(token), payment: report.id });
    assert.deepEqual([body.report.outcome, body.report.final], ['canceled', true]);
  });
});

describe('the gateway prices installments alike, whichever way they are listed:', () => {
  for (const topic of ['planCurrency', 'planPrices', 'money', 'nothing'] as const)
    inBothReadings(topic, topic, async ({ gateway }) => {
      const session = checkout(await gateway.session());
      const asked = { session, method: { type: 'CARD' }, iin: '45079900', amount: AMOUNT };
      const { plans } = (await gateway.ask('plans', asked)).body;
      assert.deepEqual(
        plans.map(({ value, each, total }: Json) => [value, each, total]),
        [
          [1, AMOUNT, AMOUNT],
          [3, { currency: 'BRL', value: 48.2 }, { currency: 'BRL', value: 144.6 }],
        ],
      );
    });
});

describe('where one document shows a value in two ways, the gateway understands', () => {
  for (const [topic, what] of [
    ['money', 'amounts'],
    ['digits', 'timestamps'],
    ['nothing', 'what is unset'],
    ['noPayments', 'an order without payments'],
    ['listWrapper', 'the list of methods'],
  ] as const)
    inBothReadings(topic, `${what}, through a whole purchase`, async ({ gateway }) => {
      const root = await gateway.session();
      const opened = (await gateway.ask('open', { session: checkout(root) })).body;
      assert.deepEqual([opened.amount, opened.report], [AMOUNT, undefined]);
      assert.equal((await press(gateway, root, { card: CARDS.funds })).body.report.outcome, 'declined');
      assert.equal((await press(gateway, root)).body.report.outcome, 'paid');
      assert.equal((await gateway.ask('status', { session: checkout(root) })).body.report.outcome, 'paid');
      assert.equal((await gateway.payments(root)).length, 2);
    });

  inBothReadings('detailNode', 'where the next page of a payment is', async ({ gateway }) => {
    const root = await gateway.session();
    const { report } = (await press(gateway, root, { card: CARDS.challenge })).body;
    assert.equal(report.next.kind, 'challenge');
    assert.match(report.next.url ?? '', /^https:\/\/hosted\.example\/payment\?session=.*embedded=true$/);
  });
});
