// One purchase by a merchant's server that gives up on nothing: every call that is cut is repeated with the same key,
// and a new key is taken only where the old one is burnt and no payment exists. A token dies with its process, so a
// repetition brings a fresh one; whether the payment is made twice is up to the key alone.
import { randomUUID } from 'node:crypto';
import type { Keys, MortalSandbox } from './mortal-sandbox.js';

/** What a run counts. */
export interface Tally {
  /** Ids that an answer of 201 named, by order. */
  readonly acknowledged: Map<string, Set<string>>;
  /** Calls whose answer never came. */
  cut: number;
  /** Payments whose answer was cut off after the work was done: they were there after the crash. */
  survived: number;
}

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>> & { readonly code?: string; readonly id?: string };
}

export interface Merchant {
  readonly sandbox: MortalSandbox;
  readonly keys: Keys;
  readonly random: () => number;
  readonly tally: Tally;
}

/** More tries than any run has crashes. */
const TRIES = 500;

const CARD = {
  number: '4111111111111111',
  expiration_month: 11,
  expiration_year: 30,
  security_code: '123',
  holder_name: 'TEST',
};

/** Nothing when the connection broke: nobody can tell whether the work was done. */
export async function call(
  { sandbox, keys, tally }: Merchant,
  method: string,
  path: string,
  body?: object,
  key: string = randomUUID(),
): Promise<Answer | undefined> {
  const url = await sandbox.url();
  try {
    const response = await fetch(`${url}/v1${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        'public-api-key': keys.publicKey,
        'private-secret-key': keys.secretKey,
        'x-idempotency-key': key,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  } catch {
    tally.cut += 1;
    return undefined;
  }
}

/** Repeats a call that may be done twice until it is answered. */
async function insist(merchant: Merchant, method: string, path: string, body?: object): Promise<Answer> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const answer = await call(merchant, method, path, body);
    if (answer) return answer;
  }
  throw new Error(`${method} ${path} was cut ${TRIES} times`);
}

/** The order's payments, as the merchant reads them. */
export async function paymentsOf(merchant: Merchant, order: string) {
  const { body } = await insist(merchant, 'GET', `/payments?merchant_order_id=${order}`);
  return body as unknown as readonly { readonly id: string; readonly checkout: { session: string } }[];
}

/** Codes that mean: not with this token and key. Whether a payment exists is another question. */
const SPENT = ['INVALID_TOKEN', 'TOKEN_IN_USE', 'IDEMPOTENCY_DUPLICATED', 'CHECKOUT_SESSION_NOT_FOUND'];

/** Resolves once the order has its payment. Throws when an answer makes no sense. */
export async function payOnce(merchant: Merchant, order: string): Promise<void> {
  const { keys, random, tally } = merchant;
  const purchase = {
    account_id: keys.accountId,
    merchant_order_id: order,
    country: 'BR',
    amount: { currency: 'BRL', value: 10 },
  };
  const opened = await insist(merchant, 'POST', '/checkout/sessions', {
    ...purchase,
    payment_description: 'Crash',
  });
  const session = String(opened.body['checkout_session']);
  let token: string | undefined;
  let key = randomUUID();
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (token === undefined) {
      const wish = { payment_method: { type: 'CARD', card: CARD } };
      const made = await insist(merchant, 'POST', `/checkout/sessions/${session}/token`, wish);
      // A session that is spent gives no token, and the key has its payment already.
      token = made.status === 201 ? String(made.body['token']) : '';
    }
    const body = { ...purchase, description: 'Crash', checkout: { session }, payment_method: { token } };
    // Now and then the shopper presses twice.
    const presses = Array.from({ length: random() < 0.3 ? 2 : 1 }, () =>
      call(merchant, 'POST', '/payments', body, key),
    );
    const answers = (await Promise.all(presses)).filter((answer) => answer !== undefined);
    const paid = answers.filter(({ status }) => status === 201);
    for (const { body: payment } of paid) {
      const ids = tally.acknowledged.get(order) ?? new Set<string>();
      tally.acknowledged.set(order, ids.add(String(payment.id)));
    }
    if (paid.length > 0 && token === '') tally.survived += 1;
    if (paid.length > 0) return;
    const codes = answers.map(({ body: { code = '' } }) => code);
    const strange = codes.find((code) => !SPENT.includes(code) && code !== 'REQUEST_IN_PROCESS');
    if (strange !== undefined) throw new Error(`${order}: ${strange}`);
    if (codes.length < presses.length) token = undefined;
    else if (codes.some((code) => SPENT.includes(code))) {
      if ((await paymentsOf(merchant, order)).length > 0) return;
      token = undefined;
      key = randomUUID();
    }
  }
  throw new Error(`${order} was not paid in ${TRIES} tries`);
}
