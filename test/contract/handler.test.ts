// The gateway's door: who may ask, how answers are wrapped, and what its documents allow themselves.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createGateway } from '../../src/gateway/index.js';
import { AMOUNT, SHOP, type TestGateway } from '../help/gateway.js';
import { PLACES, type Place } from '../help/places.js';

function testDoor({ name, runtime, start }: Place): void {
  describe(`the gateway at its door, ${name}`, () => {
    let gateway: TestGateway;
    let session: string;
    before(async () => {
      gateway = await start();
      session = await gateway.session();
    });
    after(() => gateway.close());
    const open = (token: string, kind = 'checkout') => gateway.ask('open', { session: { kind, token } });

    it('opens a checkout session in one request, and says what may be read of it', async () => {
      const { status, body, headers } = await open(session);
      assert.equal(status, 200);
      assert.equal(body.purpose, 'payment');
      assert.deepEqual(body.amount, AMOUNT);
      const [card] = body.methods.filter(({ id }: { id: string }) => id === 'CARD');
      assert.deepEqual(card.fields, [{ kind: 'card' }]);
      assert.equal(headers.get('access-control-allow-origin'), SHOP);
      assert.match(headers.get('x-trace-id') ?? '', /^[0-9a-f-]{36}$/);
    });

    it('offers to keep the card when the session has a customer', async () => {
      const known = await gateway.session({ customer_id: await gateway.customer() });
      assert.deepEqual((await open(known)).body.methods[0].fields, [{ kind: 'card' }, { kind: 'save' }]);
    });

    it('opens a customer session for enrolling', async () => {
      const token = await gateway.customerSession(await gateway.customer());
      const { body } = await open(token, 'customer');
      assert.equal(body.purpose, 'enrollment');
      assert.equal(body.methods[0].type, 'CARD');
    });

    for (const [what, token, kind] of [
      ['an unknown checkout session', 'a2b9b5b2-8a4c-4d3d-b4c6-0f6c0f1a2b33', 'checkout'],
      ['an unknown customer session', 'a2b9b5b2-8a4c-4d3d-b4c6-0f6c0f1a2b33', 'customer'],
    ] as const)
      it(`says that ${what} is not there`, async () => {
        assert.equal((await open(token, kind)).body.error.code, 'session_not_found');
      });

    it('does not open a session after its five hours', async () => {
      const old = await gateway.session();
      await gateway.advanceClock(5 * 3600 * 1000 + 1000);
      assert.match((await open(old)).body.error.code, /^session_(expired|not_found)$/);
      session = await gateway.session();
    });

    it('tells after five hours of a payment that the page names, and of no other', async () => {
      const old = await gateway.session();
      const kind = 'checkout';
      const amount = { currency: 'BRL', value: 120.5 };
      const method = { type: 'CARD' };
      const token = await gateway.token(old);
      const ref = { kind, token: old };
      const paid = await gateway.ask('pay', { session: ref, paySession: old, token, amount, method });
      const { id } = paid.body.report;
      await gateway.advanceClock(5 * 3600 * 1000 + 1000);
      const { body } = await gateway.ask('open', { session: ref, payment: id });
      assert.deepEqual([body.report.id, body.report.outcome, body.methods], [id, 'paid', []]);
      const other = { kind, token: await gateway.session() };
      assert.equal(
        (await gateway.ask('open', { session: other, payment: id })).body.error.code,
        'payment_mismatch',
      );
      session = other.token;
    });

    it('answers a page it does not know with a readable refusal, and nothing else', async () => {
      const { status, body } = await gateway.ask(
        'open',
        { session: { kind: 'checkout', token: session } },
        { origin: 'https://evil.test' },
      );
      assert.equal(status, 403);
      assert.deepEqual(Object.keys(body), ['error']);
      assert.equal(body.error.code, 'origin_not_allowed');
    });

    it('refuses a page of its own origin', async () => {
      const { body } = await gateway.ask('open', {}, { origin: 'http://gateway.test' });
      assert.equal(body.error.code, 'gateway_same_origin');
    });

    it('refuses what it cannot read', async () => {
      for (const raw of [
        '',
        '{',
        'null',
        '[]',
        '"x"',
        '{"protocol":1}',
        `{"protocol":99,"session":{"kind":"checkout","token":"${session}"}}`,
      ])
        assert.match(
          (await gateway.ask('open', {}, { raw })).body.error.code,
          /^(request_invalid|gateway_outdated)$/,
          raw,
        );
      const huge = await gateway.ask('open', {}, { raw: ' '.repeat(64 * 1024) });
      assert.equal(huge.status, 413);
    });

    it('never lets an id become another path upstream', async () => {
      await gateway.forgetCalls();
      for (const token of [
        '../customers',
        `${session}/payment-methods`,
        `${session}?x=1`,
        '%2e%2e%2fcustomers',
        'a'.repeat(65),
      ])
        assert.equal((await open(token)).body.error.code, 'request_invalid', token);
      assert.deepEqual(await gateway.calls(), []);
    });

    it('wraps every answer that is no page in a sandbox that is never sniffed', async () => {
      for (const headers of [
        (await open(session)).headers,
        (await gateway.get('/nothing')).headers,
        (await gateway.get('/v1/open')).headers,
      ]) {
        assert.equal(headers.get('x-content-type-options'), 'nosniff');
        assert.match(headers.get('content-security-policy') ?? '', /^sandbox; default-src 'none'/);
      }
    });

    it('serves the card fields under a policy without a single exception', async () => {
      const policy = (await gateway.get('/frame')).headers.get('content-security-policy') ?? '';
      assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self'; frame-src 'self';/);
      assert.doesNotMatch(policy, /unsafe|connect-src|https:|\*/);
      assert.match(policy, new RegExp(`frame-ancestors ${SHOP};`));
    });

    it('keeps the secret key out of every document and log', async () => {
      for (const path of ['/frame', '/sdk', '/action', '/embed'])
        assert.doesNotMatch(await (await gateway.get(path)).text(), /secret/);
      await open(session);
      const log = JSON.stringify(await gateway.logs());
      assert.match(log, /"status":200/);
      for (const secret of [session, 'sandbox_test_secret', 'sandbox_test_public'])
        assert.equal(log.includes(secret), false);
    });

    it('tells no payment of another purchase', async () => {
      const { id } = await paymentOf(gateway, await gateway.session());
      for (const path of ['status', 'cancel', 'open']) {
        const { body } = await gateway.ask(path, {
          session: { kind: 'checkout', token: session },
          payment: id,
        });
        assert.deepEqual(Object.keys(body), ['error'], path);
        assert.equal(body.error.code, 'payment_mismatch', path);
      }
    });

    it('pays with no saved card that the session does not list', async () => {
      const owner = await gateway.customer();
      const first = await gateway.session({ customer_id: owner });
      const { vaultedToken } = await paymentOf(gateway, first, { save: true });
      assert.match(vaultedToken, /^[0-9a-f-]{36}$/);
      for (const customer of [undefined, await gateway.customer()]) {
        const token = await gateway.session(customer ? { customer_id: customer } : {});
        const { body } = await gateway.ask('pay', {
          session: { kind: 'checkout', token },
          paySession: token,
          amount: AMOUNT,
          method: { type: 'CARD', vaultedToken },
        });
        assert.equal(body.error.code, 'method_unavailable');
        assert.equal((await gateway.payments(token)).length, 0);
      }
      const own = await gateway.session({ customer_id: owner });
      const { body } = await gateway.ask('pay', {
        session: { kind: 'checkout', token: own },
        paySession: own,
        amount: AMOUNT,
        method: { type: 'CARD', vaultedToken },
      });
      assert.equal(body.report.outcome, 'paid');
    });

    // Settings that are functions do not travel to another process.
    if (runtime !== 'node') return;

    it('stops a flood from one session', async () => {
      const limited = await start({ limiter: { take: (key) => !key.startsWith('session:') } });
      const { status, body } = await limited.ask('open', { session: { kind: 'checkout', token: session } });
      assert.deepEqual([status, body.error.code], [429, 'rate_limited']);
      await limited.close();
    });
  });
}

for (const place of PLACES) testDoor(place);

it('does not start with a setting missing, and names each', () => {
  const bad = () =>
    createGateway({
      credentials: { publicKey: '', secretKey: '', accountId: '' },
      apiUrl: '',
      sdk: { url: '', integrity: '' },
      shopOrigins: ['http://shop.test/path'],
      assets: () => Promise.resolve(undefined),
    });
  for (const name of [
    'publicKey',
    'secretKey',
    'accountId',
    'apiUrl',
    'sdk.url',
    'sdk.integrity',
    'shopOrigins',
  ])
    assert.throws(bad, new RegExp(name));
});

const paymentOf = async (gateway: TestGateway, session: string, more: Record<string, unknown> = {}) => {
  const { body } = await gateway.ask('pay', {
    session: { kind: 'checkout', token: session },
    paySession: session,
    token: await gateway.token(session),
    amount: AMOUNT,
    method: { type: 'CARD' },
    ...more,
  });
  return body.report as { id: string; vaultedToken: string };
};
