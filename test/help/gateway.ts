// A gateway in front of a fresh sandbox, without ports for the gateway: tests hand it requests as a browser would.
import { randomUUID } from 'node:crypto';
import { startSandbox, sdkIntegrity, SDK_PATH } from '../../demo/sandbox/index.js';
import { createGateway, type GatewayOptions, type LogRecord } from '../../src/gateway/index.js';

export const SHOP = 'http://shop.test';
const KEYS = { publicKey: 'sandbox_test_public', secretKey: 'sandbox_test_secret', accountId: randomUUID() };

export const CARDS = {
  good: '4507990000000002',
  funds: '4507990000000010',
  challenge: '4000000000003220',
};

type Json = Record<string, unknown>;
// Answers are read loosely: the shapes are what the tests are about.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = any;

export interface TestGateway {
  readonly logs: LogRecord[];
  /** Asks the gateway as a page of the shop. */
  ask(
    path: string,
    body: Json,
    init?: { origin?: string; raw?: string },
  ): Promise<{ status: number; body: Loose; headers: Headers }>;
  get(path: string): Promise<Response>;
  /** Asks the sandbox with both keys, as a merchant's server. */
  yuno(method: string, path: string, body?: Json, headers?: Record<string, string>): Promise<Loose>;
  control(method: string, path: string, body?: Json): Promise<Loose>;
  session(body?: Json): Promise<string>;
  customer(): Promise<string>;
  token(session: string, number?: string): Promise<string>;
  payments(session: string): Promise<Loose[]>;
  close(): Promise<void>;
}

export async function startGateway(options: Partial<GatewayOptions> = {}): Promise<TestGateway> {
  const sandbox = await startSandbox({ port: 0, db: ':memory:', ...KEYS });
  const logs: LogRecord[] = [];
  const gateway = createGateway({
    credentials: KEYS,
    apiUrl: sandbox.url,
    sdk: { url: sandbox.url + SDK_PATH, integrity: sdkIntegrity() },
    shopOrigins: [SHOP],
    createsPayments: true,
    defaultCountry: 'BR',
    limiter: { take: () => true },
    log: (record) => logs.push(record),
    assets: (path) =>
      Promise.resolve(
        path === 'frame/manifest.json' ? new TextEncoder().encode('{"frame.js":"frame-a.js"}') : undefined,
      ),
    ...options,
  });
  const call = async (
    url: string,
    method: string,
    body: Json | undefined,
    headers: Record<string, string>,
  ) => {
    const response = await fetch(url, {
      method,
      headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      ...(JSON.parse(text || '{}') as Json),
      list: text.startsWith('[') ? (JSON.parse(text) as unknown) : [],
    };
  };
  const yuno: TestGateway['yuno'] = (method, path, body, headers = {}) =>
    call(`${sandbox.url}/v1${path}`, method, body, {
      'public-api-key': KEYS.publicKey,
      'private-secret-key': KEYS.secretKey,
      ...headers,
    });
  return {
    logs,
    async ask(path, body, { origin = SHOP, raw } = {}) {
      const response = await gateway.fetch(
        new Request(`http://gateway.test/v1/${path}`, {
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
    get: (path) => gateway.fetch(new Request(`http://gateway.test${path}`)),
    yuno,
    control: (method, path, body) => call(`${sandbox.url}/sandbox-control${path}`, method, body, {}),
    async session(body = {}) {
      const made = await yuno('POST', '/checkout/sessions', {
        account_id: KEYS.accountId,
        merchant_order_id: `order-${randomUUID()}`,
        payment_description: 'Two espresso cups',
        country: 'BR',
        amount: { currency: 'BRL', value: 120.5 },
        ...body,
      });
      return String(made.checkout_session);
    },
    async customer() {
      return String((await yuno('POST', '/customers', { merchant_customer_id: randomUUID() })).id);
    },
    async token(session, number = CARDS.good) {
      const card = {
        number,
        expiration_month: 11,
        expiration_year: 28,
        security_code: '123',
        holder_name: 'TEST',
      };
      const body = { payment_method: { type: 'CARD', card } };
      return String((await yuno('POST', `/checkout/sessions/${session}/token`, body)).token);
    },
    async payments(session) {
      const { merchant_order_id: order } = await yuno('GET', `/checkout/sessions/${session}`);
      return (
        (await call(
          `${sandbox.url}/sandbox-control/payments?merchant_order_id=${String(order)}`,
          'GET',
          undefined,
          {},
        )) as Loose
      ).payments;
    },
    close: () => sandbox.close(),
  };
}
