// The samples of docs/deploying.md, taken from the page and run: what merchants copy has to work.
import assert from 'node:assert/strict';
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { SESSION } from './fixtures/fake-yuno.js';
import { createGateway, optionsFromEnv, type GatewayOptions } from './index.js';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'tender-deploying-'));
const dist = join(folder, 'dist');
for (const name of ['browser', 'frame']) mkdirSync(join(dist, name), { recursive: true });
writeFileSync(join(dist, 'browser/tender-checkout.js'), 'export {};');
writeFileSync(join(dist, 'frame/manifest.json'), '{"frame.js":"frame-a.js"}');
const ENTRY_HASH = `sha384-${createHash('sha384').update('export {};').digest('base64')}`;
const toRelease = (version: string, hash = ENTRY_HASH): string =>
  JSON.stringify({ version, files: { 'tender-checkout.js': hash } });
writeFileSync(join(dist, 'integrity.json'), toRelease('0.2.0'));
after(() => {
  rmSync(folder, { recursive: true });
});

/** Every setting as the page has it, and an API that nobody listens to. */
const SETTINGS = {
  YUNO_PUBLIC_API_KEY: 'sandbox_public',
  YUNO_PRIVATE_SECRET_KEY: 'sandbox_secret',
  YUNO_ACCOUNT_ID: '1f5f0a52-2c76-4f0c-8d59-3a8b9f0f7c10',
  YUNO_API_URL: 'http://127.0.0.1:9',
  YUNO_SDK_URL: 'https://sdk-web.y.uno/v2.2.0/main.js',
  YUNO_SDK_INTEGRITY: `sha384-${'A'.repeat(64)}`,
  TENDER_SHOP_ORIGINS: 'https://shop.example',
  TENDER_ORIGIN: 'https://pay.shop.example',
  TENDER_DIST: dist,
};

const run = (
  file: string,
  env: Readonly<Record<string, string>>,
): ChildProcessByStdio<null, Readable, null> =>
  spawn(process.execPath, ['--import', import.meta.resolve('tsx'), file], {
    env: { ...process.env, ...SETTINGS, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** Writes the sample whose first line is `// name` to a file, with the package's name led to the sources. */
function toFile(name: string): string {
  const page = readFileSync(join(ROOT, 'docs/deploying.md'), 'utf8');
  const [, sample] = new RegExp('```js\\n// ' + name + '\\n([^]*?)```').exec(page) ?? [];
  assert.ok(sample, `no sample is called ${name}`);
  const file = join(folder, name);
  const sources = pathToFileURL(join(ROOT, 'src/gateway/index.ts')).href;
  writeFileSync(file, sample.replace("'tender-checkout/gateway'", JSON.stringify(sources)));
  return file;
}

const question = (url: string, headers: Record<string, string> = {}): Request =>
  new Request(url, {
    method: 'POST',
    headers: { origin: 'https://shop.example', ...headers },
    body: JSON.stringify({ protocol: 1, session: { kind: 'checkout', token: `../${SESSION}` } }),
  });

test('the server for Node starts, serves, and ends when it is told to', { timeout: 60_000 }, async () => {
  const child = run(toFile('server.mjs'), { PORT: '0' });
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  // The settings do not say that payments are created.
  assert.match(String((await lines.next()).value), /"event":"setup".*TENDER_CREATES_PAYMENT/);
  const { url } = JSON.parse(String((await lines.next()).value)) as { url: string };
  assert.equal((await fetch(`${url}/tender-checkout.js`)).status, 200);
  assert.equal((await fetch(`${url}/frame`)).status, 200);
  const answer = await fetch(question(`${url}/v1/open`));
  assert.deepEqual(
    [answer.status, ((await answer.json()) as { error: { code: string } }).error.code],
    [400, 'request_invalid'],
  );
  assert.match(String((await lines.next()).value), /"event":"request".*"path":"\/v1\/open"/);
  // Whoever watches it compares with the package that was installed.
  const watch = async (): Promise<[number, string]> => {
    const watcher = run(toFile('watch.mjs'), { TENDER_ORIGIN: url });
    const [said, [code]] = await Promise.all([text(watcher.stdout), once(watcher, 'exit')]);
    return [code as number, said.trim()];
  };
  assert.deepEqual(await watch(), [0, 'looked at 1 files of 0.2.0']);
  writeFileSync(join(dist, 'integrity.json'), toRelease('0.2.0', 'sha384-other'));
  assert.deepEqual(await watch(), [1, 'changed: tender-checkout.js (200)\nlooked at 1 files of 0.2.0']);
  writeFileSync(join(dist, 'integrity.json'), toRelease('0.2.0'));
  child.kill('SIGTERM');
  assert.deepEqual(await ended, [0, null]);
});

test('an earlier release lies beside the new one, and is served under its own version', async () => {
  const kept = join(folder, 'node_modules/tender-0-1/dist');
  mkdirSync(join(kept, 'browser'), { recursive: true });
  writeFileSync(join(kept, 'browser/tender-checkout.js'), 'export const old = 1;');
  writeFileSync(join(kept, 'integrity.json'), toRelease('0.1.0'));
  const { earlier } = (await import(pathToFileURL(toFile('releases.mjs')).href)) as {
    earlier: NonNullable<GatewayOptions['earlier']>;
  };
  const gateway = createGateway({ ...optionsFromEnv(SETTINGS, dist), earlier });
  const read = async (path: string): Promise<string> =>
    (await gateway.fetch(new Request(`https://pay.shop.example${path}`))).text();
  assert.equal(await read('/0.1.0/tender-checkout.js'), 'export const old = 1;');
  assert.equal(await read('/0.2.0/tender-checkout.js'), 'export {};');
  assert.match(await read('/0.3.0/tender-checkout.js'), /serves 0\.2\.0, 0\.1\.0/);
});

test('the worker serves its files from a binding, and answers', async () => {
  const { default: worker } = (await import(pathToFileURL(toFile('worker.mjs')).href)) as {
    default: { fetch(request: Request, env: unknown): Promise<Response> };
  };
  const asked: string[] = [];
  const ASSETS = {
    fetch: (url: string) => {
      const path = new URL(url).pathname;
      asked.push(path);
      const file =
        path === '/browser/tender-checkout.js' ? 'export {};' : path === '/frame/manifest.json' ? '{}' : null;
      return Promise.resolve(new Response(file, { status: file === null ? 404 : 200 }));
    },
  };
  const ask = (request: Request) => worker.fetch(request, { ...SETTINGS, ASSETS });
  const script = await ask(new Request('https://pay.shop.example/tender-checkout.js'));
  assert.deepEqual(
    [script.status, script.headers.get('content-type')],
    [200, 'text/javascript; charset=utf-8'],
  );
  assert.equal((await ask(new Request('https://pay.shop.example/frame'))).status, 200);
  assert.equal((await ask(new Request('https://pay.shop.example/nothing.js'))).status, 404);
  assert.equal((await ask(question('https://pay.shop.example/v1/open'))).status, 400);
  assert.deepEqual(asked, ['/browser/tender-checkout.js', '/frame/manifest.json', '/browser/nothing.js']);
});

test('the function takes an event of its platform, and answers in kind', async () => {
  Object.assign(process.env, SETTINGS);
  const { handler } = (await import(pathToFileURL(toFile('lambda.mjs')).href)) as {
    handler(event: object): Promise<{ statusCode: number; headers: Record<string, string>; body: string }>;
  };
  const event = (method: string, rawPath: string, more: object = {}) => ({
    rawPath,
    rawQueryString: '',
    headers: { origin: 'https://shop.example', host: 'abc.on.example' },
    requestContext: { domainName: 'abc.on.example', http: { method, sourceIp: '192.0.2.7' } },
    ...more,
  });
  const script = await handler(event('GET', '/tender-checkout.js', { rawQueryString: 'v=1' }));
  assert.deepEqual([script.statusCode, Buffer.from(script.body, 'base64').toString()], [200, 'export {};']);
  const { body, ...answer } = await handler(
    event('POST', '/v1/open', { body: Buffer.from('{"x"').toString('base64'), isBase64Encoded: true }),
  );
  assert.equal(answer.statusCode, 400);
  assert.equal(answer.headers['access-control-allow-origin'], 'https://shop.example');
  assert.match(Buffer.from(body, 'base64').toString(), /request_invalid/);
  const foreign = await handler(
    event('POST', '/v1/open', { headers: { origin: 'https://pay.shop.example' }, body: '{}' }),
  );
  assert.match(Buffer.from(foreign.body, 'base64').toString(), /gateway_same_origin/);
});
