// What a page can get wrong before anything is asked of a gateway.
import type { ErrorCode } from '../../shared/errors.js';
import { isId } from '../../shared/id.js';

export interface NamedSessions {
  readonly checkoutSession: string | undefined;
  readonly customerSession: string | undefined;
}

/** The first mistake, or nothing. `gateway`: base URL without a trailing slash. */
export function mistakeIn(
  { checkoutSession, customerSession }: NamedSessions,
  gateway: string,
): ErrorCode | undefined {
  if (checkoutSession && customerSession) return 'session_ambiguous';
  if (!checkoutSession && !customerSession) return 'session_missing';
  if (!isId(checkoutSession ?? customerSession)) return 'session_malformed';
  if (!/^https?:\/\/[^/]+$/.test(gateway)) return 'request_invalid';
  // The origin is the wall between the page and the card fields.
  return new URL(gateway).origin === location.origin ? 'gateway_same_origin' : undefined;
}
