// A gateway in front of a server that speaks Yuno's API: tests hand it requests as a browser would, without a port.
// Which runtime it runs on and which server is behind it, a test can leave open (see places.ts).
import { createGateway, type GatewayOptions, type LogRecord } from '../../src/gateway/index.js';
import { createMerchant, type Merchant } from './merchant.js';
import { KEYS, openSandbox, type Json, type Loose, type Upstream } from './upstream.js';
import { FRAME_MANIFEST } from './worker-settings.js';

export { AMOUNT, CARDS, unwrapPayment } from './merchant.js';

export const SHOP = 'http://shop.test';
export const GATEWAY = 'http://gateway.test';

/** A running gateway, whatever runs it. */
export interface Runtime {
  fetch(request: Request): Promise<Response>;
  logs(): Promise<readonly LogRecord[]>;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly body: Loose;
  readonly headers: Headers;
}

export interface TestGateway extends Upstream, Merchant {
  fetch(request: Request): Promise<Response>;
  logs(): Promise<readonly LogRecord[]>;
  /** Asks the gateway as a page of the shop. */
  ask(path: string, body: Json, init?: { origin?: string; raw?: string }): Promise<Answer>;
  get(path: string): Promise<Response>;
}

export type OpenUpstream = () => Promise<Upstream>;

/** The settings that are plain values, and so can be handed to another process. */
export const plainOptions = (upstream: Pick<Upstream, 'url' | 'sdk'>) => ({
  credentials: KEYS,
  apiUrl: upstream.url,
  sdk: upstream.sdk,
  shopOrigins: [SHOP],
  createsPayments: true,
  defaultCountry: 'BR',
});

export function runOnNode(upstream: Upstream, options: Partial<GatewayOptions> = {}): Runtime {
  const logs: LogRecord[] = [];
  const gateway = createGateway({
    ...plainOptions(upstream),
    limiter: { take: () => true },
    log: (record) => logs.push(record),
    assets: (path) =>
      Promise.resolve(path === 'frame/manifest.json' ? new TextEncoder().encode(FRAME_MANIFEST) : undefined),
    ...options,
  });
  return { fetch: gateway.fetch, logs: () => Promise.resolve(logs), close: () => Promise.resolve() };
}

/** What tests hold: the gateway, the server behind it, and the merchant's side of it. */
export function joinGateway(upstream: Upstream, runtime: Runtime): TestGateway {
  return {
    ...upstream,
    ...createMerchant(upstream),
    fetch: runtime.fetch,
    logs: runtime.logs,
    async ask(path, body, { origin = SHOP, raw } = {}) {
      const response = await runtime.fetch(
        new Request(`${GATEWAY}/v1/${path}`, {
          method: 'POST',
          headers: { origin, 'content-type': 'text/plain' },
          body: raw ?? JSON.stringify({ protocol: 1, ...body }),
        }),
      );
      return {
        status: response.status,
        body: await response.json().catch(() => undefined),
        headers: response.headers,
      };
    },
    get: (path) => runtime.fetch(new Request(`${GATEWAY}${path}`)),
    async close() {
      await runtime.close();
      await upstream.close();
    },
  };
}

/** On Node, before the sandbox unless another server is named. */
export async function startGateway(
  options: Partial<GatewayOptions> = {},
  openUpstream: OpenUpstream = openSandbox,
): Promise<TestGateway> {
  const upstream = await openUpstream();
  return joinGateway(upstream, runOnNode(upstream, options));
}
