// The body of an installment plan, with the documents' limits.
import { z } from 'zod';
import { country, money, text } from '../http/decode-body.js';

const step = z.object({
  installment: z.number().int().min(1),
  rate: z.number().min(0).nullish(),
  financial_costs: z.array(z.object({ type: text(), rate: z.number().min(0).max(100_000) })).nullish(),
  type: z.enum(['MERCHANT_INSTALLMENTS', 'ISSUER_INSTALLMENTS']).nullish(),
});

const moment = z.iso.datetime({ offset: true });

/** An optional text that may be left empty, as the answers leave it. */
const label = z.union([text(), z.literal('')]);

export const planBody = z.object({
  name: text(),
  account_id: z.array(z.string().min(36).max(64)).min(1),
  merchant_reference: text(),
  installments_plan: z.array(step).min(1),
  country_code: country.nullish(),
  scheme: label.nullish(),
  brand: z.array(text()).nullish(),
  issuer: label.nullish(),
  iin: z.array(z.string().regex(/^\d{6,8}$/)).nullish(),
  first_installment_deferral: z.number().int().min(0).max(3).nullish(),
  amount: z
    .object({
      currency: z.string().regex(/^[A-Z]{3}$/),
      min_value: money.nullish(),
      max_value: money.nullish(),
    })
    .nullish(),
  availability: z.object({ start_at: moment.nullish(), finish_at: moment.nullish() }).nullish(),
  payment_method_type: z.enum(['CARD', 'NU_PAY_ENROLLMENT', 'APPLE_PAY']).nullish(),
});

export type PlanBody = z.output<typeof planBody>;

/** Everything may be left out, but a step that is sent says its rate. */
export const planPatch = planBody.partial().extend({
  installments_plan: z
    .array(step.extend({ rate: z.number().min(0) }))
    .min(1)
    .optional(),
});

export type PlanPatch = z.output<typeof planPatch>;
