// Saving a card for a customer. A card that was saved before is replaced: the earlier record is unenrolled and the
// new one kept, as the page on enrolled methods says.
import { randomUUID } from 'node:crypto';
import type { CardFacts, Enrollment } from '../store/enrollments.js';
import type { World } from '../world.js';

/** Takes the earlier records of the same card out of use. */
export function retireTwins(world: World, customerId: string, card: CardFacts): void {
  for (const twin of world.enrollments.enrolledOf(customerId))
    if (twin.card?.fingerprint === card.fingerprint)
      world.enrollments.replace({ ...twin, status: 'UNENROLLED', updated_at: world.clock.stamp() });
}

/** A record made by a payment, enrolled from the start and used once already. */
export function vaultCard(
  world: World,
  customerId: string,
  card: CardFacts,
  origin: { readonly account_id: string; readonly country: string },
): Enrollment {
  retireTwins(world, customerId, card);
  const stamp = world.clock.stamp();
  return world.enrollments.insert({
    id: randomUUID(),
    account_id: origin.account_id,
    customer_id: customerId,
    customer_session: null,
    type: 'CARD',
    category: 'CARD',
    country: origin.country,
    status: 'ENROLLED',
    sub_status: null,
    vaulted_token: randomUUID(),
    card,
    verify: null,
    hosted_step: null,
    idempotency_key: null,
    callback_url: null,
    last_used_at: stamp,
    created_at: stamp,
    updated_at: stamp,
  });
}
