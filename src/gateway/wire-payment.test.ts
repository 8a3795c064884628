// Where Yuno's documents disagree about payments, the gateway understands both readings of every call it makes.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import {
  CUSTOMER,
  OTHER_SESSION,
  PAYMENT,
  paymentOf,
  refusal,
  SESSION,
  VAULTED,
} from './fixtures/fake-yuno.js';
import { forEachReading, openGateway, type OpenedGateway } from './fixtures/open-gateway.js';

describe('both readings of', () => {
  let gateway: OpenedGateway;
  beforeEach(() => {
    gateway = openGateway();
  });
  const session = { kind: 'checkout', token: SESSION };
  const status = async (payment?: string) =>
    (await gateway.ask('status', { session, ...(payment && { payment }) })).body.report;
  const inEach = forEachReading(() => {
    gateway = openGateway();
  });

  it('a payment: wrapped or bare, transactions as a list, as one, or missing', async () => {
    const step = {
      id: VAULTED,
      response_code: 'INSUFFICIENT_FUNDS',
      created_at: '2026-03-04T10:22:01.000001Z',
    };
    const older = { ...step, response_code: 'DO_NOT_HONOR', created_at: '2026-03-04T10:22:00.9Z' };
    const declined = (more: object) => paymentOf({ status: 'DECLINED', sub_status: 'DECLINED', ...more });
    await inEach(
      {
        'wrapped, a list, newest first': { payment: declined({ transactions: [step, older] }) },
        'bare, a list, newest last': declined({ transactions: [older, step] }),
        'bare, one': declined({ transactions: step }),
        'a list with a broken row': declined({ transactions: [null, 'x', step] }),
      },
      (reading) => gateway.yuno.put(/^GET \/payments\/./, reading),
      async (what) => assert.equal((await status(PAYMENT)).reason, 'funds', what),
    );
    gateway.yuno.put(/^GET \/payments\/./, declined({ transactions: null }));
    assert.equal((await status(PAYMENT)).reason, 'generic');
  });

  it('a payment’s status: at the top, or in `payment_status`', async () => {
    const { status: _, sub_status: __, transactions: ___, ...rest } = paymentOf();
    await inEach(
      {
        top: paymentOf(),
        nested: {
          ...rest,
          payment_status: { status: 'SUCCEEDED', sub_status: 'APPROVED', transactions: [] },
        },
      },
      (reading) => gateway.yuno.put(/^GET \/payments\/./, reading),
      async (what) => assert.equal((await status(PAYMENT)).outcome, 'paid', what),
    );
  });

  it('the payments of an order: a list, one alone, none as null, none as a refusal', async () => {
    await inEach(
      {
        'a list': [paymentOf()],
        'a list of wrapped ones': [{ payment: paymentOf() }],
        'in an object': { payments: [paymentOf()] },
        'one alone': paymentOf(),
        'one alone, wrapped': { payment: paymentOf() },
        'a list with broken rows': [null, 7, {}, { id: '' }, paymentOf()],
      },
      (reading) => gateway.yuno.put(/^GET \/payments\?/, reading),
      async (what) => assert.equal((await status())?.id, PAYMENT, what),
    );
    await inEach(
      {
        empty: [],
        'a documented 400': refusal(400, 'PAYMENT_NOT_FOUND'),
        'another code for it': refusal(400, 'NOT_FOUND'),
        'a 404': refusal(404, 'UNHEARD_OF'),
        'no body': new Response(null, { status: 200 }),
      },
      (reading) => gateway.yuno.put(/^GET \/payments\?/, reading),
      async (what) => assert.equal(await status(), undefined, what),
    );
  });

  it('the flag that an action is needed: either spelling, in either place', async () => {
    const at = (top: object, checkout: object) =>
      paymentOf({
        status: 'READY_TO_PAY',
        sub_status: 'CREATED',
        payment_method: {
          type: 'NEQUI',
          payment_method_detail: { wallet: { redirect_url: 'https://bank.example/x' } },
        },
        checkout: { session: SESSION, ...checkout },
        ...top,
      });
    await inEach(
      {
        'checkout.sdk_action_required': at({}, { sdk_action_required: true }),
        'checkout.sdk_required_action': at({}, { sdk_required_action: true }),
        sdk_action_required: at({ sdk_action_required: true }, {}),
        sdk_required_action: at({ sdk_required_action: true }, { sdk_action_required: null }),
      },
      (reading) => gateway.yuno.put(/^GET \/payments\/./, reading),
      async (what) =>
        assert.deepEqual(
          (await status(PAYMENT)).next,
          { kind: 'redirect', url: 'https://bank.example/x' },
          what,
        ),
    );
  });

  it('the detail of a payment: under either name, on the payment or on its transaction', async () => {
    const detail = { bank_transfer: { redirect_url: 'https://bank.example/x' } };
    const waiting = { status: 'READY_TO_PAY', sub_status: 'CREATED', sdk_action_required: true };
    await inEach(
      {
        payment_method_detail: paymentOf({
          ...waiting,
          payment_method: { type: 'PSE', payment_method_detail: detail },
        }),
        detail: paymentOf({ ...waiting, payment_method: { type: 'PSE', detail } }),
        'on the transaction': paymentOf({
          ...waiting,
          payment_method: null,
          transactions: [{ payment_method: { type: 'PSE', detail } }],
        }),
      },
      (reading) => gateway.yuno.put(/^GET \/payments\/./, { ...reading, checkout: { session: SESSION } }),
      async (what) => {
        const report = await status(PAYMENT);
        assert.deepEqual([report.method, report.next?.url], ['PSE', 'https://bank.example/x'], what);
      },
    );
  });

  it('a cancelled payment: with one L or two', async () => {
    await inEach(
      {
        one: paymentOf({ status: 'CANCELED', sub_status: 'CANCELED' }),
        two: paymentOf({ status: 'CANCELLED', sub_status: 'CANCELLED' }),
      },
      (reading) => gateway.yuno.put(/^GET \/payments\/./, reading),
      async (what) => {
        const { outcome, retry } = await status(PAYMENT);
        assert.deepEqual([outcome, retry], ['canceled', true], what);
      },
    );
  });

  it('a verified card: VERIFIED, or SUCCEEDED', async () => {
    await inEach(
      {
        table: paymentOf({ status: 'VERIFIED', sub_status: 'VERIFIED' }),
        guide: paymentOf({ status: 'SUCCEEDED', sub_status: 'VERIFIED' }),
      },
      (reading) => gateway.yuno.put(/^GET \/payments\/./, reading),
      async (what) => assert.equal((await status(PAYMENT)).outcome, 'authorized', what),
    );
  });

  it('a status nobody heard of, or none: in flight, never paid and never failed', async () => {
    await inEach(
      {
        unheard: paymentOf({ status: 'ON_HOLD', sub_status: 'MAYBE' }),
        missing: paymentOf({ status: null, sub_status: undefined }),
        'a number': paymentOf({ status: 3 }),
      },
      (reading) => gateway.yuno.put(/^GET \/payments\/./, reading),
      async (what) => {
        const { outcome, final, retry } = await status(PAYMENT);
        assert.deepEqual([outcome, final, retry], ['pending', false, false], what);
      },
    );
  });

  it('nothing: null, an empty text, or left out', async () => {
    await inEach(
      {
        null: paymentOf({ payment_method: { type: 'CARD', vaulted_token: null }, metadata: null }),
        empty: paymentOf({ payment_method: { type: 'CARD', vaulted_token: '' }, metadata: [] }),
        'left out': paymentOf({ payment_method: { type: 'CARD' }, metadata: undefined }),
        'no node at all': paymentOf({ payment_method: undefined, transactions: undefined, amount: null }),
      },
      (reading) => gateway.yuno.put(/^GET \/payments\/./, reading),
      async (what) => assert.equal('vaultedToken' in (await status(PAYMENT)), false, what),
    );
  });

  it('metadata: values that are no text keep the pairs beside them', async () => {
    gateway.yuno.put(/^GET \/payments\?/, [
      paymentOf({
        checkout: { session: OTHER_SESSION },
        metadata: [{ key: 'n', value: 7 }, { key: 'broken' }, null, { key: 'tender_root', value: SESSION }],
      }),
    ]);
    assert.equal((await status()).id, PAYMENT);
  });

  it('moments of six digits and of nine: the order of attempts is that of time', async () => {
    const at = (id: string, created_at: string) =>
      paymentOf({ id, created_at, status: 'DECLINED', sub_status: 'DECLINED' });
    gateway.yuno.put(/^GET \/payments\?/, [
      at(VAULTED, '2026-03-04T10:22:00.100000200Z'),
      at(PAYMENT, '2026-03-04T10:22:00.1001Z'),
      at(CUSTOMER, '2026-03-04T10:22:00Z'),
    ]);
    assert.equal((await status()).id, PAYMENT, 'the last one is shown');
  });
});
