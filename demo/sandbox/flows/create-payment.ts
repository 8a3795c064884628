// The birth of a payment: who may create it, what it is paid with, and the state it starts in.
import { randomUUID } from 'node:crypto';
import { refusal } from '../http/api-error.js';
import { methodOf, type Step } from '../rules/methods.js';
import { effectOf, type Effect } from '../rules/response-codes.js';
import { toRecord, type Customer } from '../store/customers.js';
import type { CardFacts } from '../store/enrollments.js';
import type { OneTimeToken } from '../store/one-time-tokens.js';
import type { Payment } from '../store/payments.js';
import type { CheckoutSession } from '../store/sessions.js';
import type { World } from '../world.js';
import { findOpenCheckoutSession } from './find-session.js';
import { findVaulted } from './make-token.js';
import { openStep, settle, toTransaction } from './move-payment.js';
import { toChoices, toExpiry } from './payment-choices.js';
import type { PaymentInput } from './payment-input.js';

interface Means {
  readonly type: string;
  readonly card: CardFacts | null;
  readonly token: string;
  readonly vaultedToken: string;
  readonly vaultOnSuccess: boolean;
  /** The response code that a code typed along with the method leads to. */
  readonly verdict: string | null;
  /** The token, where there was one: what else it carries. */
  readonly carried: OneTimeToken | undefined;
}

/** Who asks for a payment. A session's workflow says which of the two may. */
export type Creator = 'merchant' | 'sdk';

/** The session a payment names, if it may be paid by who asks. */
function findPayable(world: World, input: PaymentInput, creator: Creator): CheckoutSession | null {
  if (!input.checkout) {
    if (input.workflow === 'DIRECT' || input.workflow === 'REDIRECT') return null;
    throw refusal('MISSING_PARAMETERS', 'Missing parameters: [checkout.session]');
  }
  const session = findOpenCheckoutSession(world, input.checkout.session);
  const owner: Creator = session.workflow === 'SDK_SEAMLESS' ? 'sdk' : 'merchant';
  if (owner !== creator)
    throw refusal('INVALID_REQUEST', `A payment of the workflow ${session.workflow} is created elsewhere`);
  return session;
}

/** What is paid with. Where a token and a saved card are both named, the saved card wins. */
function findMeans(
  world: World,
  input: PaymentInput,
  session: CheckoutSession | null,
  payer: string | null,
): Means {
  const { token, vaulted_token, type, vault_on_success } = input.payment_method;
  const asked = vault_on_success ?? session?.vault_on_success ?? false;
  const spent = token ? world.tokens.find(token) : undefined;
  if (token && (!spent || spent.session !== session?.id))
    throw refusal('INVALID_TOKEN', 'Token not found or used');
  const saved = vaulted_token ?? spent?.vaulted_token;
  if (saved) {
    const found = findVaulted(world, saved, payer);
    return {
      type: found.type,
      card: found.card,
      token: token ?? '',
      vaultedToken: saved,
      vaultOnSuccess: false,
      verdict: null,
      carried: spent,
    };
  }
  if (spent)
    return {
      type: spent.type,
      card: spent.card,
      token: spent.token,
      vaultedToken: '',
      vaultOnSuccess: asked || spent.vault_on_success,
      verdict: spent.verdict,
      carried: spent,
    };
  if (!type || type === 'CARD')
    throw refusal('MISSING_PARAMETERS', 'Missing parameters: [payment_method.token]');
  const none = { card: null, token: '', vaultedToken: '', verdict: null, carried: undefined };
  return { type, ...none, vaultOnSuccess: false };
}

/** How a payment begins whose shopper has something to do, or nothing at all. */
const WAITS = 'PENDING_PROVIDER_CONFIRMATION';

const FIRST_CODE: Readonly<Partial<Record<Step, string>>> = { none: WAITS, otp: WAITS };

/** The card or typed code decides where it says something; else a description that is a response code; else success. */
function responseCodeOf(input: PaymentInput, means: Means): string {
  const forced = effectOf(input.description) ? input.description : undefined;
  const said = means.card ? means.card.verdict : means.verdict;
  if (said ?? forced) return said ?? forced ?? '';
  if (means.card) return 'SUCCEEDED';
  // A saved method without a card is charged by its provider, without its owner.
  if (means.vaultedToken) return WAITS;
  return FIRST_CODE[methodOf(means.type).step] ?? 'ACTION_REQUIRED';
}

/** How a card payment that was let through ends: held, checked or taken. */
export function toCardEffect(code: string, payment: Pick<Payment, 'capture' | 'verify'>) {
  const found = effectOf(code) ?? { transaction: 'ERROR', status: 'ERROR', subStatus: 'ERROR' };
  const type = payment.verify ? 'VERIFY' : payment.capture ? 'PURCHASE' : 'AUTHORIZE';
  if (code !== 'SUCCEEDED' || type === 'PURCHASE') return { ...found, type };
  return type === 'VERIFY'
    ? { ...found, type, status: 'VERIFIED', subStatus: 'VERIFIED' }
    : { ...found, type, status: 'PENDING', subStatus: 'AUTHORIZED' };
}

/** No response code says that a one-time code is waited for: the method does. */
const withOtp = <E extends Effect>(effect: E, code: string, means: Means): E =>
  code === WAITS && !means.vaultedToken && methodOf(means.type).step === 'otp'
    ? { ...effect, subStatus: 'PENDING_OTP_COMPLETION' }
    : effect;

/** The payer as the payment remembers him: what is known of the customer, under what the
 * shopper typed, under what the merchant sent. */
function toPayer(
  customer: Customer | undefined,
  typed: OneTimeToken['customer'],
  sent: PaymentInput['customer_payer'],
): Payment['customer_payer'] {
  if (!customer && !typed && !sent) return null;
  const { first_name = null, last_name = null, email = null } = customer?.profile ?? {};
  return { first_name, last_name, email, ...typed, ...toRecord(sent ?? {}) };
}

/** Creates and stores a payment. Runs inside a transaction; every refusal is a documented code. */
export function createPayment(
  world: World,
  input: PaymentInput,
  key: string,
  creator: Creator = 'merchant',
): Payment {
  const session = findPayable(world, input, creator);
  const customerId = input.customer_payer?.id ?? session?.customer_id ?? null;
  const customer = customerId ? world.customers.find(customerId) : undefined;
  if (customerId && !customer) throw refusal('CUSTOMER_NOT_FOUND', 'Customer not found');
  const means = findMeans(world, input, session, customerId);
  const { detail } = input.payment_method;
  const card = detail?.card;
  const asked = card ?? detail?.wallet;
  const options = { capture: asked?.capture ?? true, verify: asked?.verify ?? false };
  if (input.amount.value === 0 && !options.verify)
    throw refusal('INVALID_AMOUNT', 'Invalid parameters: [amount.value]');

  const code = responseCodeOf(input, means);
  const plain = toCardEffect(code, means.card ? options : { capture: true, verify: false });
  const effect = withOtp(plain, code, means);
  const challenged = code === 'CHALLENGE_REQUIRED';
  const id = randomUUID();
  const stamp = world.clock.stamp();
  const payment: Payment = {
    id,
    account_id: input.account_id,
    merchant_order_id: input.merchant_order_id,
    description: input.description,
    country: input.country,
    status: effect.status,
    sub_status: effect.subStatus,
    amount: { ...input.amount, captured: 0, refunded: 0 },
    session: session?.id ?? null,
    workflow: input.workflow ?? session?.workflow ?? 'SDK_CHECKOUT',
    idempotency_key: key,
    type: means.type,
    token: means.token,
    vaulted_token: means.vaultedToken,
    vault_on_success: means.vaultOnSuccess,
    card: means.card,
    ...options,
    installments: card?.installments ?? means.carried?.installment?.value ?? 1,
    choices: toChoices(
      input.payment_method,
      means.carried?.choices ?? {},
      means.carried?.installment ?? null,
    ),
    soft_descriptor: card?.soft_descriptor ?? '',
    authentication: null,
    hosted_step: openStep(world, id, effect.status, effect.subStatus),
    expires_at: toExpiry(world.clock.now(), effect.status, input.payment_method),
    customer_id: customerId,
    customer_payer: toPayer(customer, means.carried?.customer ?? null, input.customer_payer),
    additional_data: input.additional_data ?? null,
    callback_url: input.callback_url ?? null,
    metadata: input.metadata ?? [],
    transactions: [
      toTransaction(world, methodOf(means.type).category, {
        type: challenged ? 'THREE_D_SECURE' : effect.type,
        status: effect.transaction,
        responseCode: code,
        amount: input.amount.value,
      }),
    ],
    created_at: stamp,
    updated_at: stamp,
  };
  if (means.token) world.tokens.spend(means.token);
  return world.payments.insert(settle(world, payment));
}
