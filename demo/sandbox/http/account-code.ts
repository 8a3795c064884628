// The account in a header: some endpoints take it there instead of in the body, and each family refuses it in its own
// words.
import type { Context } from 'hono';
import type { World } from '../world.js';
import { refusal } from './api-error.js';

type Reading = 'missing' | 'foreign' | 'own';

export function readAccountCode(world: World, c: Context): Reading {
  const code = c.req.header('x-account-code');
  if (!code) return 'missing';
  return code === world.options.accountId ? 'own' : 'foreign';
}

/** Where the header is a parameter like any other. */
export function requireAccountCode(world: World, c: Context): void {
  const reading = readAccountCode(world, c);
  if (reading === 'missing') throw refusal('MISSING_PARAMETERS', 'Missing parameters: [X-Account-Code]');
  if (reading === 'foreign') throw refusal('INVALID_ACCOUNT_ID', 'Invalid account code');
}
