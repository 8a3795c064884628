// What a card number, an expiry date and a security code tell by themselves: pure functions over the table of brands.
import { BRANDS, UNKNOWN, VISA, type Brand } from './card-brands.js';
import { toDigits, toPlainDigits } from './digits.js';
import type { FrameWord } from './frame-words.js';

export type { Brand };

/** `6270-79` and `51-55` as their first and last beginnings. */
interface Range {
  readonly from: string;
  readonly to: string;
  readonly owner: Brand;
}

const toRanges = (owner: Brand, ranges: string): Range[] =>
  ranges.split(' ').flatMap((range) => {
    const [from = '', end = ''] = range.split('-');
    return from ? [{ from, to: from.slice(0, from.length - end.length) + (end || from), owner }] : [];
  });

/** What says most comes first. */
const RANGES = BRANDS.flatMap((owner) => toRanges(owner, owner.ranges)).sort(
  (one, other) => other.from.length - one.from.length,
);
const CO_BADGED = BRANDS.flatMap((owner) => toRanges(owner, owner.also));

/** Does a number that begins like this lie in the range? Undefined as long as it depends on the next digits. */
function isIn({ from, to }: Range, digits: string): boolean | undefined {
  const size = from.length;
  const begun = digits.slice(0, size);
  const low = begun.padEnd(size, '0');
  const high = begun.padEnd(size, '9');
  if (low >= from && high <= to) return true;
  return low <= to && high >= from ? undefined : false;
}

function findBrand(digits: string): Brand {
  let isOpen = false;
  for (const range of RANGES) {
    const known = isIn(range, digits);
    if (known) return isOpen && range.owner !== VISA ? UNKNOWN : range.owner;
    isOpen ||= known === undefined;
  }
  return UNKNOWN;
}

let asked = '';
let told = UNKNOWN;

/**
 * The brand that the first digits tell. None, as long as the next digit could still tell another: so an answer is never
 * taken back. Visa alone answers at once, because only a few of the numbers that begin with 4 turn out to be Elo's.
 * The last answer is kept: one key asks a dozen times.
 */
export function toBrand(digits: string): Brand {
  if (digits !== asked) told = findBrand((asked = digits));
  return told;
}

/** The networks of a card that the first digits tell, the usual one first; several when it carries several marks. */
export function networksOf(digits: string): readonly Brand[] {
  const usual = toBrand(digits);
  if (!usual.id) return [];
  return [usual, ...CO_BADGED.filter((range) => isIn(range, digits)).map(({ owner }) => owner)];
}

/** A brand that somebody else names. Longer spellings, like DINERS_CLUB_INTERNATIONAL, mean the same brand. */
export const brandById = (id: string): Brand | undefined =>
  BRANDS.find((brand) => id === brand.id || id.startsWith(`${brand.id}_`));

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

/** First digits that may be told: six; eight of a number with sixteen or more. */
export const toIin = (digits: string): string => digits.slice(0, digits.length < 16 ? 6 : 8);

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

/** Month and year as they stand there, possible or not; nothing from what is no date. */
function readDate(text: string): Expiry | undefined {
  const plain = toPlainDigits(text);
  const [, month, year] = /^\D*(\d\d?)\D*((?:19|20)?\d\d)\D*$/.exec(plain) ?? [];
  const [, isoYear, isoMonth] = /^\D*((?:19|20)\d\d)\D+(\d\d?)\D*$/.exec(plain) ?? [];
  const date = { month: Number(month ?? isoMonth), year: Number(year ?? isoYear) };
  return date.year >= 0 ? date : undefined;
}

const isMonth = (month: number): boolean => month >= 1 && month <= 12;

/** Reads `1/28`, `01 / 28`, `0128`, `012028`, `01-2028`, `2028-01`; nothing from what is no date of a calendar. */
export function toExpiry(text: string): Expiry | undefined {
  const date = readDate(text);
  return date && isMonth(date.month) ? { ...date, year: date.year % 100 } : undefined;
}

/** No card is issued for longer: a year beyond is a slip of the finger. */
const LONGEST_LIFE = 20;

/** What is wrong with an expiry date. A card is good through the last day of its month, on the shopper's calendar. */
export function judgeExpiry(text: string, now = new Date()): FrameWord | undefined {
  if (toDigits(text) === '') return 'error.expiry.empty';
  const date = readDate(text);
  if (!date) return 'error.expiry.invalid';
  let ahead = date.year + (date.year < 100 ? 2000 : 0) - now.getFullYear();
  // Two digits that lie more than fifty years ahead mean the century before.
  if (date.year < 100 && ahead > 50) ahead -= 100;
  if (!isMonth(date.month) || ahead > LONGEST_LIFE) return 'error.expiry.impossible';
  return ahead < 0 || (ahead === 0 && date.month <= now.getMonth()) ? 'error.expiry.past' : undefined;
}
