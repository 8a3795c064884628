// What a payment keeps of the choices that came along with its method: a bank, a benefit, a plan, and until when.
import { toStamp } from '../clock.js';
import type { ChosenInstallment } from '../store/one-time-tokens.js';
import type { Choices } from '../store/payments.js';
import type { PaymentInput } from './payment-input.js';

const UNPAID_LIFE_MS = 24 * 60 * 60 * 1000;

type Method = PaymentInput['payment_method'];

export function toChoices({ detail }: Method, installment: ChosenInstallment | null): Choices {
  const bank = detail?.bank_transfer;
  return {
    bank_id: bank?.bank_id ?? detail?.issuer_id ?? null,
    account_type: bank?.account_type ?? null,
    beneficiary_name: bank?.beneficiary_name ?? null,
    benefit_type: detail?.ticket?.benefit_type ?? null,
    installments_plan_id: detail?.card?.installments_plan_id ?? installment?.id ?? null,
    first_installment_deferral: detail?.card?.first_installment_deferral ?? 0,
  };
}

/** When an unpaid code or page lapses: as asked, else after a day. `now` in milliseconds. */
export function toExpiry(now: number, status: string, { detail }: Method): string | null {
  if (status !== 'READY_TO_PAY') return null;
  const asked = detail?.bank_transfer?.expires_at ?? detail?.ticket?.expires_at ?? detail?.wallet?.expires_at;
  return toStamp(asked ? Date.parse(asked) : now + UNPAID_LIFE_MS);
}
