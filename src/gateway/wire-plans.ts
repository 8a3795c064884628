// Yuno's installment plans → what the gateway works with. Reads are tolerant: a currency under either spelling, amounts
// as text or number, a list bare or wrapped, a broken step left out. What a plan is for, plans.ts judges.
import { isNode, moment, node, nodes, number, text, type Node } from './wire-values.js';

export type CostType = 'CFT' | 'TEA' | 'CET' | 'CAT';
export type Bearer = 'MERCHANT_INSTALLMENTS' | 'ISSUER_INSTALLMENTS';

/** One number of payments. Amounts are Yuno's own, where it told them for the amount that was asked. */
export interface UpstreamStep {
  readonly value: number;
  readonly rate: number | undefined;
  readonly currency: string | undefined;
  readonly each: number | undefined;
  readonly total: number | undefined;
  readonly costs: readonly { readonly type: CostType; readonly text: string }[];
  readonly kind: Bearer | undefined;
}

export interface UpstreamPlan {
  /** Empty for a plan that only a session knows. */
  readonly id: string;
  readonly steps: readonly UpstreamStep[];
  readonly country: string | undefined;
  readonly brands: readonly string[];
  readonly iins: readonly string[];
  /** Months until the first payment. */
  readonly deferral: number | undefined;
  readonly currency: string | undefined;
  readonly least: number | undefined;
  readonly most: number | undefined;
  /** Milliseconds since 1970. */
  readonly from: number | undefined;
  readonly until: number | undefined;
  readonly type: string | undefined;
  readonly changedAt: number;
}

const COSTS: readonly string[] = ['CFT', 'TEA', 'CET', 'CAT'] satisfies CostType[];
const BEARERS: readonly string[] = ['MERCHANT_INSTALLMENTS', 'ISSUER_INSTALLMENTS'] satisfies Bearer[];
const isCost = (type: unknown): type is CostType => COSTS.includes(type as string);
const isBearer = (kind: unknown): kind is Bearer => BEARERS.includes(kind as string);

const texts = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((one) => text(one) ?? number(one)?.toString() ?? []);

function toCosts(value: unknown): UpstreamStep['costs'] {
  return nodes(value).flatMap((cost) => {
    const { type } = cost;
    const rate = number(cost['rate']);
    const words = text(cost['formatted_value']) ?? (rate === undefined ? undefined : `${String(rate)}%`);
    return isCost(type) && words ? [{ type, text: words.slice(0, 40) }] : [];
  });
}

/** The most payments a contract allows to choose. */
const MOST_PAYMENTS = 99;

/** A step of a plan, or of a session's own one. */
export function toSteps(value: unknown): UpstreamStep[] {
  return nodes(value).flatMap((step) => {
    const payments = number(step['installment']);
    if (!payments || !Number.isInteger(payments) || payments < 1 || payments > MOST_PAYMENTS) return [];
    const amount = node(step['amount']);
    const { type } = step;
    return [
      {
        value: payments,
        rate: number(step['rate']),
        currency: text(amount['currency']) ?? text(amount['Currency']),
        each: number(amount['value']),
        total: number(amount['total_value']),
        costs: toCosts(step['financial_costs']),
        kind: isBearer(type) ? type : undefined,
      },
    ];
  });
}

function toPlan(wire: Node): UpstreamPlan[] {
  const id = text(wire['id']);
  const steps = toSteps(wire['installments_plan']);
  if (!id || id.length > 64 || steps.length === 0) return [];
  const amount = node(wire['amount']);
  const availability = node(wire['availability']);
  const deferral = number(wire['first_installment_deferral']);
  const plan = {
    id,
    steps,
    country: text(wire['country_code']),
    brands: texts(wire['brand']),
    iins: texts(wire['iin']),
    deferral: deferral && Number.isInteger(deferral) && deferral > 0 ? deferral : undefined,
    currency: text(amount['Currency']) ?? text(amount['currency']),
    least: number(amount['min_value']),
    most: number(amount['max_value']),
    from: moment(availability['start_at']),
    until: moment(availability['finish_at']),
    type: text(wire['payment_method_type']),
    changedAt: moment(wire['updated_at']) ?? moment(wire['created_at']) ?? 0,
  };
  return [plan];
}

/** The plans of a list; of one plan alone; none where nothing is there. */
export function decodePlans(body: unknown): UpstreamPlan[] {
  if (body === null) return [];
  const wrapped = node(body)['installments_plans'] ?? node(body)['plans'];
  const list = Array.isArray(body) ? body : (wrapped ?? body);
  if (!Array.isArray(list) && !isNode(list)) throw new Error('no list of plans');
  return nodes(list).flatMap(toPlan);
}
