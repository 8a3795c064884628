// What the server of a shop does before and after a checkout, written against the documents alone, so that it works
// with any server that speaks Yuno's API: creates customers, sessions and tokens, and reads payments.
import { randomUUID } from 'node:crypto';
import { KEYS, type Json, type Loose, type Upstream } from './upstream.js';

/** Card numbers of Yuno's test gateway, and how their payments end. */
export const CARDS = {
  good: '4507990000000002',
  funds: '4507990000000010',
  challenge: '4000000000003220',
};

export const AMOUNT = { currency: 'BRL', value: 120.5 };

export interface Merchant {
  /** A new checkout session of a new order, unless `body` says otherwise. */
  session(body?: Json): Promise<string>;
  customer(): Promise<string>;
  customerSession(customer: string): Promise<string>;
  /** A one-time token of a card, for one session. */
  token(session: string, number?: string): Promise<string>;
  orderOf(session: string): Promise<string>;
  /** What a shop does when the cart changes. Names the fields that one of the documents requires. */
  changeAmount(session: string, value: number): Promise<void>;
  /** Every payment of the session's order. */
  payments(session: string): Promise<Loose[]>;
}

/** Yuno's documents show a read payment both bare and wrapped. */
export const unwrapPayment = (body: Loose): Loose => body.payment ?? body;

export function createMerchant({ yuno, paymentsOfOrder }: Upstream): Merchant {
  const orderOf = async (session: string): Promise<string> =>
    String((await yuno('GET', `/checkout/sessions/${session}`)).merchant_order_id);
  return {
    orderOf,
    changeAmount: async (session, value) => {
      await yuno('PATCH', `/checkout/sessions/${session}`, {
        account_id: KEYS.accountId,
        merchant_order_id: await orderOf(session),
        payment_description: 'Three espresso cups',
        country: 'BR',
        amount: { ...AMOUNT, value },
      });
    },
    session: async (body = {}) => {
      const made = await yuno('POST', '/checkout/sessions', {
        account_id: KEYS.accountId,
        merchant_order_id: `order-${randomUUID()}`,
        payment_description: 'Two espresso cups',
        country: 'BR',
        amount: AMOUNT,
        ...body,
      });
      return String(made.checkout_session);
    },
    customer: async () =>
      String((await yuno('POST', '/customers', { merchant_customer_id: randomUUID() })).id),
    customerSession: async (customer) => {
      const body = { account_id: KEYS.accountId, country: 'BR', customer_id: customer };
      return String((await yuno('POST', '/customers/sessions', body)).customer_session);
    },
    token: async (session, number = CARDS.good) => {
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
    payments: async (session) => paymentsOfOrder(await orderOf(session)),
  };
}
