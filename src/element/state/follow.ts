// Follows one payment or enrollment to its end: asks with growing pauses, at once when something moved, and tells
// the page. Each payment gets one final result; a lost answer is never an outcome.
import type { NextAction, Report } from '../../shared/contract.js';
import { askStatus, type Told } from '../api/payments.js';
import { CheckoutError } from '../../shared/errors.js';
import type { Failure, Result } from './checkout-state.js';
import { toPaymentNotice } from './failed.js';
import { renewSaved } from './renew-saved.js';
import { isLeft, isTaken, whenReported } from './reported.js';
import type { Known } from './settle.js';
import type { Store } from './store.js';

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 6000;
const HIDDEN_PAUSE = 15_000;

interface Watch {
  readonly id: string;
  /** The first result told of this payment, final or not. */
  readonly first: Promise<Result>;
  readonly tell: (result: Result) => void;
  wake: () => void;
  /** The provider's part has ended; whether the payment has, the next reading tells. */
  over: boolean;
}

const watches = new WeakMap<Store, Watch>();
/** Another payment of the purchase may take money, too: a code left behind, or one whose making is in doubt. */
const severals = new WeakSet<Store>();
/** The last payment that took money. */
const takers = new WeakMap<Store, string>();

/** A code that lapses is asked about as soon as it does. */
function untilExpiry({ next }: Report, ms: number): number {
  const left = next && 'expiresAt' in next ? Date.parse(next.expiresAt ?? '') - Date.now() : NaN;
  return left > 0 ? Math.min(ms, left + 500) : ms;
}

/** Waits `ms`, or less when the page becomes visible or online, or when `wake` is called. */
function rest(ms: number, watch: Watch): Promise<void> {
  return new Promise((resolve) => {
    const listeners = new AbortController();
    const end = () => {
      clearTimeout(timer);
      listeners.abort();
      resolve();
    };
    const timer = setTimeout(end, document.hidden ? HIDDEN_PAUSE : ms);
    watch.wake = end;
    window.addEventListener('online', end, { signal: listeners.signal });
    const seen = () => {
      if (!document.hidden) end();
    };
    document.addEventListener('visibilitychange', seen, { signal: listeners.signal });
  });
}

export const toResult = (store: Store, report: Report, traceId: string | undefined): Result => ({
  purpose: store.ref.kind === 'checkout' ? 'payment' : 'enrollment',
  outcome: report.outcome,
  status: report.status,
  subStatus: report.subStatus,
  final: report.final,
  continues: report.retry && store.state.phase === 'form',
  session: report.session,
  paymentId: report.id,
  method: report.method,
  ...(report.vaultedToken && { vaultedToken: report.vaultedToken }),
  ...(traceId && { traceId }),
});

/** Dispatches `tender-result`: the final one of a payment once, and nothing after it. A press is answered always. */
function tell(store: Store, watch: Watch, result: Result): void {
  watch.tell(result);
  if (store.told.has(watch.id)) return;
  if (result.final) store.told.add(watch.id);
  store.host.emit('tender-result', result);
}

/** The gateway's action page can show it: it has an address, or is markup. */
const isHosted = (next: NextAction): boolean =>
  Boolean(('url' in next && next.url) || ('html' in next && next.html));

/** Steps that are run in front of the page: by the provider's SDK while it lives, or on its hosted page. */
const ELSEWHERE = ['challenge', 'embed'];

/**
 * What the shopper has to do next is put in front of them, or left to the page if it says so. A redirect is followed
 * only right after the press that asked for it: whoever comes back is not sent away again.
 */
function act(store: Store, watch: Watch, { report, traceId }: Known): void {
  const { next, session } = report;
  const begun = store.state.surface !== undefined || store.state.left;
  const { fresh } = store;
  store.fresh = false;
  if (!next || next.kind === 'wait') tell(store, watch, toResult(store, report, traceId));
  else if (!ELSEWHERE.includes(next.kind)) {
    tell(store, watch, toResult(store, report, traceId));
    const url = 'url' in next ? next.url : undefined;
    const { prevented } = store.host.emit('tender-action', { kind: next.kind, ...(url && { url }) });
    if (next.kind === 'redirect' && fresh && !prevented) location.assign(next.url);
  } else if (!begun) {
    const detail = { kind: next.kind, ...('url' in next && next.url && { url: next.url }) };
    if (store.host.emit('tender-action', detail).prevented) store.live = undefined;
    else if (store.live === session) {
      store.set({ surface: 'provider' });
      store.host.proceed(true);
    } else if (fresh && isHosted(next)) store.set({ surface: 'hosted' });
    else store.set({ left: true });
    if (store.live !== session) tell(store, watch, toResult(store, report, traceId));
  }
}

/** The store has ended, or follows another payment by now. */
const isDropped = (store: Store, watch: Watch): boolean => store.ended || watches.get(store) !== watch;

/** What the gateway says of the payment now, or what was known of it. */
async function askAgain(store: Store, known: Known): Promise<Known> {
  try {
    const asked: Told = await askStatus(store.client, { session: store.ref, payment: known.report.id });
    if (asked.report) return { report: asked.report, traceId: asked.traceId };
  } catch {
    // No answer is no outcome: ask again.
  }
  return known;
}

async function keepAsking(store: Store, watch: Watch, first: Known): Promise<void> {
  let { report, traceId } = first;
  let told = '';
  let ms = FIRST_PAUSE;
  let over = false;
  for (;;) {
    const status = `${report.status}/${report.subStatus}`;
    // An answer from before the end that was told: nothing is drawn, nothing done, and the question is asked again.
    const old = store.told.has(watch.id);
    const { report: drawn } = store.state;
    const isNew = told || (report.final && !(drawn?.id === watch.id && drawn.final));
    const mayLook = isNew && severals.has(store) && store.abandoned !== watch.id;
    const besides = mayLook ? await findBesides(store, report) : undefined;
    if (isDropped(store, watch)) return;
    if (besides) {
      void follow(store, besides).then(watch.tell);
      await outlast(store, watch, { report, traceId });
      return;
    }
    // What this press sent may still become a payment: until that is clear, nothing has failed.
    if (report.final && report.retry && first.doubt && Date.now() < first.doubt) {
      await rest(FIRST_PAUSE, watch);
      continue;
    }
    // A code left behind is drawn when it is paid, and not over a press: that asks what counts.
    const left = store.abandoned === watch.id;
    const quiet = isLeft(store, report) || (left && store.state.phase === 'busy');
    if (quiet && report.final && report.retry) break;
    if (!quiet && (report.final || (status !== told && !old))) {
      store.set(whenReported(store.state, report, store.tried));
      if (report.final) break;
      act(store, watch, { report, traceId });
      told = status;
    }
    // What was said while the last question was under way is not answered by it.
    await rest(watch.over === over ? untilExpiry(report, ms) : 0, watch);
    if (isDropped(store, watch)) return;
    ms = Math.min(LONGEST_PAUSE, ms * 1.3);
    ({ over } = watch);
    ({ report, traceId } = await askAgain(store, { report, traceId }));
    if (over && !report.final) endSurface(store);
  }
  // What the provider holds by now belongs to the press after a code left behind.
  if (!isLeft(store, report)) {
    store.host.proceed(false);
    store.live = undefined;
  }
  watches.delete(store);
  await end(store, watch, { report, traceId });
}

/** The end of a payment is told, and that it was not the only one to take money. */
async function end(store: Store, watch: Watch, { report, traceId }: Known): Promise<void> {
  tell(store, watch, toResult(store, report, traceId));
  if (report.outcome === 'enrolled') void renewSaved(store, report.id);
  if (!isTaken(report) || report.outcome === 'canceled') return;
  const other = takers.get(store);
  takers.set(store, report.id);
  if (other && other !== report.id) tellTwice(store, [other, report.id]);
  const known = report.paidTwice ? report : (await askWhatCounts(store)).report;
  if (known?.paidTwice) tellTwice(store, [known.id, known.paidTwice]);
}

/** What counts for the purchase, where more than one payment may. */
const askWhatCounts = async (store: Store): Promise<Partial<Told>> =>
  severals.has(store) ? askStatus(store.client, { session: store.ref }).catch(() => ({})) : {};

/** The payment to show instead of this one: it took money, or goes on where this one is over without any. */
async function findBesides(store: Store, { id, final, retry }: Report): Promise<Known | undefined> {
  if (final && !retry) return undefined;
  const { report, traceId } = await askWhatCounts(store);
  if (!report || report.id === id || report.retry || isLeft(store, report)) return undefined;
  return isTaken(report) || final ? { report, traceId } : undefined;
}

/** Another payment is shown: this one's end is told all the same, when it comes. */
async function outlast(store: Store, watch: Watch, first: Known): Promise<void> {
  let known = first;
  while (!known.report.final) {
    await rest(LONGEST_PAUSE, watch);
    if (store.ended) return;
    known = await askAgain(store, known);
  }
  await end(store, watch, known);
}

/** One purchase was paid by two payments: somebody must give money back, and only the page can say so. */
function tellTwice(store: Store, payments: [string, string]): void {
  const error = new CheckoutError('paid_twice');
  const { code, who, retryable } = error;
  store.set({ notice: toPaymentNotice(error) });
  const pair = [...payments].sort().join(' ');
  if (store.told.has(pair)) return;
  store.told.add(pair);
  const failure: Failure = { code, who, retryable, shown: store.attached, payments };
  store.host.emit('tender-error', failure);
}

/** Follows a payment from what is known of it. Resolves with the first result that is told. */
export function follow(store: Store, first: Known): Promise<Result> {
  const known = watches.get(store);
  const { id, final, retry } = first.report;
  if (store.abandoned || first.doubt) severals.add(store);
  // A code left behind that answers again is shown again: the promise did not count, or was broken.
  const isAnswer = store.state.phase === 'busy' || !(final && retry);
  if (store.abandoned === id && isAnswer) store.abandoned = undefined;
  else if (known?.id === id) return known.first;
  let tellFirst: (result: Result) => void = () => undefined;
  const promise = new Promise<Result>((resolve) => {
    tellFirst = resolve;
  });
  const watch: Watch = { id, first: promise, tell: tellFirst, wake: () => undefined, over: false };
  watches.set(store, watch);
  known?.wake();
  void keepAsking(store, watch, first);
  return promise;
}

/** The provider has nothing more to show, and the payment still waits. */
function endSurface(store: Store): void {
  if (store.state.surface === 'provider') store.set({ surface: undefined, left: true });
}

/**
 * The provider says that something happened: ask now. When its part is over, it cannot go on by itself; its surface
 * stays until the answer, which is most often the end: nothing flashes up in between.
 */
export function wake(store: Store, over: boolean): void {
  const watch = watches.get(store);
  if (over) {
    store.live = undefined;
    if (watch) watch.over = true;
    else endSurface(store);
  }
  watch?.wake();
}

/** The result of the payment being followed. */
export const following = (store: Store): Promise<Result> | undefined => watches.get(store)?.first;

/** The shopper closed the surface: the payment stays in flight, and the page is told that they left. */
export function leave(store: Store): void {
  const { report } = store.state;
  const watch = watches.get(store);
  store.set({ surface: undefined, left: true });
  if (!report || !watch) return;
  tell(store, watch, {
    ...toResult(store, report, undefined),
    outcome: 'pending',
    status: 'PENDING',
    subStatus: 'CANCELLED_BY_USER',
  });
}

/** Back to the surface: the provider's own while it lives, its hosted page after a reload. */
export function resume(store: Store): void {
  const { report } = store.state;
  const { next } = report ?? {};
  if (!next || !ELSEWHERE.includes(next.kind)) return;
  if (store.live === report?.session) store.set({ surface: 'provider', left: false });
  else if (isHosted(next)) store.set({ surface: 'hosted', left: false });
  watches.get(store)?.wake();
}

/** An enrollment's challenge comes without a word from the gateway: it is in front as long as the provider shows it. */
export function wanted(store: Store, shown: boolean): void {
  const { phase, surface, left } = store.state;
  if (store.ref.kind !== 'customer') return;
  const isUnderWay = phase === 'acting' || phase === 'busy';
  if (shown && !surface && !left && isUnderWay) store.set({ surface: 'provider' });
  if (!shown && surface === 'provider') store.set({ surface: undefined });
}
