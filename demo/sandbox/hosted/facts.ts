// What a hosted page shows of its payment: the amount, and the code, number or reference that the shop's page shows
// too. Read from the detail that the API answers with, so that the two cannot differ.
import { issuersOf } from '../rules/issuers.js';
import type { Payment } from '../store/payments.js';
import { toPaymentDetail } from '../views/payment-detail.js';
import type { Step } from './step-of.js';

export interface Facts {
  /** `R$120.50`; nothing for an enrollment. */
  readonly amount: string | null;
  readonly bank: string;
  /** What to read out or type off, by name. */
  readonly codes: readonly (readonly [name: string, code: string])[];
}

const SOME_BANK = 'your bank';

export const NO_FACTS: Facts = { amount: null, bank: SOME_BANK, codes: [] };

/** Step → fields of the detail that a shopper pays with, in the order they are shown. */
const CODES: Partial<Record<Step, readonly (readonly [field: string, name: string])[]>> = {
  qr: [['reference', 'Code']],
  voucher: [
    ['provider_number', 'Number'],
    ['reference', 'Reference'],
  ],
  reference: [
    ['bank_name', 'Bank'],
    ['bank_account', 'Account'],
    ['reference', 'Reference'],
  ],
};

const toAmount = ({ currency, value }: Payment['amount']): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).format(value);

const chosenBank = ({ type, country, choices }: Payment): string | undefined =>
  issuersOf(type, country).find(({ id }) => id === choices.bank_id)?.name;

export function factsOf(payment: Payment, step: Step): Facts {
  const [node] = Object.values(toPaymentDetail(payment, '')) as Record<string, unknown>[];
  const textOf = (field: string): string => {
    const value = node?.[field];
    return typeof value === 'string' ? value : '';
  };
  return {
    amount: toAmount(payment.amount),
    bank: chosenBank(payment) ?? SOME_BANK,
    codes: (CODES[step] ?? []).flatMap(([field, name]) =>
      textOf(field) ? [[name, textOf(field)] as const] : [],
    ),
  };
}
