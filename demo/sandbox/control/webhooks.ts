// Levers on webhooks: who hears of changes, and what became of the events so far. The events' bodies, which name
// customers and cards, are for the one who hears them and are not shown here.
import { Hono } from 'hono';
import type { SandboxEnv } from '../http/context.js';
import { decodeBody } from '../http/decode-body.js';
import { webhookTarget } from '../webhooks/target.js';
import type { World } from '../world.js';

const MOST = 200;

export function webhookRoutes({ webhooks }: World): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();

  app.post('/webhooks', async (c) => {
    webhooks.setTarget(await decodeBody(c, webhookTarget));
    return c.json({ done: true });
  });

  app.delete('/webhooks', (c) => {
    webhooks.setTarget(undefined);
    return c.json({ done: true });
  });

  app.get('/webhooks', (c) => {
    const events = webhooks
      .latest(MOST)
      .map(({ type_event, subject, status, sub_status, attempts, answer, due_ms }) => ({
        type_event,
        ...{ subject, status, sub_status, attempts, answer },
        due: due_ms === null ? null : new Date(due_ms).toISOString(),
      }));
    return c.json({ count: events.length, events });
  });

  return app;
}
