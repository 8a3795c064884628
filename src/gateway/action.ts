// A payment as documented → what comes next for the shopper. Links lead to https only (http on loopback).
import type { NextAction, Report } from '../shared/contract.js';
import { toEnrollmentVerdict, toPaymentVerdict } from '../shared/outcome.js';
import { toDeclineReason } from './decline.js';
import { isLoopback } from './loopback.js';
import type { UpstreamEnrollment } from './wire-enrollment.js';
import type { UpstreamPayment } from './wire-payment.js';

/** A link that a shopper may be sent to, or nothing. */
export function toSafeUrl(link: string | undefined): URL | undefined {
  if (!link || !URL.canParse(link)) return undefined;
  const url = new URL(link);
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  return safe && !url.username && !url.password ? url : undefined;
}

function toNextAction(payment: UpstreamPayment): NextAction {
  const url = toSafeUrl(payment.redirectUrl);
  if (payment.subStatus === 'WAITING_ADDITIONAL_STEP' && payment.method === 'CARD') {
    // Yuno's hosted challenge is framed with this flag; without it, it navigates its own window back to the shop.
    url?.searchParams.set('embedded', 'true');
    return { kind: 'challenge', ...(url && { url: url.href }) };
  }
  return url && payment.actionRequired ? { kind: 'redirect', url: url.href } : { kind: 'wait' };
}

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
    ...(retry && { reason: toDeclineReason(payment.responseCode, payment.adviceCode) }),
    ...(!final && { next: toNextAction(payment) }),
    ...(payment.vaultedToken && { vaultedToken: payment.vaultedToken }),
  };
}

/** What an enrollment means, in the same shape. */
export function toEnrollmentReport(enrollment: UpstreamEnrollment, session: string): Report {
  const { outcome, final, retry } = toEnrollmentVerdict(enrollment.status);
  const url = toSafeUrl(enrollment.redirectUrl);
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
