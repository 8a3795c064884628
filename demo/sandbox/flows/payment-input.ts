// The body of "create payment", as far as a checkout uses it. Card numbers have no field here, so none can be stored.
import { z } from 'zod';
import { amount, callbackUrl, country, metadata, text } from '../http/decode-body.js';
import { customerProfile } from './customer-input.js';

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
    detail: z
      .object({
        card: z
          .object({
            capture: z.boolean().nullish(),
            verify: z.boolean().nullish(),
            installments: z.number().int().min(1).nullish(),
            soft_descriptor: z.string().max(255).nullish(),
          })
          .nullish(),
      })
      .nullish(),
  }),
  customer_payer: customerProfile.partial().extend({ id: z.string().nullish() }).nullish(),
  additional_data: z.record(z.string(), z.json()).nullish(),
  callback_url: callbackUrl.nullish(),
  metadata: metadata.nullish(),
});

export type PaymentInput = z.output<typeof paymentInput>;
