// What an account has before anybody has called: its default checkout with every method the sandbox knows, and a few
// installment plans. A database that has a default checkout is left alone.
import type { Clock } from '../clock.js';
import type { SandboxOptions } from '../options.js';
import { COUNTRY_DOCUMENTS } from '../rules/country-documents.js';
import { ENROLLABLE } from '../rules/enrollable.js';
import { isEnrollable, METHODS } from '../rules/methods.js';
import { requiredFieldsOf, type RequiredField } from '../rules/required-fields.js';
import { SEEDED_CONDITIONS } from '../rules/seeded-conditions.js';
import { SEEDED_PLANS } from '../rules/seeded-plans.js';
import { DEFAULT_STYLING, type Group } from '../rules/styling.js';
import type { Checkout, CheckoutStore, ConfiguredMethod } from '../store/checkouts.js';
import type { InstallmentPlanStore } from '../store/installment-plans.js';

/** The account's default checkout, until another one is promoted. */
export const DEFAULT_CHECKOUT = '00000000-0000-4000-8000-0000000000c0';

/**
 * One for shoppers who come back: the last used method is preselected, saved ones may be removed, and a saved card is
 * asked for its code before its first payment alone.
 */
export const RETURNING_CHECKOUT = '00000000-0000-4000-8000-0000000000c1';

interface Unseeded {
  readonly options: SandboxOptions;
  readonly clock: Clock;
  readonly checkouts: CheckoutStore;
  readonly installmentPlans: InstallmentPlanStore;
}

function toConfigured(
  { type, category }: { readonly type: string; readonly category: string },
  index: number,
): ConfiguredMethod {
  const pays = METHODS.some((method) => method.type === type);
  return {
    payment_method_type: type,
    type: pays ? 'PAYMENT_METHOD' : 'ENROLLMENT',
    name: null,
    icon: null,
    category,
    order_to_show: index + 1,
    is_active: true,
    has_enrollment: isEnrollable(type),
    active_enrollment_type: !isEnrollable(type) ? 'NO_ENROLLMENT' : pays ? 'BOTH' : 'ENROLLMENT',
    conditions_to_override: SEEDED_CONDITIONS[type] ?? [],
    required_fields_to_override: requiredFieldsOf(type),
  };
}

const atFirst = (field: RequiredField): RequiredField =>
  field.field_name === 'security_code' ? { ...field, current_value: 'FIRST_TIME' } : field;

/** The default checkout, arranged for whoever saved something. */
const toReturning = (origin: Checkout): Checkout => ({
  ...origin,
  id: RETURNING_CHECKOUT,
  name: 'Returning shoppers',
  is_default: false,
  payment_methods: origin.payment_methods.map((method) => ({
    ...method,
    required_fields_to_override: method.required_fields_to_override && {
      ...method.required_fields_to_override,
      enrollment_fields: method.required_fields_to_override.enrollment_fields.map(atFirst),
    },
  })),
  styling: {
    ...origin.styling,
    settings: {
      ...origin.styling.settings,
      payment_method_list: {
        ...(origin.styling.settings['payment_method_list'] as Group),
        preselected_payment_method: true,
        edit_payment_method_list: true,
      },
    },
  },
});

export function seedAccount({ options, clock, checkouts, installmentPlans }: Unseeded): void {
  if (checkouts.findDefault()) return;
  const stamp = clock.stamp();
  const stamps = { created_at: stamp, updated_at: stamp };
  const onlySaved = ENROLLABLE.filter(({ type }) => !METHODS.some((method) => method.type === type));
  const origin = checkouts.insert({
    id: DEFAULT_CHECKOUT,
    account_id: options.accountId,
    name: 'Default',
    description: '',
    status: 'PUBLISHED',
    is_default: true,
    payment_methods: [...METHODS, ...onlySaved].map(toConfigured),
    country_documents: COUNTRY_DOCUMENTS,
    styling: DEFAULT_STYLING,
    ...stamps,
  });
  checkouts.insert(toReturning(origin));
  for (const plan of SEEDED_PLANS)
    installmentPlans.insert({ ...plan, account_id: [options.accountId], ...stamps });
}
