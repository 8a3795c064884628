// What no browser can send: bytes on the gateway's own port. Node refuses some of it before the gateway sees it; the
// rest is the gateway's to refuse. Nothing reaches a file outside, or Yuno, and the gateway goes on answering.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { createFileAssets, serveGateway, type RunningGateway } from '../../src/gateway/index.js';
import { plainOptions, SHOP } from '../help/gateway.js';
import { openOtherUpstream, type OtherUpstream } from '../help/other-upstream.js';

const SECRET = 'not for anyone';
const BODY = '{"protocol":1}';

let upstream: OtherUpstream;
let gateway: RunningGateway;
let folder: string;
before(async () => {
  upstream = await openOtherUpstream();
  folder = mkdtempSync(join(tmpdir(), 'tender-'));
  for (const name of ['dist/browser/chunks', 'dist/frame'])
    mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['secret.js', 'dist/secret.js']) writeFileSync(join(folder, name), SECRET);
  writeFileSync(join(folder, 'dist/browser/ok.js'), 'export {};');
  const assets = createFileAssets(join(folder, 'dist'));
  const options = { ...plainOptions(upstream), assets, log: () => undefined };
  gateway = await serveGateway(options, { port: 0 });
});
after(async () => {
  await gateway.close();
  await upstream.close();
  rmSync(folder, { recursive: true });
});

/** Everything the gateway sends until the connection ends. */
const send = (text: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
    let answer = '';
    socket.setTimeout(20_000, () => socket.destroy());
    socket.on('data', (part: Buffer) => (answer += part.toString()));
    // A connection that is cut off is an answer, too.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
    socket.write(text.replaceAll('\n', '\r\n'));
  });

const toPost = (headers: string, body = BODY): string =>
  `POST /v1/open HTTP/1.1\nHost: gateway.test\nOrigin: ${SHOP}\nConnection: close\n${headers}\n\n${body}`;
const toGet = (path: string): string => `GET ${path} HTTP/1.1\nHost: gateway.test\nConnection: close\n\n`;

/** Status 0: cut off without a word. */
const ROWS: readonly (readonly [title: string, bytes: string, statuses: readonly number[]])[] = [
  ...[
    '/../secret.js',
    '/../../secret.js',
    '/frame/../secret.js',
    '/frame/../../secret.js',
    '/chunks/../../secret.js',
    '/chunks/..%2f..%2fsecret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/..%252fsecret.js',
    '/..\\secret.js',
    '/.%2e/secret.js',
    '/%c0%ae%c0%ae/secret.js',
    '/./../secret.js',
    '//secret.js',
    '/ok.js/../../secret.js',
    '/ok.js%00/../secret.js',
    'http://127.0.0.1/../secret.js',
    'file:///secret.js',
    'secret.js',
    '*',
  ].map((path) => [`GET ${path}`, toGet(path), [400, 404]] as const),
  ['a flood of headers', toPost(`x-flood: ${'x'.repeat(64 * 1024)}`), [431]],
  ['two lengths', toPost(`Content-Length: 14\nContent-Length: 15`), [400]],
  ['a length and chunks', toPost(`Content-Length: 14\nTransfer-Encoding: chunked`), [400]],
  ['a negative length', toPost('Content-Length: -1'), [400]],
  ['a length of 1 GB', toPost('Content-Length: 1073741824'), [413]],
  ['chunks that are none', toPost('Transfer-Encoding: chunked', 'zz\n\n'), [400]],
  [
    'chunks without end',
    toPost('Transfer-Encoding: chunked', `${`2000\n${'x'.repeat(0x2000)}\n`.repeat(8)}0\n\n`),
    [413],
  ],
  ['no host', 'GET /ok.js HTTP/1.1\nConnection: close\n\n', [400]],
  ['a host that is none', 'GET /secret.js HTTP/1.1\nHost: a b/c@d\nConnection: close\n\n', [400, 404]],
  ['no protocol', 'GET /secret.js\n\n', [400, 404]],
  ['no request', '\u0000\u0001\u0002\n\n', [400]],
  ['a tunnel', 'CONNECT evil.test:443 HTTP/1.1\nHost: evil.test\nConnection: close\n\n', [0]],
  ['a trace', 'TRACE /v1/open HTTP/1.1\nHost: gateway.test\nConnection: close\n\n', [400, 404, 405]],
];

it(`refuses ${String(ROWS.length)} ways to misuse its port, and opens no file outside`, async () => {
  for (const [title, bytes, statuses] of ROWS) {
    const answer = await send(bytes);
    const status = Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 0);
    assert.ok(statuses.includes(status), `${title}: ${answer.slice(0, 200)}`);
    assert.equal(answer.includes(SECRET), false, title);
  }
  assert.deepEqual(upstream.received(), []);
  // And it is still there.
  assert.match(await send(toGet('/ok.js')), /^HTTP\/1\.1 200 OK/);
});
