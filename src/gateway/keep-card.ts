// Is what a payment was made with kept for the next one? Because the shopper wished it, or because the merchant keeps
// every card that paid, and the form said so.
import type { PayRequest } from '../shared/contract.js';
import { savesAlways } from './catalog/fields.js';
import type { Configurations } from './configuration.js';
import type { UpstreamSession } from './wire-session.js';
import type { Yuno } from './yuno.js';

/** Nobody is kept for whom Yuno has no customer. A saved card is kept already. */
export async function isKept(
  yuno: Yuno,
  configurations: Configurations,
  { customerId, checkoutId }: UpstreamSession,
  { method, save }: Pick<PayRequest, 'method' | 'save'>,
): Promise<boolean> {
  if (!customerId || method.vaultedToken) return false;
  if (save || method.type !== 'CARD') return save === true;
  return savesAlways(await configurations.of(yuno, checkoutId));
}
