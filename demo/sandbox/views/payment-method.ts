// Saved payment methods as the API shows them: enrolled ones in a customer's list, and the record of an enrollment.
import { enrollableOf } from '../rules/enrollable.js';
import { methodOf } from '../rules/methods.js';
import type { Customer } from '../store/customers.js';
import type { Enrollment } from '../store/enrollments.js';
import type { Payment } from '../store/payments.js';
import { toCardName, toListedCard } from './card.js';
import { toPaymentView } from './payment.js';
import { toHostedUrl, toIconUrl } from './urls.js';

export const nameOf = (record: Enrollment): string =>
  record.card ? toCardName(record.card) : (enrollableOf(record.type)?.name ?? methodOf(record.type).name);

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

/** What a record is shown with: its customer, its verification, and the origin of whoever asks. */
export interface Beside {
  readonly customer: Customer | undefined;
  readonly verification: Payment | undefined;
  readonly origin: string;
}

/**
 * Where the shopper is to go for what is not a card. The guide reads `provider.redirect`, the direct workflow
 * `action` and `redirect_url`: all of them are there.
 */
function toRedirect(record: Enrollment, origin: string) {
  const url = record.hosted_step && toHostedUrl(origin, record.hosted_step, false);
  const { callback_url } = record;
  return {
    url,
    redirect: url && { init_url: url, success_url: callback_url, error_url: callback_url },
    action: url && 'REDIRECT_URL',
  };
}

function toProvider(record: Enrollment, origin: string) {
  const { provider = 'YUNO', way = 'card' } = enrollableOf(record.type) ?? {};
  const common = { id: provider, type: provider, provider_status: null };
  const token = record.vaulted_token;
  if (way === 'card') return { ...common, ...(token ? { token } : {}) };
  const { redirect } = toRedirect(record, origin);
  const enrollment_id = token && record.id;
  return { ...common, action: redirect && 'REDIRECT', enrollment_id, token, redirect };
}

/** The record itself: answer of the enroll call and of reading it back. */
export function toEnrollment(record: Enrollment, { customer, verification, origin }: Beside) {
  const open = record.status === 'READY_TO_ENROLL' || record.status === 'ENROLL_IN_PROCESS';
  const method = enrollableOf(record.type);
  const saved = record.vaulted_token !== null;
  const { url, action } = toRedirect(record, origin);
  const { verify } = record;
  const isCard = record.type === 'CARD';
  return {
    id: record.id,
    idempotency_key: record.idempotency_key,
    account_id: record.account_id,
    name: saved ? nameOf(record) : (method?.name ?? nameOf(record)),
    description: saved ? nameOf(record) : (method?.description ?? nameOf(record)),
    type: record.type,
    category: record.category,
    country: record.country,
    status: record.status,
    sub_status: record.sub_status,
    created_at: record.created_at,
    updated_at: record.updated_at,
    enrollment: { session: record.customer_session, ...actionFlags(open) },
    provider: toProvider(record, origin),
    ...(isCard ? {} : { callback_url: record.callback_url, action, redirect_url: url }),
    customer_payer: toPayer(customer),
    verify: isCard
      ? {
          vault_on_success: verify?.vault_on_success ?? false,
          ...(verify?.currency ? { currency: verify.currency } : {}),
          payment: verification ? toPaymentView(verification, origin) : null,
        }
      : null,
    ...(saved ? { vaulted_token: record.vaulted_token } : {}),
    ...(saved && record.card ? { card_data: toListedCard(record.card) } : {}),
    preferred: null,
  };
}

/** `GET /customers/{id}/payment-methods/{vaulted_token}`: the list's row with the record's fields added. */
export const toEnrolledMethodDetail = (record: Enrollment, beside: Beside) => {
  const { id, account_id, enrollment, provider, customer_payer, verify } = toEnrollment(record, beside);
  return {
    ...toEnrolledMethod(record, beside.origin),
    id,
    account_id,
    enrollment,
    provider,
    customer_payer,
    verify,
  };
};

/** Answer of a reassignment: the row, with the new owner. */
export const toReassignedMethod = (record: Enrollment, origin: string) => ({
  ...toEnrolledMethod(record, origin),
  parent_type: null,
  preferred: null,
  customer_id: record.customer_id,
  verify: null,
});
