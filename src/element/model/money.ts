// Money as the shopper's language writes it.
import type { Money } from '../../shared/contract.js';

/** Formats an amount in major units; the currency decides the decimals. */
export function toMoneyText({ currency, value }: Money, language: string): string {
  try {
    return new Intl.NumberFormat(language, { style: 'currency', currency }).format(value);
  } catch {
    // A currency or language this browser does not know: plain, but true.
    return `${String(value)} ${currency}`;
  }
}
