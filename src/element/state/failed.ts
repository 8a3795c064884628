// What went wrong with a press, as a banner, and what that changes about the form. Lazy with the code that pays: these
// mistakes come from nowhere else.
import { toCheckoutError, type CheckoutError, type ErrorCode } from '../../shared/errors.js';
import { decodeAmount } from '../api/payments.js';
import type { WordKey } from '../i18n/words.js';
import { toNotice, type Notice } from './checkout-state.js';
import type { Store } from './store.js';

const TEXTS: Partial<Record<ErrorCode, WordKey>> = {
  provider_unreachable: 'error.frame',
  card_refused: 'error.card',
  payment_unknown: 'error.unknown',
  payment_unanswered: 'error.unknown',
  paid_twice: 'error.twice',
  method_unavailable: 'error.method',
  not_cancelable: 'notice.cancel',
  amount_changed: 'notice.amount',
};

/** An error of a payment as a banner. */
export function toPaymentNotice(error: CheckoutError): Notice {
  const { code } = error;
  const text = TEXTS[code];
  if (code === 'attempts_exhausted')
    return { code, tone: 'info', title: 'attempts.title', text: 'attempts.text' };
  if (!text) return toNotice(error);
  return text.startsWith('notice.')
    ? { code, tone: 'info', text }
    : { code, tone: 'error', title: 'error.title', text };
}

/** Says why nothing was paid. */
export function failPress(store: Store, thrown: unknown): void {
  const error = toCheckoutError(thrown);
  const { code, detail } = error;
  const { opened } = store.state;
  const amount = code === 'amount_changed' ? decodeAmount(detail) : undefined;
  if (amount && opened) store.set({ opened: { ...opened, amount } });
  store.fail(thrown);
  const { notice } = store.state;
  if (!notice) return;
  const { retry = false } = notice;
  store.set({ notice: { ...toPaymentNotice(error), retry, ...(amount && { amount }) } });
  // A form that cannot pay any more is no form.
  if (code === 'attempts_exhausted') store.set({ phase: 'failed' });
}
