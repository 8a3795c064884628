// Both kinds of session. A checkout session is for one payment; a customer session is for saving one method.
import type { Database } from '../database/open-database.js';
import type { Json } from './customers.js';
import { createDocuments, type Documents } from './documents.js';

export interface Money {
  readonly currency: string;
  readonly value: number;
}

export interface CustomerSession {
  readonly id: string;
  readonly account_id: string;
  readonly customer_id: string;
  readonly country: string;
  readonly callback_url: string | null;
  readonly checkout_id: string;
  readonly created_at: string;
}

export interface CheckoutSession {
  readonly id: string;
  readonly account_id: string;
  readonly merchant_order_id: string;
  readonly payment_description: string;
  readonly country: string;
  readonly customer_id: string | null;
  readonly callback_url: string | null;
  readonly amount: Money | null;
  readonly alternative_amount: Money | null;
  readonly metadata: readonly Json[] | null;
  readonly workflow: string;
  readonly installments: { readonly plan_id: string | null; readonly plan: Json };
  readonly checkout_id: string;
  /** Sent in practice, absent from the schema: keep the method when its payment ends well. */
  readonly vault_on_success: boolean;
  readonly created_at: string;
  /** Milliseconds since the epoch. */
  readonly expires_ms: number;
}

export type CustomerSessionStore = Documents<CustomerSession>;
export type CheckoutSessionStore = Documents<CheckoutSession>;

export const createCustomerSessionStore = (db: Database): CustomerSessionStore =>
  createDocuments<CustomerSession>(db, 'customer_sessions');

export const createCheckoutSessionStore = (db: Database): CheckoutSessionStore =>
  createDocuments<CheckoutSession>(db, 'checkout_sessions');
