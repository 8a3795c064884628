// A hosted page for whoever waits, asked for at the controls: the one its payment or enrollment leads to anyway, or
// one that the API does not offer, so that a person trying the demo can settle whatever there is.
import { randomUUID } from 'node:crypto';
import { refusal } from '../http/api-error.js';
import { toState } from '../rules/transitions.js';
import type { Enrollment } from '../store/enrollments.js';
import type { HostedStep } from '../store/hosted-steps.js';
import type { Payment } from '../store/payments.js';
import type { World } from '../world.js';

/** States that a shopper or a provider ends. A reviewer's and a merchant's own (an authorization) are not among them. */
const WAITING = [
  'READY_TO_PAY/CREATED',
  'READY_TO_PAY/WAITING_ADDITIONAL_STEP',
  'PENDING/IN_PROCESS',
  'PENDING/WAITING_ADDITIONAL_STEP',
  'PENDING/PENDING_PROVIDER_CONFIRMATION',
  'PENDING/PENDING_OTP_COMPLETION',
];

/** Throws INVALID_STATUS where nobody is waited for. */
export function pageOf(world: World, target: HostedStep['target'], found: Payment | Enrollment): HostedStep {
  const known = found.hosted_step ? world.hostedSteps.find(found.hosted_step) : undefined;
  if (known) return known;
  const standing = toState(found.status, found.sub_status ?? '');
  if (target === 'enrollment' || !WAITING.includes(standing))
    throw refusal('INVALID_STATUS', `Nothing is waited for at ${standing}`);
  return world.hostedSteps.insert({
    id: randomUUID(),
    target,
    target_id: found.id,
    challenge: standing === 'PENDING/WAITING_ADDITIONAL_STEP',
    standing,
  });
}
