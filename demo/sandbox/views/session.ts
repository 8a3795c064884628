// Sessions as the API shows them. Created and updated they are named `checkout_session`, retrieved `id`.
import type { CheckoutSession, CustomerSession } from '../store/sessions.js';

const common = (session: CheckoutSession) => ({
  merchant_order_id: session.merchant_order_id,
  country: session.country,
  payment_description: session.payment_description,
  customer_id: session.customer_id,
  callback_url: session.callback_url,
  amount: session.amount,
  created_at: session.created_at,
  metadata: session.metadata,
  workflow: session.workflow,
  installments: session.installments,
  checkout_id: session.checkout_id,
});

export const toCreatedSession = (session: CheckoutSession) => ({
  ...common(session),
  checkout_session: session.id,
});

export const toUpdatedSession = (session: CheckoutSession, used: boolean) => ({
  ...toCreatedSession(session),
  used,
});

export const toRetrievedSession = (session: CheckoutSession, used: boolean) => ({
  id: session.id,
  ...common(session),
  used,
});

export const toCustomerSession = (session: CustomerSession) => ({
  customer_session: session.id,
  customer_id: session.customer_id,
  country: session.country,
  callback_url: session.callback_url,
  created_at: session.created_at,
  checkout_id: session.checkout_id,
});
