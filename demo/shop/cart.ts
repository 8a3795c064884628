// The cart as a page shows it, and the cookie that says whose it is.
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { randomUUID } from 'node:crypto';
import type { Choice } from './orders.js';
import { countryOf, ITEMS, toInput, toMoney, totalOf, toText } from './prices.js';

const COOKIE = 'cart';
const MONTH_S = 30 * 24 * 60 * 60;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The visitor's cart, begun at the first request. Out of reach of scripts and of other sites' forms. */
export function cartOf(c: Context): string {
  const known = getCookie(c, COOKIE);
  const id = known && UUID.test(known) ? known : randomUUID();
  setCookie(c, COOKIE, id, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: MONTH_S });
  return id;
}

/** Prices, total and what the field for the amount holds, as text. `adjustment` is what a visitor's own amount differs by; empty when it does not. */
export function toPriceTexts({ country: code, amount }: Choice): Record<string, string> {
  const country = countryOf(code);
  if (!country) return {};
  const { currency } = country;
  const prices = ITEMS.map((item, index): [string, string] => [
    item,
    toText(toMoney(currency, country.prices[index] ?? 0)),
  ]);
  const difference = toMoney(currency, amount.value - totalOf(country).value);
  return {
    ...Object.fromEntries(prices),
    adjustment: difference.value === 0 ? '' : toText(difference),
    total: toText(amount),
    currency,
    amount: toInput(amount),
  };
}
