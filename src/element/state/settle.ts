// Finds out what became of a payment whose answer is late or lost. Silence is never a failure: the payment is looked
// for until Yuno cannot be working on it any more.
import { CheckoutError, type ErrorCode } from '../../shared/errors.js';
import { askStatus, type Told } from '../api/payments.js';
import type { Report } from '../../shared/contract.js';
import { isLeft } from './reported.js';
import type { Attempt, Store } from './store.js';

/** After this the view says that it is checking, in milliseconds. */
const PATIENCE = 20_000;
/** Yuno's own limit is 60 seconds; after 65 nothing is under way any more. */
const LIMIT = 65_000;
const PAUSE = 2000;

/** Answers that say nothing about whether the payment was made. */
const UNCLEAR = new Set<ErrorCode>([
  'gateway_unreachable',
  'gateway_timeout',
  'gateway_broken',
  'upstream_unreachable',
  'payment_unknown',
  'internal',
]);

export interface Known {
  readonly report: Report;
  readonly traceId: string | undefined;
  /** It answers in the place of an attempt, which may become a payment of its own until this moment. */
  readonly doubt?: number;
}

const sleep = (ms: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(resolve, ms, undefined));

const toKnown = ({ report, traceId }: Told): Known | undefined => report && { report, traceId };

/** It was made by another press, here or elsewhere. */
const isOfAnother = ({ session }: Report, attempt: Attempt | undefined): boolean =>
  session !== '' && session !== attempt?.session;

/** Not what is looked for: its end was told, it was left behind, or it is an earlier try that failed. */
const isPast = (store: Store, report: Report): boolean =>
  store.told.has(report.id) ||
  isLeft(store, report) ||
  (report.retry && isOfAnother(report, store.unsettled));

/** Looks for the payment that this attempt became, or that answers in its place. */
async function lookUp(store: Store, until: number): Promise<Known | undefined> {
  while (Date.now() < until && !store.ended) {
    try {
      const known = toKnown(await askStatus(store.client, { session: store.ref }));
      if (known && !isPast(store, known.report))
        return isOfAnother(known.report, store.unsettled) ? { ...known, doubt: until } : known;
    } catch {
      // Not an answer either.
    }
    await sleep(PAUSE);
  }
  return undefined;
}

/**
 * The payment that `asked` is about.
 * @param asked resolves with it, with nothing when it does not say, or rejects; a clear refusal is passed on.
 * @param lost what to throw when no payment is found in time.
 */
export async function settle(
  store: Store,
  asked: Promise<Told | undefined>,
  lost: ErrorCode,
): Promise<Known> {
  const begun = Date.now();
  const made = asked.then(
    (told) => told && toKnown(told),
    (thrown: unknown) => {
      if (thrown instanceof CheckoutError && !UNCLEAR.has(thrown.code)) throw thrown;
      return undefined;
    },
  );
  const soon = await Promise.race([made, sleep(PATIENCE)]);
  if (soon) return soon;
  store.set({ checking: true });
  const found = lookUp(store, begun + LIMIT);
  const known = await Promise.race([found, made.then((first) => first ?? found)]);
  if (!known) throw new CheckoutError(lost);
  return known;
}
