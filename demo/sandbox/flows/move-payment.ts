// Every change of a payment after its birth: the transition is checked, a transaction is written down, and what
// follows from success (a saved card) happens here and nowhere else.
import { randomUUID } from 'node:crypto';
import { refusal } from '../http/api-error.js';
import { toMessage } from '../rules/response-codes.js';
import { mayMove, toState } from '../rules/transitions.js';
import type { Payment, Transaction } from '../store/payments.js';
import type { World } from '../world.js';
import { isVaultable, vaultCard } from './vault-card.js';

export interface Step {
  readonly type: string;
  readonly status: string;
  readonly responseCode: string;
  readonly amount: number;
}

export function toTransaction(world: World, category: string, step: Step): Transaction {
  const stamp = world.clock.stamp();
  return {
    id: randomUUID(),
    type: step.type,
    status: step.status,
    category,
    amount: step.amount,
    response_code: step.responseCode,
    response_message: toMessage(step.responseCode),
    created_at: stamp,
    updated_at: stamp,
  };
}

/** Opens a hosted page for a payment that waits for its shopper. Returns the page's id, or null where nothing waits. */
export function openStep(world: World, paymentId: string, status: string, subStatus: string): string | null {
  const challenge = status === 'PENDING' && subStatus === 'WAITING_ADDITIONAL_STEP';
  const waits = challenge || status === 'READY_TO_PAY' || subStatus === 'PENDING_OTP_COMPLETION';
  if (!waits) return null;
  return world.hostedSteps.insert({
    id: randomUUID(),
    target: 'payment',
    target_id: paymentId,
    challenge,
    standing: null,
  }).id;
}

/** Saves what a payment that has just succeeded was made with, when that was asked for. */
export function settle(world: World, payment: Payment): Payment {
  if (payment.status !== 'SUCCEEDED') return payment;
  if (payment.vaulted_token !== '') {
    markUsed(world, payment.vaulted_token);
    return payment;
  }
  if (!payment.vault_on_success || payment.customer_id === null || !isVaultable(payment)) return payment;
  const saved = vaultCard(world, payment.customer_id, payment);
  return { ...payment, vaulted_token: saved.vaulted_token ?? '' };
}

function markUsed(world: World, vaultedToken: string): void {
  const record = world.enrollments.findBy('vaulted_token', vaultedToken);
  if (record) world.enrollments.replace({ ...record, last_used_at: world.clock.stamp() });
}

export interface Move {
  readonly status: string;
  readonly subStatus: string;
  /** What led there. */
  readonly steps: readonly Step[];
  readonly change?: Partial<Payment>;
}

/** Throws INVALID_STATUS when the table does not know the way. */
export function movePayment(world: World, payment: Payment, category: string, move: Move): Payment {
  const from = toState(payment.status, payment.sub_status);
  const to = toState(move.status, move.subStatus);
  if (!mayMove(from, to)) throw refusal('INVALID_STATUS', `A payment cannot go from ${from} to ${to}`);
  const moved: Payment = {
    ...payment,
    // Whatever was open on a hosted page is over once the payment has moved on.
    hosted_step: openStep(world, payment.id, move.status, move.subStatus),
    ...move.change,
    status: move.status,
    sub_status: move.subStatus,
    transactions: [
      ...payment.transactions,
      ...move.steps.map((step) => toTransaction(world, category, step)),
    ],
    updated_at: world.clock.stamp(),
  };
  return world.payments.replace(settle(world, moved));
}
