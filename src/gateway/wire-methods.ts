// Yuno's lists of payment methods → what the gateway works with: bare lists and wrapped ones, a broken row left out.
import { z } from 'zod';
import { flag, node, number, text } from './wire-values.js';

const methodShape = z.object({
  type: z.string().min(1),
  name: text,
  category: text,
  icon: text,
  vaulted_token: text,
  checkout: node({ conditions: node({ enabled: flag }) }),
  card_data: node({ lfd: text, brand: text, expiration_month: number, expiration_year: number }),
});

export type UpstreamMethod = ReturnType<typeof toMethod>;

const toMethod = (wire: z.infer<typeof methodShape>) => ({
  type: wire.type,
  name: wire.name ?? wire.type,
  category: wire.category ?? wire.type,
  icon: wire.icon,
  vaultedToken: wire.vaulted_token,
  enabled: wire.checkout?.conditions?.enabled ?? true,
  card: wire.card_data,
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
