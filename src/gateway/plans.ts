// Installments: which are on offer for a session and a method, read from Yuno and kept for a moment. The amount is the
// session's, the first digits of a saved card come from the session's own list; a browser's word is only compared.
import type { ChosenInstallment, Plan, PlansAnswer, PlansRequest } from '../shared/contract.js';
import { CheckoutError } from '../shared/errors.js';
import { createBoundedCache } from './bounded-cache.js';
import { isOffered } from './catalog/catalog.js';
import type { CardLookup } from './card-lookup.js';
import { hasInstallments } from './catalog/installments.js';
import { choosePlan, type Purchase } from './choose-plan.js';
import { Hint } from './hints.js';
import type { GatewayOptions } from './options.js';
import { checkAmount } from './payment.js';
import { readRoot } from './root.js';
import { UpstreamError } from './upstream-error.js';
import type { UpstreamMethod } from './wire-methods.js';
import { toSteps, type UpstreamPlan } from './wire-plans.js';
import type { UpstreamSession } from './wire-session.js';
import type { Yuno } from './yuno.js';

/** Milliseconds for which a list is believed: typing, choosing and paying ask three times. */
const LIFE = 60_000;
const MOST = 500;

type Asked = Pick<PlansRequest, 'method' | 'iin'> & { readonly traceId: string };

export interface Plans {
  /** What can be chosen. `listed` is the session's own list of methods. */
  of(yuno: Yuno, root: UpstreamSession, listed: readonly UpstreamMethod[], asked: Asked): Promise<Plan[]>;
}

const hint = (words: string) => ({ cause: new Hint(words) });

/** The card that is asked about: a saved one by the session's list, a new one by its digits. */
async function toCard(
  listed: readonly UpstreamMethod[],
  { method, iin, traceId }: Asked,
  lookup: CardLookup,
): Promise<Pick<Purchase, 'iin' | 'brands'>> {
  if (!isOffered(listed, method)) throw new CheckoutError('method_unavailable');
  if (!method.vaultedToken) {
    if (method.type === 'CARD' && !iin)
      throw new CheckoutError('request_invalid', hint('name the first digits of the card'));
    if (method.type !== 'CARD') return { iin: undefined, brands: undefined };
    return { iin, brands: (await lookup.of(iin, traceId))?.brands };
  }
  const saved = listed.find(({ vaultedToken }) => vaultedToken === method.vaultedToken);
  const brand = saved?.card.brand;
  return { iin: saved?.card.iin, brands: brand ? [brand] : undefined };
}

/** A plan that the merchant's server named for this session, in it or by its id: no other is on offer then. */
async function ofSession(yuno: Yuno, { planId, plan }: UpstreamSession): Promise<UpstreamPlan[] | undefined> {
  if (planId)
    return (await yuno.plan(planId)).map((found) => ({
      ...found,
      ...ANYBODY,
      // This call is told no amount: whatever its steps come to is not about this purchase.
      steps: found.steps
        .filter(({ rate }) => rate !== undefined)
        .map((step) => ({ ...step, each: undefined, total: undefined })),
    }));
  const steps = plan && toSteps(plan);
  return steps?.length
    ? [{ id: '', steps, type: undefined, deferral: undefined, changedAt: 0, ...ANYBODY }]
    : undefined;
}

/** Nothing narrows a plan that was named for the very purchase. */
const ANYBODY = {
  country: undefined,
  brands: [],
  iins: [],
  currency: undefined,
  least: undefined,
  most: undefined,
  from: undefined,
  until: undefined,
} as const;

/** One memory per gateway instance. */
export function createPlans(
  { installments = 'iin' }: Pick<GatewayOptions, 'installments'>,
  lookup: CardLookup,
  now: () => number = Date.now,
): Plans {
  const known = createBoundedCache<readonly UpstreamPlan[]>(MOST, now);

  const list = async (yuno: Yuno, { amount, type, iin }: Purchase): Promise<readonly UpstreamPlan[]> => {
    const query = {
      account_id: yuno.accountId,
      currency: amount.currency,
      ...(iin && { iin }),
      amount: String(amount.value),
      payment_method_type: type,
    };
    const key = JSON.stringify(query);
    const kept = known.get(key);
    if (kept) return kept;
    const found = await yuno.plans(query);
    known.set(key, found, LIFE);
    return found;
  };

  return {
    async of(yuno, root, listed, asked) {
      const card = await toCard(listed, asked, lookup);
      const { amount, country } = root;
      const { type } = asked.method;
      if (installments === 'off' || !amount || !hasInstallments(asked.method)) return [];
      if (type === 'CARD' && !card.iin) return [];
      const purchase = { amount, country, type, ...card };
      try {
        const own = await ofSession(yuno, root);
        const plans = own ?? (await list(yuno, purchase));
        return choosePlan(plans, purchase, now());
      } catch (thrown) {
        // Yuno's clear no: an account without installments, or digits that it does not know.
        if (thrown instanceof UpstreamError && !thrown.passing && thrown.code !== 'CIRCUIT_OPEN') return [];
        throw thrown;
      }
    },
  };
}

/** Answers `/v1/plans`. */
export async function readPlans(
  yuno: Yuno,
  plans: Plans,
  request: PlansRequest,
  traceId: string,
): Promise<PlansAnswer> {
  const { token } = request.session;
  const [root, listed] = await Promise.all([readRoot(yuno, token), yuno.checkoutMethods(token)]);
  if (request.amount) checkAmount(root, request.amount);
  return { plans: await plans.of(yuno, root, listed, { ...request, traceId }) };
}

/** The plan that was chosen, if it is on offer at this moment: its prices are Yuno's word, never the browser's. */
export function findChosen(offered: readonly Plan[], chosen: ChosenInstallment): Plan {
  const found = offered.find(({ id, value }) => id === chosen.id && value === chosen.value);
  const { total } = chosen;
  const isSeen = !total || (total.value === found?.total.value && total.currency === found.total.currency);
  if (found && isSeen) return found;
  throw new CheckoutError('method_unavailable', hint('the installments that were chosen are not on offer'));
}
