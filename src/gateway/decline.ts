// Yuno's response and advice codes → the few reasons that change what a shopper should do next, and how long to wait.
// Codes: Yuno's "transaction status and response codes" and "merchant advice codes" pages; every one of them has a place.
import type { DeclineReason } from '../shared/contract.js';

type Reason = Exclude<DeclineReason, 'method'>;

/** Hours until the same card may be tried again. */
const HOURS: ReadonlyMap<string, number> = new Map([
  ['RETRY_AFTER_1_H', 1],
  ['RETRY_AFTER_24_H', 24],
  ['RETRY_AFTER_2_D', 48],
  ['RETRY_AFTER_4_D', 96],
  ['RETRY_AFTER_6_D', 144],
  ['RETRY_AFTER_8_D', 192],
  ['RETRY_AFTER_10_D', 240],
]);

/** Yuno's lists of soft and hard declines are no help where a shopper could mend what is wrong: a code is typed again. */
const REASONS: Readonly<Record<Reason, readonly string[]>> = {
  funds: ['INSUFFICIENT_FUNDS'],
  bank: [
    'ACCOUNT_STATUS',
    'BANK_NOT_SUPPORTED',
    'CALL_FOR_AUTHORIZE',
    'DECLINED_BY_BANK',
    'DO_NOT_HONOR',
    'FIRST_USE',
    'ISSUER_VIOLATION',
    'REFER_TO_CARD_ISSUER',
    'RESTRICTED_BY_BANK',
  ],
  card_number: [
    'BAD_FILLED_INFO',
    'INVALID_CARD_DATA',
    'INVALID_CARD_NUMBER',
    'INVALID_ISSUER',
    'UPDATE_INFORMATION',
  ],
  security_code: ['INVALID_SECURITY_CODE'],
  expired_card: ['EXPIRED_CARD'],
  lost_or_stolen: ['REPORTED_LOST', 'REPORTED_STOLEN'],
  authentication: [
    'AUTHENTICATION_ATTEMPT',
    'AUTHENTICATION_FAILED_THREE_D_SECURE',
    'CANCELLED_BY_USER',
    'REJECTED_THREE_D_SECURE_REQUIRED',
    'THREE_D_SECURE_REQUIRED',
  ],
  later: [
    'ACQUIRE_CONTINGENCY',
    'DUPLICATED_TRANSACTION',
    'INTERNAL_ERROR',
    'INVALID_RESPONSE_FORMAT',
    'PROVIDER_ERROR',
    'PROVIDER_INTERNAL_ERROR',
    'PROVIDER_INVALID_RESPONSE',
    'PROVIDER_TIMEOUT',
    'PROVIDER_UNKNOWN_ERROR',
    'REQUESTS_EXCEEDED',
    'TERMINAL_ERROR',
    'TRY_AGAIN_LATER',
    ...HOURS.keys(),
  ],
  // This card, for this purchase, never: another one may.
  hard: [
    'COUNTRY_NOT_SUPPORTED',
    'CURRENCY_NOT_ALLOWED',
    'INVALID_TRANSACTION',
    'OPERATION_NOT_SUPPORTED',
    'REQUIREMENTS_NOT_FULFILLED',
    'UNAVAILABLE_PAYMENT_METHOD',
    'UNSUPPORTED_OPERATION',
    'USER_RESTRICTION',
  ],
  stop: ['DO_NOT_TRY_AGAIN', 'NO_RETRY_LIFE_CYCLE', 'NO_RETRY_POLICY', 'NO_RETRY_SECURITY'],
  // What only the shop, its provider or a fraud check knows more of: nothing that a shopper could do is in it.
  generic: [
    'CLOSED',
    'DECLINED_BY_PROVIDER',
    'DISABLED',
    'ERROR',
    'EXPIRED',
    'EXPIRED_BY_PROVIDER',
    'FRAUD_VALIDATION',
    'FRAUD_VERIFICATION_DECLINED',
    'INVALID_AMOUNT',
    'INVALID_API',
    'INVALID_API_VERSION',
    'INVALID_CREDENTIALS',
    'INVALID_MERCHANT',
    'INVALID_PARAMETERS',
    'INVALID_REQUEST',
    'INVALID_STATUS',
    'MISSING_PARAMETERS',
    'PROVIDER_INVALID_API_VERSION',
    'PROVIDER_INVALID_CREDENTIALS',
    'PROVIDER_INVALID_REQUEST',
    'TO_REVERSE',
    'TRANSACTION_NOT_FOUND',
    'UNKNOWN_ERROR',
  ],
};

const BY_CODE: ReadonlyMap<string, Reason> = new Map(
  Object.entries(REASONS).flatMap(([reason, codes]) =>
    codes.map((code) => [code, reason as Reason] as const),
  ),
);

/** Advice that describes the card and judges nothing: the response code says what happened. */
const NO_ADVICE: ReadonlySet<string> = new Set(['MULTIPLE_USE_CARD']);

/** What is to be typed again, which the advice "update the information" leaves open. */
const DETAILS: readonly (Reason | undefined)[] = ['card_number', 'security_code', 'expired_card'];

export interface Decline {
  readonly reason: Reason;
  readonly retryAfter?: number;
}

/** The network's advice wins over the response code: it says whether another try can help at all, and when. */
export function toDecline(responseCode = '', adviceCode = ''): Decline {
  const response = BY_CODE.get(responseCode);
  const advice = NO_ADVICE.has(adviceCode) ? undefined : BY_CODE.get(adviceCode);
  const isOpen = adviceCode === 'UPDATE_INFORMATION' && DETAILS.includes(response);
  const reason = (isOpen ? response : advice) ?? response ?? 'generic';
  const hours = HOURS.get(adviceCode) ?? (advice === undefined ? HOURS.get(responseCode) : undefined);
  return { reason, ...(hours !== undefined && { retryAfter: hours }) };
}

/** Every code with a place, for the test that walks the documents' lists. */
export const DECLINE_CODES: ReadonlySet<string> = new Set([...BY_CODE.keys(), ...NO_ADVICE]);
