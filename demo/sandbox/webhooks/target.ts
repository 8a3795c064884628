// Who hears of changes: one address with the secrets it shares with the sandbox. Only this machine is ever called.
import { z } from 'zod';
import { isLoopbackHost } from '../http/loopback.js';

export interface WebhookTarget {
  /** On this machine; anything else is refused. */
  readonly url: string;
  /** Sent as `x-api-key`. */
  readonly apiKey: string;
  /** Sent as `x-secret`. */
  readonly secret: string;
  /** Signs the body; never sent. */
  readonly hmacSecret: string;
}

export function isLoopbackUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && isLoopbackHost(hostname) && !username && !password;
}

export const webhookTarget = z.object({
  url: z.string().refine(isLoopbackUrl),
  apiKey: z.string().min(1),
  secret: z.string().min(1),
  hmacSecret: z.string().min(1),
});
