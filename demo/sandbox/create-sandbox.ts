// Puts the sandbox together: one fetch handler over one database. Opens no port.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { setMaxListeners } from 'node:events';
import type { HttpBindings } from '@hono/node-server';
import { browserCors, browserRoutes } from './browser/routes.js';
import { controlRoutes } from './control/routes.js';
import { lapsePayments } from './flows/lapse-payments.js';
import { hostedRoutes } from './hosted/routes.js';
import { answerError, refusal } from './http/api-error.js';
import type { SandboxEnv } from './http/context.js';
import { requireBothKeys } from './http/credentials.js';
import { DROPPED, faultsOnRequest } from './http/faults.js';
import type { SandboxOptions } from './options.js';
import { apmInstallmentRoutes } from './rest/apm-installments.js';
import { checkoutSessionRoutes } from './rest/checkout-sessions.js';
import { checkoutRoutes } from './rest/checkouts.js';
import { customerSessionRoutes } from './rest/customer-sessions.js';
import { customerRoutes } from './rest/customers.js';
import { installmentPlanRoutes } from './rest/installment-plans.js';
import { issuerRoutes } from './rest/issuers.js';
import { paymentMethodRoutes } from './rest/payment-methods.js';
import { paymentRoutes } from './rest/payments.js';
import { threeDSecureRoutes } from './rest/three-d-secure.js';
import { sdkRoutes } from './sdk/sdk-script.js';
import { iconRoutes } from './views/icons.js';
import type { WebhookTarget } from './webhooks/target.js';
import { createWorld, type World } from './world.js';

export interface Sandbox {
  /** Rejects when an ordered fault drops the connection. */
  readonly fetch: (request: Request, bindings?: HttpBindings) => Promise<Response>;
  /** Milliseconds since the epoch, as the sandbox sees them. */
  readonly now: () => number;
  /** Who hears of changes from now on. Throws when it is not on this machine. */
  setWebhooks(target: WebhookTarget | undefined): void;
  close(): void;
}

const LARGEST_BODY = 256 * 1024;
/** How often unpaid codes are looked at when nobody calls, in milliseconds. */
const HEARTBEAT = 30_000;

/** REST, with the documents' own answer for a method that a path does not take. */
export function restRoutes(world: World): Hono<SandboxEnv> {
  const rest = new Hono<SandboxEnv>();
  rest.use(requireBothKeys(world.options));
  for (const routes of [
    customerRoutes,
    customerSessionRoutes,
    checkoutSessionRoutes,
    paymentRoutes,
    paymentMethodRoutes,
    checkoutRoutes,
    issuerRoutes,
    installmentPlanRoutes,
    apmInstallmentRoutes,
    threeDSecureRoutes,
  ])
    rest.route('/', routes(world));
  for (const path of new Set(rest.routes.map((route) => route.path).filter((path) => !path.includes('*'))))
    rest.all(path, () => {
      throw refusal('UNSUPPORTED_METHOD', 'Method not allowed');
    });
  return rest;
}

export function createApp(world: World, closing: AbortSignal): Hono<SandboxEnv> {
  const faults = faultsOnRequest(world.faults, closing);
  const app = new Hono<SandboxEnv>();
  app.onError((error, c) => answerError(c, error));
  app.notFound((c) => c.json({ code: 'NOT_FOUND', messages: ['No such address'] }, 404));
  app.use(world.callLog.middleware);
  app.use(
    bodyLimit({
      maxSize: LARGEST_BODY,
      onError: () => {
        throw refusal('INVALID_REQUEST', 'The body is too large');
      },
    }),
  );
  app.use(async (_c, next) => {
    lapsePayments(world);
    await next();
  });
  app.use('/v1/*', faults);
  app.use('/browser/*', browserCors, faults);
  app.route('/v1', restRoutes(world));
  app.route('/browser/v1', browserRoutes(world));
  app.route('/hosted', hostedRoutes(world));
  app.route('/sandbox-control', controlRoutes(world));
  app.route('/', sdkRoutes());
  app.route('/', iconRoutes());
  return app;
}

export function createSandbox(options: SandboxOptions): Sandbox {
  const world = createWorld(options);
  const closing = new AbortController();
  // Every delayed call listens for the end; how many there are is up to whoever ordered the delays.
  setMaxListeners(0, closing.signal);
  const app = createApp(world, closing.signal);
  const heartbeat = setInterval(() => lapsePayments(world), HEARTBEAT).unref();
  return {
    async fetch(request, bindings) {
      const response = await app.fetch(request, bindings ?? {});
      if (response.headers.has(DROPPED)) throw new TypeError('connection dropped on request');
      return response;
    },
    now: world.clock.now,
    setWebhooks: world.webhooks.setTarget,
    close() {
      clearInterval(heartbeat);
      closing.abort();
      world.webhooks.close();
      world.db.close();
    },
  };
}
