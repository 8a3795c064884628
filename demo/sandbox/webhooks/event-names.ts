// Under which name a change is told: `type_event` as the examples write it, after the trigger a merchant ticks. Pure.
import type { Enrollment } from '../store/enrollments.js';
import type { Payment } from '../store/payments.js';

/** Transaction type → event. Types without one (a challenge) belong to what the payment was made for. */
const PAYMENT_EVENTS: Readonly<Record<string, string>> = {
  PURCHASE: 'purchase',
  AUTHORIZE: 'authorize',
  CAPTURE: 'capture',
  REFUND: 'refund',
  CANCEL: 'cancel',
  VERIFY: 'verify',
  CHARGEBACK: 'chargeback',
  FRAUD_SCREENING: 'fraud_screening',
};

const purposeOf = ({ verify, capture }: Payment): string =>
  verify ? 'verify' : capture ? 'purchase' : 'authorize';

export const toPaymentEventName = (payment: Payment): string =>
  `payment.${PAYMENT_EVENTS[payment.transactions.at(-1)?.type ?? ''] ?? purposeOf(payment)}`;

const ENROLLMENT_EVENTS: Readonly<Record<string, string>> = {
  ENROLLED: 'enroll',
  UNENROLLED: 'unenroll',
  EXPIRED: 'expiration',
};

export const toEnrollmentEventName = ({ status }: Enrollment): string =>
  `enrollment.${ENROLLMENT_EVENTS[status] ?? 'update'}`;
