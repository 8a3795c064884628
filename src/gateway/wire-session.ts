// Yuno's sessions and method lists → what the gateway works with. Reads are tolerant: both keys of an id, bare lists
// and wrapped ones, a broken row left out.
import { z } from 'zod';
import { amount, full, metadata, text } from './wire-values.js';

const sessionShape = z.object({
  id: text,
  checkout_session: text,
  merchant_order_id: z.string(),
  payment_description: text,
  country: z.string(),
  customer_id: text,
  callback_url: text,
  amount,
  metadata,
  workflow: text,
  used: z.boolean().nullish().catch(false),
  created_at: text,
  checkout_id: text,
  installments: z
    .object({ plan_id: text, plan: z.array(z.unknown()).nullish().catch(undefined) })
    .nullish()
    .catch(undefined),
});

export type UpstreamSession = ReturnType<typeof decodeSession>;

/** A checkout session, created, read or updated. */
export function decodeSession(body: unknown) {
  const wire = sessionShape.parse(body);
  return {
    id: full(wire.checkout_session) ?? full(wire.id) ?? '',
    orderId: wire.merchant_order_id,
    description: full(wire.payment_description) ?? wire.merchant_order_id,
    country: wire.country,
    customerId: full(wire.customer_id),
    callbackUrl: full(wire.callback_url),
    amount: wire.amount,
    metadata: wire.metadata,
    workflow: full(wire.workflow),
    used: wire.used ?? false,
    createdAt: wire.created_at ? Date.parse(wire.created_at) : undefined,
    checkoutId: full(wire.checkout_id),
    planId: full(wire.installments?.plan_id),
    plan: wire.installments?.plan ?? undefined,
  };
}

const methodShape = z.object({
  type: z.string(),
  name: text,
  category: text,
  vaulted_token: text,
  checkout: z
    .object({ conditions: z.object({ enabled: z.boolean() }).nullish().catch(undefined) })
    .nullish()
    .catch(undefined),
  card_data: z
    .object({
      lfd: text,
      brand: text,
      expiration_month: z.number().nullish().catch(undefined),
      expiration_year: z.number().nullish().catch(undefined),
    })
    .nullish()
    .catch(undefined),
});

export type UpstreamMethod = ReturnType<typeof toMethod>;

const toMethod = (wire: z.infer<typeof methodShape>) => ({
  type: wire.type,
  name: full(wire.name) ?? wire.type,
  category: full(wire.category) ?? wire.type,
  vaultedToken: full(wire.vaulted_token),
  enabled: wire.checkout?.conditions?.enabled ?? true,
  card: wire.card_data ?? undefined,
});

/** The methods of either kind of session: a bare list, or one in `payment_methods`. A broken row is left out. */
export function decodeMethods(body: unknown) {
  const list = z
    .union([z.array(z.unknown()), z.object({ payment_methods: z.array(z.unknown()) })])
    .parse(body);
  return (Array.isArray(list) ? list : list.payment_methods).flatMap((row) => {
    const wire = methodShape.safeParse(row);
    return wire.success ? [toMethod(wire.data)] : [];
  });
}
