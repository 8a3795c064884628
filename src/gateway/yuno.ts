// The client of Yuno's documented REST API, and the only holder of the secret key. Builds paths from ids that look
// like ids, and from nothing else. Says what went wrong upstream as one error with Yuno's own code.
import { CheckoutError } from '../shared/errors.js';
import type { GatewayOptions } from './options.js';
import {
  decodeEnrollment,
  decodePayment,
  decodePayments,
  type UpstreamEnrollment,
  type UpstreamPayment,
} from './wire-payment.js';
import { decodeBanks, decodeKnown, decodeToken } from './wire-customer.js';
import { decodeMethods, decodeSession, type UpstreamMethod, type UpstreamSession } from './wire-session.js';

/** A read may take this long, in milliseconds; then it is tried once more. */
const READ_DEADLINE = 8_000;
/** Yuno's own limit for every call is 60 seconds. */
const WRITE_DEADLINE = 61_000;

/** Yuno said no: its HTTP status and code. `unclear` when the work may have been done all the same. */
export class UpstreamError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, cause?: unknown) {
    super(`${String(status)} ${code}`, { cause });
    this.name = 'UpstreamError';
    this.status = status;
    this.code = code;
  }

  /** No answer, or one that says nothing about what was done. */
  get unclear(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

/** Yuno's refusals in our words, for calls that have no better idea. */
export function toGatewayError(thrown: unknown): unknown {
  if (!(thrown instanceof UpstreamError)) return thrown;
  if (thrown.unclear) return new CheckoutError('upstream_unreachable', { cause: thrown });
  if (/^(CHECKOUT_SESSION|CUSTOMER_SESSION|CUSTOMER)_NOT_FOUND$|^NOT_FOUND$/.test(thrown.code))
    return new CheckoutError('session_not_found', { cause: thrown });
  if (thrown.code === 'PAYMENT_NOT_FOUND') return new CheckoutError('payment_mismatch', { cause: thrown });
  if (thrown.code === 'INVALID_TOKEN') return new CheckoutError('card_refused', { cause: thrown });
  return new CheckoutError('upstream_refused', { cause: thrown });
}

const pathOf = (strings: TemplateStringsArray, ...ids: readonly string[]): string =>
  strings.reduce((path, part, index) => {
    const id = ids[index - 1] ?? '';
    if (!/^[A-Za-z0-9-]{36,64}$/.test(id)) throw new CheckoutError('request_invalid');
    return path + id + part;
  });

export class Yuno {
  readonly #options: GatewayOptions;

  constructor(options: GatewayOptions) {
    this.#options = options;
  }

  get accountId(): string {
    return this.#options.credentials.accountId;
  }

  async checkoutSession(session: string): Promise<UpstreamSession> {
    return this.#decoded(decodeSession, this.#read(pathOf`/checkout/sessions/${session}`));
  }

  async createCheckoutSession(body: object): Promise<UpstreamSession> {
    return this.#decoded(decodeSession, this.#send('POST', '/checkout/sessions', { body }));
  }

  async updateCheckoutSession(session: string, body: object): Promise<UpstreamSession> {
    return this.#decoded(decodeSession, this.#send('PATCH', pathOf`/checkout/sessions/${session}`, { body }));
  }

  async checkoutMethods(session: string): Promise<UpstreamMethod[]> {
    return this.#decoded(decodeMethods, this.#read(pathOf`/checkout/sessions/${session}/payment-methods`));
  }

  async enrollableMethods(customerSession: string): Promise<UpstreamMethod[]> {
    return decodeMethods(
      await this.#read(pathOf`/checkout/customers/sessions/${customerSession}/payment-methods`),
    );
  }

  async enroll(customerSession: string, body: object, key: string): Promise<UpstreamEnrollment> {
    const path = pathOf`/customers/sessions/${customerSession}/payment-methods`;
    return this.#decoded(decodeEnrollment, this.#send('POST', path, { body, key }));
  }

  async enrollment(id: string): Promise<UpstreamEnrollment> {
    return this.#decoded(decodeEnrollment, this.#read(pathOf`/payment-methods/${id}`));
  }

  async createPayment(body: object, key: string): Promise<UpstreamPayment> {
    return this.#decoded(decodePayment, this.#send('POST', '/payments', { body, key }));
  }

  async payment(id: string): Promise<UpstreamPayment> {
    return this.#decoded(decodePayment, this.#read(pathOf`/payments/${id}`));
  }

  /** A one-time token of a session, for a method without a card. */
  async makeToken(session: string, body: object): Promise<string> {
    const path = pathOf`/checkout/sessions/${session}/token`;
    return this.#decoded(decodeToken, this.#send('POST', path, { body }));
  }

  /** The banks that a method can be paid with. */
  async banks(session: string, country: string, type: string): Promise<{ id: string; name: string }[]> {
    const query = new URLSearchParams({
      checkout_session: session,
      country_code: country,
      payment_method: type,
    });
    return this.#decoded(decodeBanks, this.#read(`/issuers?${query.toString()}`));
  }

  /** What Yuno knows of a customer, as names of fields: never a value. */
  async knownOf(customer: string): Promise<ReadonlySet<string>> {
    return this.#decoded(decodeKnown, this.#read(pathOf`/customers/${customer}`));
  }

  /** Every payment of an order. None is an empty list, however Yuno says it. */
  async paymentsOfOrder(orderId: string): Promise<UpstreamPayment[]> {
    try {
      return await this.#decoded(
        decodePayments,
        this.#read(`/payments?merchant_order_id=${encodeURIComponent(orderId)}`),
      );
    } catch (thrown) {
      if (thrown instanceof UpstreamError && thrown.code === 'PAYMENT_NOT_FOUND') return [];
      throw thrown;
    }
  }

  async cancelPayment(id: string, transaction: string, key: string): Promise<void> {
    const body = { reason: 'REQUESTED_BY_CUSTOMER' };
    await this.#send('POST', pathOf`/payments/${id}/transactions/${transaction}/cancel`, { body, key });
  }

  /** An answer that cannot be understood says nothing about what was done. */
  async #decoded<T>(decode: (body: unknown) => T, answer: Promise<unknown>): Promise<T> {
    const body = await answer;
    try {
      return decode(body);
    } catch (thrown) {
      throw new UpstreamError(0, 'UNREADABLE', thrown);
    }
  }

  /** Reads are safe to repeat: once more, after a short and uneven pause, when the answer says nothing. */
  async #read(path: string): Promise<unknown> {
    try {
      return await this.#send('GET', path, { deadline: READ_DEADLINE });
    } catch (thrown) {
      if (!(thrown instanceof UpstreamError) || !thrown.unclear) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 200));
      return this.#send('GET', path, { deadline: READ_DEADLINE });
    }
  }

  async #send(
    method: 'GET' | 'POST' | 'PATCH',
    path: string,
    { body, key, deadline = WRITE_DEADLINE }: { body?: object; key?: string; deadline?: number },
  ): Promise<unknown> {
    const { apiUrl, credentials, fetch: send = fetch } = this.#options;
    const headers: Record<string, string> = {
      accept: 'application/json',
      'public-api-key': credentials.publicKey,
      'private-secret-key': credentials.secretKey,
      'account-code': credentials.accountId,
    };
    if (body) headers['content-type'] = 'application/json';
    if (key) headers['X-Idempotency-Key'] = key;
    const init: RequestInit = { method, headers, redirect: 'error', signal: AbortSignal.timeout(deadline) };
    if (body) init.body = JSON.stringify(body);

    let response: Response;
    let answer: unknown;
    try {
      response = await send(`${apiUrl.replace(/\/$/, '')}/v1${path}`, init);
      answer = JSON.parse((await response.text()) || 'null');
    } catch (thrown) {
      throw new UpstreamError(0, 'NO_ANSWER', thrown);
    }
    if (response.ok) return answer;
    const code = (answer as { code?: unknown } | null)?.code;
    throw new UpstreamError(response.status, typeof code === 'string' ? code : 'UNKNOWN');
  }
}
