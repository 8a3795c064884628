// Saving a card through a customer session: the record waits for the card, the browser brings it, the card's
// verdict decides, with a challenge in between where the card asks for one.
import { randomUUID } from 'node:crypto';
import { refusal } from '../http/api-error.js';
import { effectOf } from '../rules/response-codes.js';
import type { CardFacts, Enrollment } from '../store/enrollments.js';
import type { World } from '../world.js';
import { retireTwins } from './vault-card.js';

/** Payment states in which a verification can end → what they make of an enrollment. */
const ENDS: Readonly<Record<string, string>> = {
  SUCCEEDED: 'ENROLLED',
  DECLINED: 'DECLINED',
  REJECTED: 'REJECTED',
};

/** Ends an enrollment by the response code of its card. */
export function finishEnrollment(world: World, record: Enrollment, code: string): Enrollment {
  const status = ENDS[effectOf(code)?.status ?? 'ERROR'] ?? 'ERROR';
  const enrolled = status === 'ENROLLED';
  if (enrolled && record.card) retireTwins(world, record.customer_id, record.card);
  const verification = { id: randomUUID(), status: enrolled ? 'VERIFIED' : status, response_code: code };
  return world.enrollments.replace({
    ...record,
    status,
    sub_status: null,
    vaulted_token: enrolled ? randomUUID() : null,
    verify: record.verify && { ...record.verify, payment: verification },
    hosted_step: null,
    updated_at: world.clock.stamp(),
  });
}

/** Takes the card for the session's waiting record. Throws INVALID_STATUS when none waits. */
export function submitCard(world: World, customerSession: string, card: CardFacts): Enrollment {
  const record = world.enrollments.latestOf(customerSession);
  if (record?.status !== 'READY_TO_ENROLL')
    throw refusal('INVALID_STATUS', 'No payment method of this session is ready to enroll');
  const code = card.verdict ?? 'SUCCEEDED';
  const taken = { ...record, card };
  if (code !== 'CHALLENGE_REQUIRED') return finishEnrollment(world, taken, code);
  const step = world.hostedSteps.insert({
    id: randomUUID(),
    target: 'enrollment',
    target_id: record.id,
    challenge: true,
  });
  return world.enrollments.replace({
    ...taken,
    status: 'ENROLL_IN_PROCESS',
    sub_status: 'WAITING_ADDITIONAL_STEP',
    hosted_step: step.id,
    updated_at: world.clock.stamp(),
  });
}
