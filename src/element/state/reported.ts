// From a report of the gateway to the next moment of the checkout. Lazy with the code that pays: before a payment exists
// there is nothing to report.
import type { OpenAnswer, Report } from '../../shared/contract.js';
import type { WordKey } from '../i18n/words.js';
import type { CheckoutState, Notice } from './checkout-state.js';

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
  if (!final) return { ...next, phase: 'acting', notice: undefined };
  const ended = { ...next, surface: undefined, left: false, confirming: false };
  return retry && state.opened?.methods.length
    ? { ...ended, phase: 'form', notice: toDeclineNotice(report, state.opened.purpose) }
    : { ...ended, phase: 'done', notice: undefined };
}
