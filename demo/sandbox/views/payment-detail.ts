// The node of a payment that says how it is to be paid. One function per node; values are made up but well formed.
import { methodOf, type DetailNode } from '../rules/methods.js';
import type { Payment } from '../store/payments.js';
import { toPaymentCard } from './card.js';
import { toHostedUrl, toIconUrl } from './urls.js';

/** Digits that stay the same for one payment, to print on a voucher. */
const toDigits = (id: string, length: number): string =>
  Array.from(id.replaceAll('-', ''))
    .map((character) => Number.parseInt(character, 16) % 10)
    .join('')
    .padEnd(length, '7')
    .slice(0, length);

type Detail = (payment: Payment, origin: string, url: string | null) => object;

const NODES: Readonly<Record<DetailNode, Detail>> = {
  card: (payment, _origin, url) => ({
    verify: payment.verify,
    capture: payment.capture,
    installments: payment.installments,
    installments_plan_id: null,
    first_installment_deferral: 0,
    installments_type: '',
    installment_amount: null,
    soft_descriptor: payment.soft_descriptor,
    authorization_code: payment.status === 'SUCCEEDED' ? toDigits(payment.id, 6) : '',
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
  bank_transfer: (payment, origin, url) => {
    const { code } = methodOf(payment.type);
    return {
      provider_image: code === 'qr' ? toIconUrl(origin, 'qr') : null,
      account_type: null,
      bank_name: code === 'reference' ? 'SANDBOX BANK' : null,
      beneficiary_name: code === 'reference' ? 'Sandbox shop' : null,
      bank_account: code === 'reference' ? toDigits(payment.id, 18) : null,
      bank_account_2: null,
      beneficiary_document_type: null,
      beneficiary_document: null,
      reference: code === 'qr' ? `sandbox.pix.${payment.id}` : toDigits(payment.id, 10),
      payment_instruction: null,
      redirect_url: url,
      expires_at: payment.expires_at,
      bank_id: null,
    };
  },
  ticket: (payment, _origin, url) => ({
    type: null,
    benefit_type: null,
    date_of_expiration: payment.expires_at,
    payment_instruction: 'Show this number at the counter and pay in cash.',
    provider_number: toDigits(payment.id, 14),
    provider_barcode: toDigits(payment.id, 30),
    provider_logo: null,
    provider_format: 'barcode',
    redirect_url: url,
    expires_at: payment.expires_at,
  }),
  wallet: (payment, _origin, url) => ({
    verify: false,
    capture: payment.capture,
    installments: payment.installments,
    payment_method_id: null,
    payment_method_detail: null,
    date_of_expiration: payment.expires_at,
    money_release_date: null,
    sponsor_id: null,
    authorization_code: null,
    customer_data: null,
    card_data: null,
    redirect_url: url,
  }),
  bnpl: (payment, _origin, url) => ({
    installments: payment.installments,
    provider_image: null,
    redirect_url: url,
    customer_data: null,
  }),
  payment_link: (payment, _origin, url) => ({
    capture: payment.capture,
    installments: payment.installments,
    date_of_expiration: payment.expires_at,
    redirect_url: url,
  }),
};

/** `{card: {…}}` or the node of the payment's method. */
export function toPaymentDetail(payment: Payment, origin: string): object {
  const { node } = methodOf(payment.type);
  const url = payment.hosted_step && toHostedUrl(origin, payment.hosted_step, node === 'card');
  return { [node]: NODES[node](payment, origin, url) };
}
