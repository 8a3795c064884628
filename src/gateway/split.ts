// Money divided into payments. In whole smallest units of the currency, because a tenth of a cent is nobody's.

type Money = { readonly currency: string; readonly value: number };

/** How many digits a currency has behind the point; two for one that nobody knows. */
export function digitsOf(currency: string): number {
  try {
    const { maximumFractionDigits } = new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
    }).resolvedOptions();
    return maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** Without the dust of binary fractions: 1.005 × 100 is 100.5. */
const toUnits = (value: number, digits: number): number => Number((value * 10 ** digits).toFixed(6));

/**
 * A price in `count` payments at `rate`. The total is rounded half up. What cannot be divided evenly goes to the first
 * payments, one smallest unit each: `each` is the first, the largest one, so `each` × `count` is never less than the
 * total, and more by less than `count` units.
 */
export function split(
  { currency, value }: Money,
  rate: number,
  count: number,
): { each: Money; total: Money } {
  const digits = digitsOf(currency);
  const total = Math.round(toUnits(value * rate, digits));
  const toMoney = (units: number): Money => ({
    currency,
    value: Number((units / 10 ** digits).toFixed(digits)),
  });
  return { each: toMoney(Math.ceil(total / count)), total: toMoney(total) };
}

/** Money as Yuno writes it in texts, with all digits of its currency. */
export const toMoneyText = ({ currency, value }: Money): string => value.toFixed(digitsOf(currency));
