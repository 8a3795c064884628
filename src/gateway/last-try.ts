// How often one purchase may be tried. The payment that was the last try says so itself: whoever reads it, now or after a
// reload, offers no form that could only refuse.
import type { Report } from '../shared/contract.js';
import type { Chain } from './chain.js';
import type { GatewayOptions } from './options.js';

const MAX_ATTEMPTS = 5;

/** `more`: payments that were made since the chain was read. */
export const isExhausted = (
  { payments }: Chain,
  { maxAttempts = MAX_ATTEMPTS }: GatewayOptions,
  more = 0,
): boolean => payments.length + more >= maxAttempts;

/** A payment that failed, with nothing else of the purchase under way, is followed by another try as long as there is one. */
export const withoutTry = (report: Report, chain: Chain, options: GatewayOptions, more = 0): Report =>
  report.retry && !chain.answer && isExhausted(chain, options, more) ? { ...report, retry: false } : report;
