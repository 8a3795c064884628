// Payments and enrollments as documented → the reports a browser gets.
import type { Report } from '../shared/contract.js';
import { toEnrollmentVerdict, toPaymentVerdict } from '../shared/outcome.js';
import { toDecline } from './decline.js';
import { toSafeUrl } from './safe-url.js';
import { toNextAction } from './next-action.js';
import type { UpstreamEnrollment } from './wire-enrollment.js';
import type { UpstreamPayment } from './wire-payment.js';

/** The words of response codes are about cards. */
const toRefusal = ({
  method,
  responseCode,
  adviceCode,
}: UpstreamPayment): Pick<Report, 'reason' | 'retryAfter'> =>
  method === 'CARD' ? toDecline(responseCode, adviceCode) : { reason: 'method' };

/** What a payment means, in the shape the browser gets. */
export function toPaymentReport(payment: UpstreamPayment): Report {
  const { outcome, final, retry } = toPaymentVerdict(payment.status, payment.subStatus);
  return {
    id: payment.id,
    session: payment.session,
    status: payment.status,
    subStatus: payment.subStatus,
    outcome: outcome as Report['outcome'],
    final,
    retry,
    method: payment.method,
    ...(retry && toRefusal(payment)),
    ...(!final && { next: toNextAction(payment) }),
    ...(payment.vaultedToken && { vaultedToken: payment.vaultedToken }),
  };
}

/** What an enrollment means, in the same shape. */
export function toEnrollmentReport(enrollment: UpstreamEnrollment, session: string): Report {
  const { outcome, final, retry } = toEnrollmentVerdict(enrollment.status);
  // Once the provider is at work, its page has nothing more to ask.
  const isOpen = enrollment.status === 'READY_TO_ENROLL' || enrollment.status === 'CREATED';
  const url = isOpen ? toSafeUrl(enrollment.redirectUrl) : undefined;
  return {
    id: enrollment.id,
    session,
    status: enrollment.status,
    subStatus: enrollment.subStatus,
    outcome: outcome as Report['outcome'],
    final,
    retry,
    method: enrollment.method,
    ...(!final && { next: url ? { kind: 'redirect', url: url.href } : { kind: 'wait' } }),
    ...(enrollment.vaultedToken && { vaultedToken: enrollment.vaultedToken }),
  };
}
