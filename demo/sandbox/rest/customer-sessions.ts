// Customer sessions: create one, list what can be saved with it, and announce what will be.
import { Hono } from 'hono';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { chooseCheckout } from '../flows/choose-checkout.js';
import { findCustomerSession } from '../flows/find-session.js';
import { openEnrollment } from '../flows/open-enrollment.js';
import { refusal } from '../http/api-error.js';
import { requireAccount } from '../http/require-account.js';
import type { SandboxEnv } from '../http/context.js';
import { callbackUrl, country, decode, decodeBody, readJson } from '../http/decode-body.js';
import { once } from '../http/once.js';
import { toEnrollableList } from '../views/enrollable-list.js';
import { toEnrollment } from '../views/payment-method.js';
import { toCustomerSession } from '../views/session.js';
import { originOf } from '../views/urls.js';
import type { World } from '../world.js';
import { besideOf } from './beside-enrollment.js';

const sessionBody = z.object({
  account_id: z.string(),
  country,
  customer_id: z.string(),
  callback_url: callbackUrl.nullish(),
  checkout_id: z.string().nullish(),
});

const enrollBody = z.object({
  account_id: z.string(),
  payment_method_type: z.string().min(1).max(64),
  country,
  verify: z
    .object({
      vault_on_success: z.boolean(),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .nullish(),
    })
    .nullish(),
});

export function customerSessionRoutes(world: World): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  const { clock, customers, customerSessions } = world;

  app.post('/customers/sessions', async (c) => {
    const body = await decodeBody(c, sessionBody);
    requireAccount(world, body.account_id);
    if (!customers.find(body.customer_id)) throw refusal('CUSTOMER_NOT_FOUND', 'Customer not found');
    const session = customerSessions.insert({
      id: randomUUID(),
      account_id: body.account_id,
      customer_id: body.customer_id,
      country: body.country,
      callback_url: body.callback_url ?? null,
      checkout_id: chooseCheckout(world, body.checkout_id),
      created_at: clock.stamp(),
    });
    return c.json(toCustomerSession(session), 201);
  });

  app.get('/checkout/customers/sessions/:session/payment-methods', (c) => {
    const session = findCustomerSession(world, c.req.param('session'));
    return c.json(toEnrollableList(session, world.checkouts.inForce(session.checkout_id), originOf(c)));
  });

  app.post(
    '/customers/sessions/:session/payment-methods',
    once(world, {
      operation: 'enroll',
      decode: async (c) => {
        // The guide's sample names the field `type`, the specification `payment_method_type`: both are understood.
        const sent: Record<string, unknown> = { ...(await readJson(c)) };
        const body = decode(enrollBody, {
          ...sent,
          payment_method_type: sent['payment_method_type'] ?? sent['type'],
        });
        requireAccount(world, body.account_id);
        return { body, session: findCustomerSession(world, c.req.param('session') ?? '') };
      },
      work: ({ body, session }, key, c) => {
        const record = openEnrollment(world, session, body, key);
        return { status: 201, body: toEnrollment(record, besideOf(world, record, originOf(c))) };
      },
    }),
  );

  return app;
}
