// The node of a payment that says how it is to be paid. One function per node; values are made up but well formed.
import { methodOf, type DetailNode, type Step } from '../rules/methods.js';
import { toClabe, toDigits, toQrText } from '../rules/pay-codes.js';
import type { Payment } from '../store/payments.js';
import { toPaymentCard } from './card.js';
import { toHostedUrl, toIconUrl } from './urls.js';

/** QR methods whose string the client draws itself; the others come with a picture. */
const WITHOUT_PICTURE: ReadonlySet<string> = new Set(['QRIS']);

/** Vouchers that are paid by their number alone, without bars to scan. */
const WITHOUT_BARCODE: ReadonlySet<string> = new Set(['EFECTY', 'SENCILLITO', 'CASH']);

interface View {
  readonly payment: Payment;
  readonly step: Step;
  readonly origin: string;
  readonly url: string | null;
}

const AUTHORIZED: readonly string[] = ['AUTHORIZED', 'APPROVED', 'CAPTURED', 'VERIFIED'];

const toCode = ({ id, sub_status }: Payment): string =>
  AUTHORIZED.includes(sub_status) ? toDigits(id, 6) : '';

const toAccount = ({ id, type }: Payment): string => (type === 'SPEI' ? toClabe(id) : toDigits(id, 16));

/** Nothing to pay by where nobody has to do anything, or types a code. */
const WITHOUT_REFERENCE: readonly Step[] = ['none', 'form_code', 'otp'];

function toReference({ payment, step }: View): string | null {
  if (step === 'qr') return toQrText(payment);
  if (step === 'reference') return toAccount(payment);
  return WITHOUT_REFERENCE.includes(step) ? null : toDigits(payment.id, 10);
}

const NODES: Readonly<Record<DetailNode, (view: View) => object>> = {
  card: ({ payment, url }) => ({
    verify: payment.verify,
    capture: payment.capture,
    installments: payment.installments,
    installments_plan_id: payment.choices.installments_plan_id,
    first_installment_deferral: payment.choices.first_installment_deferral,
    installments_type: '',
    installment_amount: null,
    soft_descriptor: payment.soft_descriptor,
    authorization_code: toCode(payment),
    retrieval_reference_number: '',
    acquirer_reference_number: '',
    voucher: null,
    redirect_url: url,
    card_data: payment.card && toPaymentCard(payment.card, payment.authentication),
    stored_credentials: {
      reason: null,
      usage: null,
      subscription_agreement_id: null,
      network_transaction_id: null,
    },
  }),
  bank_transfer: (view) => {
    const { payment, step, origin, url } = view;
    const isReference = step === 'reference';
    return {
      provider_image: step === 'qr' && !WITHOUT_PICTURE.has(payment.type) ? toIconUrl(origin, 'qr') : null,
      account_type: payment.choices.account_type,
      bank_name: isReference ? 'SANDBOX BANK' : null,
      beneficiary_name: isReference ? 'Sandbox shop' : payment.choices.beneficiary_name,
      bank_account: isReference ? toAccount(payment) : null,
      bank_account_2: null,
      beneficiary_document_type: null,
      beneficiary_document: null,
      reference: toReference(view),
      payment_instruction: isReference ? 'Transfer the exact amount to this account.' : null,
      redirect_url: url,
      expires_at: payment.expires_at,
      bank_id: payment.choices.bank_id,
    };
  },
  ticket: ({ payment, step, url }) => {
    const isVoucher = step === 'voucher';
    const hasBars = isVoucher && !WITHOUT_BARCODE.has(payment.type);
    return {
      type: null,
      benefit_type: payment.choices.benefit_type,
      date_of_expiration: payment.expires_at,
      payment_instruction: isVoucher ? 'Show this number at the counter and pay in cash.' : null,
      provider_number: isVoucher ? toDigits(payment.id, payment.type === 'BOLETO' ? 47 : 14) : null,
      provider_barcode: hasBars ? toDigits(payment.id, payment.type === 'BOLETO' ? 44 : 30) : null,
      provider_logo: null,
      provider_format: hasBars ? 'barcode' : 'custom',
      redirect_url: url,
      expires_at: payment.expires_at,
    };
  },
  wallet: ({ payment, url }) => ({
    verify: payment.verify,
    capture: payment.capture,
    installments: payment.installments,
    payment_method_id: null,
    payment_method_detail: null,
    date_of_expiration: payment.expires_at,
    money_release_date: null,
    sponsor_id: null,
    authorization_code: toCode(payment) || null,
    customer_data: null,
    card_data: null,
    redirect_url: url,
  }),
  bnpl: ({ payment, url }) => ({
    installments: payment.installments,
    provider_image: null,
    redirect_url: url,
    customer_data: null,
  }),
  payment_link: ({ payment, url }) => ({
    verify: payment.verify,
    capture: payment.capture,
    installments: payment.installments,
    payment_method_id: null,
    payment_method_detail: null,
    date_of_expiration: payment.expires_at,
    money_release_date: null,
    sponsor_id: null,
    authorization_code: toCode(payment) || null,
    redirect_url: url,
  }),
};

/** `{card: {…}}` or the node of the payment's method. */
export function toPaymentDetail(payment: Payment, origin: string): object {
  const { node, step } = methodOf(payment.type);
  const url = payment.hosted_step && toHostedUrl(origin, payment.hosted_step, node === 'card');
  return { [node]: NODES[node]({ payment, step, origin, url }) };
}
