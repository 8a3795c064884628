// The body of "create payment", as far as a checkout uses it. Card numbers have no field here, so none can be stored.
import { z } from 'zod';
import { amount, callbackUrl, country, metadata, text } from '../http/decode-body.js';
import { customerProfile } from './customer-input.js';

/** A moment in ISO 8601, with a time zone. */
const moment = z.iso.datetime({ offset: true });

/** What a payment may say of its method. Account and routing numbers are read by nobody, so they have no field. */
export const paymentDetail = z.object({
  card: z
    .object({
      capture: z.boolean().nullish(),
      verify: z.boolean().nullish(),
      installments: z.number().int().min(1).nullish(),
      installments_plan_id: z.string().max(64).nullish(),
      first_installment_deferral: z.number().int().min(0).max(3).nullish(),
      soft_descriptor: z.string().max(255).nullish(),
    })
    .nullish(),
  ticket: z
    .object({ benefit_type: z.enum(['PRIVATE', 'JUNAEB']).nullish(), expires_at: moment.nullish() })
    .nullish(),
  wallet: z
    .object({ capture: z.boolean().nullish(), verify: z.boolean().nullish(), expires_at: moment.nullish() })
    .nullish(),
  bank_transfer: z
    .object({
      bank_id: z.string().max(255).nullish(),
      account_type: z.enum(['CHECKINGS', 'SAVINGS']).nullish(),
      account_holder_type: z.enum(['INDIVIDUAL', 'COMPANY', 'ENTITY']).nullish(),
      beneficiary_name: z.string().max(255).nullish(),
      code: z.string().max(255).nullish(),
      expires_at: moment.nullish(),
    })
    .nullish(),
  // The worked example for PSE names the bank here, the specification above: both are understood.
  issuer_id: z.string().max(255).nullish(),
});

const WORKFLOWS = ['SDK_CHECKOUT', 'CHECKOUT', 'REDIRECT', 'DIRECT', 'SDK_SEAMLESS'] as const;

export const paymentInput = z.object({
  account_id: z.string(),
  merchant_order_id: text(),
  description: text(),
  country,
  amount,
  workflow: z.enum(WORKFLOWS).nullish(),
  checkout: z.object({ session: z.string() }).nullish(),
  payment_method: z.object({
    token: z.string().nullish(),
    vaulted_token: z.string().nullish(),
    type: z.string().min(1).max(64).nullish(),
    vault_on_success: z.boolean().nullish(),
    detail: paymentDetail.nullish(),
  }),
  customer_payer: customerProfile.partial().extend({ id: z.string().nullish() }).nullish(),
  additional_data: z.record(z.string(), z.json()).nullish(),
  callback_url: callbackUrl.nullish(),
  metadata: metadata.nullish(),
});

export type PaymentDetail = z.output<typeof paymentDetail>;
export type PaymentInput = z.output<typeof paymentInput>;
