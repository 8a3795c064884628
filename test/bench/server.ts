// One server of the bench, alone in its process: the fixed upstream, the gateway, or a bare proxy that does nothing
// but pass one read on. Says its port to whoever started it, and what it has used when asked.
import { createServer } from 'node:http';
import { serve } from '@hono/node-server';
import { serveGateway } from '../../src/gateway/index.js';
import { paymentBody } from './canned.js';

export interface Usage {
  /** MB. */
  readonly heap: number;
  readonly resident: number;
  /** Microseconds of processor time so far. */
  readonly processor: number;
}

const HEADERS = {
  accept: 'application/json',
  'public-api-key': 'bench_public',
  'private-secret-key': 'bench_secret',
};

const startUpstream = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer((request, response) => {
      const body = paymentBody((request.url ?? '').slice('/v1/payments/'.length));
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
        .end(body);
    });
    server.keepAliveTimeout = 60_000;
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' ? (address?.port ?? 0) : 0);
    });
  });

/** The least that a server in the middle can do, on the same adapter: read the question, ask, pass the answer on. */
const startProxy = (upstream: string): Promise<number> =>
  new Promise((resolve) => {
    const answer = async (request: Request): Promise<Response> => {
      const { payment } = (await request.json()) as { payment: string };
      return fetch(`${upstream}/v1/payments/${payment}`, { headers: HEADERS });
    };
    serve({ fetch: answer, port: 0, hostname: '127.0.0.1' }, ({ port }) => resolve(port));
  });

const startGateway = async (upstream: string): Promise<number> => {
  const { url } = await serveGateway(
    {
      credentials: { publicKey: 'bench_public', secretKey: 'bench_secret', accountId: 'bench' },
      apiUrl: upstream,
      sdk: { url: 'https://sdk.test/sdk.js', integrity: 'sha384-none' },
      shopOrigins: ['http://shop.test'],
      assets: () => Promise.resolve(undefined),
      log: () => undefined,
    },
    { port: 0 },
  );
  return Number(new URL(url).port);
};

const STARTS: Readonly<Record<string, (upstream: string) => Promise<number>>> = {
  upstream: startUpstream,
  proxy: startProxy,
  gateway: startGateway,
};

const toMegabytes = (bytes: number): number => bytes / 1024 / 1024;

function readUsage(): Usage {
  const { user, system } = process.cpuUsage();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: toMegabytes(heapUsed), resident: toMegabytes(rss), processor: user + system };
}

process.on('message', (word) => {
  // Collecting takes time of its own: only memory is read after it.
  if (word === 'memory') for (let i = 0; i < 3; i++) (globalThis as { gc?: () => void }).gc?.();
  process.send?.({ usage: readUsage() });
});
// Whoever started it is gone: nobody will ask any more.
process.on('disconnect', () => process.exit(0));

const [role = '', upstream = ''] = process.argv.slice(2);
process.send?.({ port: await STARTS[role]?.(upstream) });
