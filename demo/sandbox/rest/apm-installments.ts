// POST /v1/apm-installments: what a wallet would let this shopper pay in. Amounts are minor units here, unlike
// anywhere else.
import { Hono } from 'hono';
import { z } from 'zod';
import { readAccountCode } from '../http/account-code.js';
import { refusal } from '../http/api-error.js';
import type { SandboxEnv } from '../http/context.js';
import { country, decodeBody } from '../http/decode-body.js';
import type { World } from '../world.js';

/** The specification and the wallet's guide name the keys of a document differently: both are understood. */
const document = z
  .object({
    type: z.enum(['CPF', 'CNPJ']).nullish(),
    number: z.string().max(40).nullish(),
    document_type: z.enum(['CPF', 'CNPJ']).nullish(),
    document_number: z.string().max(40).nullish(),
  })
  .refine((sent) => Boolean(sent.type ?? sent.document_type) && Boolean(sent.number ?? sent.document_number));

const body = z.object({
  country,
  amount: z.object({
    currency: z.string().regex(/^[A-Z]{3}$/),
    value: z.union([z.string().regex(/^\d{1,15}$/), z.number().int().min(0)]).transform(Number),
  }),
  customer: z
    .object({ id: z.string().nullish(), email: z.string().nullish(), document: document.nullish() })
    .nullish(),
  payment_method: z.enum(['NU_PAY', 'NU_PAY_ENROLLMENT', 'APPLE_PAY']),
  vaulted_token: z.string().nullish(),
});

const offer = (installment: number, rate: number) => ({ installment, rate });

const WALLET_OFFERS = [offer(1, 1), offer(2, 1), offer(3, 1.05), offer(6, 1.12)];

export function apmInstallmentRoutes(world: World): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();

  app.post('/apm-installments', async (c) => {
    if (readAccountCode(world, c) !== 'own') throw refusal('INVALID_CREDENTIALS', 'Invalid credentials');
    const asked = await decodeBody(c, body);
    if (asked.payment_method === 'NU_PAY_ENROLLMENT' && !asked.vaulted_token)
      throw refusal('MISSING_PARAMETERS', 'Missing parameters: [vaulted_token]');
    if (asked.customer?.id && !world.customers.find(asked.customer.id))
      throw refusal('CUSTOMER_NOT_FOUND', 'Customer not found');
    const isWallet = asked.payment_method !== 'APPLE_PAY' && asked.country === 'BR';
    const offers = isWallet ? WALLET_OFFERS : WALLET_OFFERS.slice(0, 1);
    return c.json(
      offers.map(({ installment, rate }) => ({
        // The specification has no id; the wallet's guide wants one to name in the payment.
        id: `${asked.payment_method}-${String(installment)}`,
        installment,
        amount: asked.amount,
        rate,
      })),
    );
  });

  return app;
}
