// Everything the gateway knows of a payment, as Yuno wants it. What only the merchant knows comes after, in
// before-payment.ts.
import type { PayRequest } from '../shared/contract.js';
import { chainMetadata, type Chain } from './chain.js';
import type { PaymentDraft } from './options.js';
import { toPayer, type Caller } from './payer.js';
import { toDetail } from './values.js';
import type { UpstreamSession } from './wire-session.js';

/** The documented fields of `POST /payments`, and no others. */
export function toDraft(
  accountId: string,
  chain: Chain,
  paySession: UpstreamSession,
  request: PayRequest,
  caller: Caller,
): PaymentDraft {
  const { root } = chain;
  const { type, vaultedToken } = request.method;
  const detail = toDetail(request.values);
  return {
    account_id: accountId,
    merchant_order_id: root.orderId,
    description: root.description,
    country: root.country,
    ...(root.amount && { amount: root.amount }),
    checkout: { session: paySession.id },
    payment_method: {
      type,
      // One of the two: a token that was made for a saved method carries it.
      ...(request.token ? { token: request.token } : vaultedToken && { vaulted_token: vaultedToken }),
      ...(request.save && { vault_on_success: true }),
      ...(Object.keys(detail).length > 0 && { detail }),
    },
    customer_payer: toPayer(root.customerId, request, caller),
    metadata: chainMetadata(chain),
  };
}
