// From a report of the gateway to the next moment of the checkout. Lazy with the code that pays: before a payment exists
// there is nothing to report.
import type { OpenAnswer, Report } from '../../shared/contract.js';
import type { WordKey } from '../i18n/words.js';
import type { CheckoutState, Notice } from './checkout-state.js';
import type { Store } from './store.js';

/** It took money. */
export const isTaken = ({ final, retry }: Report): boolean => final && !retry;

/** A code that the shopper left behind, and nobody paid. */
export const isLeft = ({ abandoned }: Pick<Store, 'abandoned'>, report: Report): boolean =>
  report.id === abandoned && !isTaken(report);

/** A failed attempt as a banner over the form that is still filled. */
function toDeclineNotice({ outcome, reason }: Report, purpose: OpenAnswer['purpose']): Notice {
  const title: WordKey = purpose === 'enrollment' ? 'decline.title.enroll' : 'decline.title';
  if (outcome === 'declined') return { tone: 'error', title, text: `decline.${reason ?? 'generic'}` };
  if (outcome === 'canceled') return { tone: 'info', text: 'decline.canceled' };
  return { tone: 'error', text: outcome === 'expired' ? 'decline.expired' : 'decline.error' };
}

/** The gateway told where the payment stands. */
export function whenReported(state: CheckoutState, report: Report): CheckoutState {
  const { final, retry } = report;
  const next = { ...state, report, checking: false };
  // The promise that is asked for is about this payment, and only while nobody uses its code.
  const confirming = state.confirming && state.report?.id === report.id && report.status === 'READY_TO_PAY';
  if (!final) return { ...next, phase: 'acting', notice: undefined, confirming };
  const ended = { ...next, surface: undefined, left: false, confirming: false };
  return retry && state.opened?.methods.length
    ? { ...ended, phase: 'form', notice: toDeclineNotice(report, state.opened.purpose) }
    : { ...ended, phase: 'done', notice: undefined };
}
