// From what a browser holds, a token and perhaps a payment's id, to the purchase it is about: which session is its
// root, and which payments are its own. Nothing else of another purchase is told.
import { CheckoutError } from '../shared/errors.js';
import { readChain, ROOT_KEY, rootOf, type Chain } from './chain.js';
import { ifThere } from './upstream-error.js';
import type { UpstreamPayment } from './wire-payment.js';
import type { UpstreamSession } from './wire-session.js';
import type { Yuno } from './yuno.js';

/** Yuno keeps a checkout session for five hours. */
const SESSION_LIFE = 5 * 3600 * 1000;

/**
 * The root of the purchase behind a token, or an error that says why there is none. A page that reads its token from
 * the address it came back to may hold a clone: then the root that it names is the root, or one purchase became two.
 */
export async function readRoot(yuno: Yuno, token: string): Promise<UpstreamSession> {
  const session = await yuno.checkoutSession(token);
  if (session.createdAt && session.createdAt + SESSION_LIFE < Date.now())
    throw new CheckoutError('session_expired');
  const named = rootOf(session.metadata);
  if (named && named !== token) {
    const root = await ifThere(yuno.checkoutSession(named));
    if (root?.orderId === session.orderId) return { ...root, id: named };
  }
  // What the page was given is the root, whatever Yuno calls it in this answer.
  return { ...session, id: token };
}

/** Is this payment one of the session's own, judged without the session? For sessions that Yuno has forgotten. */
const namesRoot = (payment: UpstreamPayment, root: string): boolean =>
  payment.session === root || payment.metadata.some(({ key, value }) => key === ROOT_KEY && value === root);

/**
 * A payment that the page or the element knows by id: told only if it belongs to this purchase. One that is not there
 * and one that is somebody else's cost the same reads and get the same answer.
 */
export async function ownPayment(
  yuno: Yuno,
  token: string,
  id: string,
  chain?: Chain,
): Promise<UpstreamPayment> {
  const payment = await ifThere(yuno.payment(id));
  if (payment && namesRoot(payment, token)) return payment;
  const { payments } = chain ?? (await readChain(yuno, await readRoot(yuno, token)));
  if (payment && payments.some((own) => own.id === id)) return payment;
  throw new CheckoutError('payment_mismatch');
}
