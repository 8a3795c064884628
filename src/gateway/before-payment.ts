// The merchant's last word on a payment. What a shopper agreed to, and what finds the payment again, is not for that
// hook to change: a draft that differs there is refused, and nothing is sent.
import { CheckoutError } from '../shared/errors.js';
import { ROOT_KEY, type Chain } from './chain.js';
import { Hint } from './hints.js';
import type { GatewayOptions, PaymentDraft, SessionFacts } from './options.js';

/** Milliseconds a hook may take: the shopper waits, and Yuno's own minute has not begun. */
const HOOK_DEADLINE = 10_000;

const FIXED = [
  'account_id',
  'merchant_order_id',
  'country',
  'checkout.session',
  'payment_method.type',
  'payment_method.token',
  'payment_method.vaulted_token',
];
/** A session that does not give these back may get them; those that it names stay. */
const FIXED_ONCE_THERE = ['amount.currency', 'amount.value', 'customer_payer.id'];

const read = (draft: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((node, name) => {
    return typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[name] : undefined;
  }, draft);

const rootsOf = (draft: PaymentDraft): string => {
  const pairs = Array.isArray(draft['metadata']) ? (draft['metadata'] as unknown[]) : [];
  return JSON.stringify(
    pairs.filter((pair) => read(pair, 'key') === ROOT_KEY).map((pair) => read(pair, 'value')),
  );
};

/** The first thing a hook changed and must not have, by its name. */
function changeOf(before: PaymentDraft, after: PaymentDraft): string | undefined {
  const fixed = [...FIXED, ...FIXED_ONCE_THERE.filter((path) => read(before, path) !== undefined)];
  const changed = fixed.find((path) => read(before, path) !== read(after, path));
  return changed ?? (rootsOf(before) === rootsOf(after) ? undefined : `metadata ${ROOT_KEY}`);
}

const toFacts = ({ root }: Chain): SessionFacts => ({
  session: root.id,
  merchantOrderId: root.orderId,
  customerId: root.customerId,
  country: root.country,
  amount: root.amount,
  metadata: root.metadata,
});

const refuse = (hint: string): CheckoutError =>
  new CheckoutError('request_invalid', { cause: new Hint(`beforePayment ${hint}: nothing was sent`) });

/** Rejects when the hook does, or when it takes too long. */
async function ask(
  hook: NonNullable<GatewayOptions['beforePayment']>,
  draft: PaymentDraft,
  facts: SessionFacts,
): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(refuse(`took longer than ${String(HOOK_DEADLINE / 1000)} s`));
    }, HOOK_DEADLINE);
  });
  try {
    return await Promise.race([hook(draft, facts), late]);
  } catch (thrown) {
    // What the merchant's code threw may repeat what it was given: it is not looked at.
    throw thrown instanceof CheckoutError ? thrown : refuse('threw');
  } finally {
    clearTimeout(timer);
  }
}

/** What will be on the wire, so that what is compared is what is sent. */
function toJson(answer: unknown): PaymentDraft | undefined {
  try {
    const sent: unknown = JSON.parse(JSON.stringify(answer));
    return typeof sent === 'object' && sent !== null ? (sent as PaymentDraft) : undefined;
  } catch {
    return undefined;
  }
}

/** The draft after the merchant's last word. Throws `request_invalid`, with the reason for the log. */
export async function finishDraft(
  { beforePayment }: GatewayOptions,
  draft: PaymentDraft,
  chain: Chain,
): Promise<PaymentDraft> {
  if (!beforePayment) return draft;
  // A copy: what is compared in the end cannot have been changed in place.
  const answer = await ask(beforePayment, structuredClone(draft), toFacts(chain));
  const finished = toJson(answer);
  if (!finished) throw refuse('returned no draft');
  const changed = changeOf(draft, finished);
  if (changed) throw refuse(`changed ${changed}`);
  return finished;
}
