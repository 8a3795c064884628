// A one-time token for a checkout session, from card data, from a saved card, or for a method without any.
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { refusal } from '../http/api-error.js';
import { isDefined } from '../http/is-defined.js';
import { formCodeResult, isFormCode } from '../rules/form-codes.js';
import { methodOf, type Step } from '../rules/methods.js';
import type { CardFacts } from '../store/enrollments.js';
import type { ChosenInstallment, OneTimeToken } from '../store/one-time-tokens.js';
import type { CheckoutSession } from '../store/sessions.js';
import type { World } from '../world.js';
import { readChoices } from './payment-choices.js';
import { paymentDetail } from './payment-input.js';
import { cardInput, savedCardInput, toCardFacts } from './read-card.js';

const text = z.union([z.string(), z.number()]).transform(String);

const installment = z.object({
  id: z.string().max(64).nullish(),
  value: z.coerce.number().int().min(1),
  amount: z.object({ currency: z.string().length(3), value: text, total_value: text }).nullish(),
});

const choices = paymentDetail.pick({ ticket: true, bank_transfer: true, issuer_id: true });

/** `payment_method` of a token call. Card details stand under `card` or, in the SDK's spelling, `card.detail`. */
export const tokenMethod = z.looseObject({
  type: z.string().min(1).max(64),
  vaulted_token: z.string().nullish(),
  vault_on_success: z.boolean().nullish(),
  card: z
    .looseObject({ save: z.boolean().nullish(), installment: installment.nullish() })
    .transform(({ detail, ...rest }) => (isDefined(detail) ? { ...rest, ...(detail as object) } : rest))
    .nullish(),
  customer: z.record(z.string(), z.json()).nullish(),
  // A bank or a benefit: beside the type, as the SDK's names have it, or in the payment's own place.
  ...choices.shape,
  detail: choices.nullish(),
});

export type TokenMethod = z.output<typeof tokenMethod>;

/** The saved card behind a vaulted token, if it is this customer's and still usable. */
export function findVaulted(world: World, vaultedToken: string, customerId: string | null) {
  const found = world.enrollments.findBy('vaulted_token', vaultedToken);
  if (!found || found.status !== 'ENROLLED') throw refusal('INVALID_TOKEN', 'Vaulted token not found');
  if (found.customer_id !== customerId)
    throw refusal('INVALID_CUSTOMER_FOR_TOKEN', 'The token belongs to another customer');
  return found;
}

function readNewCard(method: TokenMethod, country: string): CardFacts {
  const parsed = z.object({ card: cardInput }).safeParse({ card: method.card ?? {} });
  if (parsed.success) return toCardFacts(parsed.data.card, country);
  throw invalid(parsed.error.issues.map((issue) => `payment_method.${issue.path.join('.')}`));
}

const invalid = (fields: readonly string[]): Error =>
  refusal('INVALID_PARAMETERS', `Invalid parameters: [${[...new Set(fields)].join(', ')}]`);

/** A saved card, and the security code that may have been asked for it: as long as the card's own, and kept nowhere. */
function readSavedCard({ card: typed }: TokenMethod, known: CardFacts | null): CardFacts | null {
  const parsed = savedCardInput.safeParse(typed ?? {});
  const length = parsed.data?.security_code?.length;
  const isFit = length === undefined || length === (known?.security_code_length ?? length);
  if (!parsed.success || !isFit) throw invalid(['payment_method.card.security_code']);
  return known;
}

/** Where a code that goes with a method may stand: no document says, so every likely place is looked at. */
const CODE_PLACES = ['code', 'otp', 'otp.code', 'bank_transfer.code', 'detail.bank_transfer.code'];

function findCode(method: TokenMethod): string | undefined {
  const at = (place: string): unknown =>
    place.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown> | null)?.[key], method);
  return CODE_PLACES.map(at).find((found): found is string => typeof found === 'string');
}

const WITH_CODE: readonly Step[] = ['form_code', 'otp'];

/** What a code typed beforehand decides, for the methods that have one. Without it the payment will ask. */
function readFormCode(method: TokenMethod): string | null {
  const code = WITH_CODE.includes(methodOf(method.type).step) ? findCode(method) : undefined;
  if (code === undefined) return null;
  if (!isFormCode(code)) throw refusal('INVALID_PARAMETERS', 'Invalid parameters: [payment_method.code]');
  return formCodeResult(code);
}

function readInstallment(world: World, method: TokenMethod): ChosenInstallment | null {
  const chosen = method.card?.installment;
  if (!chosen) return null;
  const plan = chosen.id ? world.installmentPlans.find(chosen.id) : undefined;
  const step = plan?.installments_plan.find(({ installment }) => installment === chosen.value);
  return { ...chosen, id: chosen.id ?? null, amount: chosen.amount ?? null, rate: step?.rate ?? null };
}

/** Makes and remembers a token for `session`, which must still be open. */
export function makeToken(world: World, session: CheckoutSession, method: TokenMethod): OneTimeToken {
  const saved = method.vaulted_token
    ? findVaulted(world, method.vaulted_token, session.customer_id)
    : undefined;
  const card = saved
    ? readSavedCard(method, saved.card)
    : method.type === 'CARD'
      ? readNewCard(method, session.country)
      : null;
  const { bank_transfer, ticket, issuer_id } = method;
  const token: OneTimeToken = {
    token: randomUUID(),
    session: session.id,
    type: saved?.type ?? method.type,
    vaulted_token: saved?.vaulted_token ?? null,
    vault_on_success: !saved && (method.vault_on_success ?? method.card?.save ?? false),
    card,
    verdict: readFormCode(method),
    installment: readInstallment(world, method),
    choices: { ...readChoices({ bank_transfer, ticket, issuer_id }), ...readChoices(method.detail ?? {}) },
    customer: method.customer ?? null,
  };
  world.tokens.add(token);
  return token;
}

/** A fresh session with the same data, as the SDK makes one after a decline. */
export function cloneSession(world: World, session: CheckoutSession): CheckoutSession {
  return world.checkoutSessions.insert({
    ...session,
    id: randomUUID(),
    created_at: world.clock.stamp(),
    expires_ms: world.clock.now() + SESSION_LIFE_MS,
  });
}

export const SESSION_LIFE_MS = 5 * 60 * 60 * 1000;
