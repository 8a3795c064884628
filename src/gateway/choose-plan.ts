// Which of an account's installment plans is on offer for one purchase, and what each step of it costs. Pure: what Yuno
// said comes in, what a shopper sees goes out.
import type { CardFacts, Money, Plan } from '../shared/contract.js';
import { toBrandName } from './catalog/brands.js';
import { split } from './split.js';
import type { UpstreamPlan, UpstreamStep } from './wire-plans.js';

/** What is paid for, and with what. */
export interface Purchase {
  readonly amount: Money;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly type: string;
  /** First digits of the card, where there is one. */
  readonly iin: string | undefined;
  /** Brands that are known for sure: the saved card's, or those of the merchant's lookup. */
  readonly brands: CardFacts['brands'];
}

/** How many digits of a plan's list fit the card's; 0 for none. Yuno may know fewer or more digits than we do. */
const depthOf = ({ iins }: UpstreamPlan, iin: string | undefined): number =>
  Math.max(
    0,
    ...iins
      .filter((start) => iin && (iin.startsWith(start) || start.startsWith(iin)))
      .map((start) => start.length),
  );

const fitsBrand = ({ brands }: UpstreamPlan, known: Purchase['brands'], iin: string | undefined): boolean => {
  if (brands.length === 0) return true;
  // A brand that nobody knows for sure: Yuno was given the digits, and its list is its answer.
  if (!known?.length) return iin !== undefined;
  const names = known.map(toBrandName);
  return brands.some((brand) => names.includes(toBrandName(brand)));
};

function fits(plan: UpstreamPlan, { amount, country, type, iin, brands }: Purchase, now: number): boolean {
  return (
    (plan.type ?? 'CARD') === type &&
    (plan.country === undefined || plan.country === country) &&
    (plan.currency === undefined || plan.currency === amount.currency) &&
    amount.value >= (plan.least ?? 0) &&
    // Zero is how "no limit" comes back from some pages.
    amount.value <= (plan.most || Infinity) &&
    now >= (plan.from ?? 0) &&
    now <= (plan.until ?? Infinity) &&
    (plan.iins.length === 0 || depthOf(plan, iin) > 0) &&
    fitsBrand(plan, brands, iin)
  );
}

/** What a plan was made for, the narrowest last. */
const rankOf = (plan: UpstreamPlan, { iin }: Purchase): number[] => [
  depthOf(plan, iin),
  Number(plan.brands.length > 0),
  Number(plan.country !== undefined),
  plan.changedAt,
];

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, index) => value - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;

/** Yuno's own amounts where they are in the purchase's currency; what is missing is computed. */
function toPrices({ currency, each, total, rate, value }: UpstreamStep, amount: Money) {
  const computed = split(amount, rate ?? 1, value);
  if (currency !== undefined && currency !== amount.currency) return computed;
  const whole = total || (rate === undefined && each ? each * value : 0);
  const priced = whole ? split({ ...amount, value: whole }, 1, value) : computed;
  return { each: each ? { ...amount, value: each } : priced.each, total: priced.total };
}

const toPlans = ({ id, steps, deferral }: UpstreamPlan, amount: Money): Plan[] => {
  const seen = new Set<number>();
  return steps
    .filter(({ value }) => !seen.has(value) && seen.add(value))
    .toSorted((a, b) => a.value - b.value)
    .map((step) => ({
      id,
      value: step.value,
      ...(step.rate !== undefined && { rate: step.rate }),
      ...toPrices(step, amount),
      ...(step.costs.length > 0 && { costs: [...step.costs] }),
      ...(deferral !== undefined && { deferral }),
      ...(step.kind && { kind: step.kind }),
    }));
};

/**
 * The installments on offer. One plan is: the one made for the most digits of the card, else for its brand, else for
 * the country, else for anybody; of two alike, the one changed last. A single payment alone is no choice.
 */
export function choosePlan(plans: readonly UpstreamPlan[], purchase: Purchase, now = Date.now()): Plan[] {
  const [chosen] = plans
    .filter((plan) => fits(plan, purchase, now))
    .toSorted((a, b) => compare(rankOf(b, purchase), rankOf(a, purchase)));
  const offered = chosen ? toPlans(chosen, purchase.amount) : [];
  return offered.some(({ value }) => value > 1) ? offered : [];
}
