// An unpaid code that the shopper leaves behind: Yuno cannot cancel it, so what counts afterwards is decided here, and a
// purchase that was paid twice all the same is never kept quiet.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { AMOUNT, startGateway, type TestGateway } from '../help/gateway.js';

const VALUES = { 'name.first_name': 'Ana', 'name.last_name': 'Silva', email: 'ana@example.com' };

describe('an unpaid code that is left behind', () => {
  let gateway: TestGateway;
  let root: string;
  before(async () => {
    gateway = await startGateway({ allowSecondAttempt: true, maxAttempts: 3 });
  });
  after(() => gateway.close());
  beforeEach(async () => {
    root = await gateway.session({ country: 'BR' });
  });

  const ask = (path: string, more: object = {}) =>
    gateway.ask(path, { session: { kind: 'checkout', token: root }, ...more });
  const press = async (abandon?: string, type = 'PIX') => {
    const purchase = { method: { type }, amount: AMOUNT, ...(abandon && { abandon }) };
    const { body } = await ask('attempt', purchase);
    if (!body.session) return body;
    const paySession = body.session;
    const made = await ask('token', { paySession, method: { type }, values: VALUES });
    return (await ask('pay', { ...purchase, paySession, token: made.body.token, values: VALUES })).body;
  };
  const settle = (id: string) => gateway.move(id, 'SUCCEEDED', 'APPROVED');
  const count = async () => (await gateway.payments(root)).length;

  it('makes way for one more payment, which is the answer from then on', async () => {
    const first = (await press()).report;
    assert.equal(first.status, 'READY_TO_PAY');
    assert.equal((await press()).report.id, first.id, 'not without the promise');
    const second = (await press(first.id)).report;
    assert.notEqual(second.id, first.id);
    assert.equal((await ask('open')).body.report.id, second.id);
    assert.equal((await ask('status')).body.report.id, second.id);
    assert.equal(await count(), 2);
  });

  it('is left once, however often the promise is repeated', async () => {
    const first = (await press()).report;
    const made = await Promise.all([press(first.id), press(first.id), press(first.id)]);
    assert.equal(new Set(made.map(({ report }) => report.id)).size, 1);
    assert.equal((await press(first.id)).report.id, made[0]?.report.id);
    assert.equal(await count(), 2);
  });

  it('finds the second payment again when the answer to its creation is lost', async () => {
    const first = (await press()).report;
    await gateway.order({ method: 'POST', path: '/v1/payments$', kind: 'drop' });
    const second = (await press(first.id)).report;
    assert.notEqual(second.id, first.id);
    assert.equal(await count(), 2);
  });

  it('counts as an attempt; as the last one it stays, because no other may follow', async () => {
    const first = (await press()).report;
    const second = (await press(first.id)).report;
    const third = (await press(second.id)).report;
    assert.equal((await press(third.id)).report.id, third.id);
    assert.equal(await count(), 3);
  });

  it('is the answer when it is paid before anything else is', async () => {
    const first = (await press()).report;
    await settle(first.id);
    assert.equal((await press(first.id)).report.id, first.id);
    assert.equal(await count(), 1);
    const { report } = (await ask('status')).body;
    assert.deepEqual([report.outcome, report.paidTwice], ['paid', undefined]);
  });

  it('wins over one that still waits when it is paid after all', async () => {
    const first = (await press()).report;
    await press(first.id);
    await settle(first.id);
    assert.equal((await ask('status')).body.report.id, first.id);
    assert.equal((await press(first.id)).report.outcome, 'paid');
  });

  it('and the second one, both paid, are told of with both ids', async () => {
    const first = (await press()).report;
    const second = (await press(first.id)).report;
    await settle(second.id);
    assert.equal((await ask('status')).body.report.paidTwice, undefined);
    await settle(first.id);
    for (const path of ['status', 'open', 'attempt']) {
      const { report } = (await ask(path, { method: { type: 'PIX' }, amount: AMOUNT })).body;
      assert.equal(report.outcome, 'paid');
      assert.deepEqual([report.id, report.paidTwice].sort(), [first.id, second.id].sort(), path);
    }
  });

  it('comes back when the second one failed, and can be left again', async () => {
    const first = (await press()).report;
    const second = (await press(first.id)).report;
    await gateway.move(second.id, 'EXPIRED', 'EXPIRED');
    assert.equal((await ask('open')).body.report.id, first.id);
    const third = (await press(first.id)).report;
    assert.ok(![first.id, second.id].includes(third.id));
    assert.equal(await count(), 3);
  });
});

describe('where the merchant allows no second attempt', () => {
  it('the promise changes nothing, and only unpaid codes are left by one', async () => {
    const gateway = await startGateway();
    const session = { kind: 'checkout', token: await gateway.session({ country: 'BR' }) };
    const purchase = { session, method: { type: 'PIX' }, amount: AMOUNT };
    const { body } = await gateway.ask('attempt', purchase);
    const paySession = body.session;
    const made = await gateway.ask('token', { ...purchase, paySession, values: VALUES });
    const paid = await gateway.ask('pay', {
      ...purchase,
      paySession,
      token: made.body.token,
      values: VALUES,
    });
    const { id } = paid.body.report;
    assert.equal((await gateway.ask('attempt', { ...purchase, abandon: id })).body.report.id, id);
    assert.equal((await gateway.payments(session.token)).length, 1);
    await gateway.close();
  });
});
