// Yuno's checkout sessions → what the gateway works with. Reads are tolerant: both keys of an id, a customer in either
// place, money as number or text.
import { z } from 'zod';
import { amount, flag, metadata, moment, node, text } from './wire-values.js';

const sessionShape = z.object({
  id: text,
  checkout_session: text,
  merchant_order_id: z.string().min(1),
  payment_description: text,
  country: z.string().min(1),
  customer_id: text,
  customer_payer: node({ id: text }),
  callback_url: text,
  amount,
  metadata,
  workflow: text,
  used: flag,
  created_at: moment,
  checkout_id: text,
  installments: node({
    plan_id: text,
    plan: z.array(z.unknown()).min(1).nullish().catch(undefined),
  }),
});

export type UpstreamSession = ReturnType<typeof decodeSession>;

/** A checkout session, created, read or updated. Throws without order or country: nothing can be paid with that. */
export function decodeSession(body: unknown) {
  const wire = sessionShape.parse(body);
  return {
    id: wire.checkout_session ?? wire.id ?? '',
    orderId: wire.merchant_order_id,
    description: wire.payment_description ?? wire.merchant_order_id,
    country: wire.country,
    customerId: wire.customer_id ?? wire.customer_payer?.id,
    callbackUrl: wire.callback_url,
    amount: wire.amount,
    metadata: wire.metadata,
    workflow: wire.workflow,
    used: wire.used ?? false,
    createdAt: wire.created_at,
    checkoutId: wire.checkout_id,
    planId: wire.installments?.plan_id,
    plan: wire.installments?.plan ?? undefined,
  };
}
