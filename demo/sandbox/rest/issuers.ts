// GET /v1/issuers: the banks of a method, narrowed by a session, a country, a method, or by nothing.
import { Hono } from 'hono';
import { findCheckoutSession } from '../flows/find-session.js';
import { refusal } from '../http/api-error.js';
import type { SandboxEnv } from '../http/context.js';
import { isCountry } from '../rules/countries.js';
import { issuersOf } from '../rules/issuers.js';
import type { World } from '../world.js';

export function issuerRoutes(world: World): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();

  app.get('/issuers', (c) => {
    const { checkout_session, country_code, payment_method } = c.req.query();
    if (country_code && !isCountry(country_code)) throw refusal('INVALID_REQUEST', 'Invalid request');
    const session = checkout_session ? findCheckoutSession(world, checkout_session) : undefined;
    return c.json({ issuers: issuersOf(payment_method, country_code || session?.country) });
  });

  return app;
}
