// When a configured method appears: condition sets as a checkout's configuration holds them, judged against a
// session, and the rules that a session's method list shows of them. Pure.

export type Operator =
  'ONE_OF' | 'NOT_ONE_OF' | 'EQUAL' | 'NOT_EQUAL' | 'BETWEEN' | 'GREATER_THAN' | 'LESS_THAN';

export interface Condition {
  /** COUNTRY, CURRENCY, CURRENCY_AND_AMOUNT and METADATA are judged; what a session cannot answer counts as met. */
  readonly condition_type: string;
  readonly conditional: Operator;
  readonly values: readonly string[];
  readonly metadata_key?: string | undefined;
  readonly additional_field_name?: string | undefined;
  /** Both halves of one currency with one range of amounts share an index. */
  readonly complex_name?: 'CURRENCY' | 'AMOUNT' | undefined;
  readonly complex_index?: number | undefined;
}

export interface ConditionSet {
  readonly code: string;
  readonly name: string;
  readonly order: number;
  /** An inactive set is kept and not judged. */
  readonly is_active: boolean;
  /** How the method is shown where this set holds. */
  readonly payment_method_data: {
    readonly logo: string | null;
    readonly name: string | null;
    readonly description: string | null;
  };
  readonly conditions: readonly Condition[];
}

/** What a session says of itself. */
export interface Situation {
  readonly country: string;
  readonly amount: { readonly currency: string; readonly value: number } | null;
  readonly metadata: readonly { readonly key: string; readonly value: string }[];
}

export interface Rule {
  readonly condition: 'INCLUDE' | 'EXCLUDE';
  readonly condition_group_code: string;
  readonly condition_name: string;
  readonly type: string;
  readonly values: {
    readonly countries: readonly string[] | null;
    readonly currency: string | null;
    readonly min: string | null;
    readonly max: string | null;
    readonly metadata: readonly { readonly key: string; readonly value: string }[] | null;
  };
}

const isNegative = (operator: Operator): boolean => operator === 'NOT_ONE_OF' || operator === 'NOT_EQUAL';

function compare({ conditional, values }: Condition, actual: string | number | undefined): boolean {
  const [first = '', second = ''] = values;
  switch (conditional) {
    case 'BETWEEN':
      return Number(actual) >= Number(first) && Number(actual) <= Number(second);
    case 'GREATER_THAN':
      return Number(actual) > Number(first);
    case 'LESS_THAN':
      return Number(actual) < Number(first);
    default:
      return values.includes(String(actual)) !== isNegative(conditional);
  }
}

function holds(condition: Condition, { country, amount, metadata }: Situation): boolean {
  switch (condition.condition_type) {
    case 'COUNTRY':
      return compare(condition, country);
    case 'CURRENCY':
      return compare(condition, amount?.currency);
    case 'CURRENCY_AND_AMOUNT':
      return compare(condition, condition.complex_name === 'AMOUNT' ? amount?.value : amount?.currency);
    case 'METADATA':
      return compare(condition, metadata.find(({ key }) => key === condition.metadata_key)?.value);
    default:
      return true;
  }
}

/** The smallest and largest amount an operator lets through, as the API writes them. */
function toRange({ conditional, values }: Condition): { min: string | null; max: string | null } {
  const [first = null, second = null] = values;
  if (conditional === 'LESS_THAN') return { min: null, max: first };
  if (conditional === 'GREATER_THAN') return { min: first, max: null };
  return { min: first, max: conditional === 'BETWEEN' ? second : first };
}

const NOTHING: Rule['values'] = { countries: null, currency: null, min: null, max: null, metadata: null };

/** One rule per condition; a currency and its range of amounts are one. */
function toRules(set: ConditionSet): Rule[] {
  const rule = (condition: Condition, type: string, values: Partial<Rule['values']>): Rule => ({
    condition: isNegative(condition.conditional) ? 'EXCLUDE' : 'INCLUDE',
    condition_group_code: set.code,
    condition_name: set.name,
    type,
    values: { ...NOTHING, ...values },
  });
  return set.conditions.flatMap((condition): Rule[] => {
    const { condition_type: type, values, metadata_key: key = '' } = condition;
    if (type === 'COUNTRY') return [rule(condition, type, { countries: values })];
    if (type === 'METADATA')
      return [rule(condition, type, { metadata: values.map((value) => ({ key, value })) })];
    if (type === 'CURRENCY') return values.map((currency) => rule(condition, type, { currency }));
    if (type !== 'CURRENCY_AND_AMOUNT') return [rule(condition, type, {})];
    if (condition.complex_name !== 'AMOUNT') return [];
    const currency = set.conditions.find(
      (other) => other.complex_name === 'CURRENCY' && other.complex_index === condition.complex_index,
    )?.values[0];
    return [rule(condition, 'AMOUNT', { currency: currency ?? null, ...toRange(condition) })];
  });
}

export interface Judgement {
  readonly enabled: boolean;
  /** Null where no set is in force. */
  readonly rules: readonly Rule[] | null;
  /** The set that let the method through. */
  readonly matched: ConditionSet | undefined;
}

/** A method appears when any of its sets holds; a set holds when all of its conditions do. */
export function judge(sets: readonly ConditionSet[], situation: Situation): Judgement {
  const active = sets.filter((set) => set.is_active).toSorted((a, b) => a.order - b.order);
  const matched = active.find((set) => set.conditions.every((condition) => holds(condition, situation)));
  return {
    enabled: active.length === 0 || matched !== undefined,
    rules: active.length === 0 ? null : active.flatMap(toRules),
    matched,
  };
}
