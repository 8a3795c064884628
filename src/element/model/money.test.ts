// Money is written the way the shopper's language does, with the decimals that its currency has.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toMoneyText } from './money.js';

/** Spaces of every width count as one. */
const plain = (text: string): string => text.replace(/\s/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');

const ROWS: readonly (readonly [language: string, currency: string, value: number, text: string])[] = [
  ['en', 'USD', 1234.5, '$1,234.50'],
  ['en', 'BRL', 120.5, 'R$120.50'],
  ['en-GB', 'GBP', 0.99, '£0.99'],
  ['en-CA', 'USD', 12, 'US$12.00'],
  ['fr-CA', 'CAD', 1234.5, '1 234,50 $'],
  ['pt', 'BRL', 1234.5, 'R$ 1.234,50'],
  ['pt-PT', 'EUR', 12345.6, '12 345,60 €'],
  ['de', 'EUR', 1234.5, '1.234,50 €'],
  ['fr', 'EUR', 1234.5, '1 234,50 €'],
  ['es-MX', 'MXN', 1234.5, '$1,234.50'],
  ['es-AR', 'ARS', 12000.5, '$ 12.000,50'],
  ['tr', 'TRY', 99.9, '₺99,90'],
  ['hi', 'INR', 1234567, '₹12,34,567.00'],
  // Nothing after the point.
  ['es', 'CLP', 12000, '12.000 CLP'],
  ['ja', 'JPY', 1200, '¥1,200'],
  ['ko', 'KRW', 15000, '₩15,000'],
  ['vi', 'VND', 250000, '250.000 ₫'],
  ['en', 'PYG', 75000, 'PYG 75,000'],
  // Three digits after it.
  ['en', 'KWD', 12.345, 'KWD 12.345'],
  ['en', 'BHD', 1.5, 'BHD 1.500'],
  ['fr', 'TND', 7.25, '7,250 TND'],
  // Where digits are other ones.
  ['ar-EG', 'EGP', 120.5, '١٢٠٫٥٠ ج.م.'],
  ['fa', 'IRR', 1200, 'ریال ۱٬۲۰۰'],
];

for (const [language, currency, value, text] of ROWS)
  test(`${String(value)} ${currency} in ${language} is ${text}`, () => {
    assert.equal(plain(toMoneyText({ currency, value }, language)).replace(/[￥]/g, '¥'), text);
  });

test('a currency or a language that nobody knows is plain, but true', () => {
  assert.equal(toMoneyText({ currency: 'nope', value: 5 }, 'en'), '5 nope');
  assert.equal(toMoneyText({ currency: 'EUR', value: 5 }, 'x'), '5 EUR');
});

test('a dollar sign stays with its letters where money is read from right to left', () => {
  assert.match(toMoneyText({ currency: 'BRL', value: 5 }, 'ar'), /\u2066R\$\u2069/);
  assert.match(toMoneyText({ currency: 'USD', value: 5 }, 'he'), /\$/);
  assert.doesNotMatch(toMoneyText({ currency: 'BRL', value: 5 }, 'pt'), /[\u2066-\u2069]/);
});

test('a price is never rounded, whatever this browser thinks of its currency', () => {
  assert.match(toMoneyText({ currency: 'COP', value: 250000.5 }, 'es-CO'), /250\.000,5/);
  assert.match(toMoneyText({ currency: 'CLP', value: 990.5 }, 'es'), /990,5/);
});
