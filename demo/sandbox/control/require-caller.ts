// Who may pull the levers: this machine only, and no page in a browser, which can send no JSON without asking first.
import type { MiddlewareHandler } from 'hono';
import { refusal } from '../http/api-error.js';
import type { SandboxEnv } from '../http/context.js';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;

export const requireCaller: MiddlewareHandler<SandboxEnv> = async (c, next) => {
  const address = c.env.incoming?.socket.remoteAddress;
  if (address && !LOOPBACK.test(address)) throw refusal('AUTHORIZATION_REQUIRED', 'Loopback only');
  if (c.req.method === 'POST' && !c.req.header('content-type')?.startsWith('application/json'))
    throw refusal('INVALID_REQUEST', 'Send application/json');
  await next();
};
