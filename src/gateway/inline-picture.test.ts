// Pictures of codes: fetched from where Yuno says they are, once, and sent on inside the report; or honestly left out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../shared/contract.js';
import { createInliner } from './inline-picture.js';
import type { GatewayOptions } from './options.js';

const ADDRESS = 'https://provider.example/qr.png';
const PIXELS = new Uint8Array([137, 80, 78, 71]);

const report = (next: Report['next']): Report => ({
  id: 'p',
  session: 's',
  status: 'READY_TO_PAY',
  subStatus: 'CREATED',
  outcome: 'pending',
  final: false,
  retry: false,
  method: 'CODI',
  ...(next && { next }),
});

function createProvider(answer: () => Response, apiUrl = 'https://api.y.uno') {
  const asked: string[] = [];
  const send = (url: string): Promise<Response> => {
    asked.push(url);
    return Promise.resolve(answer());
  };
  const inline = createInliner({ apiUrl, fetch: send as typeof fetch } as GatewayOptions);
  return { asked, inline };
}
const picture = (type = 'image/png', status = 200, content = PIXELS) =>
  new Response(content, { status, headers: { 'content-type': type } });

test('a code at an address arrives inside the report, and is fetched once', async () => {
  const { asked, inline } = createProvider(picture);
  const image = 'data:image/png;base64,iVBORw==';
  const given = report({ kind: 'qr', image: ADDRESS, expiresAt: 'later' });
  assert.deepEqual((await inline(given)).next, { kind: 'qr', image, expiresAt: 'later' });
  assert.deepEqual((await inline(given)).next, { kind: 'qr', image, expiresAt: 'later' });
  assert.deepEqual(asked, [ADDRESS]);
});

test('a picture that cannot be had, is none, or is too big leaves a wait, never a hole', async () => {
  for (const answer of [
    () => picture('image/png', 404),
    () => picture('image/svg+xml'),
    () => picture('text/html'),
    () => picture('image/png', 200, new Uint8Array(70_000)),
    () => {
      throw new Error('offline');
    },
  ]) {
    const { inline } = createProvider(answer);
    assert.deepEqual((await inline(report({ kind: 'qr', image: ADDRESS }))).next, { kind: 'wait' });
  }
});

test("this machine's own servers are not asked for pictures, unless Yuno is one of them", async () => {
  const local = report({ kind: 'qr', image: 'http://127.0.0.1:9/x.png' });
  const { asked, inline } = createProvider(picture);
  assert.equal((await inline(local)).next?.kind, 'wait');
  assert.deepEqual(asked, []);
  const sandbox = createProvider(picture, 'http://127.0.0.1:4102');
  assert.equal((await sandbox.inline(local)).next?.kind, 'qr');
});

test('every other report stays what it is', async () => {
  const { asked, inline } = createProvider(picture);
  for (const next of [undefined, { kind: 'wait' as const }, { kind: 'qr' as const, text: '000201' }]) {
    const given = report(next);
    assert.equal(await inline(given), given);
  }
  assert.deepEqual(asked, []);
});
