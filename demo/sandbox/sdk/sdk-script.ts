// Serves the compatible SDK script at its full-version address and names its hash, as the real one is loaded:
// from another origin, with `integrity` and `crossorigin`.
import { Hono } from 'hono';
import { createHash } from 'node:crypto';
import { FILES } from '../files.js';
import type { SandboxEnv } from '../http/context.js';

/** Path of the script on the sandbox's origin. */
export const SDK_PATH = '/sdk/v2.2.0/main.js';

const SOURCE = FILES['sdk/main.js'];

/** The script's `sha384-…`, for `integrity`. */
export const sdkIntegrity = (): string => `sha384-${createHash('sha384').update(SOURCE).digest('base64')}`;

export function sdkRoutes(): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  app.get(SDK_PATH, (c) =>
    c.body(SOURCE, 200, {
      'content-type': 'text/javascript; charset=utf-8',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      // The address never changes while the sandbox is worked on, so it must be asked for again.
      'cache-control': 'no-cache',
    }),
  );
  return app;
}
