// Money as the shopper's language writes it.
import type { Money } from '../../shared/contract.js';

/**
 * Formats an amount in major units. The currency decides the decimals, but hides none: browsers disagree on how many some
 * of them have, and a price is never rounded.
 */
export function toMoneyText({ currency, value }: Money, language: string): string {
  try {
    const style = { style: 'currency', currency, maximumFractionDigits: 3 } as const;
    const text = new Intl.NumberFormat(language, style).format(value);
    // Where it is read from right to left, a dollar sign would change sides with its letters.
    return text.includes('\u200f') ? text.replace(/[A-Z]+\$/, '\u2066$&\u2069') : text;
  } catch {
    // A currency or language this browser does not know: plain, but true.
    return `${String(value)} ${currency}`;
  }
}
