// POST /v1/three-d-secure/setups: what a browser says of itself before an authentication. The reference knows one
// type, the guide another with that as its default: both are answered. A card that comes along is looked at, not kept.
import { Hono } from 'hono';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { cardInput } from '../flows/read-card.js';
import { refusal } from '../http/api-error.js';
import type { SandboxEnv } from '../http/context.js';
import { decode, metadata, readJson, text } from '../http/decode-body.js';
import { once } from '../http/once.js';
import type { World } from '../world.js';

/** Milliseconds a page should wait for the provider's script. */
const COLLECT_MS = 3000;

const number = z.string().regex(/^\d{1,6}$/);

const browserInfo = z.object({
  user_agent: text(),
  accept_header: z.string().min(1).max(1024),
  color_depth: z.enum(['1', '4', '8', '15', '16', '24', '30', '32', '48']),
  screen_height: number,
  screen_width: number,
  language: z.string().min(2).max(35),
  javascript_enabled: z.boolean().default(true),
  java_enabled: z.boolean().optional(),
  browser_time_difference: z
    .string()
    .regex(/^-?\d{1,4}$/)
    .optional(),
  platform: z.enum(['WEB', 'IOS', 'ANDROID']).optional(),
  accept_content: z.string().max(255).optional(),
  accept_browser: z.string().max(255).optional(),
});

const common = { account_id: z.string(), card: cardInput.nullish(), metadata: metadata.nullish() };

const setup = z.discriminatedUnion('type', [
  z.object({ ...common, type: z.literal('STANDARD') }),
  z.object({
    ...common,
    type: z.literal('MERCHANT_PROVIDED'),
    browser_info: browserInfo,
    // A connection's UUID in one document, a provider's name in the other.
    device_fingerprints: z
      .array(z.object({ provider_id: z.string().min(1).max(64), id: z.string().min(1).max(255) }))
      .nullish(),
  }),
]);

export function threeDSecureRoutes(world: World): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();

  app.post(
    '/three-d-secure/setups',
    once(world, {
      operation: 'three-d-secure-setup',
      decode: async (c) => {
        const input = decode(setup, { type: 'STANDARD', ...(await readJson(c)) });
        if (input.account_id !== world.options.accountId) throw refusal('FORBIDDEN', 'Forbidden');
        return input;
      },
      work: (input) => {
        const { account_id, type } = input;
        const three_d_secure_setup_id = randomUUID();
        if (type === 'STANDARD') {
          // Empty, as some providers leave them: there is nothing to collect, and nowhere to send a browser.
          const collect = { collect_url: '', token: '', timeout_value: COLLECT_MS };
          const body = { three_d_secure_setup_id, ...collect, provider_id: 'YUNO_TEST_3DS', account_id };
          return { status: 201, body };
        }
        const { browser_info, device_fingerprints } = input;
        const echo = { account_id, type, browser_info, ...(device_fingerprints && { device_fingerprints }) };
        return { status: 201, body: { three_d_secure_setup_id, ...echo } };
      },
    }),
  );

  return app;
}
