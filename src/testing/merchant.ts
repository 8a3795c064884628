// What a merchant's server does with Yuno, as far as a test needs it: sessions, customers, payments. Asks in the documents'
// own words, so that whoever knows the API knows these bodies.
import { signCustomerReference } from 'tender-checkout/gateway';

/** JSON, read loosely: tests look at what is in it. */
export type Json = Readonly<Record<string, unknown>>;

export interface Credentials {
  readonly publicKey: string;
  readonly secretKey: string;
  readonly accountId: string;
}

/** One call. Rejects, with the answer in words, when it is refused. */
export type Ask = (method: string, path: string, body?: Json, headers?: Json) => Promise<unknown>;

/** A body of the API. What is left out goes without saying. */
export type Body = Json;

export interface Merchant {
  /** Any call of the documented API: `yuno('GET', '/payments/…')`. */
  yuno(method: string, path: string, body?: Json, headers?: Json): Promise<Json>;
  /** Gives the token for `checkout-session`. */
  createCheckoutSession(body?: Body): Promise<string>;
  /** Gives the customer's id. */
  createCustomer(body?: Body): Promise<string>;
  /** Gives the token for `customer-session`. Without a customer one is made. */
  createCustomerSession(body?: Body): Promise<string>;
  /** What the merchant's server says of a customer session: whose it is. For `customerReference`. */
  signReference(customer: string, customerSession: string): Promise<string>;
  /** What the customer has saved. */
  savedMethods(customer: string): Promise<readonly Json[]>;
  /** The payment that a merchant's server makes with what `tender-token` brought. */
  createPayment(request: Json, idempotencyKey: string): Promise<Json>;
}

/** A country where the sandbox offers cards and nothing else would be a poor default: this one has wallets, too. */
const COUNTRY = 'US';
const AMOUNT = { currency: 'USD', value: 25 };

export function createMerchant(ask: Ask, { publicKey, secretKey, accountId }: Credentials): Merchant {
  const keys = { 'public-api-key': publicKey, 'private-secret-key': secretKey };
  const yuno: Merchant['yuno'] = async (method, path, body, headers = {}) =>
    (await ask(method, `/v1${path}`, body, { ...keys, ...headers })) as Json;
  const createCustomer = async (body: Body = {}): Promise<string> =>
    String((await yuno('POST', '/customers', { merchant_customer_id: crypto.randomUUID(), ...body }))['id']);
  return {
    yuno,
    createCustomer,
    async createCheckoutSession(body = {}) {
      const made = await yuno('POST', '/checkout/sessions', {
        account_id: accountId,
        merchant_order_id: `order-${crypto.randomUUID()}`,
        payment_description: 'Two espresso cups',
        country: COUNTRY,
        amount: AMOUNT,
        ...body,
      });
      return String(made['checkout_session']);
    },
    async createCustomerSession(body = {}) {
      const customer_id = body['customer_id'] ?? (await createCustomer());
      const made = await yuno('POST', '/customers/sessions', {
        account_id: accountId,
        country: COUNTRY,
        ...body,
        customer_id,
      });
      return String(made['customer_session']);
    },
    signReference: (customer, customerSession) =>
      signCustomerReference({ secretKey, customer, customerSession }),
    async savedMethods(customer) {
      return (await yuno('GET', `/customers/${customer}/payment-methods`))['payment_methods'] as Json[];
    },
    createPayment: (request, idempotencyKey) =>
      yuno(
        'POST',
        '/payments',
        { account_id: accountId, ...request },
        { 'X-Idempotency-Key': idempotencyKey },
      ),
  };
}
