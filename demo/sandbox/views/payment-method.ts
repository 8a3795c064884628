// Saved payment methods as the API shows them: enrolled ones in a customer's list, and the record of an enrollment.
import type { Customer } from '../store/customers.js';
import type { Enrollment } from '../store/enrollments.js';
import { toCardName, toListedCard } from './card.js';
import { toIconUrl } from './urls.js';

const nameOf = (record: Enrollment): string => (record.card ? toCardName(record.card) : 'Card');

/** Both spellings: the documents disagree about this flag. */
export const actionFlags = (required: boolean) => ({
  sdk_required_action: required,
  sdk_action_required: required,
});

/** A row of `GET /customers/{id}/payment-methods`. */
export const toEnrolledMethod = (record: Enrollment, origin: string) => ({
  idempotency_key: record.idempotency_key,
  name: nameOf(record),
  description: nameOf(record),
  icon: toIconUrl(origin, record.card?.brand ?? record.type),
  type: record.type,
  category: record.category,
  country: record.country,
  status: record.status,
  sub_status: record.sub_status,
  vaulted_token: record.vaulted_token,
  callback_url: record.callback_url,
  action: null,
  redirect_url: null,
  created_at: record.created_at,
  updated_at: record.updated_at,
  card_data: record.card && toListedCard(record.card),
  last_successfully_used: record.last_used_at !== null,
  last_successfully_used_at: record.last_used_at ?? '',
});

const toPayer = (customer: Customer | undefined) => ({
  first_name: customer?.profile['first_name'] ?? null,
  last_name: customer?.profile['last_name'] ?? null,
  email: customer?.profile['email'] ?? null,
});

/** The record itself: answer of the enroll call and of reading it back. */
export function toEnrollment(record: Enrollment, customer: Customer | undefined) {
  const open = record.status === 'READY_TO_ENROLL' || record.status === 'ENROLL_IN_PROCESS';
  const enrolled = record.status === 'ENROLLED' || record.status === 'UNENROLLED';
  return {
    id: record.id,
    idempotency_key: record.idempotency_key,
    account_id: record.account_id,
    name: enrolled ? nameOf(record) : 'Card',
    description: enrolled ? nameOf(record) : 'Credit or debit card',
    type: record.type,
    category: record.category,
    country: record.country,
    status: record.status,
    sub_status: record.sub_status,
    created_at: record.created_at,
    updated_at: record.updated_at,
    enrollment: { session: record.customer_session, ...actionFlags(open) },
    provider: {
      id: 'YUNO',
      type: 'YUNO',
      provider_status: null,
      ...(enrolled ? { token: record.vaulted_token } : {}),
    },
    customer_payer: toPayer(customer),
    verify: record.verify ?? { vault_on_success: false, payment: null },
    ...(enrolled && record.card
      ? { vaulted_token: record.vaulted_token, card_data: toListedCard(record.card) }
      : {}),
    preferred: null,
  };
}

/** `GET /customers/{id}/payment-methods/{vaulted_token}`: the list's row with the record's fields added. */
export const toEnrolledMethodDetail = (
  record: Enrollment,
  customer: Customer | undefined,
  origin: string,
) => {
  const { id, account_id, enrollment, provider, customer_payer, verify } = toEnrollment(record, customer);
  return {
    ...toEnrolledMethod(record, origin),
    id,
    account_id,
    enrollment,
    provider,
    customer_payer,
    verify,
  };
};

/** `PATCH /payment-methods/{vaulted_token}`: the list's row with its new owner. */
export const toReassignedMethod = (record: Enrollment, origin: string) => ({
  ...toEnrolledMethod(record, origin),
  parent_type: null,
  preferred: null,
  customer_id: record.customer_id,
  verify: record.verify,
});
