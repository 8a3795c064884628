// Payment methods a customer saves. One record from READY_TO_ENROLL to UNENROLLED; the vaulted token appears when
// it is ENROLLED. A card is known here by its first eight and last four digits only.
import type { Database } from '../database/open-database.js';
import { createDocuments, type Documents } from './documents.js';

/** What may be kept of a card. `verdict` is the response code its number forces, so that a saved test card acts alike. */
export interface CardFacts {
  readonly holder_name: string | null;
  readonly iin: string;
  readonly lfd: string;
  readonly number_length: number;
  readonly security_code_length: number | null;
  readonly brand: string;
  readonly type: string;
  readonly category: string;
  readonly issuer_name: string;
  readonly country_code: string;
  readonly fingerprint: string;
  readonly expiration_month: number;
  /** Two digits. */
  readonly expiration_year: number;
  readonly verdict: string | null;
}

export interface Enrollment {
  readonly id: string;
  readonly account_id: string;
  readonly customer_id: string;
  /** Null when a payment with `vault_on_success` made the record. */
  readonly customer_session: string | null;
  readonly type: string;
  readonly category: string;
  readonly country: string;
  readonly status: string;
  readonly sub_status: string | null;
  readonly vaulted_token: string | null;
  readonly card: CardFacts | null;
  /** The verification that was ordered; `payment_id` once it was made. */
  readonly verify: {
    readonly vault_on_success: boolean;
    readonly currency: string | null;
    readonly payment_id: string | null;
  } | null;
  /** The open challenge or provider's page, while there is one. */
  readonly hosted_step: string | null;
  readonly idempotency_key: string | null;
  readonly callback_url: string | null;
  readonly last_used_at: string | null;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface EnrollmentStore extends Documents<Enrollment> {
  /** The newest record of a customer session. */
  latestOf(customerSession: string): Enrollment | undefined;
  /** Usable methods of a customer, oldest first, without the wallets that a payment saved: no list shows those. */
  enrolledOf(customerId: string): Enrollment[];
}

export function createEnrollmentStore(db: Database): EnrollmentStore {
  const documents = createDocuments<Enrollment>(db, 'enrollments', (record) => ({
    customer_id: record.customer_id,
    customer_session: record.customer_session,
    vaulted_token: record.vaulted_token,
  }));
  return {
    ...documents,
    latestOf: (customerSession) => documents.listBy('customer_session', customerSession).at(-1),
    enrolledOf: (customerId) =>
      documents
        .listBy('customer_id', customerId)
        .filter(
          ({ status, card, customer_session }) =>
            status === 'ENROLLED' && (card !== null || customer_session !== null),
        ),
  };
}
