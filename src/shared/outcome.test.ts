// The table of statuses, row by row, and what must hold for rows that are not in it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fc } from '../../test/help/properties.js';
import { toEnrollmentVerdict, toPaymentVerdict, VERDICTS } from './outcome.js';

// [status, sub-status, outcome, final, may retry]: every row of Yuno's payment status table.
const PAYMENTS: [string, string, string, boolean, boolean][] = [
  ['CREATED', 'CREATED', 'pending', false, false],
  ['READY_TO_PAY', 'CREATED', 'pending', false, false],
  ['PENDING', 'AUTHORIZED', 'authorized', true, false],
  ['PENDING', 'IN_PROCESS', 'pending', false, false],
  ['PENDING', 'WAITING_ADDITIONAL_STEP', 'pending', false, false],
  ['PENDING', 'PENDING_PROVIDER_CONFIRMATION', 'pending', false, false],
  ['PENDING', 'PENDING_FRAUD_REVIEW', 'in_review', false, false],
  ['PENDING', 'PENDING_OTP_COMPLETION', 'pending', false, false],
  ['VERIFIED', 'VERIFIED', 'authorized', true, false],
  ['EXPIRED', 'EXPIRED', 'expired', true, true],
  ['REJECTED', 'REJECTED', 'declined', true, true],
  ['DECLINED', 'DECLINED', 'declined', true, true],
  ['DECLINED', 'FRAUD_DECLINED', 'declined', true, true],
  ['SUCCEEDED', 'APPROVED', 'paid', true, false],
  ['SUCCEEDED', 'PARTIALLY_APPROVED', 'paid', true, false],
  ['SUCCEEDED', 'CAPTURED', 'paid', true, false],
  ['SUCCEEDED', 'PARTIALLY_CAPTURED', 'paid', true, false],
  ['SUCCEEDED', 'PARTIALLY_REFUNDED', 'paid', true, false],
  ['SUCCEEDED', 'PARTIALLY_CHARGEBACKED', 'paid', true, false],
  ['SUCCEEDED', 'VERIFIED', 'authorized', true, false],
  ['SUCCEEDED', 'FRAUD_DECLINED', 'in_review', false, false],
  ['SUCCEEDED', 'REFUND_RETRY_IN_PROCESS', 'paid', true, false],
  ['SUCCEEDED', 'CAPTURE_RETRY_IN_PROCESS', 'paid', true, false],
  ['SUCCEEDED', 'CAPTURE_RETRY_PROCESS_FAILED', 'paid', true, false],
  ['REFUNDED', 'REFUNDED', 'canceled', true, false],
  ['REFUNDED', 'PENDING_PROVIDER_CONFIRMATION', 'canceled', true, false],
  ['CANCELED', 'CANCELED', 'canceled', true, true],
  ['CANCELLED', 'CANCELLED', 'canceled', true, true],
  ['CANCELED', 'PENDING_PROVIDER_CONFIRMATION', 'pending', false, false],
  ['IN_DISPUTE', 'RECEIVED', 'paid', true, false],
  ['IN_DISPUTE', 'PENDING_REVIEW', 'paid', true, false],
  ['CHARGEBACK', 'LOST', 'paid', true, false],
  ['ERROR', 'ERROR', 'error', true, true],
  ['ERROR', 'TIMEOUT', 'pending', false, false],
  ['ERROR', 'PENDING_REVERSE', 'pending', false, false],
  ['ERROR', 'REVERSED_BY_TIMEOUT', 'error', true, true],
  ['FRAUD', 'FRAUD_VERIFIED', 'in_review', false, false],
];

const ENROLLMENTS: [string, string, boolean][] = [
  ['CREATED', 'pending', false],
  ['READY_TO_ENROLL', 'pending', false],
  ['ENROLL_IN_PROCESS', 'pending', false],
  ['ENROLLED', 'enrolled', true],
  ['UNENROLL_IN_PROCESS', 'canceled', true],
  ['UNENROLLED', 'canceled', true],
  ['EXPIRED', 'expired', true],
  ['REJECTED', 'declined', true],
  ['DECLINED', 'declined', true],
  ['CANCELED', 'canceled', true],
  ['CANCELLED', 'canceled', true],
  ['ERROR', 'error', true],
];

describe('what a status means', () => {
  for (const [status, subStatus, outcome, final, retry] of PAYMENTS)
    it(`a payment ${status}/${subStatus} is ${outcome}`, () => {
      assert.deepEqual(toPaymentVerdict(status, subStatus), { outcome, final, retry });
    });

  for (const [status, outcome, final] of ENROLLMENTS)
    it(`an enrollment ${status} is ${outcome}`, () => {
      const verdict = toEnrollmentVerdict(status);
      assert.deepEqual([verdict.outcome, verdict.final], [outcome, final]);
    });

  it('an unknown status is in flight: neither paid nor failed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (status, subStatus) => {
        fc.pre(!Object.keys(VERDICTS.payment).some((key) => key.startsWith(status)) || status === '');
        assert.equal(toPaymentVerdict(status, subStatus).final, false);
        assert.equal(toEnrollmentVerdict(status === 'CANCELLED' ? '' : status).outcome !== 'paid', true);
      }),
    );
  });

  it('a shopper may try again only after a final outcome that took no money', () => {
    for (const { outcome, final, retry } of Object.values(VERDICTS.payment))
      if (retry) assert.ok(final && !['paid', 'authorized', 'in_review', 'pending'].includes(outcome));
  });
});
