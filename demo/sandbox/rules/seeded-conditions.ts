// The conditions a new account starts with, so that every kind of rule can be met somewhere: a smallest amount per
// currency, a range, a country, something in the metadata that shows a method, something that hides one.
import type { Condition, ConditionSet } from './conditions.js';

const toSet = (code: string, name: string, conditions: readonly Condition[]): ConditionSet => ({
  code: `00000000-0000-4000-8000-0000000${code}`,
  name,
  order: 0,
  is_active: true,
  payment_method_data: { logo: null, name: null, description: null },
  conditions,
});

const amount = (code: string, currency: string, min: string, max: string): ConditionSet =>
  toSet(code, `${currency}-${min}-${max}`, [
    {
      condition_type: 'CURRENCY_AND_AMOUNT',
      conditional: 'ONE_OF',
      values: [currency],
      complex_name: 'CURRENCY',
      complex_index: 0,
    },
    {
      condition_type: 'CURRENCY_AND_AMOUNT',
      conditional: 'BETWEEN',
      values: [min, max],
      complex_name: 'AMOUNT',
      complex_index: 0,
    },
  ]);

const metadata = (
  code: string,
  name: string,
  conditional: 'ONE_OF' | 'NOT_ONE_OF',
  key: string,
  value: string,
): ConditionSet =>
  toSet(code, name, [
    {
      condition_type: 'METADATA',
      conditional,
      values: [value],
      metadata_key: key,
      additional_field_name: 'TEXT',
    },
  ]);

const country = (
  code: string,
  name: string,
  conditional: 'ONE_OF' | 'NOT_ONE_OF',
  codes: string,
): ConditionSet => toSet(code, name, [{ condition_type: 'COUNTRY', conditional, values: codes.split(' ') }]);

/** Type → the sets it starts with. */
export const SEEDED_CONDITIONS: Readonly<Record<string, readonly ConditionSet[]>> = {
  PIX_PARCELADO: [amount('00001', 'BRL', '200', '5000')],
  ACUOTAZ: [amount('00002', 'PEN', '100', '10000')],
  KLARNA: [
    amount('00003', 'EUR', '35', '10000'),
    amount('00004', 'GBP', '30', '10000'),
    amount('00005', 'USD', '35', '10000'),
    amount('00006', 'PLN', '150', '40000'),
  ],
  KLARNA_PAY_OVER_TIME: [amount('00007', 'EUR', '250', '10000'), amount('00008', 'GBP', '250', '10000')],
  TABBY: [amount('00009', 'SAR', '100', '15000')],
  // A slip that is paid days later is no way to pay for a subscription.
  BOLETO: [metadata('0000a', 'no subscriptions', 'NOT_ONE_OF', 'cart_type', 'subscription')],
  // A code on the phone it would have to be scanned with is of no use.
  NEQUI_QR: [metadata('0000b', 'large screens', 'ONE_OF', 'device', 'desktop')],
  MERCADO_PAGO_CHECKOUT_PRO: [country('0000c', 'Spanish speaking', 'ONE_OF', 'AR CL CO MX PE')],
  PAYPAL: [country('0000d', 'not in Poland', 'NOT_ONE_OF', 'PL')],
};
