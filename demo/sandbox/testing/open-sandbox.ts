// A sandbox on a free port with the calls that tests make over and over. For tests only.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text as streamText } from 'node:stream/consumers';
import type { LogRecord } from '../options.js';
import { startSandbox, type RunningSandbox } from '../start-sandbox.js';
import type { WebhookTarget } from '../webhooks/target.js';

export const ACCOUNT = '00000000-0000-4000-8000-000000000001';
export const PUBLIC_KEY = 'sandbox_test_public';
export const SECRET_KEY = 'sandbox_test_secret';

/** A parsed answer. `body` is deliberately loose: a test says what it expects by reading it. */
export interface Answer {
  readonly status: number;
  readonly body: Tree;
  readonly headers: Headers;
  readonly text: string;
}

/** JSON that can be read to any depth; what is not there is undefined. */
export interface Tree {
  readonly [key: string]: Tree;
}

export interface Card {
  readonly number: string;
  readonly vaultOnSuccess?: boolean;
}

export const GOOD_CARD = '4111111111111111';
export const CHALLENGE_CARD = '4000000000003220';

/** A text at the end of a path. */
export const str = (tree: Tree | undefined): string => tree as unknown as string;

const toCard = (number: string) => ({
  number,
  expiration_month: 11,
  expiration_year: 28,
  security_code: '123',
  holder_name: 'John Doe',
});

export const paymentBody = (session: string, token: string, extra: object = {}) => ({
  account_id: ACCOUNT,
  merchant_order_id: 'order-1',
  description: 'Two cups',
  country: 'BR',
  amount: { currency: 'BRL', value: 120.5 },
  checkout: { session },
  payment_method: { token },
  ...extra,
});

export interface TestSandbox extends RunningSandbox {
  readonly logged: LogRecord[];
  /** REST with both keys; POSTs carry a fresh idempotency key unless `headers` names one. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  /** The browser's prefix, with the public key. */
  browse(method: string, path: string, body?: unknown): Promise<Answer>;
  control(method: string, path: string, body?: unknown): Promise<Answer>;
  /** Resolves once every ordered fault has struck, so the calls it holds are inside the sandbox. */
  struck(): Promise<void>;
  customer(): Promise<string>;
  session(extra?: object): Promise<string>;
  customerSession(customer: string): Promise<string>;
  token(session: string, number?: string, extra?: object): Promise<string>;
  /** Creates a payment; `extra` replaces fields of the body, `key` the idempotency key. */
  pay(session: string, token: string, extra?: object, key?: string): Promise<Answer>;
  /** Session, token and payment in one go. */
  payWith(number: string, extra?: object, sessionExtra?: object): Promise<Answer>;
  read(payment: string): Promise<Tree>;
  /** Submits a hosted page's form. */
  answer(url: string, form: Record<string, string>): Promise<Response>;
}

export async function openSandbox(
  options: {
    readonly db?: string;
    readonly clock?: () => number;
    readonly webhooks?: WebhookTarget;
  } = {},
): Promise<TestSandbox> {
  const logged: LogRecord[] = [];
  const running = await startSandbox({
    port: 0,
    db: options.db ?? ':memory:',
    publicKey: PUBLIC_KEY,
    secretKey: SECRET_KEY,
    accountId: ACCOUNT,
    log: (record) => logged.push(record),
    ...(options.clock ? { clock: options.clock } : {}),
    ...(options.webhooks ? { webhooks: options.webhooks } : {}),
  });

  async function send(
    method: string,
    path: string,
    headers: Record<string, string>,
    body: unknown,
  ): Promise<Answer> {
    const response = await fetch(running.url + path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed = /^[[{]/.test(text) && response.headers.get('content-type')?.includes('json');
    let tree: unknown = {};
    try {
      tree = parsed ? JSON.parse(text) : {};
    } catch {
      // An answer that was garbled on request: the test looks at `text`.
    }
    return { status: response.status, body: tree as Tree, headers: response.headers, text };
  }

  const keys = { 'public-api-key': PUBLIC_KEY, 'private-secret-key': SECRET_KEY };
  const sandbox: TestSandbox = {
    ...running,
    logged,
    call: (method, path, body, headers = {}) =>
      send(method, `/v1${path}`, { ...keys, 'x-idempotency-key': randomUUID(), ...headers }, body),
    browse: (method, path, body) =>
      send(method, `/browser/v1${path}`, { 'public-api-key': PUBLIC_KEY }, body),
    control: (method, path, body) => send(method, `/sandbox-control${path}`, {}, body),
    async struck() {
      for (let asked = 0; asked < 500; asked += 1)
        if ((await sandbox.control('GET', '/faults')).text.includes('"count":0')) return;
      throw new Error('an ordered fault did not strike');
    },
    async customer() {
      const made = await sandbox.call('POST', '/customers', {
        merchant_customer_id: `shopper-${randomUUID()}`,
        first_name: 'Lia',
        email: 'lia@shop.example',
      });
      return str(made.body['id']);
    },
    async session(extra = {}) {
      const made = await sandbox.call('POST', '/checkout/sessions', {
        account_id: ACCOUNT,
        merchant_order_id: 'order-1',
        payment_description: 'Two cups',
        country: 'BR',
        amount: { currency: 'BRL', value: 120.5 },
        ...extra,
      });
      return str(made.body['checkout_session']);
    },
    async customerSession(customer) {
      const body = { account_id: ACCOUNT, country: 'BR', customer_id: customer };
      return str((await sandbox.call('POST', '/customers/sessions', body)).body['customer_session']);
    },
    async token(session, number = GOOD_CARD, extra = {}) {
      const body = { payment_method: { type: 'CARD', card: toCard(number), ...extra } };
      return str((await sandbox.browse('POST', `/checkout/sessions/${session}/tokens`, body)).body['token']);
    },
    pay: (session, token, extra = {}, key = randomUUID()) =>
      sandbox.call('POST', '/payments', paymentBody(session, token, extra), { 'x-idempotency-key': key }),
    async payWith(number, extra = {}, sessionExtra = {}) {
      const session = await sandbox.session(sessionExtra);
      return sandbox.pay(session, await sandbox.token(session, number), extra);
    },
    async read(payment) {
      const found = (await sandbox.call('GET', `/payments/${payment}`)).body['payment'];
      return found ?? {};
    },
    answer: (url, form) =>
      fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' }),
  };
  return sandbox;
}

/** A POST whose head is sent at once and whose body waits for `finish`; `answer` is the answer's text. */
export function slowPost(url: string, headers: Record<string, string>, body: object) {
  const text = JSON.stringify(body);
  const call = request(url, { method: 'POST', headers: { ...headers, 'content-length': text.length } });
  call.flushHeaders();
  const answer = once(call, 'response').then(([response]) => streamText(response as IncomingMessage));
  return { answer, finish: () => void call.end(text) };
}

/** A card as an enrollment in the browser sends it. */
export const cardBody = (number: string) => ({ card: toCard(number) });
