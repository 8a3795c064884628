// What the schemas cannot say about the browser-facing API: what each route is for, and which refusals it answers
// with which HTTP status. Words and tables for openapi.ts; a running gateway never loads them.
import type { ROUTES } from '../shared/contract.js';
import type { ErrorCode } from '../shared/errors.js';

/** Codes the gateway answers with, by HTTP status. The others of the table are the element's own. */
export const STATUS_OF: Partial<Record<ErrorCode, number>> = {
  request_invalid: 400,
  gateway_outdated: 400,
  no_methods: 400,
  method_unavailable: 400,
  card_refused: 400,
  attempts_exhausted: 400,
  second_attempt_closed: 400,
  not_cancelable: 400,
  payment_mismatch: 400,
  workflow_mismatch: 400,
  origin_not_allowed: 403,
  gateway_same_origin: 403,
  session_not_found: 404,
  amount_changed: 409,
  session_used: 409,
  session_expired: 410,
  rate_limited: 429,
  internal: 500,
  upstream_unreachable: 502,
  upstream_refused: 502,
  payment_unknown: 502,
};

/** Refusals of every route. */
export const COMMON: readonly ErrorCode[] = [
  'request_invalid',
  'gateway_outdated',
  'origin_not_allowed',
  'gateway_same_origin',
  'session_not_found',
  'rate_limited',
  'internal',
  'upstream_unreachable',
  'upstream_refused',
];

interface Words {
  readonly summary: string;
  readonly description: string;
  readonly errors: readonly ErrorCode[];
}

const CHAIN = 'If a payment of this purchase is paid, authorized or in flight, the answer is its report.';

export const WORDS: Readonly<Record<keyof typeof ROUTES, Words>> = {
  '/v1/open': {
    summary: 'Opens a session: what can be paid with, or what became of it',
    description:
      'Says which fields a method needs, never a value of the customer. `report` is the payment that answers this ' +
      'session already, or the last one that failed. A payment named by the page is told only if it is of this session. ' +
      'A customer session that comes with a valid `reference` is told what its customer `saved`; any other has no such list.',
    errors: ['session_expired', 'session_used', 'no_methods', 'payment_mismatch'],
  },
  '/v1/attempt': {
    summary: 'Begins one press of the button',
    description:
      `${CHAIN} Otherwise the answer names the session to make a token for and to pay with: the root while it is ` +
      'unspent, else the unspent session in `reuse`, else a new clone whose metadata names the root as `tender_root`. ' +
      'The idempotency key is a UUIDv5 of the root and the number of failed attempts, the same on every instance.',
    errors: [
      'session_expired',
      'session_used',
      'method_unavailable',
      'amount_changed',
      'attempts_exhausted',
      'payment_mismatch',
    ],
  },
  '/v1/token': {
    summary: 'Makes a one-time token for a method without a card, or for a saved one',
    description:
      'From what the shopper typed on the page, under the field names of `open`. Card data has no place here: a card ' +
      'becomes a token in the frame. `paySession` is the one that `attempt` named. `installment` is one of `plans`; its ' +
      'prices are those that Yuno tells the gateway, and one that is not on offer is refused (`method_unavailable`).',
    errors: ['session_expired', 'method_unavailable', 'payment_mismatch'],
  },
  '/v1/banks': {
    summary: 'Lists the banks that a method can be paid with',
    description: 'Those that Yuno names for the type and the country of the session; none is an empty list.',
    errors: ['session_expired'],
  },
  '/v1/plans': {
    summary: 'Lists the installments on offer for a card or a saved method',
    description:
      'For the amount of the session as Yuno has it; `amount` is only compared, and a difference is refused. A new card is ' +
      'known by its first digits, a saved one by its vaulted token: the gateway knows its digits from the list of this ' +
      'session. An empty list: one payment, and no choice.',
    errors: ['session_expired', 'method_unavailable', 'amount_changed'],
  },
  '/v1/card': {
    summary: 'Tells what the first digits of a card say about it',
    description:
      'From the lookup that the merchant gave the gateway, if any. No `facts`: nothing is known, which is no error.',
    errors: ['session_expired'],
  },
  '/v1/pay': {
    summary: 'Creates the payment of an attempt, once',
    description:
      `${CHAIN} Otherwise the payment is created with the amount, order and customer of the session as Yuno has ` +
      'them, never with what the browser says: the amount it names is compared, and a difference is refused. May take 60 s. ' +
      '`payment_unknown` says that it may exist: the same request finds it.',
    errors: [
      'session_expired',
      'session_used',
      'method_unavailable',
      'amount_changed',
      'attempts_exhausted',
      'card_refused',
      'payment_unknown',
      'workflow_mismatch',
    ],
  },
  '/v1/enroll': {
    summary: 'Begins to save a payment method in a customer session',
    description: 'One enrollment for each customer session and type: asked again, the answer is the same.',
    errors: ['method_unavailable', 'session_used'],
  },
  '/v1/unenroll': {
    summary: 'Removes a saved method',
    description:
      'One of the list of this session, and only where `open` said `editable`. A customer session needs the reference ' +
      'that the merchant’s server signed for it. A method that is gone already is answered alike.',
    errors: ['session_expired', 'method_unavailable'],
  },
  '/v1/status': {
    summary: 'Reads where a payment or enrollment stands',
    description:
      'The named payment, else the one that answers the purchase, else the last. No report: there is none. A named ' +
      'payment is told only if its session is this one, or it or its session names this one as root.',
    errors: ['session_expired', 'payment_mismatch'],
  },
  '/v1/cancel': {
    summary: 'Cancels a pending payment',
    description: 'The report is what Yuno says afterwards: the payment may have been paid in the meantime.',
    errors: ['session_expired', 'payment_mismatch', 'not_cancelable'],
  },
};

export const INTRODUCTION =
  'What a browser may ask of a gateway of Tender. Whoever answers these routes in this way, in whatever language, ' +
  'can stand behind the element. Every request under `/v1` is a POST with JSON in a `text/plain` body, and none has headers ' +
  'of its own: so a browser sends no preflight, and a gateway need not answer one; other methods get 405. `Origin` decides who is ' +
  'answered: one of the shop origins in the settings, never the gateway itself. Tokens travel in bodies, never ' +
  'in addresses. Unknown fields are ignored in both directions. Each side understands its own `protocol` and the ' +
  'one before. What is fetched by GET are files and documents, and anybody may have them.';

export const REQUEST_BODY = 'JSON as `text/plain`, at most 32 KiB.';
export const TOO_LARGE = 'The body is too large: `request_invalid`.';
