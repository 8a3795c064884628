// What the gateway does while Yuno is slow, busy, broken or gone: it asks again where that is harmless, tells shoppers
// at once where it is not, and never lets a payment be made twice or be forgotten.
import assert from 'node:assert/strict';
import { beforeEach, describe, it, mock } from 'node:test';
import { page, paymentOf, refusal } from './fixtures/fake-yuno.js';
import { openGateway, type OpenedGateway } from './fixtures/open-gateway.js';

const DOWN: readonly (readonly [string, () => object])[] = [
  ['no answer', () => new TypeError('fetch failed')],
  ['a page of HTML', () => page(502)],
  ['an empty 503', () => new Response(null, { status: 503 })],
  ['half an answer', () => new Response('{"id":"77e5a9b2')],
];

describe('while Yuno is in trouble', () => {
  let gateway: OpenedGateway;
  beforeEach(() => {
    gateway = openGateway();
  });

  for (const [what, answer] of DOWN) {
    it(`asks a read again after ${what}`, async () => {
      gateway.yuno.put(/^GET \/checkout\/sessions\/[^/]+$/, answer, 2);
      assert.equal((await gateway.open()).status, 200);
      assert.equal(gateway.yuno.asked(/^GET \/checkout\/sessions\/[^/]+$/).length, 3);
    });

    it(`repeats a payment with the same key and body after ${what}, and makes one`, async () => {
      let lost = 0;
      gateway.yuno.put(/^POST \/payments$/, ({ body }) => {
        // The work is done the first time, whatever the answer looks like.
        if (lost === 0) gateway.yuno.payments.push(paymentOf({ checkout: body?.['checkout'] }));
        return lost++ < 2 ? answer() : (gateway.yuno.payments[0] ?? null);
      });
      assert.equal((await gateway.pay()).body.report.outcome, 'paid');
      const sent = gateway.yuno.asked(/^POST \/payments$/);
      assert.equal(sent.length, 3);
      assert.equal(new Set(sent.map(({ headers }) => headers.get('x-idempotency-key'))).size, 1);
      assert.equal(new Set(sent.map(({ body }) => JSON.stringify(body))).size, 1);
    });
  }

  it('never sends a session twice, which has no key', async () => {
    gateway.yuno.payments = [paymentOf({ status: 'DECLINED', sub_status: 'DECLINED' })];
    gateway.yuno.put(/^POST \/checkout\/sessions$/, new TypeError('fetch failed'));
    const { body } = await gateway.ask('attempt', {
      session: { kind: 'checkout', token: gateway.yuno.session['checkout_session'] },
      method: { type: 'CARD' },
      amount: { currency: 'BRL', value: 120.5 },
    });
    assert.equal(body.error.code, 'upstream_unreachable');
    assert.equal(gateway.yuno.asked(/^POST \/checkout\/sessions$/).length, 1);
  });

  it('takes a refusal for an answer, and asks nothing twice', async () => {
    gateway.yuno.put(/^POST \/payments$/, refusal(400, 'INVALID_PARAMETERS'));
    assert.equal((await gateway.pay()).body.error.code, 'upstream_refused');
    assert.equal(gateway.yuno.asked(/^POST \/payments$/).length, 1);
  });

  it('says that it does not know, when neither the payment nor anything after it is answered', async () => {
    gateway.yuno.put(/^POST \/payments$/, () => {
      gateway.yuno.put(/^GET/, new TypeError('fetch failed'));
      return refusal(400, 'IDEMPOTENCY_DUPLICATED');
    });
    assert.equal((await gateway.pay()).body.error.code, 'payment_unknown');
  });

  it('waits for a twin of the same request, or of the same token, and tells what became of it', async () => {
    for (const [status, code] of [
      [400, 'REQUEST_IN_PROCESS'],
      [401, 'TOKEN_IN_USE'],
    ] as const) {
      gateway = openGateway();
      gateway.yuno.put(/^POST \/payments$/, refusal(status, code), 1);
      assert.equal((await gateway.pay()).body.report.outcome, 'paid', code);
    }
  });

  it('finds the payment of a key that Yuno says was used, and makes no other', async () => {
    gateway.yuno.put(/^POST \/payments$/, () => {
      gateway.yuno.payments = [paymentOf()];
      return refusal(400, 'IDEMPOTENCY_DUPLICATED');
    });
    assert.equal((await gateway.pay()).body.report.outcome, 'paid');
    assert.equal(gateway.yuno.asked(/^POST \/payments$/).length, 1);
  });

  it('waits as long as a busy Yuno asks for, and not when that is too long for a shopper', async () => {
    gateway.yuno.put(/^GET \/checkout\/sessions\/[^/]+$/, refusal(429, 'X', { 'retry-after': '0' }), 1);
    assert.equal((await gateway.open()).status, 200);
    const far = new Date(Date.now() + 3_600_000).toUTCString();
    for (const header of ['120', far]) {
      gateway.yuno.put(/^GET \/checkout\/sessions\/[^/]+$/, refusal(429, 'X', { 'retry-after': header }));
      const { status, body } = await gateway.open();
      assert.deepEqual([status, body.error.code], [429, 'rate_limited'], header);
    }
  });

  it('does not call a payment refused because Yuno was busy', async () => {
    gateway.yuno.put(/^POST \/payments$/, refusal(429, 'X', { 'retry-after': '120' }));
    assert.equal((await gateway.pay()).body.error.code, 'payment_unknown');
  });

  it('does not lose a payment to a busy Yuno when it asks whose session it is', async () => {
    gateway.yuno.payments = [paymentOf({ checkout: { session: gateway.yuno.session['customer_id'] } })];
    gateway.yuno.put(
      new RegExp(`^GET /checkout/sessions/${String(gateway.yuno.session['customer_id'])}$`),
      refusal(429, 'X', { 'retry-after': '120' }),
    );
    assert.equal((await gateway.pay()).body.error.code, 'rate_limited');
    assert.equal(gateway.yuno.asked(/^POST/).length, 0);
  });

  /** Seconds pass in milliseconds. Returns the times that were set, until `done`. */
  const hurry = () => {
    const real = globalThis.setTimeout;
    const given: number[] = [];
    const mocked = mock.method(globalThis, 'setTimeout', (run: () => void, ms = 0) => {
      given.push(ms);
      return real(run, ms >= 1000 ? ms / 1000 : ms);
    });
    return { given, done: () => mocked.mock.restore() };
  };

  it('gives each call its time: a read 8 s, a payment Yuno’s whole minute, the checkout builder 1.5 s', async () => {
    const { given, done } = hurry();
    try {
      gateway.yuno.session['checkout_id'] = gateway.yuno.session['checkout_session'];
      await gateway.open();
      await gateway.pay();
    } finally {
      done();
    }
    const near = (ms: number) => given.filter((one) => one > ms - 500 && one <= ms).length;
    assert.deepEqual([near(1500), near(61_000)], [1, 1]);
    assert.equal(near(8000), gateway.yuno.calls.length - 2);
  });

  it('cuts a call off when its time is up, and asks again within what is left', async () => {
    const { given, done } = hurry();
    gateway.yuno.put(
      /^GET \/checkout\/sessions\/[^/]+$/,
      ({ signal }) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => {
            reject(new Error('aborted'));
          });
        }),
    );
    try {
      assert.equal((await gateway.open()).body.error.code, 'upstream_unreachable');
    } finally {
      done();
    }
    assert.equal(gateway.yuno.asked(/^GET \/checkout\/sessions\/[^/]+$/).length, 3);
    assert.ok(given.filter((ms) => ms > 7000).every((ms) => ms <= 8000));
  });

  it('fails fast once Yuno is gone, tells the log once, and is back with the first answer', async () => {
    gateway.yuno.put(/./, new TypeError('fetch failed'));
    await gateway.open();
    await gateway.open();
    const before = gateway.yuno.calls.length;
    const { status, body } = await gateway.open();
    assert.deepEqual([status, body.error.code], [502, 'upstream_unreachable']);
    assert.equal(gateway.yuno.calls.length, before, 'nothing was sent');
    assert.equal(gateway.logs.at(-1)?.['upstream'], '0 CIRCUIT_OPEN');
    const told = () => gateway.logs.filter(({ event }) => event === 'circuit').map(({ state }) => state);
    assert.deepEqual(told(), ['opened']);

    gateway.yuno.put(/./, (call) => openGateway().yuno.fetch(call.url));
    const until = Date.now() + 30_000;
    while (gateway.yuno.calls.length === before && Date.now() < until) await gateway.open();
    assert.equal((await gateway.open()).status, 200);
    assert.deepEqual(told(), ['opened', 'closed']);
  });

  it('is not shut by one session that Yuno stumbles over in its own words', async () => {
    gateway.yuno.put(/^GET \/checkout\/sessions\/[^/]+$/, refusal(500, 'INTERNAL_ERROR'), 9);
    for (let i = 0; i < 3; i++) await gateway.open();
    assert.equal((await gateway.open()).status, 200);
  });

  it('sends a payment whose reads came through, though other shoppers’ calls fail meanwhile', async () => {
    // Between this purchase's reads and its payment, the circuit opens.
    gateway = openGateway({
      beforePayment: async (draft) => {
        gateway.yuno.put(/^GET \/payment-methods\//, new TypeError('fetch failed'));
        const token = gateway.yuno.session['checkout_session'];
        for (let i = 0; i < 2; i++)
          await gateway.ask('status', { session: { kind: 'customer', token }, payment: token });
        assert.equal((await gateway.open()).body.error.code, 'upstream_unreachable');
        return draft;
      },
    });
    assert.equal((await gateway.pay()).body.report.outcome, 'paid');
    assert.ok(gateway.logs.some(({ state }) => state === 'opened'));
  });
});
