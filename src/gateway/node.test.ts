// The adapter for Node logs to stderr where nobody said where to, and nowhere else.
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { serveGateway, type GatewayOptions, type LogRecord } from './index.js';

const OPTIONS: GatewayOptions = {
  credentials: { publicKey: 'sandbox_public', secretKey: 'sandbox_secret', accountId: 'account' },
  apiUrl: 'http://127.0.0.1:9',
  sdk: { url: 'https://sdk-web.y.uno/v2.2.0/main.js', integrity: `sha384-${'A'.repeat(64)}` },
  shopOrigins: ['https://shop.example'],
  assets: () => Promise.resolve(undefined),
};

/** What stood on stderr and on standard output after a gateway started and refused one request. */
async function listen(t: TestContext, more: Partial<GatewayOptions> = {}): Promise<[string[], string[]]> {
  const written = (method: 'error' | 'log' | 'warn' | 'info'): (() => string[]) => {
    const { mock } = t.mock.method(console, method, () => undefined);
    return () => mock.calls.map(({ arguments: [text] }) => String(text));
  };
  const [stderr, ...others] = [written('error'), written('log'), written('warn'), written('info')];
  const { url, close } = await serveGateway({ ...OPTIONS, ...more }, { port: 0 });
  await fetch(`${url}/v1/open`, { method: 'POST', headers: { origin: 'https://shop.example' }, body: '{}' });
  await close();
  return [stderr(), others.flatMap((read) => read())];
}

test('a server without a log of its own writes one line of JSON each to stderr', async (t) => {
  const [lines, elsewhere] = await listen(t);
  const records = lines.map((line) => JSON.parse(line) as LogRecord);
  assert.deepEqual(
    records.map(({ level, event, code }) => [level, event, code]),
    [
      ['info', 'setup', undefined],
      ['warn', 'request', 'request_invalid'],
    ],
  );
  assert.ok(lines.every((line) => !line.includes('\n')));
  assert.deepEqual(elsewhere, []);
});

test('one that creates payments starts in silence', async (t) => {
  const [lines] = await listen(t, { createsPayments: true });
  assert.deepEqual(
    lines.map((line) => (JSON.parse(line) as LogRecord).event),
    ['request'],
  );
});

test('a log that is given gets the records, and stderr none', async (t) => {
  const records: LogRecord[] = [];
  const written = await listen(t, { log: (record) => records.push(record) });
  assert.deepEqual(written, [[], []]);
  assert.deepEqual(
    records.map(({ event }) => event),
    ['setup', 'request'],
  );
});
