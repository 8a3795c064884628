// One purchase, one charge. The root is the session the page holds; its chain is every payment of the root's order
// whose session is the root or names it. Everything here is derived from what Yuno knows, so any instance decides alike.
import { CheckoutError } from '../shared/errors.js';
import { toPaymentVerdict } from '../shared/outcome.js';
import { toKey } from './key.js';
import type { UpstreamPayment } from './wire-payment.js';
import type { UpstreamSession } from './wire-session.js';
import { ifThere, UpstreamError } from './upstream-error.js';
import type { Yuno } from './yuno.js';

/** Metadata key under which clones, and the payments made with them, name their root. */
export const ROOT_KEY = 'tender_root';

/** Keys that a failed request burnt before a payment existed; more than this in one purchase is not honest use. */
const MOST_BURNT = 5;

type Pairs = readonly { readonly key: string; readonly value: string }[];
/** The root that a clone or a payment names. */
export const rootOf = (metadata: Pairs): string | undefined =>
  metadata.find(({ key }) => key === ROOT_KEY)?.value;

export interface Chain {
  readonly root: UpstreamSession;
  /** Oldest first. */
  readonly payments: readonly UpstreamPayment[];
  /** The payment that is paid, authorized or in flight: it answers every question about this purchase. */
  readonly answer: UpstreamPayment | undefined;
  /** Another one that took money, or may: an unpaid code that was left behind and paid all the same. */
  readonly twice: UpstreamPayment | undefined;
  /** An unpaid code that the shopper promised not to use. It answers nothing from then on. */
  readonly left?: string | undefined;
}

const WAITING = 1;

const rank = ({ status, subStatus }: UpstreamPayment): number => {
  const { outcome, retry } = toPaymentVerdict(status, subStatus);
  return retry ? 0 : outcome === 'paid' ? 3 : outcome === 'authorized' ? 2 : WAITING;
};

/** Is the session the root, or a clone that names it? */
export const belongsTo = (root: string, session: UpstreamSession): boolean =>
  session.id === root || rootOf(session.metadata) === root;

async function isOfChain(yuno: Yuno, root: string, payment: UpstreamPayment): Promise<boolean> {
  const named = rootOf(payment.metadata);
  if (payment.session === root || named === root) return true;
  if (named || !payment.session) return false;
  // A merchant's server may leave the metadata out: then only the payment's session can tell.
  const session = await ifThere(yuno.checkoutSession(payment.session));
  return session !== undefined && belongsTo(root, session);
}

/** Every payment of the purchase, and which one counts. */
export async function readChain(yuno: Yuno, root: UpstreamSession): Promise<Chain> {
  const ofOrder = await yuno.paymentsOfOrder(root.orderId);
  const mine = await Promise.all(ofOrder.map((payment) => isOfChain(yuno, root.id, payment)));
  const payments = ofOrder.filter((_, index) => mine[index]).toSorted((a, b) => a.createdAt - b.createdAt);
  const [first, second] = payments
    .filter((payment) => rank(payment) > WAITING)
    .toSorted((a, b) => rank(b) - rank(a));
  // Of several that wait, all but the last were left behind.
  const waiting = payments.findLast((payment) => rank(payment) === WAITING);
  return { root, payments, answer: first ?? waiting, twice: second };
}

/** A promise not to pay an unpaid code. Yuno cannot cancel one, so only the latest counts, and only where a merchant allows it. */
export function leaveBehind(chain: Chain, id: string | undefined, isAllowed: boolean): Chain {
  const { answer } = chain;
  if (!isAllowed || !answer || answer.id !== id || answer.status !== 'READY_TO_PAY') return chain;
  return { ...chain, answer: undefined, left: id };
}

/**
 * Did the provider's SDK make this session from one of ours? Then it names no root, and may never do so: one document
 * says that an update changes amount and description alone. Order, customer and amount must be the root's.
 */
export const isAdoptable = (root: UpstreamSession, session: UpstreamSession): boolean =>
  !session.used &&
  !rootOf(session.metadata) &&
  session.orderId === root.orderId &&
  session.customerId === root.customerId &&
  session.amount?.currency === root.amount?.currency &&
  session.amount?.value === root.amount?.value;

/** A clone of ours that was not paid with yet, for the amount that the root has now. */
const isUnspentClone = (root: UpstreamSession, session: UpstreamSession): boolean =>
  belongsTo(root.id, session) && isAdoptable(root, { ...session, metadata: [] });

/** A session to pay with: the root while it is unspent, else the caller's unspent clone, else a new clone. */
export async function sessionToPay(
  yuno: Yuno,
  { root, payments }: Chain,
  reuse: string | undefined,
): Promise<UpstreamSession> {
  const known = reuse && reuse !== root.id ? await ifThere(yuno.checkoutSession(reuse)) : undefined;
  if (known && isUnspentClone(root, known)) return known;
  // Name the root before anything is paid with it.
  if (known && isAdoptable(root, known)) return name(yuno, root.id, known);
  if (!root.used && !payments.some(({ session }) => session === root.id)) return root;
  if (payments.length === 0) throw new CheckoutError('session_used');
  return clone(yuno, root);
}

/** In front: one document says that only the first fifty pairs come back. */
const named = (root: string, metadata: Pairs): Pairs => [
  { key: ROOT_KEY, value: root },
  ...metadata.filter(({ key }) => key !== ROOT_KEY),
];

/** Yuno may give the callback back with the session's own id added: a clone of it belongs to another session. */
const withoutSession = (callback: string, session: string): string =>
  callback.replace(
    new RegExp(`([?&])checkoutSession=${session}(&|(?=#)|$)`),
    (_, before: string, after: string) => (after === '&' ? before : ''),
  );

const toSessionBody = (yuno: Yuno, session: UpstreamSession, root: string): object => ({
  account_id: yuno.accountId,
  merchant_order_id: session.orderId,
  payment_description: session.description,
  country: session.country,
  ...(session.customerId && { customer_id: session.customerId }),
  ...(session.callbackUrl && { callback_url: withoutSession(session.callbackUrl, session.id) }),
  ...(session.amount && { amount: session.amount }),
  ...(session.workflow && { workflow: session.workflow }),
  ...(session.checkoutId && { checkout_id: session.checkoutId }),
  ...(session.planId && { installments: { plan_id: session.planId } }),
  ...(!session.planId && session.plan && { installments: { plan: session.plan } }),
  metadata: named(root, session.metadata),
});

const clone = (yuno: Yuno, root: UpstreamSession): Promise<UpstreamSession> =>
  yuno.createCheckoutSession(toSessionBody(yuno, root, root.id));

const name = async (yuno: Yuno, root: string, session: UpstreamSession): Promise<UpstreamSession> => {
  const updated = await yuno.updateCheckoutSession(session.id, toSessionBody(yuno, session, root));
  return { ...updated, id: session.id };
};

/** The metadata of a payment in this chain. */
export const chainMetadata = ({ root }: Chain): Pairs => named(root.id, root.metadata);

/** The same attempt, after as many before it, has the same key on any instance. `burnt` counts keys that a failed request used up. */
export const attemptKey = ({ root, payments }: Chain, burnt = 0): Promise<string> =>
  burnt === 0 ? toKey(root.id, payments.length) : toKey(root.id, payments.length, burnt);

/** Sends one key until Yuno says what became of it; a refusal is passed on. */
async function createOnce(yuno: Yuno, body: object, key: string): Promise<UpstreamPayment | 'burnt'> {
  try {
    return await yuno.createPayment(body, key);
  } catch (thrown) {
    if (!(thrown instanceof UpstreamError)) throw thrown;
    if (thrown.code === 'IDEMPOTENCY_DUPLICATED') return 'burnt';
    if (thrown.passing) throw new CheckoutError('payment_unknown', { cause: thrown });
    throw thrown;
  }
}

/** The payment that answers, after one was sent: silence now means that its fate is unknown, not that there is none. */
async function findAnswer(yuno: Yuno, { root, left }: Chain): Promise<UpstreamPayment | undefined> {
  try {
    return leaveBehind(await readChain(yuno, root), left, left !== undefined).answer;
  } catch (thrown) {
    if (thrown instanceof UpstreamError) throw new CheckoutError('payment_unknown', { cause: thrown });
    throw thrown;
  }
}

/**
 * Creates the payment of this attempt, or finds the one that exists.
 * Throws `payment_unknown` when Yuno cannot be asked: the payment may exist, and the same key will find it.
 */
export async function createPayment(yuno: Yuno, chain: Chain, body: object): Promise<UpstreamPayment> {
  for (let burnt = 0; burnt < MOST_BURNT; burnt++) {
    try {
      const payment = await createOnce(yuno, body, await attemptKey(chain, burnt));
      if (payment !== 'burnt') return payment;
    } catch (thrown) {
      // A spent session: another tab was faster.
      if (!(thrown instanceof UpstreamError) || thrown.code !== 'CHECKOUT_SESSION_NOT_FOUND') throw thrown;
      const answer = await findAnswer(yuno, chain);
      if (answer) return answer;
      throw new CheckoutError('session_used', { cause: thrown });
    }
    const answer = await findAnswer(yuno, chain);
    if (answer) return answer;
  }
  throw new CheckoutError('attempts_exhausted');
}
