// One purchase, one charge: the gateway on each runtime before each server with Yuno's API, under every order of
// events that loses money elsewhere.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { AMOUNT, CARDS, type TestGateway } from '../help/gateway.js';
import { KEYS } from '../help/upstream.js';
import { PLACES, type Place } from '../help/places.js';

const CARD = { type: 'CARD' };

function testPurchases({ name, start }: Place): void {
  describe(`one purchase, one charge, ${name}`, () => {
    let gateway: TestGateway;
    let root: string;
    before(async () => {
      gateway = await start();
    });
    after(() => gateway.close());
    beforeEach(async () => {
      await gateway.calm();
      root = await gateway.session();
    });

    const ref = () => ({ kind: 'checkout', token: root });
    const attempt = (reuse?: string, amount = AMOUNT) =>
      gateway.ask('attempt', { session: ref(), amount, method: CARD, ...(reuse && { reuse }) });
    const pay = (paySession: string, token: string, amount = AMOUNT) =>
      gateway.ask('pay', { session: ref(), paySession, token, amount, method: CARD });
    /** A whole press: attempt, token, payment. */
    const press = async (card = CARDS.good) => {
      const { body } = await attempt();
      return body.report ? { body } : pay(body.session, await gateway.token(body.session, card));
    };
    const count = async () => (await gateway.payments(root)).length;
    it('takes the first payment with the root session itself', async () => {
      const { body } = await attempt();
      assert.equal(body.session, root);
      assert.deepEqual(body.request.checkout, { session: root });
      assert.deepEqual(body.request.metadata, [{ key: 'tender_root', value: root }]);
      const paid = await pay(root, await gateway.token(root));
      assert.equal(paid.body.report.outcome, 'paid');
      assert.equal(await count(), 1);
    });

    it('answers with the paid payment whatever is asked afterwards', async () => {
      const first = (await press()).body.report;
      assert.deepEqual((await attempt()).body.report, first);
      assert.deepEqual((await press()).body.report, first);
      assert.deepEqual((await gateway.ask('open', { session: ref() })).body.report, first);
      assert.deepEqual((await gateway.ask('status', { session: ref() })).body.report, first);
      assert.equal(await count(), 1);
    });

    it('tries again after a decline with a clone that names its root', async () => {
      assert.equal((await press(CARDS.funds)).body.report.reason, 'funds');
      const { body } = await attempt();
      assert.notEqual(body.session, root);
      const clone = await gateway.yuno('GET', `/checkout/sessions/${String(body.session)}`);
      assert.deepEqual(clone.metadata, [{ key: 'tender_root', value: root }]);
      const paid = (await pay(body.session, await gateway.token(body.session))).body.report;
      assert.equal(paid.outcome, 'paid');
      assert.equal((await gateway.ask('open', { session: ref() })).body.report.id, paid.id);
      assert.equal(await count(), 2);
    });

    it('makes one more payment, not two, when two tabs try again after one decline', async () => {
      await press(CARDS.funds);
      const [a, b] = await Promise.all([attempt(), attempt()]);
      assert.notEqual(a.body.session, b.body.session);
      assert.equal(a.body.idempotencyKey, b.body.idempotencyKey);
      const tokens = await Promise.all([gateway.token(a.body.session), gateway.token(b.body.session)]);
      const [first, second] = await Promise.all([
        pay(a.body.session, tokens[0]),
        pay(b.body.session, tokens[1]),
      ]);
      assert.equal(first.body.report.id, second.body.report.id);
      assert.equal(await count(), 2);
    });

    it('makes one payment of fifty requests at once', async () => {
      const tokens = await Promise.all(Array.from({ length: 50 }, () => gateway.token(root)));
      const answers = await Promise.all(tokens.map((token) => pay(root, token)));
      assert.equal(new Set(answers.map(({ body }) => body.report?.id)).size, 1);
      assert.equal(await count(), 1);
    });

    it('finds the payment again when the answer to its creation is lost', async () => {
      await gateway.order({ method: 'POST', path: '/v1/payments$', kind: 'drop' });
      const { body } = await press();
      assert.equal(body.report.outcome, 'paid');
      assert.equal(await count(), 1);
    });

    it('says that it does not know, never that it failed, while Yuno cannot be asked', async () => {
      await gateway.order({ method: 'POST', path: '/v1/payments$', kind: 'error', status: 500, times: 9 });
      const { body } = await press();
      assert.equal(body.error.code, 'payment_unknown');
      await gateway.calm();
      assert.equal((await press()).body.report.outcome, 'paid');
      assert.equal(await count(), 1);
    });

    it('goes on with another key when a refused request burnt the first', async () => {
      const { body } = await pay(root, '11111111-2222-4333-8444-555555555555');
      assert.equal(body.error.code, 'card_refused');
      assert.equal((await press()).body.report.outcome, 'paid');
      assert.equal(await count(), 1);
    });

    it('asks anew when the amount changed between decline and retry', async () => {
      await press(CARDS.funds);
      await gateway.changeAmount(root, 99);
      const { status, body } = await attempt();
      assert.equal(status, 409);
      assert.deepEqual(body.error.amount, { currency: 'BRL', value: 99 });
      assert.equal(body.error.code, 'amount_changed');
      const agreed = await attempt(undefined, { currency: 'BRL', value: 99 });
      const clone = await gateway.yuno('GET', `/checkout/sessions/${String(agreed.body.session)}`);
      assert.equal(Number(clone.amount.value), 99);
      assert.equal(await count(), 1);
    });

    it('uses an unspent clone again, and not one whose amount is old', async () => {
      await press(CARDS.funds);
      const { session } = (await attempt()).body;
      assert.equal((await attempt(session)).body.session, session);
      await gateway.changeAmount(root, 99);
      assert.notEqual((await attempt(session, { currency: 'BRL', value: 99 })).body.session, session);
    });

    it('adopts the session that the SDK moved to, and finds its payment from the root', async () => {
      const { merchant_order_id: order } = await gateway.yuno('GET', `/checkout/sessions/${root}`);
      const moved = await gateway.session({ merchant_order_id: order });
      const { body } = await attempt(moved);
      assert.equal(body.session, moved);
      const paid = (await pay(moved, await gateway.token(moved))).body.report;
      assert.equal(paid.outcome, 'paid');
      assert.equal((await gateway.ask('open', { session: ref() })).body.report.id, paid.id);
    });

    it('never mixes two roots of one order', async () => {
      const { merchant_order_id: order } = await gateway.yuno('GET', `/checkout/sessions/${root}`);
      await press();
      root = await gateway.session({ merchant_order_id: order });
      assert.equal((await gateway.ask('status', { session: ref() })).body.report, undefined);
      assert.equal((await press()).body.report.outcome, 'paid');
      assert.equal(await count(), 2);
    });

    it('refuses to pay with a session of another purchase', async () => {
      const other = await gateway.session();
      const { body } = await pay(other, await gateway.token(other));
      assert.equal(body.error.code, 'request_invalid');
      assert.equal((await gateway.payments(other)).length, 0);
    });

    it('stops after as many failed attempts as the merchant allows', async () => {
      const reports = [];
      for (let i = 0; i < 5; i++) reports.push((await press(CARDS.funds)).body.report);
      // The last one says that no other follows, whoever asks for it and however.
      const asked = async (payment?: string) =>
        (await gateway.ask('status', { session: ref(), ...(payment && { payment }) })).body.report;
      const later = [await asked(), await asked(reports.at(-1).id), await asked(reports[0].id)];
      assert.deepEqual(
        [...reports, ...later].map(({ outcome, retry }) => `${String(outcome)} ${String(retry)}`),
        [...Array<string>(4).fill('declined true'), ...Array<string>(4).fill('declined false')],
      );
      assert.equal((await attempt()).body.error.code, 'attempts_exhausted');
      assert.equal(await count(), 5);
    });

    it('cancels a pending payment, and lets the shopper go on only after that', async () => {
      const { report } = (await press(CARDS.challenge)).body;
      assert.equal(report.next.kind, 'challenge');
      assert.equal((await attempt()).body.report.id, report.id);
      const canceled = await gateway.ask('cancel', { session: ref(), payment: report.id });
      assert.equal(canceled.body.report.outcome, 'canceled');
      assert.equal((await press()).body.report.outcome, 'paid');
      assert.equal(await count(), 2);
    });

    it('knows a payment of a manual server that forgot the metadata', async () => {
      await press(CARDS.funds);
      const { session, idempotencyKey, request } = (await attempt()).body;
      const { metadata: _, ...body } = request;
      const method = { type: 'CARD', token: await gateway.token(session) };
      const made = await gateway.yuno(
        'POST',
        '/payments',
        { ...body, account_id: KEYS.accountId, payment_method: method },
        { 'X-Idempotency-Key': idempotencyKey },
      );
      assert.equal((await gateway.ask('open', { session: ref() })).body.report.id, made.id);
    });
  });
}

for (const place of PLACES) testPurchases(place);
