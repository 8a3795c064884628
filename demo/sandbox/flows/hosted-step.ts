// What happens when a shopper finishes a hosted step: the answer of the challenge, or of a provider's page, moves
// the payment or the enrollment. Leaving the page moves nothing.
import { randomUUID } from 'node:crypto';
import { methodOf } from '../rules/methods.js';
import { effectOf } from '../rules/response-codes.js';
import { CHALLENGE_CODES, type ChallengeResult } from '../rules/test-cards.js';
import { mayMove, toState } from '../rules/transitions.js';
import type { Payment } from '../store/payments.js';
import type { HostedStep } from '../store/hosted-steps.js';
import type { World } from '../world.js';
import { toCardEffect } from './create-payment.js';
import { finishEnrollment } from './enroll-card.js';
import { moveEnrollment } from './move-enrollment.js';
import { movePayment, type Step } from './move-payment.js';

export type StepEnd = 'SUCCESS' | 'ERROR' | 'OPEN';

const PASSED = 'SUCCEEDED_THREE_D_SECURE';

/** Statuses a finished step is reported with as a success. */
const WELL: readonly string[] = ['SUCCEEDED', 'PENDING', 'VERIFIED', 'ENROLLED'];

/** Where the step's payment or enrollment stands now; OPEN while the shopper still has something to do there. */
export function readStep(world: World, { id, target, target_id, standing }: HostedStep): StepEnd {
  const found = target === 'payment' ? world.payments.find(target_id) : world.enrollments.find(target_id);
  if (!found) return 'ERROR';
  const state = toState(found.status, found.sub_status ?? '');
  if (found.hosted_step === id || standing === state) return 'OPEN';
  return WELL.includes(found.status) ? 'SUCCESS' : 'ERROR';
}

/** After the challenge the description still has its say, as far as it leads somewhere. */
function afterChallenge(payment: Payment): string {
  const forced = effectOf(payment.description);
  const from = toState(payment.status, payment.sub_status);
  return forced && mayMove(from, toState(forced.status, forced.subStatus))
    ? payment.description
    : 'SUCCEEDED';
}

function passPayment(world: World, payment: Payment, result: ChallengeResult): void {
  const passed = result.responseCode === PASSED;
  const amount = payment.amount.value;
  const authentication: Step = {
    type: 'THREE_D_SECURE',
    status: passed ? 'SUCCEEDED' : 'DECLINED',
    responseCode: result.responseCode,
    amount,
  };
  const change = {
    authentication: { pares_status: result.paresStatus, eci: result.eci, transaction_id: randomUUID() },
  };
  if (!passed) {
    movePayment(world, payment, 'CARD', {
      status: 'DECLINED',
      subStatus: 'DECLINED',
      steps: [authentication],
      change,
    });
    return;
  }
  const responseCode = afterChallenge(payment);
  const effect = toCardEffect(responseCode, payment);
  const charge: Step = { type: effect.type, status: effect.transaction, responseCode, amount };
  const steps = [authentication, charge];
  movePayment(world, payment, 'CARD', { status: effect.status, subStatus: effect.subStatus, steps, change });
}

/** Ways a payment ends on a provider's page → the response code that leads there. */
const OUTCOMES = {
  confirm: 'SUCCEEDED',
  refuse: 'DECLINED_BY_PROVIDER',
  lapse: 'EXPIRED_BY_PROVIDER',
} as const;

export type Outcome = keyof typeof OUTCOMES;

function settlePayment(world: World, payment: Payment, outcome: Outcome): void {
  const responseCode = OUTCOMES[outcome];
  const options = payment.card ? payment : { capture: true, verify: false };
  const { type, transaction, status, subStatus } = toCardEffect(responseCode, options);
  const { category } = methodOf(payment.type);
  const charge: Step = { type, status: transaction, responseCode, amount: payment.amount.value };
  movePayment(world, payment, category, { status, subStatus, steps: [charge] });
}

/** Answers a challenge with a one-time code. False when the code is none the simulator knows. */
export function answerCode(world: World, step: HostedStep, code: string): boolean {
  const result = CHALLENGE_CODES[code];
  if (!result) return false;
  const passed = result.responseCode === PASSED;
  world.db.transaction(() => {
    if (readStep(world, step) !== 'OPEN') return;
    const payment = step.target === 'payment' ? world.payments.find(step.target_id) : undefined;
    if (payment && step.challenge) passPayment(world, payment, result);
    else if (payment) settlePayment(world, payment, passed ? 'confirm' : 'refuse');
    const record = payment ? undefined : world.enrollments.find(step.target_id);
    if (record) finishEnrollment(world, record, passed ? 'SUCCEEDED' : result.responseCode);
  });
  return true;
}

/** Ends a provider's page: paid, refused or lapsed; allowed or refused. */
export function answerStep(world: World, step: HostedStep, outcome: Outcome): void {
  world.db.transaction(() => {
    if (readStep(world, step) !== 'OPEN') return;
    const payment = step.target === 'payment' ? world.payments.find(step.target_id) : undefined;
    if (payment) settlePayment(world, payment, outcome);
    const record = payment ? undefined : world.enrollments.find(step.target_id);
    if (record) moveEnrollment(world, record, outcome === 'confirm' ? 'ENROLLED' : 'DECLINED');
  });
}
