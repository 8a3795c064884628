// Calls that name an account must name the one this sandbox stands for.
import type { World } from '../world.js';
import { refusal } from './api-error.js';

export function requireAccount(world: World, accountId: string): void {
  if (accountId !== world.options.accountId) throw refusal('INVALID_ACCOUNT_ID', 'Invalid account_id');
}
