// Where Yuno tells the shop what became of a payment or a saved card, and where the shop's own page asks what was told.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cartOf } from './cart.js';
import type { NoticeBook } from './notices.js';
import { readWebhook, WebhookRefusal, type WebhookKeys } from './read-webhook.js';

const LARGEST_BODY = 256 * 1024;

export function webhookRoutes(keys: WebhookKeys | undefined, notices: NoticeBook): Hono {
  const app = new Hono();

  app.post(
    '/webhooks',
    bodyLimit({
      maxSize: LARGEST_BODY,
      onError: (c) => c.json({ error: 'webhook_refused', reason: 'The body is too large.' }, 401),
    }),
    async (c) => {
      try {
        const raw = new Uint8Array(await c.req.arrayBuffer());
        const notice = readWebhook(keys, (name) => c.req.header(name), raw);
        if (notice) notices.add(notice);
        // 200 says that it need not come again; that holds for a repetition and for what does not concern us, too.
        return c.json({ received: true });
      } catch (thrown) {
        if (!(thrown instanceof WebhookRefusal)) throw thrown;
        return c.json({ error: 'webhook_refused', reason: thrown.message }, 401);
      }
    },
  );

  app.get('/api/events', (c) => {
    const after = Number(c.req.query('after') ?? 0);
    return c.json({ events: notices.ofCart(cartOf(c), Number.isFinite(after) ? after : 0) });
  });

  return app;
}
