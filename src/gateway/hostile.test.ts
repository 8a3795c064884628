// Requests that look honest and are not: each is refused, costs Yuno no write, and tells nothing.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { ENROLLMENT, PAYMENT, paymentOf, VAULTED } from './fixtures/fake-yuno.js';
import { openGateway } from './fixtures/open-gateway.js';
import {
  body,
  checkout,
  customer,
  PATHS,
  refused,
  send,
  tally,
  UNKNOWN,
} from './fixtures/hostile-requests.js';

describe('hostile requests', () => {
  after(() => {
    console.log(`# ${tally.count} hostile requests`);
    assert.ok(tally.count >= 60, `${tally.count} are too few`);
  });

  it('are refused where they name a session of the other kind', async () => {
    for (const [path, session] of [
      ['/v1/attempt', customer],
      ['/v1/pay', customer],
      ['/v1/cancel', customer],
      ['/v1/enroll', checkout],
    ] as const) {
      const gateway = openGateway();
      gateway.yuno.payments = [paymentOf()];
      const response = await send(gateway, path, body(path, { session }));
      await refused(path, 404, 'session_not_found', gateway, response);
      assert.equal(gateway.yuno.calls.length, 0);
    }
  });

  it('learn nothing of a payment or an enrollment that is somebody else’s, not even that it is there', async () => {
    const asks: [string, object, RegExp][] = [
      ['/v1/open', { session: checkout }, /payments\//],
      ['/v1/status', { session: checkout }, /payments\//],
      ['/v1/cancel', { session: checkout }, /payments\//],
      ['/v1/open', { session: customer }, /payment-methods\//],
      ['/v1/status', { session: customer }, /payment-methods\//],
    ];
    for (const [path, more, read] of asks) {
      const seen = new Set<string>();
      for (const payment of [PAYMENT, ENROLLMENT, UNKNOWN]) {
        const gateway = openGateway();
        gateway.yuno.put(
          new RegExp(`^GET /payments/${PAYMENT}`),
          paymentOf({ checkout: { session: VAULTED } }),
        );
        gateway.yuno.put(
          new RegExp(`^GET /payments/${ENROLLMENT}`),
          paymentOf({ id: ENROLLMENT, checkout: null }),
        );
        gateway.yuno.enrollment['enrollment'] = { session: VAULTED };
        const response = await send(gateway, path, body(path, { ...more, payment }));
        await refused(`${path} ${payment}`, 400, 'payment_mismatch', gateway, response);
        const work = gateway.yuno.calls
          .filter((call) => !read.test(call.path))
          .map(({ path: asked }) => asked);
        seen.add(work.join());
      }
      assert.equal(seen.size, 1, `${path} does the same work for each`);
    }
  });

  it('cannot pay with a session, a method or an amount that is not the purchase’s', async () => {
    for (const [what, more, status, code] of [
      ['another session', { paySession: UNKNOWN }, 400, 'request_invalid'],
      ['no token', { token: undefined }, 400, 'request_invalid'],
      ['a token that is a path', { token: '../../customers' }, 400, 'request_invalid'],
      [
        'a saved card that is not listed',
        { method: { type: 'CARD', vaultedToken: VAULTED } },
        400,
        'method_unavailable',
      ],
      ['a method that is not listed', { method: { type: 'PIX' } }, 400, 'method_unavailable'],
      ['a method of every object', { method: { type: 'constructor' } }, 400, 'method_unavailable'],
      ['a method of every object', { method: { type: '__proto__' } }, 400, 'method_unavailable'],
      ['a long method', { method: { type: 'X'.repeat(65) } }, 400, 'request_invalid'],
      ['another amount', { amount: { currency: 'BRL', value: 1 } }, 409, 'amount_changed'],
      ['another currency', { amount: { currency: 'USD', value: 120.5 } }, 409, 'amount_changed'],
      ['no amount', { amount: undefined }, 409, 'amount_changed'],
      ['a negative amount', { amount: { currency: 'BRL', value: -120.5 } }, 400, 'request_invalid'],
      ['an amount in words', { amount: { currency: 'BRL', value: '120.5' } }, 400, 'request_invalid'],
      ['an endless name', { customer: { firstName: 'x'.repeat(256) } }, 400, 'request_invalid'],
      [
        'ten fingerprints',
        { deviceFingerprints: Array.from({ length: 10 }, () => ({ providerId: 'a', id: 'b' })) },
        400,
        'request_invalid',
      ],
    ] as const) {
      const gateway = openGateway();
      await refused(what, status, code, gateway, await send(gateway, '/v1/pay', body('/v1/pay', more)));
    }
  });

  it('cannot say who pays, under which account, or where to go on', async () => {
    const gateway = openGateway();
    const evil = 'https://evil.example/';
    const more = {
      customer: { id: VAULTED, firstName: 'Lia' },
      account_id: VAULTED,
      callback_url: evil,
      customer_payer: { id: VAULTED },
    };
    const response = await send(gateway, '/v1/pay', body('/v1/pay', more));
    assert.equal(response.status, 200);
    const [sent] = gateway.yuno.asked(/^POST \/payments$/);
    const written = JSON.stringify(sent?.body);
    assert.equal(written.includes(VAULTED) || written.includes(evil), false);
    tally.count++;
  });

  it('are never sent anywhere by a callback or a payment', async () => {
    for (const url of ['javascript:alert(1)', 'http://evil.example/', '//evil.example', 'data:text/html,x']) {
      const gateway = openGateway();
      gateway.yuno.session['callback_url'] = url;
      gateway.yuno.payments = [
        paymentOf({
          status: 'READY_TO_PAY',
          sub_status: 'CREATED',
          sdk_action_required: true,
          payment_method: { type: 'PIX', payment_method_detail: { bank_transfer: { redirect_url: url } } },
        }),
      ];
      for (const path of ['/v1/open', '/v1/status', '/v1/pay']) {
        const response = await send(gateway, path, body(path));
        const text = await response.text();
        assert.deepEqual([response.status, response.headers.get('location')], [200, null], path);
        assert.equal(text.includes(url), false, `${path} ${url}`);
        tally.count++;
      }
    }
  });

  it('are refused for their size', async () => {
    const padding = { headers: { 'x-padding': 'x'.repeat(17 * 1024) } };
    for (const path of PATHS) {
      const gateway = openGateway();
      const far = `${path}?${'x'.repeat(2048)}`;
      await refused(
        `${path} headers`,
        400,
        'request_invalid',
        gateway,
        await send(gateway, path, body(path), padding),
      );
      await refused(`${path} address`, 400, 'request_invalid', gateway, await send(gateway, far, body(path)));
      const announced = { headers: { 'content-length': '1073741824' } };
      await refused(
        `${path} length`,
        413,
        'request_invalid',
        gateway,
        await send(gateway, path, body(path), announced),
      );
      assert.equal(gateway.yuno.calls.length, 0);
    }
    assert.equal((await openGateway().get(`/${'x'.repeat(2100)}.js`)).status, 404);
  });

  it('find no file but those that were built, and no way to write one', async () => {
    const asked: string[] = [];
    const gateway = openGateway({
      assets: (path) => {
        asked.push(path);
        return Promise.resolve(undefined);
      },
    });
    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/..%5cpackage.json',
      '/frame/../../package.json',
      '/frame/manifest.json',
      '/chunks/../../../etc/passwd',
      '/.env',
      '/.git/config',
      '/tender-checkout.js%00.css',
      '/tender-checkout.js/',
      '//evil.example/x.js',
      '/package.json',
      '/index.html',
      '/v1',
      '/v1/',
      '/v1/openx',
      '/v1/open/',
      '/V1/open',
    ]) {
      const response = await gateway.get(path);
      await refused(path, 404, '', gateway, response);
    }
    assert.deepEqual(
      asked.filter((path) => /\.\.|json|%/.test(path)),
      [],
    );
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
      const response = await send(gateway, '/tender-checkout.js', 'x', { method });
      assert.equal(response.headers.get('allow'), 'GET, HEAD');
      await refused(method, 405, '', gateway, response);
    }
  });

  it('are counted by session and by address, before anything is asked upstream', async () => {
    for (const kind of ['session:', 'address:']) {
      const gateway = openGateway({
        limiter: { take: (key) => !key.startsWith(kind) },
        clientAddress: () => '2001:db8::7',
      });
      for (const path of PATHS) {
        await refused(`${path} ${kind}`, 429, 'rate_limited', gateway, await send(gateway, path, body(path)));
      }
      assert.equal(gateway.yuno.calls.length, 0);
    }
    const broken = openGateway({ limiter: { take: () => Promise.reject(new Error('no connection')) } });
    assert.equal((await broken.open()).status, 200, 'a limiter that fails keeps nobody from paying');
    assert.ok(broken.logs.some(({ event }) => event === 'limiter'));
  });
});
