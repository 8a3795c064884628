// Customer sessions: create one, list what can be saved with it, and announce what will be.
import { Hono } from 'hono';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { chooseCheckout } from '../flows/choose-checkout.js';
import { findCustomerSession } from '../flows/find-session.js';
import { refusal } from '../http/api-error.js';
import { requireAccount } from '../http/require-account.js';
import type { SandboxEnv } from '../http/context.js';
import { callbackUrl, country, decode, decodeBody, readJson } from '../http/decode-body.js';
import { once } from '../http/once.js';
import { toEnrollableList } from '../views/method-list.js';
import { toEnrollment } from '../views/payment-method.js';
import { toCustomerSession } from '../views/session.js';
import { originOf } from '../views/urls.js';
import type { World } from '../world.js';

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
  verify: z.object({ vault_on_success: z.boolean(), currency: z.string().nullish() }).nullish(),
});

export function customerSessionRoutes(world: World): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  const { clock, customers, customerSessions, enrollments } = world;

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
      work: ({ body, session }, key) => {
        if (enrollments.latestOf(session.id)?.status === 'ENROLLED')
          throw refusal('INVALID_STATUS', 'The session has saved its payment method already');
        if (body.payment_method_type !== 'CARD')
          throw refusal('UNAVAILABLE_PAYMENT_METHOD', 'This payment method cannot be enrolled here');
        const stamp = clock.stamp();
        const record = enrollments.insert({
          id: randomUUID(),
          account_id: body.account_id,
          customer_id: session.customer_id,
          customer_session: session.id,
          type: 'CARD',
          category: 'CARD',
          country: body.country,
          status: 'READY_TO_ENROLL',
          sub_status: null,
          vaulted_token: null,
          card: null,
          verify: body.verify ? { vault_on_success: body.verify.vault_on_success, payment: null } : null,
          hosted_step: null,
          idempotency_key: key,
          callback_url: session.callback_url,
          last_used_at: null,
          created_at: stamp,
          updated_at: stamp,
        });
        return { status: 201, body: toEnrollment(record, customers.find(session.customer_id)) };
      },
    }),
  );

  return app;
}
