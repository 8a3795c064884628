// Drives WebKitGTK for @web/test-runner over plain W3C WebDriver, with no package in between. Has one window of
// at least 447 px: narrow layouts are tested inside a sized container.
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserLauncher } from '@web/test-runner';

const SCREEN = '1280x900x24';

/** Key names as the commands plugin says them, in WebDriver's private code points. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

interface Driver {
  call(method: string, path: string, body?: unknown): Promise<unknown>;
  stop(): void;
}

/** The commands plugin calls these on any launcher whose type is `webdriver`. */
interface WebdriverLauncher extends BrowserLauncher {
  sendKeys(id: string, keys: readonly string[]): Promise<void>;
  sendMouseMove(id: string, x: number, y: number): Promise<void>;
  sendMouseClick(id: string, x: number, y: number): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Starts a virtual screen and gives its name. The X server picks a free one and tells it on descriptor 3. */
async function openScreen(children: ChildProcess[]): Promise<string> {
  const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  children.push(server);
  const answer = server.stdio[3] as Readable;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', () => {
      reject(new Error('Xvfb ended before it was ready'));
    });
    answer.once('data', (display: Buffer) => {
      resolve(`:${display.toString().trim()}`);
    });
  });
}

async function request(base: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const init = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(base + path, { method, ...init });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } | null };
  if (value?.error !== undefined) throw new Error(`WebDriver ${value.error}: ${value.message ?? ''}`);
  return value;
}

async function startDriver(): Promise<Driver> {
  const children: ChildProcess[] = [];
  const env: NodeJS.ProcessEnv = { ...process.env, NO_AT_BRIDGE: '1', WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) env.DISPLAY = await openScreen(children);
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  children.push(spawn('WebKitWebDriver', [`--port=${port}`], { stdio: 'ignore', env }));
  // The driver says nothing when it is ready, so it is asked until it answers.
  for (let attempt = 1; ; attempt++) {
    try {
      await request(base, 'GET', '/status');
      break;
    } catch (cause) {
      if (attempt === 100) throw cause;
      await wait(100);
    }
  }
  const capabilities = {
    browserName: 'MiniBrowser',
    pageLoadStrategy: 'none',
    'webkitgtk:browserOptions': { binary: process.env.WEBKIT_PATH, args: ['--automation'] },
  };
  const session = (await request(base, 'POST', '/session', {
    capabilities: { alwaysMatch: capabilities },
  })) as {
    sessionId: string;
  };
  return {
    call: (method, path, body) => request(base, method, `/session/${session.sessionId}${path}`, body),
    stop: () => {
      for (const child of children.reverse()) child.kill();
    },
  };
}

const press = (key: string): object[] => {
  const value = KEYS[key] ?? key;
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
};

/** A launcher for the `browsers` of @web/test-runner; needs WEBKIT_PATH, the driver and a screen or Xvfb. */
export function webkitLauncher(): WebdriverLauncher {
  const urls = new Map<string, string>();
  let starting: Promise<Driver> | undefined;
  const driver = (): Promise<Driver> => (starting ??= startDriver());
  const act = async (actions: unknown): Promise<void> => {
    await (await driver()).call('POST', '/actions', { actions: [actions] });
  };
  const move = (x: number, y: number): object => ({ type: 'pointerMove', duration: 0, x, y });
  return {
    name: 'WebKit',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      const { call } = await driver();
      urls.set(id, url);
      await call('POST', '/url', { url });
    },
    isActive: (id) => urls.has(id),
    getBrowserUrl: (id) => urls.get(id),
    async stopSession(id) {
      urls.delete(id);
      await (await driver()).call('POST', '/url', { url: 'about:blank' }).catch(() => undefined);
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKit has no debug session here')),
    async stop() {
      if (!starting) return;
      const { call, stop } = await starting;
      await call('DELETE', '').catch(() => undefined);
      stop();
    },
    async sendKeys(_id, keys) {
      await act({ type: 'key', id: 'keyboard', actions: keys.flatMap(press) });
    },
    async sendMouseMove(_id, x, y) {
      await act({ type: 'pointer', id: 'mouse', actions: [move(x, y)] });
    },
    async sendMouseClick(_id, x, y) {
      const actions = [move(x, y), { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      await act({ type: 'pointer', id: 'mouse', actions });
    },
  };
}
