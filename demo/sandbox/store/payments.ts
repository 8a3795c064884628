// Payments. The table allows one per checkout session; `transactions` is the whole story, oldest first.
import type { Database } from '../database/open-database.js';
import type { Json } from './customers.js';
import { createDocuments, type Documents } from './documents.js';
import type { CardFacts } from './enrollments.js';

export interface Transaction {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly category: string;
  readonly amount: number;
  readonly response_code: string;
  readonly response_message: string;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface Authentication {
  readonly pares_status: string;
  readonly eci: string;
  readonly transaction_id: string;
}

/** What was chosen along with the method, as far as a payment repeats it. */
export interface Choices {
  readonly bank_id: string | null;
  readonly account_type: string | null;
  readonly beneficiary_name: string | null;
  readonly benefit_type: string | null;
  readonly installments_plan_id: string | null;
  /** Months. */
  readonly first_installment_deferral: number;
}

export interface Payment {
  readonly id: string;
  readonly account_id: string;
  readonly merchant_order_id: string;
  readonly description: string;
  readonly country: string;
  readonly status: string;
  readonly sub_status: string;
  readonly amount: {
    readonly currency: string;
    readonly value: number;
    readonly captured: number;
    readonly refunded: number;
  };
  readonly session: string | null;
  readonly workflow: string;
  readonly idempotency_key: string;
  readonly type: string;
  readonly token: string;
  readonly vaulted_token: string;
  readonly vault_on_success: boolean;
  readonly card: CardFacts | null;
  readonly capture: boolean;
  readonly verify: boolean;
  readonly installments: number;
  readonly choices: Choices;
  readonly soft_descriptor: string;
  readonly authentication: Authentication | null;
  /** The hosted page's own id, when there is a step to take there. */
  readonly hosted_step: string | null;
  /** When an unpaid code lapses. */
  readonly expires_at: string | null;
  readonly customer_id: string | null;
  readonly customer_payer: Readonly<Record<string, Json>> | null;
  readonly additional_data: Json;
  readonly callback_url: string | null;
  readonly metadata: readonly Json[];
  readonly transactions: readonly Transaction[];
  readonly created_at: string;
  readonly updated_at: string;
}

export interface PaymentStore extends Documents<Payment> {
  ofSession(session: string): Payment | undefined;
  ofOrder(merchantOrderId: string): Payment[];
  /** Unpaid codes whose time was over at `now` (milliseconds), the longest overdue first. */
  overdue(now: number): Payment[];
}

/** When this payment lapses by itself: only one that waits for its shopper does. */
const toLapse = ({ status, expires_at }: Payment): number | null =>
  status === 'READY_TO_PAY' && expires_at ? Date.parse(expires_at) : null;

export function createPaymentStore(db: Database): PaymentStore {
  const documents = createDocuments<Payment>(db, 'payments', (payment) => ({
    session: payment.session,
    merchant_order_id: payment.merchant_order_id,
    lapses_ms: toLapse(payment),
  }));
  return {
    ...documents,
    ofSession: (session) => documents.findBy('session', session),
    ofOrder: (merchantOrderId) => documents.listBy('merchant_order_id', merchantOrderId),
    overdue: (now) =>
      db
        .all('SELECT doc FROM payments WHERE lapses_ms <= ? ORDER BY lapses_ms', now)
        .map((row) => JSON.parse(String(row['doc'])) as Payment),
  };
}
