// What the merchant set in the checkout builder, where the account is let in: read beside everything else, kept for a
// minute, and never waited for long. Without it the catalogue alone decides, and nothing else changes.
import { createBoundedCache } from './bounded-cache.js';
import { UpstreamError } from './upstream-error.js';
import type { CheckoutConfiguration } from './wire-configuration.js';
import type { Yuno } from './yuno.js';

/** Milliseconds a configuration is believed. */
const LIFE = 60_000;
/** Not in the beta: that changes with a contract, and is true of every checkout of the account. */
const LIFE_OF_A_CLOSED_DOOR = 10 * 60_000;
/** No such checkout. */
const LIFE_OF_A_GAP = 5 * 60_000;
const MOST = 200;
const ACCOUNT = 'account';

export interface Configurations {
  /** The configuration of a session's `checkout_id`, or nothing. Never throws. */
  of(yuno: Yuno, checkout: string | undefined): Promise<CheckoutConfiguration | undefined>;
}

const lifeOf = (error: unknown): number => {
  if (!(error instanceof UpstreamError) || error.code === 'CIRCUIT_OPEN') return 0;
  return error.missing ? LIFE_OF_A_GAP : LIFE;
};

/** One memory per gateway instance: what it holds is the same for every shopper. */
export function createConfigurations(now: () => number = Date.now): Configurations {
  const known = createBoundedCache<CheckoutConfiguration | 'none'>(MOST, now);
  return {
    async of(yuno, checkout) {
      if (!checkout || known.get(ACCOUNT)) return undefined;
      const kept = known.get(checkout);
      if (kept) return kept === 'none' ? undefined : kept;
      try {
        const found = await yuno.configuration(checkout);
        known.set(checkout, found, LIFE);
        return found;
      } catch (error) {
        const closed = error instanceof UpstreamError && (error.status === 401 || error.status === 403);
        if (closed && !error.unclear) known.set(ACCOUNT, 'none', LIFE_OF_A_CLOSED_DOOR);
        else known.set(checkout, 'none', lifeOf(error));
        return undefined;
      }
    },
  };
}
