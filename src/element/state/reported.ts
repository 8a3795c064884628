// From a report of the gateway to the next moment of the checkout. Lazy with the code that pays: before a payment exists
// there is nothing to report.
import type { DeclineReason, OpenAnswer, Report } from '../../shared/contract.js';
import type { WordKey } from '../i18n/words.js';
import type { CheckoutState, Notice, Refused } from './checkout-state.js';
import type { Store } from './store.js';

/** The last try that there was: it failed, and no other follows. Giving back is no try. */
export const isLast = ({ outcome, status, retry }: Report): boolean =>
  !retry && !/^(REFUNDED|UNENROLL)/.test(status) && /^(declined|expired|canceled|error)$/.test(outcome);

/** It took money. */
export const isTaken = (report: Report): boolean => report.final && !report.retry && !isLast(report);

/** A code that the shopper left behind, and nobody paid. */
export const isLeft = ({ abandoned }: Pick<Store, 'abandoned'>, report: Report): boolean =>
  report.id === abandoned && !isTaken(report);

/** A method that was not saved, as a banner. The words of reasons are about cards. */
function toUnsavedNotice({ outcome, reason }: Report): Notice {
  if (outcome === 'canceled') return { tone: 'info', text: 'decline.canceled.enroll' };
  if (outcome === 'expired') return { tone: 'error', text: 'decline.expired.enroll' };
  if (outcome !== 'declined') return { tone: 'error', text: 'decline.error' };
  const text = reason && reason !== 'method' ? (`decline.${reason}` as const) : 'decline.generic.enroll';
  return { tone: 'error', title: 'decline.title.enroll', text };
}

/** A failed attempt as a banner over the form that is still filled. */
function toDeclineNotice(report: Report, purpose: OpenAnswer['purpose']): Notice {
  const { outcome, reason, retryAfter } = report;
  if (purpose === 'enrollment') return toUnsavedNotice(report);
  const title: WordKey = 'decline.title';
  if (outcome === 'declined' && retryAfter)
    return { tone: 'error', title, text: 'decline.wait', hours: retryAfter };
  if (outcome === 'declined') return { tone: 'error', title, text: `decline.${reason ?? 'generic'}` };
  if (outcome === 'canceled') return { tone: 'info', text: 'decline.canceled' };
  return { tone: 'error', text: outcome === 'expired' ? 'decline.expired' : 'decline.error' };
}

/** A saved card that was refused for one of these cannot be paid with another time. */
const NEVER: readonly (DeclineReason | undefined)[] = ['stop', 'hard', 'lost_or_stolen', 'expired_card'];

/**
 * A saved method that was declined is marked, and not what the next press pays with: nobody typed anything that could
 * be mended. Its security code is: then it stays chosen.
 */
function withdraw(state: CheckoutState, report: Report, tried: string | undefined): CheckoutState {
  const { id: payment, outcome, reason, vaultedToken } = report;
  const method = state.opened?.methods.find(({ id }) => id === (vaultedToken ?? tried));
  if (outcome !== 'declined' || !method?.vaultedToken || state.refused?.[method.id]?.report === payment)
    return state;
  const mark: Refused = { report: payment, never: NEVER.includes(reason) };
  const marked = { ...state, refused: { ...state.refused, [method.id]: mark } };
  const mendable = reason === 'security_code' && method.fields.some(({ kind }) => kind === 'card');
  if (mendable || state.selected !== method.id) return marked;
  return { ...marked, selected: undefined, card: undefined, installment: undefined };
}

/** An enrollment that waits for its card, which a reload took away: the form is what the shopper needs. */
const isUnsent = ({ phase, opened }: CheckoutState, { status, next }: Report): boolean =>
  phase === 'form' &&
  opened?.purpose === 'enrollment' &&
  next?.kind === 'wait' &&
  (status === 'READY_TO_ENROLL' || status === 'CREATED');

/** The gateway told where the payment stands. `tried`: id of the method that it was made with, where that is known. */
export function whenReported(state: CheckoutState, report: Report, tried?: string): CheckoutState {
  const { final, retry } = report;
  const next = { ...state, report, checking: false };
  // The promise that is asked for is about this payment, and only while nobody uses its code.
  const confirming = state.confirming && state.report?.id === report.id && report.status === 'READY_TO_PAY';
  if (isUnsent(state, report)) return { ...state, checking: false };
  if (!final) return { ...next, phase: 'acting', notice: undefined, confirming };
  const ended = { ...next, surface: undefined, left: false, confirming: false };
  return retry && state.opened?.methods.length
    ? {
        ...withdraw(ended, report, tried),
        phase: 'form',
        notice: toDeclineNotice(report, state.opened.purpose),
      }
    : { ...ended, phase: 'done', notice: undefined };
}
