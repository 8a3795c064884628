// From the press to the first result. Lazy: fetched while the shopper fills the form.
// One press is one attempt, and an attempt whose fate is unknown is repeated, never replaced.
import type { Method } from '../../shared/contract.js';
import { CheckoutError, toCheckoutError } from '../../shared/errors.js';
import { isId } from '../../shared/id.js';
import { askCancel, askPayment, askStatus, type Told } from '../api/payments.js';
import { describeBrowser } from '../model/browser.js';
import { isDevelopment } from '../model/surroundings.js';
import { toIncomplete, type Failure, type Result } from './checkout-state.js';
import { failPress, toPaymentNotice } from './failed.js';
import { follow, following, toResult, wake } from './follow.js';
import { loadChunk } from './load-chunk.js';
import { cardFields, formFields, planField } from './parts.js';
import { isKept, prepare, toWireMethod } from './prepare.js';
import { settle, type Known } from './settle.js';
import type { Attempt, Store } from './store.js';

export { follow, leave, resume, wake, wanted } from './follow.js';
export { whenReported } from './reported.js';

/** Shows what is missing and moves the focus there. */
export async function validate(store: Store): Promise<boolean> {
  const method = store.selected;
  if (!method) {
    store.set({ notice: { tone: 'info', text: 'notice.choose' }, invalid: true });
    store.host.focus();
    return false;
  }
  const card = !store.hasCard || (await (await cardFields(store)).validate());
  // Everything that is missing is shown; the focus goes to the first of it.
  const form = !store.hasForm || (await (await formFields(store)).validate(card));
  const valid = card && form && (!store.hasPlans || (await (await planField(store)).validate()));
  store.set({ invalid: !valid });
  return valid;
}

/** A stock or terms check of the page's own: it may say no. */
async function pageAgrees(store: Store, method: Method): Promise<boolean> {
  const { prevented, response } = store.host.emit('tender-submit', { method: method.id });
  if (prevented) return false;
  try {
    return response === undefined || (await response) !== false;
  } catch {
    return false;
  }
}

/** The road on which the gateway creates the payment. */
const payHere = (store: Store, { session, token, method }: Attempt): Promise<Told> => {
  const { state, host, client } = store;
  const { customer, deviceFingerprints } = host.settings;
  return askPayment(client, {
    session: store.ref,
    paySession: session,
    method: toWireMethod(method),
    browser: describeBrowser(),
    ...(token && { token }),
    ...(store.abandoned && { abandon: store.abandoned }),
    ...(state.opened?.amount && { amount: state.opened.amount }),
    ...(isKept(state, method) && { save: true }),
    ...(customer && { customer }),
    ...(store.hasForm && { values: state.values }),
    ...(deviceFingerprints && { deviceFingerprints }),
  });
};

/** Has a word for whoever builds the page. */
function advise(tell: (advice: typeof import('./advice.js')) => void): void {
  if (isDevelopment()) import('./advice.js').then(tell, () => undefined);
}

/** The road on which the merchant's server does: only the id of its answer is used. Nothing: handed to a form. */
function payThere(store: Store, attempt: Attempt): Promise<Told | undefined> | undefined {
  const { session, idempotencyKey, request, method } = attempt;
  const token = attempt.token ?? method.vaultedToken ?? '';
  const { vaulted_token: saved, ...rest } = request['payment_method'] as { vaulted_token?: string };
  // A token made for a saved card is a token like any other: it names the card itself.
  const payment = { ...rest, ...(attempt.token ? { token } : saved && { vaulted_token: saved }) };
  const { response } = store.host.emit('tender-token', {
    token,
    session,
    idempotencyKey,
    request: { ...request, payment_method: payment },
    method: method.id,
  });
  if (!response && store.host.hand(token, session)) return undefined;
  if (!response)
    advise((advice) => {
      advice.warnOfSilence();
    });
  const ask = async (): Promise<Told | undefined> => {
    let id: unknown;
    try {
      id = ((await response) as { id?: unknown } | undefined)?.id;
      if (isId(id)) return await askStatus(store.client, { session: store.ref, payment: id });
      if (response)
        advise((advice) => {
          advice.warnOfAnswer(false);
        });
    } catch (thrown) {
      if (!isId(id))
        advise((advice) => {
          advice.warnOfAnswer(true);
        });
      // The page's server may have failed before or after creating it, and a gateway that is busy says nothing about
      // that: only looking tells. An id that is none of ours is the page's mistake.
      if (isId(id) && toCheckoutError(thrown).who === 'merchant') throw thrown;
    }
    return undefined;
  };
  return ask();
}

async function payOnce(store: Store, method: Method): Promise<Known | undefined> {
  const begun = store.unsettled;
  const attempt = begun ?? (await prepare(store, method));
  if ('report' in attempt) return attempt;
  const manual = store.host.settings.manual || !store.state.opened?.creates;
  store.unsettled = attempt;
  store.tried = attempt.method.id;
  try {
    const asked = manual ? payThere(store, attempt) : payHere(store, attempt);
    const known = asked && (await settle(store, asked, manual ? 'payment_unanswered' : 'payment_unknown'));
    store.unsettled = undefined;
    if (known) store.spare = undefined;
    return known;
  } catch (thrown) {
    const { code } = toCheckoutError(thrown);
    const unclear = code === 'payment_unanswered' || code === 'payment_unknown';
    // Everything else is a clear no: nothing was made, and the next press begins anew. A gateway too busy to look does
    // not say what became of the first try.
    if (!unclear && !(begun && code === 'rate_limited')) store.unsettled = undefined;
    throw thrown;
  }
}

/** A code that was left behind, if it was paid while the press was looking at the fields. */
function paidMeanwhile({ state: { phase, report } }: Store): Known | undefined {
  return phase === 'done' && report ? { report, traceId: undefined } : undefined;
}

/** Resolves with the first result, or with an incomplete one. Rejects for programming errors only. */
export async function submit(store: Store): Promise<Result> {
  const nothing = () => toIncomplete(store.state, store.ref);
  const { phase, report: ended } = store.state;
  // What is over is told again; nothing is paid for it.
  if (phase === 'done' && ended) return toResult(store, ended, undefined);
  // With the form in front, a payment that is still followed is a code that was left behind.
  if (phase !== 'form') return following(store) ?? nothing();
  try {
    if (!(await validate(store))) return nothing();
    const method = store.selected;
    if (!method) return nothing();
    const paid = paidMeanwhile(store);
    if (paid) return await follow(store, paid);
    store.set({ phase: 'busy', notice: undefined, checking: false });
    if (!(await pageAgrees(store, method))) {
      store.set({ phase: 'form' });
      return nothing();
    }
    const known =
      store.ref.kind === 'checkout'
        ? await payOnce(store, method)
        : await (await loadChunk(() => import('./enroll.js'))).enrollOnce(store, method);
    store.fresh = true;
    if (known) return await follow(store, known);
    store.set({ phase: 'done' });
  } catch (thrown) {
    store.host.proceed(false);
    store.live = undefined;
    store.set({ phase: 'form' });
    failPress(store, thrown);
  }
  return nothing();
}

/** The shopper promised not to use an unpaid code: the form comes back, and the next press leaves it behind. */
export function abandon(store: Store): void {
  const { report, confirming } = store.state;
  if (!confirming) return;
  store.abandoned = report?.id;
  store.set({ report: undefined, phase: 'form', confirming: false });
}

/** Gives up on a payment in flight: the form comes back only when Yuno says that it let go. */
export async function payAnotherWay(store: Store): Promise<void> {
  const { report } = store.state;
  if (!report) return;
  if (store.ref.kind === 'customer') {
    const { leaveEnrollment, saveAnother } = await loadChunk(() => import('./enroll.js'));
    if (!report.final) leaveEnrollment(store);
    else
      await saveAnother(store).catch((thrown: unknown) => {
        store.fail(thrown);
      });
    return;
  }
  // An unpaid code cannot be cancelled at Yuno: the shopper is asked for a promise instead.
  if (report.status === 'READY_TO_PAY') {
    store.set({ confirming: true });
    return;
  }
  store.set({ phase: 'busy', surface: undefined, notice: undefined });
  try {
    const told = await askCancel(store.client, { session: store.ref, payment: report.id });
    if (!told.report?.final) throw new CheckoutError('not_cancelable');
  } catch (thrown) {
    // Whoever follows the payment read its end meanwhile, or another one is on screen.
    if (store.state.report?.id !== report.id || store.state.report.final) return;
    const error = toCheckoutError(thrown);
    const { code, who, retryable } = error;
    store.set({ phase: 'acting', left: true, notice: toPaymentNotice(error) });
    const failure: Failure = { code, who, retryable, shown: true };
    store.host.emit('tender-error', failure);
    return;
  }
  // The one who follows the payment reads the end of it, and tells.
  wake(store, false);
}
