// What a card number says by itself: brand and checksum. Pure; keeps nothing.

const BRANDS: readonly (readonly [string, RegExp])[] = [
  ['AMERICAN_EXPRESS', /^3[47]/],
  ['DINERS', /^3(0[0-5]|[68])/],
  ['VISA', /^4/],
  ['MASTERCARD', /^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/],
  ['DISCOVER', /^6(011|5|4[4-9])/],
  ['MAESTRO', /^(50|5[6-9]|6)/],
  ['UATP', /^1/],
];

/** Yuno's brand name; `default` is its own word for a network it does not know. */
export const brandOf = (number: string): string =>
  BRANDS.find(([, pattern]) => pattern.test(number))?.[0] ?? 'default';

/** 8 to 19 digits whose checksum holds. */
export function isCardNumber(number: string): boolean {
  if (!/^\d{8,19}$/.test(number)) return false;
  const sum = Array.from(number)
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
