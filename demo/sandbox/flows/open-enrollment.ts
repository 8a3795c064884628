// The birth of an enrollment: a record that waits for a card from the browser, or for the shopper to allow it on a
// provider's page.
import { randomUUID } from 'node:crypto';
import { refusal } from '../http/api-error.js';
import { enrollableIn } from '../rules/enrollable.js';
import type { Enrollment } from '../store/enrollments.js';
import type { CustomerSession } from '../store/sessions.js';
import type { World } from '../world.js';

export interface Wish {
  readonly account_id: string;
  readonly payment_method_type: string;
  readonly country: string;
  readonly verify?:
    { readonly vault_on_success: boolean; readonly currency?: string | null | undefined } | null | undefined;
}

/** Throws INVALID_STATUS when the session has saved something, UNAVAILABLE_PAYMENT_METHOD for what is not on offer. */
export function openEnrollment(world: World, session: CustomerSession, wish: Wish, key: string): Enrollment {
  if (world.enrollments.latestOf(session.id)?.status === 'ENROLLED')
    throw refusal('INVALID_STATUS', 'The session has saved its payment method already');
  const method = enrollableIn(wish.country).find(({ type }) => type === wish.payment_method_type);
  if (!method)
    throw refusal('UNAVAILABLE_PAYMENT_METHOD', 'This payment method cannot be enrolled in this country');
  const id = randomUUID();
  const { verify } = wish;
  const stamp = world.clock.stamp();
  const page =
    method.way === 'card'
      ? null
      : world.hostedSteps.insert({
          id: randomUUID(),
          target: 'enrollment',
          target_id: id,
          challenge: false,
          standing: null,
        });
  return world.enrollments.insert({
    id,
    account_id: wish.account_id,
    customer_id: session.customer_id,
    customer_session: session.id,
    type: method.type,
    category: method.category,
    country: wish.country,
    status: 'READY_TO_ENROLL',
    sub_status: page && 'WAITING_ADDITIONAL_STEP',
    vaulted_token: null,
    card: null,
    verify:
      verify && method.way === 'card'
        ? {
            vault_on_success: verify.vault_on_success,
            currency: verify.currency ?? null,
            payment_id: null,
          }
        : null,
    hosted_step: page && page.id,
    idempotency_key: key,
    callback_url: session.callback_url,
    last_used_at: null,
    created_at: stamp,
    updated_at: stamp,
  });
}
