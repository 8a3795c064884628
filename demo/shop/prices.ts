// What the shop sells and for how much: one row per country. Prices in major units of the country's currency.
import type { Money } from './yuno.js';

export interface Country {
  readonly code: string;
  readonly name: string;
  readonly currency: string;
  /** In the order of `ITEMS`. */
  readonly prices: readonly [beans: number, cups: number, filters: number];
}

export const ITEMS = ['beans', 'cups', 'filters'] as const;

export const COUNTRIES: readonly Country[] = [
  { code: 'BR', name: 'Brazil', currency: 'BRL', prices: [48.9, 59.6, 12] },
  { code: 'MX', name: 'Mexico', currency: 'MXN', prices: [189, 240, 59] },
  { code: 'CO', name: 'Colombia', currency: 'COP', prices: [42_000, 58_000, 12_000] },
  { code: 'CL', name: 'Chile', currency: 'CLP', prices: [9_900, 14_900, 3_200] },
  { code: 'AR', name: 'Argentina', currency: 'ARS', prices: [16_500, 24_900, 5_400] },
  { code: 'PE', name: 'Peru', currency: 'PEN', prices: [42.9, 58, 12] },
  { code: 'UY', name: 'Uruguay', currency: 'UYU', prices: [590, 850, 160] },
  { code: 'US', name: 'United States', currency: 'USD', prices: [14.5, 22, 4.5] },
  { code: 'ES', name: 'Spain', currency: 'EUR', prices: [12.9, 19.5, 4.1] },
  { code: 'GB', name: 'United Kingdom', currency: 'GBP', prices: [11.5, 17.5, 3.5] },
  { code: 'DE', name: 'Germany', currency: 'EUR', prices: [12.5, 19.9, 4] },
  { code: 'NL', name: 'Netherlands', currency: 'EUR', prices: [12.9, 20.5, 4.2] },
  { code: 'PL', name: 'Poland', currency: 'PLN', prices: [54, 89, 18] },
  { code: 'MY', name: 'Malaysia', currency: 'MYR', prices: [48, 79, 16] },
  { code: 'ID', name: 'Indonesia', currency: 'IDR', prices: [165_000, 249_000, 54_000] },
  { code: 'KR', name: 'South Korea', currency: 'KRW', prices: [16_500, 27_000, 5_500] },
  { code: 'SA', name: 'Saudi Arabia', currency: 'SAR', prices: [52, 84, 17] },
];

export const countryOf = (code: string): Country | undefined =>
  COUNTRIES.find((country) => country.code === code);

/** How many decimals the currency has: none in Chile. */
const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** Rounds away what adding fractions leaves behind. */
export const toMoney = (currency: string, value: number): Money => ({
  currency,
  value: Number(value.toFixed(digitsOf(currency))),
});

/** The three items together. */
export const totalOf = ({ currency, prices }: Country): Money =>
  toMoney(
    currency,
    prices.reduce((sum, price) => sum + price, 0),
  );

/** `R$120.50`: the shop speaks English, whatever the checkout speaks. */
export const toText = ({ currency, value }: Money): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).format(value);

/** `120.50`: as somebody would type it. */
export const toInput = ({ currency, value }: Money): string => value.toFixed(digitsOf(currency));
