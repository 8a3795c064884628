// What a card number, an expiry date and a security code tell by themselves: pure functions and one table. A bank's
// own lists know more, so what is found here decides about lengths, groups and marks, never about money.
import { toDigits, toPlainDigits } from './digits.js';
import type { FrameWord } from './frame-words.js';

export interface Brand {
  /** As Yuno spells it; empty for a card nobody recognizes, which may still be one. */
  readonly id: string;
  readonly name: string;
  /** The usual length first. */
  readonly lengths: readonly number[];
  /** Digits after which a space is shown, while the number is no longer than usual; else every four. */
  readonly gaps: readonly number[];
  /** Lengths of the security code. */
  readonly codes: readonly number[];
  /** Does the last digit check the others? */
  readonly luhn: boolean;
}

const brand = (id: string, name: string, lengths: readonly number[], rest: Partial<Brand> = {}): Brand => ({
  id,
  name,
  lengths,
  gaps: [4, 8, 12],
  codes: [3],
  luhn: true,
  ...rest,
});

const FROM_12 = [12, 13, 14, 15, 16, 17, 18, 19];
const UNKNOWN = brand('', '', FROM_12.slice(1), { codes: [3, 4] });

/**
 * First digits (`4`), or ranges of them (`51-55`), and whose they are. Composed from the ranges that the schemes and
 * ISO/IEC 7812 registrars publish, as collected in Wikipedia's “Payment card number”, the acceptance guides of
 * Mastercard, Discover (with Diners, JCB and UnionPay) and Elo, and compared with the npm package `credit-card-type`.
 * Diners and UATP take 16 digits too: Yuno's test gateway has such numbers. Some UnionPay cards have no check digit.
 */
const TABLE: readonly (readonly [ranges: string, brand: Brand])[] = [
  ['4', brand('VISA', 'Visa', [16, 13, 18, 19])],
  ['51-55 2221-2720', brand('MASTERCARD', 'Mastercard', [16])],
  ['34 37', brand('AMERICAN_EXPRESS', 'American Express', [15], { gaps: [4, 10], codes: [4] })],
  ['50 56-58 5893 6304 639 67', brand('MAESTRO', 'Maestro', FROM_12)],
  ['6011 644-649 65', brand('DISCOVER', 'Discover', [16, 17, 18, 19])],
  ['30 36 38-39', brand('DINERS', 'Diners Club', FROM_12.slice(2), { gaps: [4, 10] })],
  ['3528-3589', brand('JCB', 'JCB', [16, 17, 18, 19])],
  ['62 81', brand('UNIONPAY', 'UnionPay', FROM_12.slice(2), { luhn: false })],
  ['1', brand('UATP', 'UATP', [15, 16], { gaps: [4, 9] })],
  ['606282 3841', brand('HIPERCARD', 'Hipercard', [16, 13, 19])],
  [
    '401178-401179 431274 438935 451416 457393 457631-457632 504175 506699-506778 509000-509999 627780 636297 636368 ' +
      '650031-650033 650035-650051 650405-650439 650485-650538 650541-650598 650700-650718 650720-650727 ' +
      '650901-650978 651652-651679 655000-655019 655021-655058',
    brand('ELO', 'Elo', [16]),
  ],
];

const RANGES = TABLE.flatMap(([ranges, owner]) =>
  ranges.split(' ').map((range) => {
    const [from = '', to = from] = range.split('-');
    return { from, to, owner };
  }),
);

/** The brand that the first digits tell; of several ranges, the one that says most. */
export function toBrand(digits: string): Brand {
  let found = UNKNOWN;
  let depth = 0;
  for (const { from, to, owner } of RANGES) {
    const start = digits.slice(0, from.length);
    if (from.length <= depth || start.length < from.length || start < from || start > to) continue;
    found = owner;
    depth = from.length;
  }
  return found;
}

/** ISO/IEC 7812-1, annex B. Numbers of one repeated digit pass it and are no cards. */
export function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (1 + (index % 2));
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return digits !== '' && sum % 10 === 0 && !/^(\d)\1*$/.test(digits);
}

/** Digits as they are printed on the card. */
export function toGroups(digits: string): string {
  const { gaps, lengths } = toBrand(digits);
  const at = digits.length > (lengths[0] ?? 0) ? [4, 8, 12, 16] : gaps;
  return [...digits].map((digit, index) => (at.includes(index) ? ` ${digit}` : digit)).join('');
}

export const longestOf = (digits: string): number => Math.max(...toBrand(digits).lengths);

/** Has somebody who types this number come to its end? Where 19 digits are common, only then. */
export const isWhole = (digits: string): boolean =>
  digits.length === longestOf(digits) || (digits.length === 16 && toBrand(digits).lengths[0] === 16);

/** What is wrong with a card number, as the words that say so. */
export function judgeNumber(digits: string): FrameWord | undefined {
  if (digits === '') return 'error.number.empty';
  const { lengths, luhn } = toBrand(digits);
  if (lengths.includes(digits.length) && (!luhn || isLuhn(digits))) return undefined;
  return digits.length < (lengths[0] ?? 0) ? 'error.number.short' : 'error.number.invalid';
}

/** A security code of the right length for the card. */
export function judgeCode(code: string, digits: string): FrameWord | undefined {
  if (code === '') return 'error.code.empty';
  return toBrand(digits).codes.includes(code.length) ? undefined : 'error.code.short';
}

export const longestCodeOf = (digits: string): number => Math.max(...toBrand(digits).codes);

/** Yuno takes 3 to 26 characters. A card number that went into the wrong field must not travel as a name. */
export const judgeHolder = (name: string): FrameWord | undefined =>
  name.trim().length < 3 || toDigits(name).length > 11 ? 'error.holder.empty' : undefined;

export interface Expiry {
  /** 1 to 12. */
  readonly month: number;
  /** Two digits, as Yuno's SDK wants it. */
  readonly year: number;
}

/** Reads `1/28`, `01 / 28`, `0128`, `012028`, `01-2028`, `2028-01`; nothing from what is no date. */
export function toExpiry(text: string): Expiry | undefined {
  const plain = toPlainDigits(text);
  const [, month, year] = /^\D*(\d\d?)\D*((?:20)?\d\d)\D*$/.exec(plain) ?? [];
  const [, isoYear, isoMonth] = /^\D*(20\d\d)\D+(\d\d?)\D*$/.exec(plain) ?? [];
  const date = { month: Number(month ?? isoMonth), year: Number(year ?? isoYear) % 100 };
  return date.month >= 1 && date.month <= 12 ? date : undefined;
}

/** What is wrong with an expiry date. A card is good through the last day of its month, on the shopper's calendar. */
export function judgeExpiry(text: string, now = new Date()): FrameWord | undefined {
  if (toDigits(text) === '') return 'error.expiry.empty';
  const expiry = toExpiry(text);
  if (!expiry) return 'error.expiry.invalid';
  const ahead = expiry.year + 2000 - now.getFullYear();
  // Two digits that lie more than fifty years ahead mean the century before.
  const isPast = ahead < 0 || ahead > 50 || (ahead === 0 && expiry.month <= now.getMonth());
  return isPast ? 'error.expiry.past' : undefined;
}
