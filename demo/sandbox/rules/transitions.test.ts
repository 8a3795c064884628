// The tables of transitions: the documented states, all of them, and ends that are ends.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ENROLLMENT_TRANSITIONS, mayEnroll, mayMove, TRANSITIONS } from './transitions.js';

/** Every row of the payment status page. */
const DOCUMENTED =
  'CREATED/CREATED READY_TO_PAY/CREATED PENDING/AUTHORIZED PENDING/IN_PROCESS PENDING/WAITING_ADDITIONAL_STEP ' +
  'PENDING/PENDING_PROVIDER_CONFIRMATION PENDING/PENDING_FRAUD_REVIEW PENDING/PENDING_OTP_COMPLETION ' +
  'VERIFIED/VERIFIED EXPIRED/EXPIRED REJECTED/REJECTED DECLINED/DECLINED DECLINED/FRAUD_DECLINED ' +
  'SUCCEEDED/APPROVED SUCCEEDED/PARTIALLY_APPROVED SUCCEEDED/CAPTURED SUCCEEDED/PARTIALLY_CAPTURED ' +
  'SUCCEEDED/PARTIALLY_REFUNDED SUCCEEDED/PARTIALLY_CHARGEBACKED SUCCEEDED/FRAUD_DECLINED ' +
  'SUCCEEDED/REFUND_RETRY_IN_PROCESS SUCCEEDED/CAPTURE_RETRY_IN_PROCESS SUCCEEDED/CAPTURE_RETRY_PROCESS_FAILED ' +
  'REFUNDED/REFUNDED REFUNDED/PENDING_PROVIDER_CONFIRMATION CANCELED/CANCELED ' +
  'CANCELED/PENDING_PROVIDER_CONFIRMATION IN_DISPUTE/RECEIVED IN_DISPUTE/PENDING_REVIEW CHARGEBACK/LOST ERROR/ERROR ' +
  'ERROR/TIMEOUT ERROR/PENDING_REVERSE ERROR/REVERSED_BY_TIMEOUT FRAUD/FRAUD_VERIFIED';
/** Seen in examples and guides, in no table. */
const SEEN = 'SUCCEEDED/THREE_D_SECURE_VERIFIED READY_TO_PAY/WAITING_ADDITIONAL_STEP';
const ENROLLMENT_STATUSES =
  'CREATED READY_TO_ENROLL ENROLL_IN_PROCESS ENROLLED UNENROLL_IN_PROCESS UNENROLLED EXPIRED REJECTED DECLINED ' +
  'CANCELED ERROR';

type Table = Readonly<Record<string, readonly string[]>>;

const statesOf = (table: Table): string[] =>
  [...new Set(Object.entries(table).flatMap(([from, next]) => [from, ...next]))].sort();

/** Everything a state can still become, by any number of moves. */
function reach(table: Table, from: string, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  return (table[from] ?? []).reduce(
    (known, next) => (known.has(next) ? known : reach(table, next, new Set([...known, next]))),
    seen,
  );
}

test('the tables have every documented state and no other', () => {
  assert.deepEqual(statesOf(TRANSITIONS), `${DOCUMENTED} ${SEEN}`.split(' ').sort());
  assert.deepEqual(statesOf(ENROLLMENT_TRANSITIONS), ENROLLMENT_STATUSES.split(' ').sort());
});

test('every state but the first can be reached from the first', () => {
  for (const [table, first] of [
    [TRANSITIONS, 'CREATED/CREATED'],
    [ENROLLMENT_TRANSITIONS, 'CREATED'],
  ] as const)
    assert.deepEqual([first, ...reach(table, first)].sort(), statesOf(table));
});

test('nothing leads out of an end', () => {
  const ends =
    'DECLINED/DECLINED DECLINED/FRAUD_DECLINED REJECTED/REJECTED EXPIRED/EXPIRED CANCELED/CANCELED ERROR/ERROR ' +
    'ERROR/REVERSED_BY_TIMEOUT VERIFIED/VERIFIED REFUNDED/REFUNDED CHARGEBACK/LOST FRAUD/FRAUD_VERIFIED';
  for (const end of ends.split(' ')) assert.deepEqual([...reach(TRANSITIONS, end)], [], end);
  for (const end of ['UNENROLLED', 'EXPIRED', 'REJECTED', 'DECLINED', 'CANCELED', 'ERROR'])
    assert.deepEqual([...reach(ENROLLMENT_TRANSITIONS, end)], [], end);
});

test('no payment that failed becomes paid, and no payment method that failed becomes enrolled', () => {
  // A timeout and a cancellation that is not confirmed are no failures: the money may be on its way.
  const inFlight = ['ERROR/TIMEOUT', 'ERROR/PENDING_REVERSE', 'CANCELED/PENDING_PROVIDER_CONFIRMATION'];
  for (const state of statesOf(TRANSITIONS))
    if (/^(DECLINED|REJECTED|EXPIRED|CANCELED|ERROR)/.test(state) && !inFlight.includes(state))
      assert.doesNotMatch([...reach(TRANSITIONS, state)].join(' '), /SUCCEEDED|AUTHORIZED/, state);
  for (const status of ['EXPIRED', 'REJECTED', 'DECLINED', 'CANCELED', 'ERROR', 'UNENROLLED'])
    assert.ok(!reach(ENROLLMENT_TRANSITIONS, status).has('ENROLLED'), status);
});

test('an unpaid code cannot be cancelled, a pending payment can', () => {
  assert.equal(mayMove('READY_TO_PAY/CREATED', 'CANCELED/CANCELED'), false);
  assert.equal(mayMove('PENDING/WAITING_ADDITIONAL_STEP', 'CANCELED/CANCELED'), true);
});

test('what is saved can be taken out of use, and what is not saved cannot', () => {
  assert.equal(mayEnroll('ENROLLED', 'UNENROLLED'), true);
  assert.equal(mayEnroll('READY_TO_ENROLL', 'UNENROLLED'), false);
  assert.equal(mayEnroll('ENROLLED', 'READY_TO_ENROLL'), false);
});
