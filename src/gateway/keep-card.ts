// What a merchant's server is told to keep where the merchant keeps every card that paid. Where the gateway pays, the
// browser says whether a card is kept: only what stood on the form counts.
import type { PayRequest } from '../shared/contract.js';
import { savesAlways } from './catalog/fields.js';
import type { Configurations } from './configuration.js';
import type { UpstreamSession } from './wire-session.js';
import type { Yuno } from './yuno.js';

/** Nobody is kept for whom Yuno has no customer. A saved card is kept already. */
export async function keepsAlways(
  yuno: Yuno,
  configurations: Configurations,
  { customerId, checkoutId }: UpstreamSession,
  { type, vaultedToken }: PayRequest['method'],
): Promise<boolean> {
  if (!customerId || vaultedToken || type !== 'CARD') return false;
  return savesAlways(await configurations.of(yuno, checkoutId));
}
