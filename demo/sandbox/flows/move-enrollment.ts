// Every change of a saved payment method's status: the way is checked against the table, and what follows from it
// (a vaulted token, the retirement of the same card's earlier record) happens here and nowhere else.
import { randomUUID } from 'node:crypto';
import { refusal } from '../http/api-error.js';
import { mayEnroll } from '../rules/transitions.js';
import type { CardFacts, Enrollment } from '../store/enrollments.js';
import type { World } from '../world.js';

/**
 * Takes the earlier records of the same card out of use, as one page has it; others give each saving a record of its own
 * with the fingerprint in common. The controls choose.
 */
export function retireTwins(world: World, customerId: string, card: CardFacts): void {
  if (world.switches.keepTwins) return;
  for (const twin of world.enrollments.enrolledOf(customerId))
    if (twin.card?.fingerprint === card.fingerprint) moveEnrollment(world, twin, 'UNENROLLED');
}

/** Throws INVALID_STATUS when the table does not know the way, or a card is to be saved of which nothing is known. */
export function moveEnrollment(
  world: World,
  record: Enrollment,
  status: string,
  change: Partial<Enrollment> = {},
): Enrollment {
  if (!mayEnroll(record.status, status))
    throw refusal('INVALID_STATUS', `A payment method cannot go from ${record.status} to ${status}`);
  const card = change.card ?? record.card;
  const enrolled = status === 'ENROLLED';
  if (enrolled && record.type === 'CARD' && !card)
    throw refusal('INVALID_STATUS', 'A card is saved with its own data');
  if (enrolled && card) retireTwins(world, record.customer_id, card);
  return world.enrollments.replace({
    ...record,
    // Whatever was open on a hosted page is over once the record has moved on.
    hosted_step: null,
    sub_status: enrolled && !card ? 'ENROLLED' : null,
    ...(enrolled ? { vaulted_token: randomUUID() } : {}),
    ...change,
    status,
    updated_at: world.clock.stamp(),
  });
}
