// Who may call. REST wants both keys; the browser's prefix the public one, and never the secret one.
import type { MiddlewareHandler } from 'hono';
import type { SandboxOptions } from '../options.js';
import { refusal } from './api-error.js';
import type { SandboxEnv } from './context.js';

const denied = () => refusal('INVALID_CREDENTIALS', 'Invalid credentials');

/** The newer families of endpoints have another word for it. */
const NEWER = /^\/v1\/(checkouts|three-d-secure)(\/|$)/;

export const requireBothKeys =
  (options: SandboxOptions): MiddlewareHandler<SandboxEnv> =>
  async (c, next) => {
    const matches =
      c.req.header('public-api-key') === options.publicKey &&
      c.req.header('private-secret-key') === options.secretKey;
    if (!matches) throw NEWER.test(c.req.path) ? refusal('NOT_AUTHENTICATED', 'Not authenticated') : denied();
    await next();
  };

export const requirePublicKey =
  (options: SandboxOptions): MiddlewareHandler<SandboxEnv> =>
  async (c, next) => {
    // A secret key that reaches a browser is lost: say so at once.
    if (c.req.header('private-secret-key') !== undefined) throw denied();
    if (c.req.header('public-api-key') !== options.publicKey) throw denied();
    await next();
  };
