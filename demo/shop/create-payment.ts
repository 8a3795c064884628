// The manual road: the browser brings a one-time token, this server creates the payment. Of what the browser says
// only the token, the session and the key are used, and the session only when it leads to this cart's own order.
import { z } from 'zod';
import { ROOT_KEY, type Order, type OrderBook } from './orders.js';
import type { Yuno } from './yuno.js';

const id = z.string().regex(/^[A-Za-z0-9-]{36,64}$/);

/** Detail of `tender-token`, as far as it is needed here. Everything else in `request` is known better. */
export const paymentAsk = z.object({
  token: id,
  session: id,
  idempotencyKey: z.uuid(),
  request: z.object({
    amount: z.object({ currency: z.string(), value: z.number() }),
    payment_method: z.object({ type: z.string().max(64), vaulted_token: id.optional() }),
  }),
});

export type PaymentAsk = z.output<typeof paymentAsk>;

/** Why this server creates no payment. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly code: 'session_foreign' | 'amount_changed' | 'card_foreign') {
    super(code);
  }
}

const sameAmount = (a: Order['amount'], b: Order['amount'] | null | undefined): boolean =>
  a.currency === b?.currency && a.value === b.value;

/**
 * The id of the payment Yuno made, or had made already under the same key.
 * Throws a Refusal when the session or the amount is not this cart's, a YunoError when Yuno says no.
 */
export async function createPayment(yuno: Yuno, orders: OrderBook, cart: string, ask: PaymentAsk) {
  // After a decline the session is a clone of ours: it carries our order, and our session as its root.
  const session = await yuno.session(ask.session);
  const order = orders.ofCart(cart, session.merchant_order_id);
  const root = session.metadata.find(({ key }) => key === ROOT_KEY)?.value ?? session.id;
  if (!order || order.purpose !== 'pay' || root !== order.session) throw new Refusal('session_foreign');
  if (!sameAmount(order.amount, session.amount) || !sameAmount(order.amount, ask.request.amount))
    throw new Refusal('amount_changed');
  const { type, vaulted_token } = ask.request.payment_method;
  if (vaulted_token && !order.customerId) throw new Refusal('card_foreign');
  const body = {
    merchant_order_id: order.id,
    description: order.description,
    country: order.country,
    amount: order.amount,
    checkout: { session: session.id },
    // A saved card is its own token; anything else comes with one that is good for one payment.
    payment_method: { type, ...(vaulted_token ? { vaulted_token } : { token: ask.token }) },
    ...(order.customerId && { customer_payer: { id: order.customerId } }),
    metadata: [{ key: ROOT_KEY, value: order.session }],
  };
  return yuno.createPayment(body, ask.idempotencyKey);
}
