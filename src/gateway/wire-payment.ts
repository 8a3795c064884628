// Yuno's payments → what the gateway works with. Reads are tolerant: wrapped or bare, one transaction
// or many, a flag under either spelling and in either place. No other file knows a wire name of these answers.
import { z } from 'zod';
import { flag, metadata, moment, node, nodes, rows, text } from './wire-values.js';

const methodShape = {
  type: text,
  vaulted_token: text,
  // The payment says one, its transactions the other.
  payment_method_detail: nodes,
  detail: nodes,
};
const transactionShape = z.object({
  id: text,
  status: text,
  response_code: text,
  merchant_advice_code: text,
  created_at: moment,
  payment_method: node(methodShape),
});
/** A payment whose status cannot be read is neither paid nor failed, so a missing one spoils nothing. */
const stateShape = { status: text, sub_status: text, transactions: rows(transactionShape) };
const flags = { sdk_action_required: flag, sdk_required_action: flag };
const paymentShape = z.object({
  id: z.string().min(1),
  ...stateShape,
  payment_status: node(stateShape),
  merchant_order_id: text,
  order_id: text,
  created_at: moment,
  checkout: node({ session: text, ...flags }),
  ...flags,
  payment_method: node(methodShape),
  metadata,
});

export type UpstreamPayment = ReturnType<typeof decodePayment>;

type Nodes = Record<string, unknown>;

/** The `redirect_url` of whichever detail node has one: the node's name cannot be told from the method's type. */
function toRedirectUrl(...details: readonly (Nodes | undefined)[]): string | undefined {
  for (const detail of details.flatMap((nodes) => Object.values(nodes ?? {}))) {
    const found = z.object({ redirect_url: z.string().min(1) }).safeParse(detail);
    if (found.success) return found.data.redirect_url;
  }
  return undefined;
}

const wrapper = z.object({ payment: z.looseObject({}) });

/** A payment: bare or in `payment`, its transactions one or many (the latest counts). Throws without an id. */
export function decodePayment(body: unknown) {
  const wrapped = wrapper.safeParse(body);
  const wire = paymentShape.parse(wrapped.success ? wrapped.data.payment : body);
  const all = [...wire.transactions, ...(wire.payment_status?.transactions ?? [])];
  const latest = all.toSorted((a, b) => (a.created_at ?? 0) - (b.created_at ?? 0)).at(-1);
  const method = wire.payment_method ?? latest?.payment_method;
  return {
    id: wire.id,
    status: wire.status ?? wire.payment_status?.status ?? '',
    subStatus: wire.sub_status ?? wire.payment_status?.sub_status ?? '',
    orderId: wire.merchant_order_id ?? wire.order_id,
    createdAt: wire.created_at ?? 0,
    session: wire.checkout?.session ?? '',
    actionRequired:
      wire.checkout?.sdk_action_required ??
      wire.checkout?.sdk_required_action ??
      wire.sdk_action_required ??
      wire.sdk_required_action ??
      false,
    method: method?.type ?? latest?.payment_method?.type ?? '',
    vaultedToken: method?.vaulted_token,
    redirectUrl: toRedirectUrl(
      wire.payment_method?.payment_method_detail,
      wire.payment_method?.detail,
      latest?.payment_method?.payment_method_detail,
      latest?.payment_method?.detail,
    ),
    transactionId: latest?.id,
    responseCode: latest?.response_code,
    adviceCode: latest?.merchant_advice_code,
    metadata: wire.metadata,
  };
}

/**
 * The payments of an order: a list, one in `payments`, or one payment alone; nothing at all is none. A row without an
 * id is left out: a second payment cannot follow from that, because an attempt's key is the same with and without it.
 */
export function decodePayments(body: unknown): UpstreamPayment[] {
  if (body === null) return [];
  const listed = z.object({ payments: z.array(z.unknown()) }).safeParse(body);
  const list: unknown[] | undefined = Array.isArray(body)
    ? body
    : listed.success
      ? listed.data.payments
      : undefined;
  if (!list) return [decodePayment(body)];
  return list.flatMap((row) => {
    try {
      return [decodePayment(row)];
    } catch {
      return [];
    }
  });
}
