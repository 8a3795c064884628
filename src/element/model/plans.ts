// Which installments are meant, from one list of plans to the next. Pure: asks nobody.
import type { Money, Plan } from '../../shared/contract.js';

/** What a shopper chose, as far as another list can have it too: how many payments, and whose plan. */
export type Wish = Pick<Plan, 'value' | 'kind'>;

/** Every way to pay, one payment first. `undefined` is one payment without any plan. */
export function toChoices(plans: readonly Plan[]): readonly (Plan | undefined)[] {
  const sorted = [...plans].sort((a, b) => a.value - b.value);
  return sorted[0]?.value === 1 ? sorted : [undefined, ...sorted];
}

/** The place of the wish in a list; -1 where it is not offered. */
export function findWish(choices: readonly (Plan | undefined)[], wish: Wish): number {
  const exact = choices.findIndex((plan) => plan?.value === wish.value && plan.kind === wish.kind);
  return exact >= 0 ? exact : choices.findIndex((plan) => plan?.value === wish.value);
}

/** It costs more than the price. Rounding of each payment is no interest. */
export function hasInterest({ rate, value, total }: Plan, amount: Money | undefined): boolean {
  if (rate !== undefined) return rate > 1;
  return amount !== undefined && total.value > amount.value + value * 0.01;
}

/** Two choices that take the same money in the same way. */
export const isSame = (one: Plan | undefined, other: Plan | undefined): boolean =>
  one?.value === other?.value &&
  one?.total.value === other?.total.value &&
  one?.each.value === other?.each.value;
