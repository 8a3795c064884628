// What a merchant's server and the sandbox's own levers can do behind a journey: sessions, customers, payments, faults.
import { randomUUID } from 'node:crypto';
import type { Demo } from '../../demo/demo.js';
import { CARDS as TEST_CARDS } from '../../src/testing/cards.js';
import { createLevers, type Fault, type Levers } from '../../src/testing/levers.js';
import { createMerchant, type Merchant } from '../../src/testing/merchant.js';
import type { Pages } from './pages.js';

export type Json = Record<string, unknown>;
// Answers are read loosely: the tests look at what is in them.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = any;

export const CARDS: Readonly<Record<'good' | 'funds' | 'challenge', string>> = {
  good: TEST_CARDS.approved,
  funds: TEST_CARDS.insufficientFunds,
  challenge: TEST_CARDS.challenge,
};
export const AMOUNT = { currency: 'BRL', value: 120.5 };

/** Where the sandbox offers cards and nothing else, so that the card form is open at once. */
export const CARD_ONLY = 'UY';

const ACCOUNT = '00000000-0000-4000-8000-000000000001';
const PUBLIC_KEY = 'sandbox_demo_public';

async function call(url: string, method: string, body?: Json, headers: object = {}): Promise<Loose> {
  const response = await fetch(url, {
    method,
    headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`${method} ${url.replace(/^.*\/\/[^/]+/, '')}: ${String(response.status)} ${text}`);
  return text ? JSON.parse(text) : undefined;
}

/** What goes with any number. */
const CARD = { expiration_month: 11, expiration_year: 28, security_code: '123', holder_name: 'TEST' };

/** What a merchant's server and the sandbox's own levers can do. */
export class Backstage {
  readonly demo: Demo;
  readonly pages: Pages;
  readonly #merchant: Merchant;
  readonly #levers: Levers;

  constructor(demo: Demo, pages: Pages) {
    this.demo = demo;
    this.pages = pages;
    const keys = { publicKey: PUBLIC_KEY, secretKey: 'sandbox_demo_secret', accountId: ACCOUNT };
    const ask = (method: string, path: string, body?: Json, headers?: Json) =>
      call(this.#sandbox + path, method, body, headers);
    this.#merchant = createMerchant(ask, keys);
    this.#levers = createLevers(ask, this.#merchant);
  }

  get #sandbox(): string {
    if (!this.demo.sandbox) throw new Error('the demo runs without its sandbox');
    return this.demo.sandbox;
  }

  yuno(method: string, path: string, body?: Json, headers: Json = {}): Promise<Loose> {
    return this.#merchant.yuno(method, path, body, headers);
  }

  control(method: string, path: string, body?: Json): Promise<Loose> {
    return call(`${this.#sandbox}/sandbox-control${path}`, method, body);
  }

  fault(method: string, path: string, kind: Fault['kind'], more: Json = {}): Promise<void> {
    return this.#levers.fault({ method, path, kind, ...more });
  }

  session(body: Json = {}): Promise<string> {
    return this.#merchant.createCheckoutSession({ country: CARD_ONLY, amount: AMOUNT, ...body });
  }

  customer(): Promise<string> {
    return this.#merchant.createCustomer();
  }

  customerSession(customer?: string, more: Json = {}): Promise<string> {
    const body = { country: CARD_ONLY, ...(customer && { customer_id: customer }), ...more };
    return this.#merchant.createCustomerSession(body);
  }

  /** What the merchant's server says of a customer session: whose it is. */
  reference(customer: string, customerSession: string): Promise<string> {
    return this.#merchant.signReference(customer, customerSession);
  }

  /** What the customer has saved, as Yuno lists it. */
  saved(customer: string): Promise<Loose[]> {
    return this.#merchant.savedMethods(customer) as Promise<Loose[]>;
  }

  /** An enrollment that was begun with the session, by another way than the page under test. */
  enroll(session: string, type: string, country = CARD_ONLY): Promise<Loose> {
    const body = { account_id: ACCOUNT, payment_method_type: type, country };
    const key = { 'X-Idempotency-Key': randomUUID() };
    return this.yuno('POST', `/customers/sessions/${session}/payment-methods`, body, key);
  }

  /** Enrolls a card that nothing was paid with yet. Gives its vaulted token. */
  async enrollCard(customer: string, number = CARDS.good): Promise<string> {
    const session = await this.customerSession(customer);
    const { id } = await this.enroll(session, 'CARD');
    await call(
      `${this.#sandbox}/browser/v1/customers/sessions/${session}/card`,
      'POST',
      { card: { ...CARD, number } },
      { 'public-api-key': PUBLIC_KEY },
    );
    return (await this.yuno('GET', `/payment-methods/${String(id)}`)).vaulted_token as string;
  }

  /** Every payment of the session's order, as the sandbox has it. */
  payments(session: string): Promise<Loose[]> {
    return this.#levers.payments(session) as Promise<Loose[]>;
  }

  /** The next payments of a session end with this response code, where the card has nothing to say itself. */
  decide(session: string, code: string): Promise<void> {
    return this.#levers.decide(session, code);
  }

  /** Pays with a card that the customer keeps. Gives its vaulted token. */
  async saveCard(customer: string, number: string): Promise<string> {
    const session = await this.session({ country: 'BR', customer_id: customer });
    const kept = { customer_payer: { id: customer }, country: 'BR' };
    const payment = await this.#pay(session, number, { vault_on_success: true }, kept);
    return payment.payment_method.vaulted_token as string;
  }

  /** A payment of the session by another way than the page under test. Gives its id. */
  async payElsewhere(session: string): Promise<string> {
    return (await this.#pay(session, CARDS.good)).id as string;
  }

  async #pay(session: string, number: string, method: Json = {}, more: Json = {}): Promise<Loose> {
    const body = { payment_method: { type: 'CARD', card: { ...CARD, number } } };
    const { token } = await this.yuno('POST', `/checkout/sessions/${session}/token`, body);
    const { merchant_order_id, amount } = await this.yuno('GET', `/checkout/sessions/${session}`);
    const request = {
      merchant_order_id,
      amount,
      description: 'Elsewhere',
      country: CARD_ONLY,
      checkout: { session },
      payment_method: { type: 'CARD', token, ...method },
      ...more,
    };
    return this.createPayment(request, randomUUID());
  }

  /** The payment that a merchant's server makes with what `tender-token` brought. */
  createPayment(request: Json, key: string): Promise<Loose> {
    return this.#merchant.createPayment(request, key);
  }
}
