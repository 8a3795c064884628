// What a shopper has to do for a payment that waits: the one place that knows how methods are described.
import { methodOf, type DetailNode } from '../rules/methods.js';
import type { Payment } from '../store/payments.js';

export type Step =
  | 'challenge'
  | 'redirect'
  | 'bank'
  | 'wallet'
  | 'qr'
  | 'voucher'
  | 'reference'
  | 'otp'
  | 'form_code'
  | 'none';

const BY_NODE: Readonly<Record<DetailNode, Step>> = {
  card: 'none',
  bank_transfer: 'bank',
  ticket: 'voucher',
  wallet: 'wallet',
  bnpl: 'redirect',
  payment_link: 'redirect',
};

export function stepOf({ type, status, sub_status }: Payment): Step {
  if (sub_status === 'PENDING_OTP_COMPLETION') return 'otp';
  if (status === 'PENDING') return sub_status === 'WAITING_ADDITIONAL_STEP' ? 'challenge' : 'none';
  const { code, node } = methodOf(type);
  return code ?? BY_NODE[node];
}
