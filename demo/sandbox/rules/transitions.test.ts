// The table of transitions: documented states only, and ends that are ends.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayMove, TRANSITIONS } from './transitions.js';

/** Rows of the payment status page that a sandbox payment can be in. */
const STATES = new Set(
  (
    'CREATED/CREATED READY_TO_PAY/CREATED PENDING/AUTHORIZED PENDING/IN_PROCESS PENDING/WAITING_ADDITIONAL_STEP ' +
    'PENDING/PENDING_PROVIDER_CONFIRMATION PENDING/PENDING_FRAUD_REVIEW PENDING/PENDING_OTP_COMPLETION ' +
    'VERIFIED/VERIFIED EXPIRED/EXPIRED REJECTED/REJECTED DECLINED/DECLINED DECLINED/FRAUD_DECLINED ' +
    'SUCCEEDED/APPROVED SUCCEEDED/PARTIALLY_APPROVED SUCCEEDED/CAPTURED SUCCEEDED/PARTIALLY_CAPTURED ' +
    'SUCCEEDED/PARTIALLY_REFUNDED SUCCEEDED/PARTIALLY_CHARGEBACKED SUCCEEDED/REFUND_RETRY_IN_PROCESS ' +
    'SUCCEEDED/CAPTURE_RETRY_IN_PROCESS SUCCEEDED/CAPTURE_RETRY_PROCESS_FAILED SUCCEEDED/THREE_D_SECURE_VERIFIED ' +
    'REFUNDED/REFUNDED REFUNDED/PENDING_PROVIDER_CONFIRMATION CANCELED/CANCELED ' +
    'CANCELED/PENDING_PROVIDER_CONFIRMATION IN_DISPUTE/RECEIVED IN_DISPUTE/PENDING_REVIEW CHARGEBACK/LOST ERROR/ERROR ' +
    'ERROR/TIMEOUT ERROR/PENDING_REVERSE ERROR/REVERSED_BY_TIMEOUT'
  ).split(' '),
);

test('every state of the table is a documented one', () => {
  for (const [from, next] of Object.entries(TRANSITIONS))
    for (const state of [from, ...next]) assert.ok(STATES.has(state), state);
});

test('nothing leads out of an end, and no payment that failed becomes paid', () => {
  for (const end of [
    'DECLINED/DECLINED',
    'REJECTED/REJECTED',
    'EXPIRED/EXPIRED',
    'CANCELED/CANCELED',
    'ERROR/ERROR',
  ])
    assert.equal(TRANSITIONS[end], undefined);
});

test('an unpaid code cannot be cancelled, a pending payment can', () => {
  assert.equal(mayMove('READY_TO_PAY/CREATED', 'CANCELED/CANCELED'), false);
  assert.equal(mayMove('PENDING/WAITING_ADDITIONAL_STEP', 'CANCELED/CANCELED'), true);
});
