// Saving what a payment was made with, for its customer. A card that was saved before is replaced: the earlier record
// is unenrolled and the new one kept, as the page on enrolled methods says. A wallet has no card to compare.
import { randomUUID } from 'node:crypto';
import { methodOf } from '../rules/methods.js';
import type { Enrollment } from '../store/enrollments.js';
import type { Payment } from '../store/payments.js';
import type { World } from '../world.js';
import { retireTwins } from './move-enrollment.js';

/** Cards and wallets can be kept; a code that was paid at a counter cannot. */
export const isVaultable = ({ card, type }: Payment): boolean =>
  card !== null || methodOf(type).category === 'WALLET';

/** A record made by a payment, enrolled from the start and used once already. */
export function vaultCard(world: World, customerId: string, payment: Payment): Enrollment {
  const { card } = payment;
  if (card) retireTwins(world, customerId, card);
  const stamp = world.clock.stamp();
  return world.enrollments.insert({
    id: randomUUID(),
    account_id: payment.account_id,
    customer_id: customerId,
    customer_session: null,
    type: payment.type,
    category: methodOf(payment.type).category,
    country: payment.country,
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
