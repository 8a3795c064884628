// Whose prefix a phone number begins with, and which country a shopper's phone is most likely from.
import type { Customer } from '../../shared/contract.js';
import { PHONE_PREFIXES } from './phone-prefixes.js';

/** Where countries share a prefix, the one that most of its numbers are from. */
const MAIN: Readonly<Record<string, string>> = {
  1: 'US',
  7: 'RU',
  212: 'MA',
  262: 'RE',
  358: 'FI',
  590: 'GP',
  599: 'CW',
};

/** A country with this prefix: `near`, when it is one of them. */
export function countryOfPrefix(prefix: string, near: string | undefined): string | undefined {
  if (near && PHONE_PREFIXES[near] === prefix) return near;
  return MAIN[prefix] ?? Object.keys(PHONE_PREFIXES).find((country) => PHONE_PREFIXES[country] === prefix);
}

/** Country and the rest of a number that begins with a prefix, once enough of it is there to be sure. */
export function splitNumber(
  digits: string,
  near: string | undefined,
): { country: string; number: string } | undefined {
  for (const length of [3, 2, 1]) {
    const country = countryOfPrefix(digits.slice(0, length), near);
    if (country && digits.length >= length + 4) return { country, number: digits.slice(length) };
  }
  return undefined;
}

/** From what the shop told: the prefix of a phone it knows, else where the shopper's letters and parcels go. */
export function phoneCountryOf(customer: Customer | undefined): string | undefined {
  const { phone, billingAddress, shippingAddress } = customer ?? {};
  const home = [billingAddress?.country, shippingAddress?.country].find(
    (country) => country !== undefined && country in PHONE_PREFIXES,
  );
  const prefix = phone?.countryCode.replace(/\D/g, '');
  return (prefix && countryOfPrefix(prefix, home)) || home;
}
