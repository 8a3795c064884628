// An installment plan as the API shows it, with the spellings of its pages: the currency's key stands there with a
// capital and without, amounts are strings, costs come with a comma.
import type { InstallmentPlan, PlanStep } from '../store/installment-plans.js';

/** `45,25%` */
const toPercent = (rate: number): string => `${rate.toFixed(2).replace('.', ',')}%`;

/** Rounded to what the currency knows, without zeros at the end. */
function toText(value: number, currency: string): string {
  const { maximumFractionDigits } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return String(Number(value.toFixed(maximumFractionDigits ?? 2)));
}

function toStep({ installment, rate, financial_costs, type }: PlanStep) {
  return {
    installment,
    rate,
    provider_id: '',
    ...(financial_costs && {
      financial_costs: financial_costs.map((cost) => ({ ...cost, formatted_value: toPercent(cost.rate) })),
    }),
    ...(type && { type }),
  };
}

/** Create and update. */
export const toPlan = (plan: InstallmentPlan) => ({
  id: plan.id,
  name: plan.name,
  account_id: plan.account_id,
  merchant_reference: plan.merchant_reference,
  installments_plan: plan.installments_plan.map(toStep),
  type: '',
  source: '',
  provider_id: '',
  scheme: plan.scheme,
  brand: plan.brand,
  issuer: plan.issuer,
  issuer_id: '',
  iin: plan.iin,
  country_code: plan.country_code,
  first_installment_deferral: plan.first_installment_deferral,
  amount: plan.amount && {
    Currency: plan.amount.currency,
    currency: plan.amount.currency,
    min_value: plan.amount.min_value ?? 0,
    max_value: plan.amount.max_value ?? null,
  },
  availability: plan.availability,
  payment_method_type: plan.payment_method_type,
  created_at: plan.created_at,
  updated_at: plan.updated_at,
});

/** Retrieve: each step also says what it comes to, for `value` major units; zero where nothing was asked. */
export function toPricedPlan(plan: InstallmentPlan, value: number, currency: string) {
  const steps = plan.installments_plan.map((step) => {
    const total = value * step.rate;
    const each = toText(total / step.installment, currency);
    return { ...toStep(step), amount: { currency, value: each, total_value: toText(total, currency) } };
  });
  return { ...toPlan(plan), installments_plan: steps };
}
