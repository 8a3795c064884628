// Is this webhook Yuno's? Anybody can post to the address, so nothing is believed before three things fit: both headers
// the merchant chose, and the signature of the bytes as they came, before anyone has parsed them.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** What the merchant typed into Yuno's dashboard for this address. */
export interface WebhookKeys {
  /** Comes as `x-api-key`. */
  readonly apiKey: string;
  /** Comes as `x-secret`. */
  readonly secret: string;
  /** Never comes: it signs the body. */
  readonly hmacSecret: string;
}

/** What the shop keeps of an event: ids and statuses. Names, cards and vaulted tokens end here. */
export interface Notice {
  /** `payment.purchase`, `enrollment.enroll`, … */
  readonly event: string;
  /** The same for each repetition of one event, and for no other event. */
  readonly key: string;
  /** `merchant_order_id` of a payment. */
  readonly order?: string;
  /** Whose payment method was saved. */
  readonly customer?: string;
  /** Of a payment. */
  readonly payment?: string;
  readonly status: string;
  readonly subStatus?: string;
}

/** Why a webhook is not believed, in words for whoever connects the two. */
export class WebhookRefusal extends Error {
  override readonly name = 'WebhookRefusal';
}

const optional = z
  .string()
  .nullish()
  .transform((text) => text ?? undefined);

const payment = z.object({
  id: z.string(),
  status: z.string(),
  sub_status: optional,
  updated_at: optional,
  merchant_order_id: optional,
  order_id: optional,
  idempotency_key: optional,
});
const method = z.object({ id: z.string(), status: z.string(), updated_at: optional, customer_id: optional });

const envelope = z.object({ type: z.string(), type_event: z.string() });
const paymentEvent = z.object({ data: z.object({ idempotency_key: optional, payment }) });
const enrollmentEvent = z.object({ data: z.object({ payment_method: method }) });

/** Compares in a time that tells nothing, lengths included. */
function isSame(sent: string | undefined, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(sent ?? ''), digest(expected)) && sent !== undefined;
}

function requireSender(
  keys: WebhookKeys,
  header: (name: string) => string | undefined,
  raw: Uint8Array,
): void {
  const expected = {
    'x-api-key': keys.apiKey,
    'x-secret': keys.secret,
    'x-hmac-signature': createHmac('sha256', keys.hmacSecret).update(raw).digest('base64'),
  };
  // All three are looked at, whichever fails.
  const wrong = Object.entries(expected).filter(([name, value]) => !isSame(header(name), value));
  const [first] = wrong[0] ?? [];
  if (!first) return;
  if (header(first) === undefined) throw new WebhookRefusal(`The header ${first} is missing.`);
  throw new WebhookRefusal(
    first === 'x-hmac-signature'
      ? 'x-hmac-signature does not fit the body: it must be the Base64 HMAC-SHA256 of the raw bytes, made with the client secret of this webhook.'
      : `The header ${first} is not the one that was set for this webhook.`,
  );
}

function parse(raw: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(raw));
  } catch {
    throw new WebhookRefusal('The body is not JSON.');
  }
}

const unreadable = (type: string): WebhookRefusal =>
  new WebhookRefusal(`The event of type ${type} lacks the fields that Yuno documents.`);

// The documents put an event's key in two places and give enrollments none. Whatever key there is, the state told
// with it belongs to it: should one key ever stand for two changes, both are heard.
const toKey = (...parts: readonly (string | undefined)[]): string => JSON.stringify(parts);

/**
 * The notice in a webhook's raw body, nothing for an event of another kind. Throws a WebhookRefusal for everything that
 * is not Yuno's, or cannot be read.
 */
export function readWebhook(
  keys: WebhookKeys | undefined,
  header: (name: string) => string | undefined,
  raw: Uint8Array,
): Notice | undefined {
  if (!keys) throw new WebhookRefusal('This shop has no keys for webhooks, so it believes none.');
  requireSender(keys, header, raw);
  const body = parse(raw);
  const about = envelope.safeParse(body);
  if (!about.success) throw new WebhookRefusal('The body is no event: type and type_event are missing.');
  const { type, type_event: event } = about.data;
  if (type === 'payment') {
    const read = paymentEvent.safeParse(body);
    if (!read.success) throw unreadable(type);
    const { idempotency_key, payment: told } = read.data.data;
    const order = told.merchant_order_id ?? told.order_id;
    const { id, status, sub_status: subStatus, updated_at } = told;
    return {
      event,
      key: toKey(event, idempotency_key ?? told.idempotency_key, id, status, subStatus, updated_at),
      payment: id,
      status,
      ...(order !== undefined && { order }),
      ...(subStatus !== undefined && { subStatus }),
    };
  }
  if (type === 'enrollment') {
    const read = enrollmentEvent.safeParse(body);
    if (!read.success) throw unreadable(type);
    const { id, status, updated_at, customer_id: customer } = read.data.data.payment_method;
    const key = toKey(event, id, status, updated_at);
    return { event, key, status, ...(customer !== undefined && { customer }) };
  }
  return undefined;
}
