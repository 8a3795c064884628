// A receiver of webhooks on a free port, which answers as it is told and keeps what it got. For tests only.
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { WebhookTarget } from '../webhooks/target.js';
import type { Tree } from './open-sandbox.js';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly raw: Buffer;
  readonly body: Tree;
}

export interface Receiver {
  readonly target: WebhookTarget;
  readonly received: readonly Received[];
  /** Statuses of the next answers; 200 when there is none left, 0 hangs up. */
  answer(...statuses: number[]): void;
  /** Resolves once `count` deliveries have come in, all told. */
  hear(count: number): Promise<readonly Received[]>;
  close(): Promise<void>;
}

export async function listenWebhooks(): Promise<Receiver> {
  const received: Received[] = [];
  let statuses: number[] = [];
  let arrived: () => void = () => undefined;
  const server = createServer((request, response) => {
    void buffer(request).then((raw) => {
      received.push({ headers: request.headers, raw, body: JSON.parse(String(raw)) as Tree });
      const status = statuses.shift() ?? 200;
      if (status === 0) response.destroy();
      else response.writeHead(status, { location: '/elsewhere' }).end('ignored');
      arrived();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/hooks`;
  return {
    target: { url, apiKey: 'key', secret: 'secret', hmacSecret: 'hmac' },
    received,
    answer: (...next) => {
      statuses = next;
    },
    async hear(count) {
      while (received.length < count)
        await new Promise<void>((resolve) => {
          arrived = resolve;
        });
      return received;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
