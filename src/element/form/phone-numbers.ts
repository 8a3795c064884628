// The world's phone numbers, by a library that follows Google's own. Fetched when a number is typed, and only then.
import { isPossiblePhoneNumber, type CountryCode } from 'libphonenumber-js/min';

/** Digits of a national number that its country could have given out. */
export function isPhoneNumber(digits: string, country: string): boolean {
  try {
    return isPossiblePhoneNumber(digits, country as CountryCode);
  } catch {
    // A country it does not know: whoever lives there knows better.
    return true;
  }
}
