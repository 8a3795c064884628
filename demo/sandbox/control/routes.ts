// The sandbox's own levers, for tests and for people trying the widget. No keys: it answers this machine only, and
// a page in a browser cannot use it, because it sends no CORS headers and takes nothing but JSON.
import { Hono } from 'hono';
import { z } from 'zod';
import { movePayment } from '../flows/move-payment.js';
import { refusal } from '../http/api-error.js';
import type { SandboxEnv } from '../http/context.js';
import { decodeBody } from '../http/decode-body.js';
import { effectOf } from '../rules/response-codes.js';
import type { Fault } from '../http/faults.js';
import type { Payment } from '../store/payments.js';
import { categoryOf, toRetrievedPayment } from '../views/payment.js';
import { originOf } from '../views/urls.js';
import type { World } from '../world.js';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

const isPattern = (source: string): boolean => {
  try {
    return new RegExp(source) instanceof RegExp;
  } catch {
    return false;
  }
};

const faultBody = z
  .object({
    match: z.object({ method: z.string().optional(), path: z.string().refine(isPattern) }),
    kind: z.enum(['delay', 'error', 'drop', 'garbage', 'html']),
    ms: z.number().int().min(0).max(120_000).default(1000),
    status: z.number().int().min(200).max(599).default(500),
    code: z.string().default('INTERNAL_ERROR'),
    times: z.number().int().min(1).max(10_000).default(1),
    after: z.boolean().optional(),
    burn: z.boolean().default(false),
  })
  // A dropped answer is only interesting once the work is done.
  .transform((fault): Fault => ({ ...fault, after: fault.after ?? fault.kind === 'drop' }));

const moveBody = z.object({
  status: z.string(),
  sub_status: z.string(),
  response_code: z.string().optional(),
});

const done = { done: true } as const;

export function controlRoutes(world: World): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();

  app.use(async (c, next) => {
    const address = c.env.incoming?.socket.remoteAddress;
    if (address && !LOOPBACK.test(address)) throw refusal('AUTHORIZATION_REQUIRED', 'Loopback only');
    if (c.req.method === 'POST' && !c.req.header('content-type')?.startsWith('application/json'))
      throw refusal('INVALID_REQUEST', 'Send application/json');
    await next();
  });

  app.post('/faults', async (c) => {
    world.faults.add(await decodeBody(c, faultBody));
    return c.json(done);
  });

  app.get('/faults', (c) => c.json({ count: world.faults.left() }));

  app.delete('/faults', (c) => {
    world.faults.clear();
    return c.json(done);
  });

  app.post('/clock', async (c) => {
    const { advanceMs } = await decodeBody(c, z.object({ advanceMs: z.number().int().min(0) }));
    world.clock.advance(advanceMs);
    return c.json({ now: world.clock.stamp() });
  });

  app.post('/next-token', async (c) => {
    const { anotherSession } = await decodeBody(c, z.object({ anotherSession: z.boolean() }));
    world.switches.nextTokenOnAnotherSession = anotherSession;
    return c.json(done);
  });

  app.get('/payments', (c) => {
    const payments = world.payments.ofOrder(c.req.query('merchant_order_id') ?? '');
    return c.json({
      count: payments.length,
      payments: payments.map((payment) => toRetrievedPayment(payment, originOf(c)).payment),
    });
  });

  app.post('/payments/:id', async (c) => {
    const body = await decodeBody(c, moveBody);
    const payment = world.payments.find(c.req.param('id'));
    if (!payment) throw refusal('PAYMENT_NOT_FOUND', 'Payment not found');
    const responseCode = body.response_code ?? codeFor(body.status);
    const moved = world.db.transaction((): Payment =>
      movePayment(world, payment, categoryOf(payment), {
        status: body.status,
        subStatus: body.sub_status,
        steps: [
          {
            type: payment.transactions[0]?.type === 'AUTHORIZE' ? 'CAPTURE' : 'PURCHASE',
            status: effectOf(responseCode)?.transaction ?? 'SUCCEEDED',
            responseCode,
            amount: payment.amount.value,
          },
        ],
      }),
    );
    return c.json(toRetrievedPayment(moved, originOf(c)));
  });

  app.get('/calls', (c) => {
    const calls = world.callLog.calls().map(({ method, path, status }) => ({ method, path, status }));
    return c.json({ count: calls.length, calls });
  });

  app.delete('/calls', (c) => {
    world.callLog.clear();
    return c.json(done);
  });

  app.post('/reset', (c) => {
    world.reset();
    return c.json(done);
  });

  return app;
}

/** The response code that goes without saying when only a status was given. */
const codeFor = (status: string): string =>
  ({
    DECLINED: 'DECLINED_BY_PROVIDER',
    REJECTED: 'INVALID_REQUEST',
    ERROR: 'ERROR',
    EXPIRED: 'EXPIRED_BY_PROVIDER',
  })[status] ?? 'SUCCEEDED';
