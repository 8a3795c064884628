// The payment of nothing that checks a card before it is saved. It is a payment like any other: it can be read, and it
// is told by webhook.
import { randomUUID } from 'node:crypto';
import type { CardFacts, Enrollment } from '../store/enrollments.js';
import type { Payment } from '../store/payments.js';
import type { World } from '../world.js';
import { toCardEffect } from './create-payment.js';
import { toTransaction } from './move-payment.js';
import { NO_CHOICES } from './payment-choices.js';

/** `code` is the response code that the card leads to. */
export function verifyCard(world: World, record: Enrollment, card: CardFacts, code: string): Payment {
  const effect = toCardEffect(code, { capture: true, verify: true });
  const stamp = world.clock.stamp();
  return world.payments.insert({
    id: randomUUID(),
    account_id: record.account_id,
    merchant_order_id: `verify-${record.id}`,
    description: 'Card verification',
    country: record.country,
    status: effect.status,
    sub_status: effect.subStatus,
    amount: { currency: record.verify?.currency ?? 'USD', value: 0, captured: 0, refunded: 0 },
    session: null,
    workflow: 'SDK_CHECKOUT',
    idempotency_key: randomUUID(),
    type: 'CARD',
    token: '',
    vaulted_token: '',
    vault_on_success: false,
    card,
    capture: true,
    verify: true,
    installments: 1,
    choices: NO_CHOICES,
    soft_descriptor: '',
    authentication: null,
    hosted_step: null,
    expires_at: null,
    customer_id: record.customer_id,
    customer_payer: null,
    additional_data: null,
    callback_url: null,
    metadata: [],
    transactions: [
      toTransaction(world, 'CARD', {
        type: effect.type,
        status: effect.transaction,
        responseCode: code,
        amount: 0,
      }),
    ],
    created_at: stamp,
    updated_at: stamp,
  });
}
