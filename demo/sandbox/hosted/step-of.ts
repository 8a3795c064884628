// What a shopper has to do for a payment that waits: its state first, then what its method's row says.
import { methodOf, type Step } from '../rules/methods.js';
import type { Payment } from '../store/payments.js';

export type { Step };

export function stepOf({ type, status, sub_status }: Payment): Step {
  if (sub_status === 'PENDING_OTP_COMPLETION') return 'otp';
  if (status === 'PENDING') return sub_status === 'WAITING_ADDITIONAL_STEP' ? 'challenge' : 'none';
  const { step } = methodOf(type);
  // A card that waits unchallenged was made to by its description: there is nothing to prove.
  return step === 'challenge' ? 'none' : step;
}
