// What a token or a payment keeps of the choices that came along with its method: a bank, a benefit, a plan, and
// until when.
import { toStamp } from '../clock.js';
import { isDefined } from '../http/is-defined.js';
import type { ChosenInstallment } from '../store/one-time-tokens.js';
import type { Choices } from '../store/payments.js';
import type { PaymentDetail, PaymentInput } from './payment-input.js';

const UNPAID_LIFE_MS = 24 * 60 * 60 * 1000;

type Method = PaymentInput['payment_method'];

export const NO_CHOICES: Choices = {
  bank_id: null,
  account_type: null,
  beneficiary_name: null,
  benefit_type: null,
  installments_plan_id: null,
  first_installment_deferral: 0,
};

/** The choices that were made, and only those. */
export function readChoices(detail: PaymentDetail): Partial<Choices> {
  const bank = detail.bank_transfer;
  const found = {
    bank_id: bank?.bank_id ?? detail.issuer_id,
    account_type: bank?.account_type,
    beneficiary_name: bank?.beneficiary_name,
    benefit_type: detail.ticket?.benefit_type,
    installments_plan_id: detail.card?.installments_plan_id,
    first_installment_deferral: detail.card?.first_installment_deferral,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => isDefined(value)));
}

/** What the payment says counts before what its token carries. */
export const toChoices = (
  { detail }: Method,
  carried: Partial<Choices>,
  installment: ChosenInstallment | null,
): Choices => ({
  ...NO_CHOICES,
  installments_plan_id: installment?.id ?? null,
  ...carried,
  ...readChoices(detail ?? {}),
});

/** When an unpaid code or page lapses: as asked, else after a day. `now` in milliseconds. */
export function toExpiry(now: number, status: string, { detail }: Method): string | null {
  if (status !== 'READY_TO_PAY') return null;
  const asked = detail?.bank_transfer?.expires_at ?? detail?.ticket?.expires_at ?? detail?.wallet?.expires_at;
  return toStamp(asked ? Date.parse(asked) : now + UNPAID_LIFE_MS);
}
