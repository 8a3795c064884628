// Saving a card through a customer session: the record waits for the card, the browser brings it, the card's
// verdict decides, with a challenge in between where the card asks for one.
import { randomUUID } from 'node:crypto';
import { refusal } from '../http/api-error.js';
import { effectOf } from '../rules/response-codes.js';
import type { CardFacts, Enrollment } from '../store/enrollments.js';
import type { World } from '../world.js';
import { moveEnrollment } from './move-enrollment.js';
import { verifyCard } from './verify-card.js';

/** Payment states in which a verification can end → what they make of an enrollment. */
const ENDS: Readonly<Record<string, string>> = {
  SUCCEEDED: 'ENROLLED',
  DECLINED: 'DECLINED',
  REJECTED: 'REJECTED',
};

/** Ends an enrollment by the response code of its card. Where a verification was ordered, it is made and recorded. */
export function finishEnrollment(world: World, record: Enrollment, code: string): Enrollment {
  const status = ENDS[effectOf(code)?.status ?? 'ERROR'] ?? 'ERROR';
  const { card, verify } = record;
  if (!card || !verify?.vault_on_success) return moveEnrollment(world, record, status);
  const payment = verifyCard(world, record, card, code);
  return moveEnrollment(world, record, status, { verify: { ...verify, payment_id: payment.id } });
}

/** Takes the card for the session's waiting record. Throws INVALID_STATUS when none waits. */
export function submitCard(world: World, customerSession: string, card: CardFacts): Enrollment {
  const record = world.enrollments.latestOf(customerSession);
  if (record?.status !== 'READY_TO_ENROLL' || record.type !== 'CARD')
    throw refusal('INVALID_STATUS', 'No card of this session is ready to enroll');
  const code = card.verdict ?? 'SUCCEEDED';
  const taken = { ...record, card };
  if (code !== 'CHALLENGE_REQUIRED') return finishEnrollment(world, taken, code);
  const step = world.hostedSteps.insert({
    id: randomUUID(),
    target: 'enrollment',
    target_id: record.id,
    challenge: true,
    standing: null,
  });
  return moveEnrollment(world, taken, 'ENROLL_IN_PROCESS', {
    sub_status: 'WAITING_ADDITIONAL_STEP',
    hosted_step: step.id,
  });
}
