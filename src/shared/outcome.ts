// Yuno's statuses → what they mean to a shopper: one table (payment statuses: Yuno's "payment status" page;
// enrollment statuses: its "enrollment workflow" page). Unknown values are in flight: never paid, never failed.

/** What a `tender-result` can say. */
export type Outcome =
  | 'paid'
  | 'authorized'
  | 'in_review'
  | 'pending'
  | 'declined'
  | 'expired'
  | 'canceled'
  | 'error'
  | 'enrolled'
  | 'incomplete';

export interface Verdict {
  readonly outcome: Outcome;
  /** Nothing more will happen by itself: stop asking. */
  readonly final: boolean;
  /** The shopper may try again, because this attempt took no money and cannot take any. */
  readonly retry: boolean;
}

const verdict = (outcome: Outcome, final: boolean, retry = false): Verdict => ({ outcome, final, retry });

const IN_FLIGHT = verdict('pending', false);
const IN_REVIEW = verdict('in_review', false);
const PAID = verdict('paid', true);
const AUTHORIZED = verdict('authorized', true);

/** `STATUS` alone is the rule; `STATUS/SUB_STATUS` is an exception to it. */
const PAYMENT: Readonly<Record<string, Verdict>> = {
  CREATED: IN_FLIGHT,
  READY_TO_PAY: IN_FLIGHT,
  PENDING: IN_FLIGHT,
  'PENDING/AUTHORIZED': AUTHORIZED,
  'PENDING/PENDING_FRAUD_REVIEW': IN_REVIEW,
  // Money is not taken by a zero-amount verification, but the shopper is done.
  VERIFIED: AUTHORIZED,
  SUCCEEDED: PAID,
  // One guide writes the verification of zero this way.
  'SUCCEEDED/VERIFIED': AUTHORIZED,
  'SUCCEEDED/THREE_D_SECURE_VERIFIED': AUTHORIZED,
  'SUCCEEDED/FRAUD_DECLINED': IN_REVIEW,
  IN_DISPUTE: PAID,
  CHARGEBACK: PAID,
  FRAUD: IN_REVIEW,
  // A refund ends the purchase: whoever wants to pay again needs a new session.
  REFUNDED: verdict('canceled', true),
  DECLINED: verdict('declined', true, true),
  REJECTED: verdict('declined', true, true),
  EXPIRED: verdict('expired', true, true),
  CANCELED: verdict('canceled', true, true),
  'CANCELED/PENDING_PROVIDER_CONFIRMATION': IN_FLIGHT,
  ERROR: verdict('error', true, true),
  'ERROR/TIMEOUT': IN_FLIGHT,
  'ERROR/PENDING_REVERSE': IN_FLIGHT,
};

const ENROLLMENT: Readonly<Record<string, Verdict>> = {
  CREATED: IN_FLIGHT,
  READY_TO_ENROLL: IN_FLIGHT,
  ENROLL_IN_PROCESS: IN_FLIGHT,
  ENROLLED: verdict('enrolled', true),
  UNENROLL_IN_PROCESS: verdict('canceled', true),
  UNENROLLED: verdict('canceled', true),
  EXPIRED: verdict('expired', true, true),
  REJECTED: verdict('declined', true, true),
  DECLINED: verdict('declined', true, true),
  CANCELED: verdict('canceled', true, true),
  ERROR: verdict('error', true, true),
};

/** Some documents spell the status with two Ls. */
const toStatus = (status: string): string => (status === 'CANCELLED' ? 'CANCELED' : status);

/** A status is foreign text: `constructor` is not a row. */
const look = (table: Readonly<Record<string, Verdict>>, key: string): Verdict | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** What a payment's `status` and `sub_status` mean. */
export function toPaymentVerdict(status: string, subStatus = ''): Verdict {
  const known = toStatus(status);
  return look(PAYMENT, `${known}/${toStatus(subStatus)}`) ?? look(PAYMENT, known) ?? IN_FLIGHT;
}

/** What an enrollment's `status` means. */
export function toEnrollmentVerdict(status: string): Verdict {
  return look(ENROLLMENT, toStatus(status)) ?? IN_FLIGHT;
}

/** Every row, for the tests and documents that walk the table. */
export const VERDICTS = { payment: PAYMENT, enrollment: ENROLLMENT } as const;
