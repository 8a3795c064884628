// Installments in words: what each way to pay comes to, and what a law wants said of it. Money as the language writes it.
import { css } from 'lit';
import type { Money, Plan } from '../../shared/contract.js';
import { fill, type WordKey } from '../i18n/words.js';
import { toMoneyText } from '../model/money.js';
import { hasInterest } from '../model/plans.js';

export interface PlanView {
  readonly t: (key: WordKey) => string;
  readonly language: string;
  readonly amount: Money | undefined;
  /** Plans of both kinds are in the list: each says whose it is. */
  readonly told: boolean;
}

export const planStyles = css`
  .hint {
    overflow-wrap: anywhere;
  }
  .news {
    margin: calc(var(--_space) * 0.5) 0 0;
    font-weight: 500;
  }
`;

/** One line of the list. Without a plan it is one payment of the price. */
export function toPlanText(plan: Plan | undefined, { t, language, amount, told }: PlanView): string {
  const total = plan?.total ?? amount;
  const moneys = {
    count: String(plan?.value ?? 1),
    each: plan ? toMoneyText(plan.each, language) : '',
    total: total ? toMoneyText(total, language) : '',
  };
  if (!plan || plan.value === 1) return fill(t('plans.one'), moneys);
  const text = fill(t(hasInterest(plan, amount) ? 'plans.more' : 'plans.free'), moneys);
  if (!told || !plan.kind) return text;
  return `${text} · ${t(plan.kind === 'MERCHANT_INSTALLMENTS' ? 'plans.shop' : 'plans.bank')}`;
}

const toMonths = (count: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'month', unitDisplay: 'long' }).format(count);

/** What the chosen way to pay costs beside the price, and when it begins. */
export function detailsOf(plan: Plan, { t, language, amount }: PlanView): string[] {
  const { costs = [], deferral, total } = plan;
  return [
    ...(hasInterest(plan, amount)
      ? [fill(t('plans.interest'), { total: toMoneyText(total, language) })]
      : []),
    ...costs.map(({ type, text }) => (text.includes(type) ? text : `${type} ${text}`)),
    ...(deferral ? [fill(t('plans.deferral'), { time: toMonths(deferral, language) })] : []),
  ];
}
