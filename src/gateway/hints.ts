// What a merchant can do about a refusal, for the log alone. Fixed sentences: nothing of a request is ever in them.
import type { CheckoutError, ErrorCode } from '../shared/errors.js';

/** The cause of an error that the merchant's settings or code brought about. Its message is a fixed sentence. */
export class Hint extends Error {}

const HINTS: Partial<Record<ErrorCode, string>> = {
  workflow_mismatch: 'create checkout sessions with the workflow SDK_CHECKOUT, or name none',
  origin_not_allowed: 'add the origin of the page to shopOrigins, if it is a page of yours',
  gateway_same_origin: 'serve the shop from another origin than the gateway',
};

export const toHint = ({ code, cause }: CheckoutError): string | undefined =>
  cause instanceof Hint ? cause.message : HINTS[code];
