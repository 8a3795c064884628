// A second server with Yuno's API, written from the documents alone and nothing to do with the sandbox. Wherever the
// documents disagree it answers in the reading a test asks for: by default always the other one than the endpoint's
// own page has. Whole purchases run on it.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { allIn, type Readings } from './other/readings.js';
import { Refused } from './other/refusal.js';
import { findRoute } from './other/routes.js';
import { finishEnrollment } from './other/sessions.js';
import { createShapes } from './other/shapes.js';
import { createStore, type Store } from './other/store.js';
import { asMerchant, KEYS, type Call, type Fault, type Json, type Upstream } from './upstream.js';

export interface Received extends Call {
  readonly headers: IncomingMessage['headers'];
  readonly body: Json;
}

export interface OtherUpstream extends Upstream {
  readonly store: Store;
  /** Calls with headers and bodies, since the last `forgetCalls`. */
  received(): readonly Received[];
  /** What the SDK does in a browser: the card of an enrollment goes into the vault. */
  finishEnrollment(id: string, fingerprint: string): void;
}

async function readText(message: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

const headerOf = (message: IncomingMessage, name: string): string | undefined => {
  const value = message.headers[name];
  return typeof value === 'string' ? value : undefined;
};

function parse(text: string): Json {
  try {
    return JSON.parse(text || '{}') as Json;
  } catch {
    throw new Refused(400, 'INVALID_REQUEST', 'Not JSON');
  }
}

/** Listens on a free port of this machine. */
export async function openOtherUpstream(readings: Readings = allIn('B')): Promise<OtherUpstream> {
  const store = createStore();
  const shapes = createShapes(readings);
  let faults: (Fault & { left: number })[] = [];
  let received: Received[] = [];

  const checkKeys = (message: IncomingMessage): void => {
    const known =
      headerOf(message, 'public-api-key') === KEYS.publicKey &&
      headerOf(message, 'private-secret-key') === KEYS.secretKey;
    if (!known) throw new Refused(401, 'INVALID_CREDENTIALS');
    if (shapes.pick('accountHeader', true, false) && headerOf(message, 'account-code') !== KEYS.accountId)
      throw new Refused(400, 'INVALID_ACCOUNT_ID', 'The header account-code is missing');
  };

  const takeFault = (method: string, path: string): Fault | undefined => {
    const hit = faults.find((fault) => fault.method === method && new RegExp(fault.path).test(path));
    if (hit) hit.left -= 1;
    faults = faults.filter(({ left }) => left > 0);
    return hit;
  };

  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(message.url ?? '', 'http://upstream.test');
    const method = message.method ?? '';
    const send = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    try {
      const text = await readText(message);
      const fault = takeFault(method, pathname);
      if (fault?.kind === 'error')
        throw new Refused(fault.status ?? 500, fault.code ?? 'INTERNAL_ERROR', 'On request');
      checkKeys(message);
      const body = parse(text);
      received.push({ method, path: pathname, headers: message.headers, body });
      const found = pathname.startsWith('/v1/') ? findRoute(method, pathname.slice(3)) : undefined;
      if (!found) throw new Refused(404, 'NOT_FOUND');
      const key = headerOf(message, 'x-idempotency-key');
      const done = await found.handler(store, shapes, { ids: found.ids, query: searchParams, body, key });
      if (fault?.kind === 'drop') message.socket.destroy();
      else send(done.status, done.body);
    } catch (thrown) {
      const {
        status,
        code,
        message: words,
      } = thrown instanceof Refused ? thrown : new Refused(500, 'INTERNAL_ERROR');
      send(status, shapes.error(code, words));
    }
  }

  const server = createServer((message, response) => void answer(message, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`;

  return {
    store,
    url,
    sdk: { url: `${url}/sdk.js`, integrity: 'sha384-none' },
    yuno: asMerchant(url),
    paymentsOfOrder: (order) => Promise.resolve(store.paymentsOf(order)),
    move: (id, status, subStatus, responseCode = status) => {
      const payment = store.payments.get(id);
      if (payment) Object.assign(payment, { status, subStatus, responseCode });
      return Promise.resolve();
    },
    order: (fault) => {
      faults.push({ ...fault, left: fault.times ?? 1 });
      return Promise.resolve();
    },
    calm: () => {
      faults = [];
      return Promise.resolve();
    },
    advanceClock: (ms) => {
      store.advance(ms);
      return Promise.resolve();
    },
    calls: () => Promise.resolve(received),
    received: () => received,
    forgetCalls: () => {
      received = [];
      return Promise.resolve();
    },
    finishEnrollment: (id, fingerprint) => finishEnrollment(store, id, fingerprint, shapes),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
