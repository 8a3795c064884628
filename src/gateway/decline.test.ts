// Why a payment was refused: every code of Yuno's lists has a place, and the network's advice has the last word.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paymentOf, SESSION, VAULTED } from './fixtures/fake-yuno.js';
import { openGateway } from './fixtures/open-gateway.js';
import { DECLINE_CODES, toDecline } from './decline.js';

/** Yuno's lists, row by row: "transaction status and response codes", "merchant advice codes". */
const SOFT =
  'ACQUIRE_CONTINGENCY BANK_NOT_SUPPORTED CALL_FOR_AUTHORIZE CANCELLED_BY_USER DECLINED_BY_BANK DECLINED_BY_PROVIDER ' +
  'DISABLED DO_NOT_HONOR DUPLICATED_TRANSACTION EXPIRED FIRST_USE FRAUD_VALIDATION INSUFFICIENT_FUNDS INVALID_AMOUNT ' +
  'INVALID_ISSUER INVALID_MERCHANT INVALID_STATUS INVALID_RESPONSE_FORMAT ISSUER_VIOLATION ' +
  'REJECTED_THREE_D_SECURE_REQUIRED REFER_TO_CARD_ISSUER REQUESTS_EXCEEDED RESTRICTED_BY_BANK TERMINAL_ERROR ' +
  'THREE_D_SECURE_REQUIRED UNKNOWN_ERROR';
const RETRY_AFTER =
  'RETRY_AFTER_1_H RETRY_AFTER_24_H RETRY_AFTER_2_D RETRY_AFTER_4_D RETRY_AFTER_6_D RETRY_AFTER_8_D RETRY_AFTER_10_D';
const HARD =
  'BAD_FILLED_INFO COUNTRY_NOT_SUPPORTED CURRENCY_NOT_ALLOWED EXPIRED_CARD INVALID_CARD_DATA INVALID_CARD_NUMBER ' +
  'INVALID_API INVALID_API_VERSION INVALID_CREDENTIALS INVALID_PARAMETERS INVALID_SECURITY_CODE INVALID_TRANSACTION ' +
  'MISSING_PARAMETERS NO_RETRY_LIFE_CYCLE NO_RETRY_POLICY NO_RETRY_SECURITY REPORTED_LOST REPORTED_STOLEN ' +
  `TRANSACTION_NOT_FOUND UNAVAILABLE_PAYMENT_METHOD UNSUPPORTED_OPERATION USER_RESTRICTION ${RETRY_AFTER}`;
const OTHERS =
  'ACCOUNT_STATUS AUTHENTICATION_ATTEMPT AUTHENTICATION_FAILED_THREE_D_SECURE FRAUD_VERIFICATION_DECLINED ' +
  'INVALID_REQUEST INTERNAL_ERROR ERROR PROVIDER_ERROR PROVIDER_INTERNAL_ERROR PROVIDER_INVALID_CREDENTIALS ' +
  'PROVIDER_INVALID_REQUEST PROVIDER_TIMEOUT PROVIDER_UNKNOWN_ERROR OPERATION_NOT_SUPPORTED TO_REVERSE ' +
  'PROVIDER_INVALID_RESPONSE PROVIDER_INVALID_API_VERSION EXPIRED_BY_PROVIDER CLOSED';
const ADVICE =
  'UPDATE_INFORMATION TRY_AGAIN_LATER DO_NOT_TRY_AGAIN REQUIREMENTS_NOT_FULFILLED NO_RETRY_LIFE_CYCLE NO_RETRY_POLICY ' +
  `NO_RETRY_SECURITY MULTIPLE_USE_CARD ${RETRY_AFTER}`;
const split = (list: string): string[] => list.split(' ');

describe('a refused payment', () => {
  it('has a place for every code of Yuno’s lists, and for no other', () => {
    const listed = new Set([SOFT, HARD, OTHERS, ADVICE].flatMap(split));
    assert.deepEqual([...DECLINE_CODES].toSorted(), [...listed].toSorted());
  });

  it('that Yuno calls soft never tells to give the card up', () => {
    for (const code of split(SOFT))
      assert.ok(!['hard', 'stop', 'lost_or_stolen'].includes(toDecline(code).reason), code);
  });

  it('with a code nobody knows says nothing in particular', () => {
    for (const code of [undefined, '', 'YUNO_ROUTING_REJECTED', 'constructor', '__proto__'])
      assert.deepEqual(toDecline(code, code), { reason: 'generic' });
  });

  for (const [response, advice, reason, retryAfter] of [
    ['INSUFFICIENT_FUNDS', undefined, 'funds'],
    ['INSUFFICIENT_FUNDS', 'RETRY_AFTER_2_D', 'later', 48],
    ['RETRY_AFTER_24_H', undefined, 'later', 24],
    ['RETRY_AFTER_24_H', 'RETRY_AFTER_10_D', 'later', 240],
    ['RETRY_AFTER_24_H', 'DO_NOT_TRY_AGAIN', 'stop'],
    ['DO_NOT_HONOR', 'DO_NOT_TRY_AGAIN', 'stop'],
    ['DO_NOT_HONOR', 'NO_RETRY_LIFE_CYCLE', 'stop'],
    ['DO_NOT_HONOR', 'TRY_AGAIN_LATER', 'later'],
    // The code names the detail, the advice only that one is wrong.
    ['EXPIRED_CARD', 'UPDATE_INFORMATION', 'expired_card'],
    ['INVALID_SECURITY_CODE', 'UPDATE_INFORMATION', 'security_code'],
    ['DO_NOT_HONOR', 'UPDATE_INFORMATION', 'card_number'],
    ['DO_NOT_HONOR', 'REQUIREMENTS_NOT_FULFILLED', 'hard'],
    // A virtual card for many payments: that judges nothing.
    ['INSUFFICIENT_FUNDS', 'MULTIPLE_USE_CARD', 'funds'],
    ['RETRY_AFTER_1_H', 'MULTIPLE_USE_CARD', 'later', 1],
    ['DO_NOT_HONOR', 'SOMETHING_NEW', 'bank'],
    ['USER_RESTRICTION', undefined, 'hard'],
  ] as const)
    it(`with ${response} and ${advice ?? 'no advice'} is ${reason}`, () => {
      assert.deepEqual(toDecline(response, advice), {
        reason,
        ...(retryAfter !== undefined && { retryAfter }),
      });
    });

  it('is told alike for a saved card, and without the words of cards for anything else', async () => {
    const gateway = openGateway();
    const transactions = { response_code: 'DO_NOT_HONOR', merchant_advice_code: 'RETRY_AFTER_8_D' };
    const told = async (payment_method: object) => {
      gateway.yuno.payments = [
        paymentOf({ status: 'DECLINED', sub_status: 'DECLINED', payment_method, transactions }),
      ];
      const session = { kind: 'checkout', token: SESSION };
      const { reason, retryAfter } = (await gateway.ask('status', { session })).body.report;
      return [reason, retryAfter];
    };
    assert.deepEqual(await told({ type: 'CARD' }), ['later', 192]);
    assert.deepEqual(await told({ type: 'CARD', vaulted_token: VAULTED }), ['later', 192]);
    assert.deepEqual(await told({ type: 'PIX' }), ['method', undefined]);
  });
});
