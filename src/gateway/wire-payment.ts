// Yuno's payments and enrollments → what the gateway works with. Reads are tolerant: wrapped or bare, one transaction
// or many, both spellings of a flag. No other file knows a wire name of these answers.
import { z } from 'zod';
import { full, metadata, text } from './wire-values.js';

const transactionShape = z.object({
  id: text,
  type: text,
  response_code: text,
  merchant_advice_code: text,
  created_at: text,
});
const paymentShape = z.object({
  id: z.string(),
  status: z.string(),
  sub_status: text,
  merchant_order_id: text,
  order_id: text,
  created_at: text,
  checkout: z
    .object({
      session: text,
      sdk_action_required: z.boolean().nullish().catch(undefined),
      sdk_required_action: z.boolean().nullish().catch(undefined),
    })
    .nullish()
    .catch(undefined),
  sdk_action_required: z.boolean().nullish().catch(undefined),
  payment_method: z
    .object({
      type: text,
      vaulted_token: text,
      payment_method_detail: z.record(z.string(), z.unknown()).nullish().catch(undefined),
    })
    .nullish()
    .catch(undefined),
  transactions: z
    .union([transactionShape, z.array(transactionShape)])
    .nullish()
    .catch(undefined),
  metadata,
});

export type UpstreamPayment = ReturnType<typeof decodePayment>;

const nodeShape = z.object({
  redirect_url: text,
  provider_image: text,
  reference: text,
  bank_account: text,
  bank_name: text,
  beneficiary_name: text,
  provider_number: text,
  provider_barcode: text,
  payment_instruction: text,
  expires_at: text,
  date_of_expiration: text,
});

/** Whichever detail node is there: its name cannot be told from the method's type. The first with anything in it. */
function toNode(nodes: Record<string, unknown> | null | undefined) {
  for (const node of Object.values(nodes ?? {})) {
    const { data } = nodeShape.partial().safeParse(node);
    if (data && Object.values(data).some(Boolean)) return data;
  }
  return {};
}

/** What a payment's detail says of how it is to be paid. */
function toDetail(nodes: Record<string, unknown> | null | undefined) {
  const node = toNode(nodes);
  return {
    redirectUrl: full(node.redirect_url),
    image: full(node.provider_image),
    reference: full(node.reference),
    bankAccount: full(node.bank_account),
    bankName: full(node.bank_name),
    beneficiary: full(node.beneficiary_name),
    number: full(node.provider_number),
    barcode: full(node.provider_barcode),
    instructions: full(node.payment_instruction),
    expiresAt: full(node.expires_at) ?? full(node.date_of_expiration),
  };
}

export type UpstreamDetail = ReturnType<typeof toDetail>;

/** A payment: bare or in `payment`, its transactions one or many (the latest counts). */
export function decodePayment(body: unknown) {
  const wrapped = z.object({ payment: z.unknown() }).safeParse(body);
  const wire = paymentShape.parse(wrapped.success && wrapped.data.payment ? wrapped.data.payment : body);
  const all = [wire.transactions ?? []].flat();
  const latest = all.toSorted((a, b) => (a.created_at ?? '').localeCompare(b.created_at ?? '')).at(-1);
  return {
    id: wire.id,
    status: wire.status,
    subStatus: full(wire.sub_status) ?? '',
    orderId: full(wire.merchant_order_id) ?? full(wire.order_id),
    createdAt: full(wire.created_at) ?? '',
    session: full(wire.checkout?.session) ?? '',
    actionRequired:
      wire.checkout?.sdk_action_required ??
      wire.checkout?.sdk_required_action ??
      wire.sdk_action_required ??
      false,
    method: full(wire.payment_method?.type) ?? '',
    vaultedToken: full(wire.payment_method?.vaulted_token),
    detail: toDetail(wire.payment_method?.payment_method_detail),
    transactionId: full(latest?.id),
    responseCode: full(latest?.response_code),
    adviceCode: full(latest?.merchant_advice_code),
    metadata: wire.metadata,
  };
}

/** The payments of an order: a list, or one alone. */
export const decodePayments = (body: unknown): UpstreamPayment[] =>
  (Array.isArray(body) ? body : [body]).map(decodePayment);

const enrollmentShape = z.object({
  id: z.string(),
  type: text,
  status: z.string(),
  sub_status: text,
  vaulted_token: text,
  enrollment: z.object({ session: text }).nullish().catch(undefined),
});

export type UpstreamEnrollment = ReturnType<typeof decodeEnrollment>;

/** A payment method on its way into, or in, a customer's vault. */
export function decodeEnrollment(body: unknown) {
  const wire = enrollmentShape.parse(body);
  return {
    id: wire.id,
    method: full(wire.type) ?? '',
    status: wire.status,
    subStatus: full(wire.sub_status) ?? '',
    vaultedToken: full(wire.vaulted_token),
    session: full(wire.enrollment?.session),
  };
}
