// The sandbox's own levers, for tests and for people trying the widget. No keys: it answers this machine only, and
// a page in a browser cannot use it, because it sends no CORS headers and takes nothing but JSON.
import { Hono } from 'hono';
import { z } from 'zod';
import { lapsePayments } from '../flows/lapse-payments.js';
import type { SandboxEnv } from '../http/context.js';
import { decodeBody } from '../http/decode-body.js';
import type { Fault } from '../http/faults.js';
import type { World } from '../world.js';
import { moveRoutes } from './moves.js';
import { requireCaller } from './require-caller.js';
import { webhookRoutes } from './webhooks.js';

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

const done = { done: true } as const;

export function controlRoutes(world: World): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();

  app.use(requireCaller);
  app.route('/', moveRoutes(world));
  app.route('/', webhookRoutes(world));

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
    // What has become due meanwhile happens now, and not at the next call.
    lapsePayments(world);
    world.webhooks.wake();
    return c.json({ now: world.clock.stamp() });
  });

  app.post('/next-token', async (c) => {
    const { anotherSession } = await decodeBody(c, z.object({ anotherSession: z.boolean() }));
    world.switches.nextTokenOnAnotherSession = anotherSession;
    return c.json(done);
  });

  app.post('/twins', async (c) => {
    const { keep } = await decodeBody(c, z.object({ keep: z.boolean() }));
    world.switches.keepTwins = keep;
    return c.json(done);
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
