// The three programs together: their addresses, their settings, and how they start and stop.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { ROOT, startDemo } from './demo.js';
import { wantsBrowser } from './open-browser.js';
import { checkUpstream, readPorts, SettingError, withDefaults } from './settings.js';

const portOf = (url: string): number => Number(new URL(url).port);

test('shop, gateway and sandbox run on origins of their own, and the gateway knows the shop alone', async () => {
  const demo = await startDemo();
  try {
    assert.match(demo.shop, /^http:\/\/localhost:\d+$/);
    assert.match(demo.gateway, /^http:\/\/127\.0\.0\.1:\d+$/);
    assert.match(demo.sandbox ?? '', /^http:\/\/127\.0\.0\.1:\d+$/);
    const ask = async (origin: string) => {
      const init = { method: 'POST', headers: { origin }, body: '{}' };
      const answer = await (await fetch(`${demo.gateway}/v1/open`, init)).json();
      return (answer as { error: { code: string } }).error.code;
    };
    assert.equal(await ask(demo.shop), 'request_invalid');
    assert.equal(await ask('https://elsewhere.example'), 'origin_not_allowed');
  } finally {
    await demo.close();
  }
  for (const url of [demo.shop, demo.gateway, demo.sandbox ?? '']) await assert.rejects(fetch(url));
});

test('a test may change the gateway', async () => {
  const demo = await startDemo({ gateway: { createsPayments: false } });
  const page = await (await fetch(demo.shop)).text();
  const token = /checkout-session="([^"]+)"/.exec(page)?.[1] ?? '';
  const body = JSON.stringify({ protocol: 1, session: { kind: 'checkout', token } });
  const init = { method: 'POST', headers: { origin: demo.shop }, body };
  const answer = (await (await fetch(`${demo.gateway}/v1/open`, init)).json()) as { creates: boolean };
  await demo.close();
  assert.equal(answer.creates, false);
});

test('a taken port is explained by its setting, and what had started is stopped', async () => {
  const first = await startDemo();
  try {
    for (const [program, setting] of [
      ['shop', 'SHOP_PORT'],
      ['gateway', 'GATEWAY_PORT'],
      ['sandbox', 'SANDBOX_PORT'],
    ] as const) {
      const port = portOf(first[program] ?? '');
      await assert.rejects(startDemo({ ports: { [program]: port } }), (error: Error) => {
        assert.ok(error instanceof SettingError);
        assert.match(error.message, new RegExp(`Port ${port} of the ${program} is taken: set ${setting}`));
        return true;
      });
    }
    const gone = await startDemo();
    await gone.close();
    const ports = { shop: portOf(gone.shop), gateway: portOf(first.gateway) };
    await assert.rejects(startDemo({ ports }), SettingError);
    await assert.rejects(fetch(gone.shop), 'a shop is left behind');
  } finally {
    await first.close();
  }
});

test('another Yuno needs its own SDK, and no sandbox is started beside it', async () => {
  const env = { YUNO_API_URL: 'http://127.0.0.1:9' };
  assert.throws(() => checkUpstream(env), /YUNO_SDK_URL is required/);
  assert.throws(
    () => checkUpstream({ ...env, YUNO_SDK_URL: 'http://127.0.0.1:9/x.js' }),
    /YUNO_SDK_INTEGRITY is required/,
  );
  const sdk = { YUNO_SDK_URL: 'http://127.0.0.1:9/x.js', YUNO_SDK_INTEGRITY: 'sha384-x' };
  const demo = await startDemo({ env: { ...env, ...sdk } });
  await demo.close();
  assert.equal(demo.sandbox, undefined);
});

test('ports are whole numbers, and empty settings count as none', () => {
  assert.deepEqual(readPorts({ SHOP_PORT: '' }), { shop: 4100, gateway: 4101, sandbox: 4102 });
  assert.equal(readPorts({ SANDBOX_PORT: '0' }).sandbox, 0);
  for (const port of ['x', '-1', '70000', '1.5'])
    assert.throws(() => readPorts({ GATEWAY_PORT: port }), /^SettingError: GATEWAY_PORT is not a port/);
  assert.equal(withDefaults({ TENDER_MAX_ATTEMPTS: '' })['TENDER_MAX_ATTEMPTS'], '5');
  assert.equal(withDefaults({ TENDER_CREATES_PAYMENT: '0' })['TENDER_CREATES_PAYMENT'], '0');
});

test('a browser opens where somebody sees it, and not where nobody wants it', () => {
  assert.equal(wantsBrowser({ DISPLAY: ':0' }, 'linux'), true);
  assert.equal(wantsBrowser({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux'), true);
  assert.equal(wantsBrowser({}, 'darwin'), true);
  assert.equal(wantsBrowser({}, 'linux'), false);
  assert.equal(wantsBrowser({ NO_OPEN: '1' }, 'darwin'), false);
  assert.equal(wantsBrowser({ CI: 'true', DISPLAY: ':0' }, 'linux'), false);
});

test(
  'the start command names every program, says ready, and stops when told to',
  { timeout: 60_000 },
  async () => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'demo/start.ts'], {
      cwd: ROOT,
      env: {
        ...process.env,
        ...{ SHOP_PORT: '0', GATEWAY_PORT: '0', SANDBOX_PORT: '0', SANDBOX_DB: ':memory:', NO_OPEN: '1' },
        YUNO_API_URL: '',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exited = once(child, 'exit');
    const lines: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line);
      if (line === 'ready') child.kill('SIGTERM');
    }
    assert.deepEqual(await exited, [0, null]);
    assert.deepEqual(
      lines.map((line) => line.replace(/\d+$/, 'N')),
      ['shop     http://localhost:N', 'gateway  http://127.0.0.1:N', 'sandbox  http://127.0.0.1:N', 'ready'],
    );
  },
);
