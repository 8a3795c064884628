// Removing a saved method, and listing those of a customer session. Whose they are, the checkout session says, or a
// reference that the merchant's server signed; which ones, Yuno does. A token alone opens nothing.
import type { Method, OpenRequest, SessionRef, UnenrollAnswer, UnenrollRequest } from '../shared/contract.js';
import { CheckoutError } from '../shared/errors.js';
import { isEditable } from './catalog/saved.js';
import type { Configurations } from './configuration.js';
import { Hint } from './hints.js';
import { toKey } from './key.js';
import type { GatewayOptions } from './options.js';
import { readReference } from './reference.js';
import { readRoot } from './root.js';
import { ifThere, UpstreamError } from './upstream-error.js';
import type { Yuno } from './yuno.js';

/** What a request is told by, and to whom its troubles are. */
export interface Desk {
  readonly options: GatewayOptions;
  readonly traceId: string;
}

/** The customer of a customer session, as far as a valid reference says. Why one does not count is logged, never the text. */
async function customerOf(
  { options, traceId }: Desk,
  { kind, token }: SessionRef,
  reference: string | undefined,
): Promise<string | undefined> {
  if (!reference || kind !== 'customer') return undefined;
  const found = await readReference(options.credentials.secretKey, reference, token);
  if ('customer' in found) return found.customer;
  options.log?.({ level: 'warn', event: 'reference', traceId, code: found.doubt });
  return undefined;
}

/** Saved methods of a customer, by what `toMethods` makes of them; nothing when they cannot be read now. */
export async function readSaved(
  yuno: Yuno,
  desk: Desk,
  { session, reference }: OpenRequest,
  toMethods: (listed: Awaited<ReturnType<Yuno['savedMethods']>>) => Method[],
): Promise<Method[] | undefined> {
  const customer = await customerOf(desk, session, reference);
  if (!customer) return undefined;
  try {
    return toMethods(await yuno.savedMethods(customer));
  } catch (thrown) {
    if (!(thrown instanceof UpstreamError)) throw thrown;
    const { options, traceId } = desk;
    options.log?.({ level: 'warn', event: 'saved', traceId, code: thrown.code });
    return undefined;
  }
}

interface Owner {
  readonly customer: string;
  /** Saved methods that may be removed. */
  readonly tokens: readonly string[];
}

const refuse = (words: string): CheckoutError =>
  new CheckoutError('request_invalid', { cause: new Hint(words) });

async function ownerOfCheckout(
  yuno: Yuno,
  configurations: Configurations,
  { token }: SessionRef,
): Promise<Owner> {
  const [root, listed] = await Promise.all([readRoot(yuno, token), yuno.checkoutMethods(token)]);
  if (!root.customerId) throw new CheckoutError('method_unavailable');
  // A session that was paid with lives on for hours, in addresses and logs of others, too.
  if (root.used) throw new CheckoutError('session_used');
  if (!isEditable(await configurations.of(yuno, root.checkoutId)))
    throw refuse('switch edit_payment_method_list on in the checkout builder to let shoppers remove methods');
  return {
    customer: root.customerId,
    tokens: listed.flatMap(({ vaultedToken }) => vaultedToken ?? []),
  };
}

async function ownerOfCustomer(yuno: Yuno, desk: Desk, request: UnenrollRequest): Promise<Owner> {
  const customer = await customerOf(desk, request.session, request.reference);
  if (!customer)
    throw refuse('hand the element a customer-reference that your server signed for this session');
  const listed = await yuno.savedMethods(customer);
  return { customer, tokens: listed.flatMap(({ vaultedToken }) => vaultedToken ?? []) };
}

/** Keys that a failed request used up. Removing twice is removing once, so the next one is harmless. */
const MOST_BURNT = 3;

async function removeOnce(yuno: Yuno, customer: string, vaultedToken: string, burnt = 0): Promise<void> {
  const key = await toKey('unenroll', customer, vaultedToken, burnt);
  try {
    await yuno.unenroll(customer, vaultedToken, key);
  } catch (thrown) {
    const isBurnt = thrown instanceof UpstreamError && thrown.code === 'IDEMPOTENCY_DUPLICATED';
    if (!isBurnt || burnt >= MOST_BURNT) throw thrown;
    await removeOnce(yuno, customer, vaultedToken, burnt + 1);
  }
}

/** Answers `/v1/unenroll`. What is gone already was removed: by another tab, or by this one before. */
export async function unenroll(
  yuno: Yuno,
  desk: Desk,
  configurations: Configurations,
  request: UnenrollRequest,
): Promise<UnenrollAnswer> {
  const { session, vaultedToken } = request;
  const { customer, tokens } = await (session.kind === 'checkout'
    ? ownerOfCheckout(yuno, configurations, session)
    : ownerOfCustomer(yuno, desk, request));
  if (!tokens.includes(vaultedToken)) {
    const status = await ifThere(yuno.savedStatus(customer, vaultedToken));
    if (!status?.startsWith('UNENROLL')) throw new CheckoutError('method_unavailable');
    return { vaultedToken };
  }
  await ifThere(removeOnce(yuno, customer, vaultedToken));
  return { vaultedToken };
}
