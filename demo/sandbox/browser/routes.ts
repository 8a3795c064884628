// What the compatible SDK script calls from a shopper's browser, cross-origin, with the public key and a session.
// Yuno's own browser traffic is not documented, so this surface stands under a prefix that cannot be mistaken for it.
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { createPayment } from '../flows/create-payment.js';
import { submitCard } from '../flows/enroll-card.js';
import { findCheckoutSession, findCustomerSession, findOpenCheckoutSession } from '../flows/find-session.js';
import { cloneSession, makeToken, tokenMethod } from '../flows/make-token.js';
import { paymentInput } from '../flows/payment-input.js';
import { cardInput, toCardFacts } from '../flows/read-card.js';
import type { SandboxEnv } from '../http/context.js';
import { requirePublicKey } from '../http/credentials.js';
import { decode, decodeBody } from '../http/decode-body.js';
import type { Enrollment } from '../store/enrollments.js';
import { toTokenView } from '../views/token.js';
import { originOf, toHostedUrl } from '../views/urls.js';
import type { World } from '../world.js';

const shortYear = cardInput.extend({
  // The SDK hands years on as they are, and two digits are what it documents.
  expiration_year: z.number().int().min(0).max(99),
});

/** Any page may call: what it needs is a session. Comes before ordered faults, so that a page can read those too. */
export const browserCors = cors({
  origin: '*',
  allowHeaders: ['public-api-key', 'content-type', 'x-sdk-type'],
  maxAge: 600,
});

/** The step the SDK has to show next, or null. */
const toAction = (step: string | null, origin: string, type: 'THREE_D_SECURE' | 'OTP' | 'REDIRECT') =>
  step === null ? null : { type, url: toHostedUrl(origin, step, type === 'THREE_D_SECURE') };

/** A card's step is a challenge; anything else is allowed on a provider's page. */
const toState = (record: Enrollment, origin: string) => ({
  status: record.status,
  sub_status: record.sub_status,
  action: toAction(record.hosted_step, origin, record.type === 'CARD' ? 'THREE_D_SECURE' : 'REDIRECT'),
});

/** Routes under `/browser/v1`. */
export function browserRoutes(world: World): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  const { enrollments, hostedSteps, payments, switches } = world;

  app.use(requirePublicKey(world.options));

  app.post('/checkout/sessions/:session/tokens', async (c) => {
    const { payment_method } = await decodeBody(c, z.object({ payment_method: tokenMethod }));
    const given = findOpenCheckoutSession(world, c.req.param('session'));
    const token = world.db.transaction(() => {
      const session = switches.nextTokenOnAnotherSession ? cloneSession(world, given) : given;
      return { session, made: makeToken(world, session, payment_method) };
    });
    switches.nextTokenOnAnotherSession = false;
    return c.json({ ...toTokenView(token.made, token.session), checkout_session: token.session.id }, 201);
  });

  // Sessions of the workflow SDK_SEAMLESS: the SDK has the payment created from the session's own data.
  app.post('/checkout/sessions/:session/payment', async (c) => {
    const { token } = await decodeBody(c, z.object({ token: z.string() }));
    const { id, ...session } = findOpenCheckoutSession(world, c.req.param('session'));
    const input = decode(paymentInput, {
      ...session,
      description: session.payment_description,
      checkout: { session: id },
      payment_method: { token },
    });
    const payment = world.db.transaction(() => createPayment(world, input, randomUUID(), 'sdk'));
    return c.json({ payment: { id: payment.id } }, 201);
  });

  app.get('/checkout/sessions/:session/payment', (c) => {
    const { id } = findCheckoutSession(world, c.req.param('session'));
    const payment = payments.ofSession(id);
    if (!payment) return c.json({ payment: null });
    const step = payment.hosted_step ? hostedSteps.find(payment.hosted_step) : undefined;
    const { status, sub_status } = payment;
    const otherwise = sub_status === 'PENDING_OTP_COMPLETION' ? 'OTP' : 'REDIRECT';
    const type = step?.challenge ? 'THREE_D_SECURE' : otherwise;
    const action = toAction(payment.hosted_step, originOf(c), type);
    return c.json({ payment: { id: payment.id, status, sub_status, action } });
  });

  app.post('/customers/sessions/:session/card', async (c) => {
    const { card } = await decodeBody(c, z.object({ card: shortYear }));
    const session = findCustomerSession(world, c.req.param('session'));
    const facts = toCardFacts(card, session.country);
    const record = world.db.transaction(() => submitCard(world, session.id, facts));
    return c.json(toState(record, originOf(c)));
  });

  app.get('/customers/sessions/:session/enrollment', (c) => {
    const { id } = findCustomerSession(world, c.req.param('session'));
    const record = enrollments.latestOf(id);
    return c.json({ enrollment: record ? toState(record, originOf(c)) : null });
  });

  return app;
}
