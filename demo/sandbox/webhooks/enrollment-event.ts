// A saved payment method as an event tells it. Three names differ from REST: `sdk_action_required`, `detail.card`
// and `fingerprint_code`. Enrollment events carry no key to tell repetitions by; no document gives them one yet.
import type { Enrollment } from '../store/enrollments.js';
import { nameOf } from '../views/payment-method.js';

const toCard = ({ card, created_at, updated_at }: Enrollment) =>
  card && {
    holder_name: card.holder_name,
    expiration_month: card.expiration_month,
    expiration_year: card.expiration_year,
    iin: card.iin,
    lfd: card.lfd,
    security_code_length: card.security_code_length,
    number_length: card.number_length,
    brand: card.brand,
    issuer_name: card.issuer_name,
    issuer_code: null,
    type: card.type,
    category: card.category,
    country_code: card.country_code,
    country_name: null,
    fingerprint_code: card.fingerprint,
    created_at,
    updated_at,
  };

/** `data` of the event. */
export function toEnrollmentData(record: Enrollment): object {
  const open = record.status === 'READY_TO_ENROLL' || record.status === 'ENROLL_IN_PROCESS';
  return {
    payment_method: {
      id: record.vaulted_token ?? record.id,
      account_id: record.account_id,
      name: nameOf(record),
      description: nameOf(record),
      type: record.type,
      category: record.category,
      country: record.country,
      status: record.status,
      customer_id: record.customer_id,
      created_at: record.created_at,
      updated_at: record.updated_at,
      enrollment: { session: open ? record.customer_session : null, sdk_action_required: open },
      verify: { vault_on_success: record.verify?.vault_on_success ?? false },
      detail: { card: toCard(record) },
    },
  };
}
