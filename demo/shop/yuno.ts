// The merchant's own client of Yuno's documented REST API, as small as this shop needs it. It holds the secret key,
// so nothing in this file ever reaches a browser.
import { z } from 'zod';

export interface YunoSettings {
  /** Base of the REST API without `/v1`. */
  readonly apiUrl: string;
  readonly publicKey: string;
  readonly secretKey: string;
  readonly accountId: string;
}

/** Amounts in major units, as Yuno writes them. */
const money = z.object({ currency: z.string(), value: z.coerce.number() });
const metadata = z
  .array(z.object({ key: z.string(), value: z.string() }))
  .nullish()
  .transform((pairs) => pairs ?? []);

const customer = z.object({ id: z.string() });
const madeSession = z.object({ checkout_session: z.string() });
const madeCustomerSession = z.object({ customer_session: z.string() });
const session = z.object({
  id: z.string(),
  merchant_order_id: z.string(),
  amount: money.nullish(),
  metadata,
});
const madePayment = z.object({ id: z.string() });
const payment = z.object({
  id: z.string(),
  status: z.string(),
  sub_status: z.string(),
  merchant_order_id: z.string(),
  amount: money,
  checkout: z.object({ session: z.string() }),
  metadata,
});
// Two documents describe this answer: one wraps the payment, the other does not.
const readPayment = z.union([z.object({ payment }).transform((body) => body.payment), payment]);

export type Money = z.output<typeof money>;
export type Session = z.output<typeof session>;
export type Payment = z.output<typeof payment>;

/** Yuno said no, or (status 0) nothing that can be understood. */
export class YunoError extends Error {
  override readonly name = 'YunoError';

  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(`${status} ${code}`);
  }

  /** The work may have been done all the same. */
  get unclear(): boolean {
    return this.status === 0 || this.status >= 500;
  }
}

interface Sent {
  readonly method: 'GET' | 'POST';
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Yuno gives every call up to 60 seconds. */
const DEADLINE = 61_000;
const ID = /^[A-Za-z0-9-]{36,64}$/;

export class Yuno {
  readonly #settings: YunoSettings;

  constructor(settings: YunoSettings) {
    this.#settings = settings;
  }

  get accountId(): string {
    return this.#settings.accountId;
  }

  /** The customer the shop knows by its own id, created at the first visit. */
  async customer(merchantId: string, email: string): Promise<string> {
    const find = () =>
      this.#get(customer, `/customers?merchant_customer_id=${encodeURIComponent(merchantId)}`);
    try {
      return (await find()).id;
    } catch (thrown) {
      if (!(thrown instanceof YunoError) || thrown.unclear) throw thrown;
    }
    try {
      const body = { merchant_customer_id: merchantId, email };
      return (await this.#post(customer, '/customers', body)).id;
    } catch (thrown) {
      // Two visits at once: the other one was first.
      if (thrown instanceof YunoError && thrown.code === 'CUSTOMER_ID_DUPLICATED') return (await find()).id;
      throw thrown;
    }
  }

  async createCheckoutSession(body: object): Promise<string> {
    return (await this.#post(madeSession, '/checkout/sessions', this.#own(body))).checkout_session;
  }

  async createCustomerSession(body: object): Promise<string> {
    return (await this.#post(madeCustomerSession, '/customers/sessions', this.#own(body))).customer_session;
  }

  /** Repeating a key repeats the answer, not the payment. */
  async createPayment(body: object, idempotencyKey: string): Promise<string> {
    const headers = { 'x-idempotency-key': idempotencyKey };
    return (await this.#post(madePayment, '/payments', this.#own(body), headers)).id;
  }

  session(id: string): Promise<Session> {
    return this.#get(session, `/checkout/sessions/${this.#id(id)}`);
  }

  payment(id: string): Promise<Payment> {
    return this.#get(readPayment, `/payments/${this.#id(id)}`);
  }

  readonly #own = (body: object) => ({ account_id: this.#settings.accountId, ...body });

  /** What a browser sent becomes part of a path only when it looks like an id. */
  readonly #id = (id: string): string => {
    if (!ID.test(id)) throw new YunoError(400, 'INVALID_PARAMETERS');
    return id;
  };

  #get<S extends z.ZodType>(shape: S, path: string): Promise<z.output<S>> {
    return this.#send(shape, path, { method: 'GET' });
  }

  #post<S extends z.ZodType>(shape: S, path: string, body: object, headers = {}): Promise<z.output<S>> {
    return this.#send(shape, path, { method: 'POST', body: JSON.stringify(body), headers });
  }

  async #send<S extends z.ZodType>(shape: S, path: string, init: Sent): Promise<z.output<S>> {
    const { apiUrl, publicKey, secretKey } = this.#settings;
    let status = 0;
    let body: unknown;
    try {
      const response = await fetch(`${apiUrl.replace(/\/+$/, '')}/v1${path}`, {
        ...init,
        headers: {
          'content-type': 'application/json',
          'public-api-key': publicKey,
          'private-secret-key': secretKey,
          ...init.headers,
        },
        signal: AbortSignal.timeout(DEADLINE),
      });
      status = response.status;
      body = await response.json();
    } catch {
      // No answer, or none that is JSON. The cause may quote the request, so it goes no further.
      throw new YunoError(status >= 400 ? status : 0, 'UNEXPECTED_RESPONSE');
    }
    if (status >= 400) {
      const refusal = z.object({ code: z.string() }).safeParse(body);
      throw new YunoError(status, refusal.data?.code ?? 'UNEXPECTED_RESPONSE');
    }
    const parsed = shape.safeParse(body);
    if (!parsed.success) throw new YunoError(0, 'UNEXPECTED_RESPONSE');
    return parsed.data;
  }
}
