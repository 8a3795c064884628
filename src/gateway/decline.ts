// Yuno's response and advice codes → the few reasons that change what a shopper should do next.
// Codes: Yuno's "transaction status and response codes" and "merchant advice codes" pages.
import type { DeclineReason } from '../shared/contract.js';

const REASONS: Readonly<Record<Exclude<DeclineReason, 'generic' | 'method'>, readonly string[]>> = {
  funds: ['INSUFFICIENT_FUNDS'],
  bank: [
    'BANK_NOT_SUPPORTED',
    'CALL_FOR_AUTHORIZE',
    'DECLINED_BY_BANK',
    'DO_NOT_HONOR',
    'FIRST_USE',
    'REFER_TO_CARD_ISSUER',
    'RESTRICTED_BY_BANK',
    'USER_RESTRICTION',
    'ACCOUNT_STATUS',
  ],
  card_number: [
    'INVALID_CARD_DATA',
    'INVALID_CARD_NUMBER',
    'BAD_FILLED_INFO',
    'INVALID_ISSUER',
    'UPDATE_INFORMATION',
  ],
  security_code: ['INVALID_SECURITY_CODE'],
  expired_card: ['EXPIRED_CARD'],
  lost_or_stolen: ['REPORTED_LOST', 'REPORTED_STOLEN'],
  authentication: [
    'AUTHENTICATION_FAILED_THREE_D_SECURE',
    'AUTHENTICATION_ATTEMPT',
    'REJECTED_THREE_D_SECURE_REQUIRED',
    'THREE_D_SECURE_REQUIRED',
    'CANCELLED_BY_USER',
  ],
  later: [
    'ACQUIRE_CONTINGENCY',
    'REQUESTS_EXCEEDED',
    'TERMINAL_ERROR',
    'TRY_AGAIN_LATER',
    'RETRY_AFTER_1_H',
    'RETRY_AFTER_24_H',
    'RETRY_AFTER_2_D',
    'RETRY_AFTER_4_D',
    'RETRY_AFTER_6_D',
    'RETRY_AFTER_8_D',
    'RETRY_AFTER_10_D',
  ],
  hard: ['UNSUPPORTED_OPERATION', 'INVALID_TRANSACTION'],
  stop: ['DO_NOT_TRY_AGAIN', 'NO_RETRY_LIFE_CYCLE', 'NO_RETRY_POLICY', 'NO_RETRY_SECURITY'],
};

const BY_CODE = new Map(
  Object.entries(REASONS).flatMap(([reason, codes]) =>
    codes.map((code) => [code, reason as DeclineReason] as const),
  ),
);

/** The network's advice wins over the response code: it says whether another try can help at all. */
export const toDeclineReason = (responseCode?: string, adviceCode?: string): DeclineReason =>
  BY_CODE.get(adviceCode ?? '') ?? BY_CODE.get(responseCode ?? '') ?? 'generic';
