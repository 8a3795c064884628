// What each transaction response code makes of a payment: one table, after Yuno's pages on transaction response
// codes and on payment statuses. A code the documents list under two statuses stands here once, under the later one.

export interface Effect {
  readonly transaction: 'SUCCEEDED' | 'CREATED' | 'PENDING' | 'DECLINED' | 'REJECTED' | 'ERROR' | 'EXPIRED';
  readonly status: string;
  readonly subStatus: string;
}

const effect = (transaction: Effect['transaction'], status: string, subStatus: string): Effect => ({
  transaction,
  status,
  subStatus,
});

const DECLINED = effect('DECLINED', 'DECLINED', 'DECLINED');
const FRAUD_DECLINED = effect('DECLINED', 'DECLINED', 'FRAUD_DECLINED');
const REJECTED = effect('REJECTED', 'REJECTED', 'REJECTED');
const ERROR = effect('ERROR', 'ERROR', 'ERROR');
const REVIEW = effect('PENDING', 'PENDING', 'PENDING_FRAUD_REVIEW');

const SAME: readonly (readonly [Effect, string])[] = [
  [
    DECLINED,
    'ACQUIRE_CONTINGENCY BANK_NOT_SUPPORTED CALL_FOR_AUTHORIZE CANCELLED_BY_USER DECLINED_BY_BANK DECLINED_BY_PROVIDER ' +
      'DISABLED DO_NOT_HONOR DUPLICATED_TRANSACTION EXPIRED FIRST_USE FRAUD_VALIDATION INSUFFICIENT_FUNDS INVALID_AMOUNT ' +
      'INVALID_ISSUER INVALID_MERCHANT INVALID_STATUS INVALID_RESPONSE_FORMAT ISSUER_VIOLATION ' +
      'REJECTED_THREE_D_SECURE_REQUIRED REFER_TO_CARD_ISSUER REQUESTS_EXCEEDED RESTRICTED_BY_BANK TERMINAL_ERROR ' +
      'THREE_D_SECURE_REQUIRED UNKNOWN_ERROR',
  ],
  [
    DECLINED,
    'BAD_FILLED_INFO EXPIRED_CARD INVALID_CARD_DATA INVALID_CARD_NUMBER INVALID_API INVALID_API_VERSION ' +
      'INVALID_CREDENTIALS INVALID_SECURITY_CODE INVALID_TRANSACTION NO_RETRY_LIFE_CYCLE NO_RETRY_POLICY NO_RETRY_SECURITY ' +
      'RETRY_AFTER_1_H RETRY_AFTER_24_H RETRY_AFTER_2_D RETRY_AFTER_4_D RETRY_AFTER_6_D RETRY_AFTER_8_D RETRY_AFTER_10_D ' +
      'REPORTED_LOST REPORTED_STOLEN TRANSACTION_NOT_FOUND UNAVAILABLE_PAYMENT_METHOD UNSUPPORTED_OPERATION USER_RESTRICTION',
  ],
  [DECLINED, 'ACCOUNT_STATUS AUTHENTICATION_ATTEMPT AUTHENTICATION_FAILED_THREE_D_SECURE'],
  [
    REJECTED,
    'COUNTRY_NOT_SUPPORTED CURRENCY_NOT_ALLOWED INVALID_PARAMETERS INVALID_REQUEST INTERNAL_ERROR MISSING_PARAMETERS',
  ],
  [
    ERROR,
    'ERROR PROVIDER_ERROR PROVIDER_INTERNAL_ERROR PROVIDER_INVALID_CREDENTIALS PROVIDER_INVALID_REQUEST ' +
      'PROVIDER_UNKNOWN_ERROR OPERATION_NOT_SUPPORTED PROVIDER_INVALID_RESPONSE PROVIDER_INVALID_API_VERSION',
  ],
];

const EFFECTS: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ...SAME.flatMap(([same, codes]) => codes.split(' ').map((code): [string, Effect] => [code, same])),
  ['SUCCEEDED', effect('SUCCEEDED', 'SUCCEEDED', 'APPROVED')],
  ['FRAUD_VERIFIED', effect('SUCCEEDED', 'SUCCEEDED', 'APPROVED')],
  ['SUCCEEDED_THREE_D_SECURE', effect('SUCCEEDED', 'SUCCEEDED', 'THREE_D_SECURE_VERIFIED')],
  ['ACTION_REQUIRED', effect('CREATED', 'READY_TO_PAY', 'CREATED')],
  ['RECEIVED', effect('CREATED', 'CREATED', 'CREATED')],
  ['CHALLENGE_REQUIRED', effect('PENDING', 'PENDING', 'WAITING_ADDITIONAL_STEP')],
  ['IN_REVIEW', effect('PENDING', 'PENDING', 'IN_PROCESS')],
  ['PENDING_PROVIDER_CONFIRMATION', effect('PENDING', 'PENDING', 'PENDING_PROVIDER_CONFIRMATION')],
  ['PENDING_FRAUD_REVIEW', REVIEW],
  ['PENDING_REVIEW', REVIEW],
  ['FRAUD_VERIFICATION_DECLINED', FRAUD_DECLINED],
  ['PROVIDER_TIMEOUT', effect('ERROR', 'ERROR', 'TIMEOUT')],
  ['TO_REVERSE', effect('ERROR', 'ERROR', 'PENDING_REVERSE')],
  ['EXPIRED_BY_PROVIDER', effect('EXPIRED', 'EXPIRED', 'EXPIRED')],
]);

/** What `code` does to a payment, or nothing when it is no transaction response code. */
export const effectOf = (code: string): Effect | undefined => EFFECTS.get(code);

/** A sentence for `response_message`: the documents give none, so the code is spelled out. */
export function toMessage(code: string): string {
  const words = code.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
