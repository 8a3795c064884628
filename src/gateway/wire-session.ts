// Yuno's checkout sessions → what the gateway works with. Reads are tolerant: both keys of an id, a customer in either
// place, money as number or text.
import { amount, flag, metadata, moment, needed, node, text } from './wire-values.js';

export type UpstreamSession = ReturnType<typeof decodeSession>;

const toPlan = (plan: unknown): unknown[] | undefined =>
  Array.isArray(plan) && plan.length > 0 ? plan : undefined;

/** A checkout session, created, read or updated. Throws without order or country: nothing can be paid with that. */
export function decodeSession(body: unknown) {
  const wire = node(body);
  const installments = node(wire['installments']);
  const orderId = needed(wire['merchant_order_id']);
  return {
    id: text(wire['checkout_session']) ?? text(wire['id']) ?? '',
    orderId,
    description: text(wire['payment_description']) ?? orderId,
    country: needed(wire['country']),
    customerId: text(wire['customer_id']) ?? text(node(wire['customer_payer'])['id']),
    callbackUrl: text(wire['callback_url']),
    amount: amount(wire['amount']),
    metadata: metadata(wire['metadata']),
    workflow: text(wire['workflow']),
    used: flag(wire['used']) ?? false,
    createdAt: moment(wire['created_at']),
    checkoutId: text(wire['checkout_id']),
    planId: text(installments['plan_id']),
    plan: toPlan(installments['plan']),
  };
}
