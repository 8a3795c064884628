// Checkout sessions: create (200, not 201), retrieve, update, what they offer, and a one-time token from a server.
import { Hono } from 'hono';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { chooseCheckout } from '../flows/choose-checkout.js';
import { findCheckoutSession, findOpenCheckoutSession } from '../flows/find-session.js';
import { makeToken, SESSION_LIFE_MS, tokenMethod } from '../flows/make-token.js';
import { refusal } from '../http/api-error.js';
import type { SandboxEnv } from '../http/context.js';
import { amount, callbackUrl, country, decodeBody, metadata, money, text } from '../http/decode-body.js';
import { requireAccount } from '../http/require-account.js';
import { toMethodList } from '../views/method-list.js';
import { toCreatedSession, toRetrievedSession, toUpdatedSession } from '../views/session.js';
import { toTokenView } from '../views/token.js';
import { originOf } from '../views/urls.js';
import type { World } from '../world.js';

const createBody = z.object({
  account_id: z.string(),
  merchant_order_id: text(),
  payment_description: text(),
  country,
  customer_id: z.string().nullish(),
  // The web reference links the customer here, the specification above: both are understood.
  customer_payer: z.object({ id: z.string().nullish() }).nullish(),
  callback_url: callbackUrl.nullish(),
  amount: amount.nullish(),
  alternative_amount: amount.nullish(),
  metadata: metadata.nullish(),
  workflow: z.enum(['SDK_CHECKOUT', 'CHECKOUT', 'SDK_SEAMLESS']).nullish(),
  installments: z
    .object({ plan_id: z.string().nullish(), plan: z.array(z.record(z.string(), z.json())).nullish() })
    .nullish(),
  checkout_id: z.string().nullish(),
  payment_method: z.object({ vault_on_success: z.boolean().nullish() }).nullish(),
});

/** Everything may be left out, and an amount may name its currency alone. */
const updateBody = createBody.partial().extend({
  amount: z
    .object({ currency: z.string().regex(/^[A-Z]{3}$/), value: money })
    .partial()
    .nullish(),
});

type UpdateBody = z.output<typeof updateBody>;

/** The fields of `body` that were sent, as columns of a session. */
function toChange(body: UpdateBody) {
  const customer = body.customer_id ?? body.customer_payer?.id;
  return {
    ...(body.merchant_order_id === undefined ? {} : { merchant_order_id: body.merchant_order_id }),
    ...(body.payment_description === undefined ? {} : { payment_description: body.payment_description }),
    ...(body.country === undefined ? {} : { country: body.country }),
    ...(customer ? { customer_id: customer } : {}),
    ...(body.callback_url === undefined ? {} : { callback_url: body.callback_url }),
    ...(body.alternative_amount === undefined ? {} : { alternative_amount: body.alternative_amount }),
    ...(body.metadata === undefined ? {} : { metadata: body.metadata }),
    ...(body.workflow ? { workflow: body.workflow } : {}),
    ...(body.installments
      ? { installments: { plan_id: body.installments.plan_id ?? null, plan: body.installments.plan ?? null } }
      : {}),
    ...(body.payment_method ? { vault_on_success: body.payment_method.vault_on_success ?? false } : {}),
  };
}

export function checkoutSessionRoutes(world: World): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  const { checkoutSessions, clock, customers, enrollments, payments } = world;

  const requireCustomer = (id: string | null | undefined): void => {
    if (id && !customers.find(id)) throw refusal('CUSTOMER_NOT_FOUND', 'Customer not found');
  };

  app.post('/checkout/sessions', async (c) => {
    const body = await decodeBody(c, createBody);
    requireAccount(world, body.account_id);
    requireCustomer(body.customer_id ?? body.customer_payer?.id);
    const session = checkoutSessions.insert({
      id: randomUUID(),
      account_id: body.account_id,
      merchant_order_id: body.merchant_order_id,
      payment_description: body.payment_description,
      country: body.country,
      customer_id: null,
      callback_url: null,
      amount: body.amount ?? null,
      alternative_amount: null,
      metadata: null,
      workflow: 'SDK_CHECKOUT',
      installments: { plan_id: null, plan: null },
      checkout_id: chooseCheckout(world, body.checkout_id),
      vault_on_success: false,
      created_at: clock.stamp(),
      expires_ms: clock.now() + SESSION_LIFE_MS,
      ...toChange(body),
    });
    return c.json(toCreatedSession(session), 200);
  });

  app.get('/checkout/sessions/:session', (c) => {
    const session = findCheckoutSession(world, c.req.param('session'));
    return c.json(toRetrievedSession(session, payments.ofSession(session.id) !== undefined));
  });

  app.patch('/checkout/sessions/:session', async (c) => {
    const body = await decodeBody(c, updateBody);
    // A shop that changes the amount after a decline updates the session it has, spent or not.
    const session = findCheckoutSession(world, c.req.param('session'));
    if (body.account_id) requireAccount(world, body.account_id);
    requireCustomer(body.customer_id ?? body.customer_payer?.id);
    const currency = body.amount?.currency ?? session.amount?.currency;
    const value = body.amount?.value ?? session.amount?.value;
    if (body.amount && (currency === undefined || value === undefined))
      throw refusal('MISSING_PARAMETERS', `Missing parameters: [amount.${currency ? 'value' : 'currency'}]`);
    const changed = checkoutSessions.replace({
      ...session,
      ...toChange(body),
      ...(body.checkout_id ? { checkout_id: chooseCheckout(world, body.checkout_id) } : {}),
      amount: currency !== undefined && value !== undefined ? { currency, value } : session.amount,
    });
    return c.json(toUpdatedSession(changed, payments.ofSession(changed.id) !== undefined));
  });

  app.get('/checkout/sessions/:session/payment-methods', (c) => {
    const session = findCheckoutSession(world, c.req.param('session'));
    const saved = session.customer_id ? enrollments.enrolledOf(session.customer_id).reverse() : [];
    const list = toMethodList(session, world.checkouts.inForce(session.checkout_id), saved, originOf(c));
    const category = c.req.query('category');
    return c.json(category ? list.filter((method) => method.category === category) : list);
  });

  app.post('/checkout/sessions/:session/token', async (c) => {
    const { payment_method } = await decodeBody(c, z.object({ payment_method: tokenMethod }));
    const session = findOpenCheckoutSession(world, c.req.param('session'));
    return c.json(toTokenView(makeToken(world, session, payment_method), session), 201);
  });

  return app;
}
