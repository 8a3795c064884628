// A payment as an event tells it: near to what REST answers, with other names in a few places.
import type { Payment } from '../store/payments.js';
import { toPaymentDetail } from '../views/payment-detail.js';
import { isActionRequired } from '../views/payment.js';

const NODES = { card: null, wallet: null, bnpl: null, bank_transfer: null, ticket: null, payment_link: null };

/** Addresses are made for whoever asks; nobody asked here. */
const ADDRESSES = ['redirect_url', 'provider_image', 'provider_logo'];

/** Every node is there, all but one as null; a bank that nobody chose is left out. */
function toDetail(payment: Payment): object {
  const detail = Object.entries(toPaymentDetail(payment, '')).map(([node, fields]) => {
    const told = Object.entries(fields as Record<string, unknown>).filter(
      ([name, value]) => !ADDRESSES.includes(name) && (name !== 'bank_id' || value !== null),
    );
    return [node, Object.fromEntries(told)] as const;
  });
  return { ...NODES, ...Object.fromEntries(detail) };
}

/** `data` of the event. `key` is the event's own: the same at every attempt, at both documented places. */
export function toPaymentData(payment: Payment, key: string): object {
  const detail = toDetail(payment);
  const transactions = payment.transactions.map((transaction) => ({
    ...transaction,
    payment_method: {
      token: payment.token,
      type: payment.type,
      vaulted_token: payment.vaulted_token,
      vault_on_success: payment.vault_on_success,
      payment_method_detail: detail,
    },
    connection_data: { id: 'YUNO_TEST_PAYMENT_GW', name: null },
  }));
  return {
    idempotency_key: key,
    payment: {
      id: payment.id,
      account_id: payment.account_id,
      description: payment.description,
      country: payment.country,
      status: payment.status,
      sub_status: payment.sub_status,
      order_id: payment.merchant_order_id,
      merchant_order_id: payment.merchant_order_id,
      created_at: payment.created_at,
      updated_at: payment.updated_at,
      idempotency_key: key,
      amount: payment.amount,
      checkout: { session: payment.session ?? '', sdk_action_required: isActionRequired(payment) },
      customer_payer: payment.customer_id ? { id: payment.customer_id } : null,
      transactions: transactions.at(-1),
      transactions_history: transactions.slice(0, -1),
      workflow: payment.workflow,
      metadata: payment.metadata,
      routing_rules: null,
    },
  };
}
