// Applies what was published to a checkout: methods, documents and styling that were sent, nothing else. Throws one
// refusal with everything that is wrong, and then nothing is applied.
import { randomUUID } from 'node:crypto';
import { refusal } from '../http/api-error.js';
import type { ConditionSet } from '../rules/conditions.js';
import type { RequiredField, RequiredFields } from '../rules/required-fields.js';
import { FONT_FAMILIES, type Group, type Styling } from '../rules/styling.js';
import type { Checkout, ConfiguredMethod } from '../store/checkouts.js';
import type { Json } from '../store/customers.js';
import type { ConditionSetInput, FieldInput, MethodInput, PublishBody } from './checkout-input.js';
import type { StylingInput } from './styling-input.js';

const toSet = (sent: ConditionSetInput, index: number): ConditionSet => ({
  code: sent.code ?? randomUUID(),
  name: sent.name,
  order: sent.order ?? sent.priority ?? index,
  is_active: sent.is_active,
  payment_method_data: {
    logo: sent.payment_method_data?.logo ?? null,
    name: sent.payment_method_data?.name ?? null,
    description: sent.payment_method_data?.description ?? null,
  },
  conditions: sent.conditions,
});

const toField = (sent: FieldInput): RequiredField => ({
  field_name: sent.field_name,
  is_active: sent.is_active,
  current_value: sent.current_value ?? null,
  conditions_to_override: (sent.conditions_to_override ?? []).map(toSet),
});

/** Fields by name: those that were sent replace their namesakes, an empty list leaves all as they were. */
function mergeFields(
  before: readonly RequiredField[],
  sent: readonly FieldInput[] = [],
): readonly RequiredField[] {
  const fresh = sent.map(toField);
  const merged = new Map([...before, ...fresh].map((field) => [field.field_name, field]));
  return [...merged.values()];
}

const NO_FIELDS: RequiredFields = {
  is_active: true,
  is_enrollment_active: true,
  fields: [],
  enrollment_fields: [],
};

function applyMethod(method: ConfiguredMethod, sent: MethodInput): ConfiguredMethod {
  const sets = sent.conditions_to_override ?? sent.conditions;
  const asked = sent.required_fields_to_override;
  const before = method.required_fields_to_override ?? NO_FIELDS;
  return {
    ...method,
    ...(sent.name === undefined ? {} : { name: sent.name }),
    ...(sent.icon === undefined ? {} : { icon: sent.icon }),
    order_to_show: sent.order_to_show ?? method.order_to_show,
    is_active: sent.is_active ?? method.is_active,
    active_enrollment_type: sent.active_enrollment_type ?? method.active_enrollment_type,
    conditions_to_override: sets ? sets.map(toSet) : method.conditions_to_override,
    required_fields_to_override: asked
      ? {
          is_active: asked.is_active ?? before.is_active,
          is_enrollment_active: asked.is_enrollment_active ?? before.is_enrollment_active,
          fields: mergeFields(before.fields, asked.fields),
          enrollment_fields: mergeFields(before.enrollment_fields, asked.enrollment_fields),
        }
      : method.required_fields_to_override,
  };
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Group by group; what is null or left out stays. */
const merge = (before: Group, sent: object | null | undefined): Group => ({
  ...before,
  ...Object.fromEntries(
    Object.entries((sent ?? {}) as Record<string, Json>)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => {
        const old = before[key];
        return [key, isGroup(old) && isGroup(value) ? merge(old, value) : value];
      }),
  ),
});

const applyStyling = (before: Styling, sent: StylingInput): Styling => ({
  styles: {
    global: merge(before.styles.global, sent.styles?.global),
    header: merge(before.styles.header, sent.styles?.header),
    button: merge(before.styles.button, sent.styles?.button),
  },
  settings: merge(before.settings, sent.settings),
  flags: { force_default_styles: sent.flags?.force_default_styles ?? before.flags.force_default_styles },
  external_fonts: sent.external_fonts ?? before.external_fonts,
  payment_link_styles: merge(before.payment_link_styles, sent.payment_link_styles),
});

/** What the shapes cannot say: methods must be there already, a font must be known or brought along. */
function findFaults(checkout: Checkout, { config, styling }: PublishBody): string[] {
  const known = new Set(checkout.payment_methods.map(({ payment_method_type: type }) => type));
  const methods = (config?.payment_methods ?? []).flatMap(({ payment_method_type: type }, index) =>
    known.has(type) ? [] : [`payment_methods[${String(index)}].payment_method_type is not on this checkout`],
  );
  const family = styling?.styles?.global?.['font_family'];
  const fonts = (styling?.external_fonts ?? checkout.styling.external_fonts) as { family_name: string }[];
  const isKnown =
    typeof family !== 'string' ||
    FONT_FAMILIES.includes(family) ||
    fonts.some(({ family_name }) => family_name === family);
  return isKnown
    ? methods
    : [...methods, 'styles.global.font_family must be a supported font or one of external_fonts'];
}

/** The checkout as it is after `body`. */
export function publish(checkout: Checkout, body: PublishBody): Checkout {
  const faults = findFaults(checkout, body);
  if (faults.length > 0) throw refusal('INVALID_PARAMETERS', faults);
  const sent = body.config?.payment_methods ?? [];
  const documents = body.config?.general_settings?.country_documents ?? [];
  return {
    ...checkout,
    payment_methods: checkout.payment_methods.map((method) =>
      sent
        .filter(({ payment_method_type: type }) => type === method.payment_method_type)
        .reduce(applyMethod, method),
    ),
    country_documents: [
      ...checkout.country_documents.filter(
        ({ country_code }) => !documents.some((other) => other.country_code === country_code),
      ),
      ...documents,
    ],
    styling: body.styling ? applyStyling(checkout.styling, body.styling) : checkout.styling,
  };
}
