// Requests that no honest checkout sends are refused at the door: in the same words, at no cost to Yuno.
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { SESSION } from './fixtures/fake-yuno.js';
import { GATEWAY, openGateway } from './fixtures/open-gateway.js';
import {
  body,
  BODIES,
  HONEST,
  ORIGINS,
  PATHS,
  refused,
  send,
  tally,
  TOKENS,
  UNKNOWN,
} from './fixtures/hostile-requests.js';

describe('hostile requests', () => {
  after(() => {
    console.log(`# ${tally.count} hostile requests`);
    assert.ok(tally.count >= 400, `${tally.count} are too few`);
  });

  for (const path of PATHS) {
    it(`are refused by ${path} for their method, with the one it takes`, async () => {
      for (const method of ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
        const gateway = openGateway();
        const hasBody = !['GET', 'HEAD'].includes(method);
        const response = await send(gateway, path, hasBody ? body(path) : null, { method });
        assert.equal(response.headers.get('allow'), 'POST', method);
        await refused(`${method} ${path}`, 405, '', gateway, response);
        assert.equal(gateway.yuno.calls.length, 0);
      }
    });

    it(`are refused by ${path} for where they come from`, async () => {
      for (const [origin, code] of ORIGINS) {
        const gateway = openGateway();
        const request = new Request(GATEWAY + path, { method: 'POST', body: body(path) });
        if (origin !== undefined) request.headers.set('origin', origin);
        await refused(`${path} from ${origin}`, 403, code, gateway, await gateway.fetch(request));
        assert.equal(gateway.yuno.calls.length, 0);
      }
      for (const [name, value, code] of [
        ['sec-fetch-site', 'same-origin', 'gateway_same_origin'],
        ['sec-fetch-mode', 'navigate', 'origin_not_allowed'],
        ['sec-fetch-mode', 'no-cors', 'origin_not_allowed'],
        ['sec-fetch-mode', 'websocket', 'origin_not_allowed'],
      ] as const) {
        const gateway = openGateway();
        const response = await send(gateway, path, body(path), { headers: { [name]: value } });
        await refused(`${path} ${name} ${value}`, 403, code, gateway, response);
      }
    });

    it(`are refused by ${path} for what they hold`, async () => {
      for (const raw of BODIES) {
        const gateway = openGateway();
        const isLarge = raw.length > 32 * 1024;
        const response = await send(gateway, path, raw);
        await refused(
          `${path} ${String(raw).slice(0, 40)}`,
          isLarge ? 413 : 400,
          'request_invalid',
          gateway,
          response,
        );
        assert.equal(gateway.yuno.calls.length, 0);
      }
      for (const type of [
        'application/x-www-form-urlencoded',
        'multipart/form-data',
        'text/html',
        'text/plain-ish',
      ]) {
        const gateway = openGateway();
        const response = await send(gateway, path, body(path), { headers: { 'content-type': type } });
        await refused(`${path} ${type}`, 400, 'request_invalid', gateway, response);
      }
      for (const protocol of [-1, 2, 99, 1.5, '1', null, [1]]) {
        const gateway = openGateway();
        const response = await send(gateway, path, body(path, { protocol }));
        await refused(
          `${path} ${String(protocol)}`,
          400,
          /^(request_invalid|gateway_outdated)$/,
          gateway,
          response,
        );
      }
    });

    it(`are refused by ${path} for a token that is none`, async () => {
      const { kind } = HONEST[path]?.['session'] as { kind: string };
      for (const token of TOKENS) {
        const gateway = openGateway();
        const response = await send(gateway, path, body(path, { session: { kind, token } }));
        await refused(`${path} ${String(token)}`, 400, 'request_invalid', gateway, response);
        assert.equal(gateway.yuno.calls.length, 0);
      }
      for (const other of ['order', '', null, kind.toUpperCase()]) {
        const gateway = openGateway();
        const response = await send(gateway, path, body(path, { session: { kind: other, token: SESSION } }));
        await refused(`${path} ${String(other)}`, 400, 'request_invalid', gateway, response);
      }
    });

    it(`are answered by ${path} alike, whatever unknown token they bring`, async () => {
      const { kind } = HONEST[path]?.['session'] as { kind: string };
      const answers = new Set<string>();
      for (const token of [UNKNOWN, ...[1, 2, 3].map((n) => UNKNOWN.replace('a2b9', `a2b${n}`))]) {
        const gateway = openGateway();
        const response = await send(
          gateway,
          path,
          body(path, { session: { kind, token }, paySession: token }),
        );
        answers.add(`${response.status} ${(await response.clone().text()).replace(/"traceId":"[^"]*"/, '')}`);
        await refused(`${path} ${token}`, 404, 'session_not_found', gateway, response);
      }
      assert.equal(answers.size, 1);
    });
  }
});
