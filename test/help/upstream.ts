// What a test may ask of a server that speaks Yuno's API, whichever it is: what a merchant's server would send, the
// levers of the test, and nothing of how the server works. The sandbox is one of them.
import { randomUUID } from 'node:crypto';
import { sdkIntegrity, SDK_PATH, startSandbox } from '../../demo/sandbox/index.js';

export type Json = Record<string, unknown>;
// Answers are read loosely: the shapes are what the tests are about.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = any;

export interface Fault {
  readonly method: string;
  /** Source of a regular expression for the path. */
  readonly path: string;
  /** `drop`: the work is done, the answer is lost. `error`: refused with `status` before any work. */
  readonly kind: 'drop' | 'error';
  readonly status?: number;
  readonly code?: string;
  readonly times?: number;
}

export interface Call {
  readonly method: string;
  readonly path: string;
}

export interface Upstream {
  /** Without `/v1`. */
  readonly url: string;
  readonly sdk: { readonly url: string; readonly integrity: string };
  /** Asks with both keys, as a merchant's server. `path` comes after `/v1`; a list is found under `list`. */
  yuno(method: string, path: string, body?: Json, headers?: Record<string, string>): Promise<Loose>;
  /** Every payment of an order as the server itself knows them, each with `id` and `status` at least. */
  paymentsOfOrder(order: string): Promise<Loose[]>;
  /** Moves a payment, as a shopper at a bank or a provider would. */
  move(payment: string, status: string, subStatus: string, responseCode?: string): Promise<void>;
  order(fault: Fault): Promise<void>;
  /** No more faults. */
  calm(): Promise<void>;
  advanceClock(ms: number): Promise<void>;
  /** Calls since the last `forgetCalls`. */
  calls(): Promise<Call[]>;
  forgetCalls(): Promise<void>;
  close(): Promise<void>;
}

export const KEYS = {
  publicKey: 'sandbox_test_public',
  secretKey: 'sandbox_test_secret',
  accountId: randomUUID(),
};

/** One JSON request; the body of the answer, with the HTTP status where the body has no `status` of its own. */
async function askJson(url: string, method: string, body?: Json, headers: Record<string, string> = {}) {
  const response = await fetch(url, {
    method,
    headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const answer = JSON.parse(text || '{}') as Json;
  return { status: response.status, ...answer, list: Array.isArray(answer) ? answer : [] } as Loose;
}

/** Asks as a merchant's server does. */
export const asMerchant =
  (url: string): Upstream['yuno'] =>
  (method, path, body, headers = {}) =>
    askJson(`${url}/v1${path}`, method, body, {
      'public-api-key': KEYS.publicKey,
      'private-secret-key': KEYS.secretKey,
      // Required or unknown, depending on which document one reads.
      'account-code': KEYS.accountId,
      ...headers,
    });

export async function openSandbox(): Promise<Upstream> {
  const sandbox = await startSandbox({
    port: 0,
    db: ':memory:',
    ...KEYS,
  });
  const control = (method: string, path: string, body?: Json): Promise<Loose> =>
    askJson(`${sandbox.url}/sandbox-control${path}`, method, body);
  return {
    url: sandbox.url,
    sdk: { url: sandbox.url + SDK_PATH, integrity: sdkIntegrity() },
    yuno: asMerchant(sandbox.url),
    paymentsOfOrder: async (order) =>
      (await control('GET', `/payments?merchant_order_id=${encodeURIComponent(order)}`)).payments,
    move: async (id, status, subStatus, responseCode) => {
      const body = {
        status,
        sub_status: subStatus,
        ...(responseCode !== undefined && { response_code: responseCode }),
      };
      await control('POST', `/payments/${id}`, body);
    },
    order: async ({ method, path, ...fault }) => {
      await control('POST', '/faults', { match: { method, path }, ...fault });
    },
    calm: async () => {
      await control('DELETE', '/faults');
    },
    advanceClock: async (advanceMs) => {
      await control('POST', '/clock', { advanceMs });
    },
    calls: async () => (await control('GET', '/calls')).calls,
    forgetCalls: async () => {
      await control('DELETE', '/calls');
    },
    close: () => sandbox.close(),
  };
}
