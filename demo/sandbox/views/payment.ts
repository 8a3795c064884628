// A payment as the API shows it: bare with its latest transaction where it is created or listed, wrapped with every
// transaction where it is retrieved.
import { methodOf } from '../rules/methods.js';
import type { Payment, Transaction } from '../store/payments.js';
import { toPaymentDetail } from './payment-detail.js';

const FOR_THE_SHOPPER: readonly string[] = ['WAITING_ADDITIONAL_STEP', 'PENDING_OTP_COMPLETION'];

/** The shopper has something to do that a shop's page or the SDK must show. */
export const isActionRequired = (payment: Payment): boolean =>
  payment.hosted_step !== null &&
  (payment.status === 'READY_TO_PAY' || FOR_THE_SHOPPER.includes(payment.sub_status));

const toTransactionView = (payment: Payment, transaction: Transaction, detail: object) => ({
  ...transaction,
  merchant_reference: null,
  provider_id: 'YUNO_TEST_PAYMENT_GW',
  reason: null,
  payment_method: {
    token: payment.token,
    type: payment.type,
    vaulted_token: payment.vaulted_token,
    vault_on_success: payment.vault_on_success,
    detail,
  },
});

function toCommon(payment: Payment, detail: object) {
  const action = isActionRequired(payment);
  const { customer_id: id, customer_payer: payer } = payment;
  return {
    id: payment.id,
    account_id: payment.account_id,
    description: payment.description,
    country: payment.country,
    status: payment.status,
    sub_status: payment.sub_status,
    merchant_order_id: payment.merchant_order_id,
    created_at: payment.created_at,
    updated_at: payment.updated_at,
    amount: { ...payment.amount, currency_conversion: null },
    checkout: { session: payment.session ?? '', sdk_action_required: action },
    // Older guides read the flag here.
    sdk_action_required: action,
    payment_method: {
      vaulted_token: payment.vaulted_token,
      type: payment.type,
      vault_on_success: payment.vault_on_success,
      token: payment.token,
      parent_payment_method_type: null,
      payment_method_detail: detail,
    },
    customer_payer: id || payer ? { ...payer, id } : null,
    additional_data: payment.additional_data,
    callback_url: payment.callback_url,
    workflow: payment.workflow,
    metadata: payment.metadata,
    fraud_screening: null,
    payment_link_id: null,
    subscription_code: null,
    routing_rules: null,
    simplified_mode: false,
  };
}

/** Create, cancel, and each row of a list by order: `transactions` is the latest one. */
export function toPaymentView(payment: Payment, origin: string) {
  const detail = toPaymentDetail(payment, origin);
  const views = payment.transactions.map((transaction) => toTransactionView(payment, transaction, detail));
  return {
    ...toCommon(payment, detail),
    transactions: views.at(-1),
    transactions_history: views.slice(0, -1),
  };
}

/** Retrieve by id: wrapped, `transactions` is an array, oldest first. */
export function toRetrievedPayment(payment: Payment, origin: string) {
  const detail = toPaymentDetail(payment, origin);
  const transactions = payment.transactions.map((transaction) =>
    toTransactionView(payment, transaction, detail),
  );
  return {
    payment: {
      ...toCommon(payment, detail),
      account_code: payment.account_id,
      idempotency_key: payment.idempotency_key,
      payment_link_code: null,
      split: [],
      taxes: [],
      transactions,
      transactions_history: [],
    },
  };
}

/** Category of the payment's method, as its transactions carry it. */
export const categoryOf = (payment: Payment): string => methodOf(payment.type).category;
