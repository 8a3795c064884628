// The installment plans a new account starts with: by brand, by the first digits of a card, by country; with and
// without interest, with the costs some countries want to see, with months of grace, and one for a saved wallet.
import type { InstallmentPlan, PlanStep } from '../store/installment-plans.js';

type Seed = Omit<InstallmentPlan, 'account_id' | 'created_at' | 'updated_at'>;

const toId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const COMMON = {
  scheme: '',
  brand: null,
  issuer: '',
  iin: null,
  first_installment_deferral: 0,
  availability: { start_at: '2024-01-01T00:00:00.000000Z', finish_at: null },
  payment_method_type: 'CARD',
} as const;

const free = (...installments: readonly number[]): PlanStep[] =>
  installments.map((installment) => ({ installment, rate: 1 }));

export const SEEDED_PLANS: readonly Seed[] = [
  {
    ...COMMON,
    id: toId(901),
    name: 'Brazil, Visa and Mastercard',
    merchant_reference: 'br-cards',
    installments_plan: [
      ...free(1, 2, 3),
      { installment: 6, rate: 1.06, financial_costs: [{ type: 'CET', rate: 12.5 }] },
      { installment: 12, rate: 1.18, financial_costs: [{ type: 'CET', rate: 19.9 }] },
    ],
    country_code: 'BR',
    brand: ['VISA', 'MASTERCARD'],
    amount: { currency: 'BRL', min_value: 50, max_value: 20_000 },
  },
  {
    ...COMMON,
    id: toId(902),
    name: 'Mexico, months without interest',
    merchant_reference: 'mx-msi',
    installments_plan: [
      ...free(1),
      { installment: 3, rate: 1, type: 'ISSUER_INSTALLMENTS' },
      { installment: 6, rate: 1, type: 'ISSUER_INSTALLMENTS' },
      {
        installment: 12,
        rate: 1.15,
        type: 'MERCHANT_INSTALLMENTS',
        financial_costs: [{ type: 'CAT', rate: 32.4 }],
      },
    ],
    country_code: 'MX',
    iin: ['450799', '52524400', '411111'],
    amount: { currency: 'MXN', min_value: 300, max_value: 200_000 },
  },
  {
    ...COMMON,
    id: toId(903),
    name: 'Argentina, Visa',
    merchant_reference: 'ar-visa',
    installments_plan: [
      ...free(1),
      {
        installment: 3,
        rate: 1.12,
        financial_costs: [
          { type: 'CFT', rate: 45.25 },
          { type: 'TEA', rate: 38.5 },
        ],
      },
      {
        installment: 6,
        rate: 1.25,
        financial_costs: [
          { type: 'CFT', rate: 58.1 },
          { type: 'TEA', rate: 47.3 },
        ],
      },
    ],
    country_code: 'AR',
    brand: ['VISA'],
    amount: { currency: 'ARS', min_value: 1000, max_value: 10_000_000 },
  },
  {
    ...COMMON,
    id: toId(904),
    name: 'Colombia, any card',
    merchant_reference: 'co-cards',
    installments_plan: free(1, 3, 6, 12, 24, 36),
    country_code: 'CO',
    amount: { currency: 'COP', min_value: 20_000, max_value: 100_000_000 },
  },
  {
    ...COMMON,
    id: toId(905),
    name: 'Chile, pay later',
    merchant_reference: 'cl-grace',
    installments_plan: free(3, 6),
    country_code: 'CL',
    brand: ['MASTERCARD', 'VISA'],
    first_installment_deferral: 2,
    amount: { currency: 'CLP', min_value: 10_000, max_value: 5_000_000 },
  },
  {
    ...COMMON,
    id: toId(906),
    name: 'Brazil, NuPay',
    merchant_reference: 'br-nupay',
    installments_plan: [...free(1, 2), { installment: 4, rate: 1.05 }],
    country_code: 'BR',
    amount: { currency: 'BRL', min_value: 20, max_value: 10_000 },
    payment_method_type: 'NU_PAY_ENROLLMENT',
  },
];
