// The body that publishes a checkout's configuration: methods to change, accepted documents. What is left out stays as
// it was. Every message says where and what, so that all of them can be answered at once.
import { z } from 'zod';
import { isCountry } from '../rules/countries.js';
import { ENROLLMENT_TYPES } from '../store/checkouts.js';
import { stylingInput } from './styling-input.js';

const CONDITION_TYPES = [
  'CURRENCY',
  'CURRENCY_AND_AMOUNT',
  'COUNTRY',
  'METADATA',
  'ADDITIONAL_FIELD',
  'CARD_BIN',
  'CARD_ISSUER',
  'TIME_PERIOD',
] as const;

const OPERATORS = [
  'ONE_OF',
  'NOT_ONE_OF',
  'EQUAL',
  'NOT_EQUAL',
  'BETWEEN',
  'GREATER_THAN',
  'LESS_THAN',
] as const;

const condition = z
  .object({
    condition_type: z.enum(CONDITION_TYPES),
    conditional: z.enum(OPERATORS),
    values: z.array(z.string()).optional(),
    // How the conditions of a single field spell it.
    condition_value: z.array(z.string()).optional(),
    metadata_key: z.string().optional(),
    additional_field_name: z.string().optional(),
    complex_name: z.enum(['CURRENCY', 'AMOUNT']).optional(),
    complex_index: z.number().int().optional(),
  })
  .transform(({ condition_value, values, ...rest }) => ({ ...rest, values: values ?? condition_value ?? [] }))
  .refine(({ values }) => values.length > 0, { message: 'values is required' })
  .refine(({ conditional, values }) => conditional !== 'BETWEEN' || values.length === 2, {
    message: 'values must be exactly [min, max]',
  })
  .refine((sent) => sent.condition_type !== 'METADATA' || sent.metadata_key !== undefined, {
    message: 'metadata_key is required',
  })
  .refine(
    (sent) =>
      sent.condition_type !== 'CURRENCY_AND_AMOUNT' ||
      (sent.complex_name !== undefined && sent.complex_index !== undefined),
    { message: 'complex_name and complex_index are required' },
  );

const conditionSet = z.object({
  code: z.uuid().optional(),
  name: z.string().max(255).default(''),
  order: z.number().int().optional(),
  priority: z.number().int().optional(),
  is_active: z.boolean().default(true),
  payment_method_data: z
    .object({ logo: z.string().nullish(), name: z.string().nullish(), description: z.string().nullish() })
    .nullish(),
  conditions: z.array(condition),
});

export type ConditionSetInput = z.output<typeof conditionSet>;

const field = z.object({
  field_name: z.string().min(1).max(64),
  is_active: z.boolean(),
  current_value: z.string().max(64).nullish(),
  conditions_to_override: z.array(conditionSet).max(1, 'must contain at most one condition set').nullish(),
});

export type FieldInput = z.output<typeof field>;

const requiredFields = z.object({
  is_active: z.boolean().optional(),
  is_enrollment_active: z.boolean().optional(),
  fields: z.array(field).optional(),
  enrollment_fields: z.array(field).optional(),
});

const method = z.object({
  payment_method_type: z.string(),
  name: z.string().min(1).max(255).nullish(),
  // The sandbox's own picture, sent back as it was read, changes nothing.
  icon: z
    .string()
    .regex(/^https:\/\/|^http:\/\/127\.0\.0\.1(:\d+)?\/icons\//, 'must be an HTTPS URL')
    .nullish()
    .transform((icon) => (icon?.startsWith('http:') ? undefined : icon)),
  order_to_show: z.number().int().min(0, 'must be >= 0').optional(),
  is_active: z.boolean().optional(),
  active_enrollment_type: z.enum(ENROLLMENT_TYPES).nullish(),
  conditions_to_override: z.array(conditionSet).nullish(),
  conditions: z.array(conditionSet).nullish(),
  required_fields_to_override: requiredFields.nullish(),
});

export type MethodInput = z.output<typeof method>;

export const publishBody = z
  .object({
    config: z
      .object({
        payment_methods: z.array(method).optional(),
        general_settings: z
          .object({
            country_documents: z
              .array(
                z.object({
                  country_code: z.string().refine(isCountry, 'must be an ISO 3166-1 alpha-2 code'),
                  documents: z.array(z.string().min(2).max(10)),
                }),
              )
              .optional(),
          })
          .optional(),
      })
      .optional(),
    styling: stylingInput.optional(),
  })
  .refine(({ config, styling }) => config !== undefined || styling !== undefined, {
    message: 'config or styling is required',
  });

export type PublishBody = z.output<typeof publishBody>;

/** `payment_methods[0].order_to_show must be >= 0`: the outermost word, which says nothing, is left out. */
export const toMessages = (error: z.ZodError): string[] =>
  error.issues.map(({ path, message }) => {
    const place = path
      .slice(1)
      .map((key, index) =>
        typeof key === 'number' ? `[${String(key)}]` : `${index > 0 ? '.' : ''}${String(key)}`,
      )
      .join('');
    return [place, message].filter(Boolean).join(' ');
  });
