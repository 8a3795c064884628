// A one-time token as the API shows it.
import type { OneTimeToken } from '../store/one-time-tokens.js';
import type { CheckoutSession } from '../store/sessions.js';
import { toTokenCard } from './card.js';

export const toTokenView = (token: OneTimeToken, session: CheckoutSession) => ({
  token: token.token,
  vaulted_token: token.vaulted_token,
  vault_on_success: token.vault_on_success,
  type: token.type,
  card_data: token.card && toTokenCard(token.card),
  customer: token.customer,
  installment: token.installment && { ...token.installment, installment_selected_id: token.installment.id },
  country: session.country,
  customer_session: null,
});
