// One error class and one table of codes for all three programs: who must act, whether trying again can help.
// Texts live in the catalogs (`error.<code>`), never here and never on a server.
import { Refusal } from './refusal.js';

/** Who can do something about it. */
export type Who = 'shopper' | 'merchant' | 'network' | 'us';

type Row = readonly [Who, boolean];

/** [who must act, does trying again help] */
const SHOP: Row = ['merchant', false];
const SHOP_AGAIN: Row = ['merchant', true];
const NETWORK: Row = ['network', true];
const US: Row = ['us', true];
const SHOPPER: Row = ['shopper', true];
const SHOPPER_FINALLY: Row = ['shopper', false];

/** Every code a `tender-error` can carry. */
export const ERROR_TABLE = {
  session_missing: SHOP,
  session_ambiguous: SHOP,
  session_malformed: SHOP,
  session_not_found: SHOP,
  session_expired: SHOP,
  session_used: SHOP,
  no_methods: SHOP,
  method_unavailable: SHOPPER,
  gateway_same_origin: SHOP,
  origin_not_allowed: SHOP,
  gateway_unreachable: NETWORK,
  gateway_timeout: NETWORK,
  gateway_broken: US,
  gateway_outdated: SHOP,
  upstream_unreachable: NETWORK,
  upstream_refused: SHOP,
  rate_limited: NETWORK,
  frame_unreachable: NETWORK,
  frame_moved: SHOP_AGAIN,
  chunk_unreachable: NETWORK,
  provider_unreachable: NETWORK,
  provider_failed: US,
  card_refused: SHOPPER,
  amount_changed: SHOPPER,
  attempts_exhausted: SHOPPER_FINALLY,
  second_attempt_closed: SHOP,
  not_cancelable: SHOPPER,
  payment_unknown: NETWORK,
  payment_unanswered: SHOP_AGAIN,
  payment_mismatch: SHOP,
  paid_twice: SHOP,
  workflow_mismatch: SHOP,
  // What the page, its server or the gateway's settings said cannot be: all of them the merchant's.
  request_invalid: SHOP,
  browser_unsupported: SHOPPER_FINALLY,
  internal: US,
} as const satisfies Record<string, Row>;

export type ErrorCode = keyof typeof ERROR_TABLE;

/** Is this foreign string one of our codes? */
export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(ERROR_TABLE, code);

/** The one error that travels between rooms. Its message is for developers and never holds a personal value. */
export class CheckoutError extends Refusal {
  declare readonly code: ErrorCode;
  readonly traceId: string | undefined;
  /** A number or id that belongs to the code, such as the two payments of `paid_twice`. Never what was typed. */
  readonly detail: unknown;

  constructor(
    code: ErrorCode,
    options: { cause?: unknown; traceId?: string | undefined; detail?: unknown } = {},
  ) {
    super(code, { cause: options.cause });
    this.name = 'CheckoutError';
    this.traceId = options.traceId;
    this.detail = options.detail;
  }

  get who(): Who {
    return ERROR_TABLE[this.code][0];
  }

  get retryable(): boolean {
    return ERROR_TABLE[this.code][1];
  }
}

/** Whatever was thrown, as ours; a refusal that came over a port keeps its code if we know it. */
export function toCheckoutError(thrown: unknown, fallback: ErrorCode = 'internal'): CheckoutError {
  if (thrown instanceof CheckoutError) return thrown;
  const known = thrown instanceof Refusal && isErrorCode(thrown.code) ? thrown.code : fallback;
  return new CheckoutError(known, { cause: thrown });
}
