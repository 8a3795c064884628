// Where Yuno's documents disagree about sessions and refusals, the gateway understands both readings.
import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import {
  CUSTOMER,
  ENROLLMENT,
  OTHER_SESSION,
  page,
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
  const inEach = forEachReading(() => {
    gateway = openGateway();
  });

  it('a session’s id: `checkout_session` or `id`, and its customer in either place', async () => {
    const { checkout_session: _, customer_id: __, ...rest } = gateway.yuno.session;
    await inEach(
      {
        created: { ...rest, checkout_session: SESSION, customer_id: CUSTOMER },
        retrieved: { ...rest, id: SESSION, customer_id: CUSTOMER, used: false },
        'the web reference': { ...rest, id: SESSION, customer_id: null, customer_payer: { id: CUSTOMER } },
      },
      (reading) => {
        gateway.yuno.session = reading as Record<string, unknown>;
      },
      async (what) => {
        assert.equal((await gateway.pay()).body.report?.outcome, 'paid', what);
        const [sent] = gateway.yuno.asked(/^POST \/payments$/);
        assert.deepEqual(sent?.body?.['checkout'], { session: SESSION }, what);
        assert.equal((sent.body['customer_payer'] as { id: string }).id, CUSTOMER, what);
      },
    );
  });

  it('an amount: a number, a text, or none', async () => {
    await inEach(
      {
        number: { currency: 'BRL', value: 120.5 },
        text: { currency: 'BRL', value: '120.50' },
      },
      (amount) => {
        gateway.yuno.session = { ...gateway.yuno.session, amount };
      },
      async (what) => {
        assert.deepEqual((await gateway.open()).body.amount, { currency: 'BRL', value: 120.5 }, what);
        assert.equal((await gateway.pay()).body.report?.outcome, 'paid', what);
      },
    );
    for (const amount of [
      null,
      undefined,
      {},
      { currency: 'BRL' },
      { currency: 'BRL', value: '' },
      'BRL 5',
    ]) {
      gateway = openGateway();
      gateway.yuno.session = { ...gateway.yuno.session, amount };
      assert.equal('amount' in (await gateway.open()).body, false, JSON.stringify(amount));
    }
  });

  it('a callback: as it was set, or with the session’s own id added', async () => {
    const added = `checkoutSession=${SESSION}`;
    for (const [echoed, cloned] of [
      ['https://shop.example/return?order=1#x', 'https://shop.example/return?order=1#x'],
      [`https://shop.example/return?${added}`, 'https://shop.example/return'],
      [`https://shop.example/return?order=1&${added}`, 'https://shop.example/return?order=1'],
      [`https://shop.example/return?${added}&order=1#x`, 'https://shop.example/return?order=1#x'],
      [
        `https://shop.example/return?checkoutSession=mine`,
        'https://shop.example/return?checkoutSession=mine',
      ],
    ] as const) {
      gateway = openGateway();
      gateway.yuno.session = { ...gateway.yuno.session, callback_url: echoed };
      gateway.yuno.payments = [paymentOf({ status: 'DECLINED', sub_status: 'DECLINED' })];
      await gateway.ask('attempt', {
        session,
        method: { type: 'CARD' },
        amount: { currency: 'BRL', value: 120.5 },
      });
      const [clone] = gateway.yuno.asked(/^POST \/checkout\/sessions$/);
      assert.equal(clone?.body?.['callback_url'], cloned);
    }
  });

  it('a page that comes back with a clone’s id goes on with the purchase it belongs to', async () => {
    gateway.yuno.payments = [
      paymentOf({ status: 'DECLINED', sub_status: 'DECLINED' }),
      paymentOf({
        id: VAULTED,
        checkout: { session: ENROLLMENT },
        metadata: [{ key: 'tender_root', value: SESSION }],
      }),
    ];
    const clone = { ...gateway.yuno.session, metadata: [{ key: 'tender_root', value: SESSION }] };
    gateway.yuno.put(new RegExp(`^GET /checkout/sessions/${OTHER_SESSION}$`), clone);
    const { body } = await gateway.ask('open', { session: { kind: 'checkout', token: OTHER_SESSION } });
    assert.equal(body.report.id, VAULTED, 'another clone’s payment is this purchase’s');
  });

  it('a refusal: with a list of messages, with one, with none, without a body, as a page', async () => {
    const answers: [string, Response, string][] = [
      ['messages', refusal(400, 'CHECKOUT_SESSION_NOT_FOUND'), 'session_not_found'],
      [
        'message and details',
        Response.json({ code: 'CHECKOUT_SESSION_NOT_FOUND', message: 'x', details: {} }, { status: 400 }),
        'session_not_found',
      ],
      [
        'no messages',
        Response.json({ code: 'CHECKOUT_SESSION_NOT_FOUND' }, { status: 400 }),
        'session_not_found',
      ],
      ['an empty 404', new Response(null, { status: 404 }), 'session_not_found'],
      ['an empty 403', new Response(null, { status: 403 }), 'upstream_refused'],
      ['a code that is none', Response.json({ code: 7 }, { status: 400 }), 'upstream_refused'],
      ['wrong keys', refusal(401, 'INVALID_CREDENTIALS'), 'upstream_refused'],
      ['a page', page(403), 'upstream_unreachable'],
      ['a page of success', page(200), 'upstream_unreachable'],
      [
        'a redirect',
        new Response(null, { status: 302, headers: { location: 'https://evil.example' } }),
        'upstream_refused',
      ],
    ];
    for (const [what, answer, code] of answers) {
      gateway = openGateway();
      gateway.yuno.put(/^GET \/checkout\/sessions\/[^/]+$/, answer);
      assert.equal((await gateway.open()).body.error?.code, code, what);
      for (const { redirect } of gateway.yuno.calls) assert.equal(redirect, 'manual');
    }
  });

  it('the account’s header: sent with every call, as some documents want it', async () => {
    await gateway.open();
    for (const { headers } of gateway.yuno.calls) assert.ok(headers.get('account-code'));
  });
});
