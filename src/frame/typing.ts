// How typing becomes `4111 1111 …` and `MM / YY`: what a field shows after an edit, and where its caret belongs. Pure,
// so that every order of keys can be tried without a browser.
import { longestOf, toExpiry, toGroups } from '../shared/card.js';
import { toDigits, toPlainDigits } from '../shared/digits.js';

const toTwo = (number: number): string => String(number).padStart(2, '0');

/** What somebody just did to a field. */
export interface Edit {
  readonly text: string;
  /** Where the caret stands in `text`. */
  readonly caret: number;
  /** What was shown before. */
  readonly before: string;
  /** Something was taken away, behind the caret or ahead of it. */
  readonly deleted?: 'back' | 'ahead' | undefined;
}

/** What a field shows after an edit. */
export type Shape = (edit: Edit) => string;

/** Was one character put into what was shown? A paste of any length over it is another thing. */
const isOneMore = ({ text, caret, before }: Edit): boolean =>
  text.slice(0, Math.max(caret - 1, 0)) + text.slice(caret) === before;

/** A digit too many is not taken in; what is pasted too long is cut. */
function fit(edit: Edit, digits: string, longest: number): string {
  return digits.length > longest && isOneMore(edit) ? toDigits(edit.before) : digits.slice(0, longest);
}

export const shapeNumber: Shape = (edit) => {
  const digits = toDigits(edit.text);
  return toGroups(fit(edit, digits, longestOf(digits)));
};

/** For a card whose security code has at most so many digits. */
export const shapeCode =
  (longest: number): Shape =>
  (edit) =>
    fit(edit, toDigits(edit.text), longest);

/** `MM / YY`, from whatever order of keys leads there. In the middle of a date digits only move along. */
export const shapeExpiry: Shape = (edit) => {
  const { text, caret, before, deleted } = edit;
  const whole = deleted ? undefined : toExpiry(text);
  if (whole) return `${toTwo(whole.month)} / ${toTwo(whole.year)}`;
  let digits = toDigits(text);
  const isTyped = !deleted && caret >= text.length;
  // `13` was read as the first month of a year; a separator right behind it says that it was meant as it stands.
  const [, meant] = (isTyped && /^01 \/ ([3-9])\D$/.exec(toPlainDigits(text))) || [];
  if (meant) return `1${meant} / `;
  // A month is over when a separator follows it, or when no month begins with these digits.
  const isLoneMonth = /^\D*[1-9]\D/.test(toPlainDigits(text)) || /^([2-9]|1[3-9]|[2-9]\d)$/.test(digits);
  if (isTyped && isLoneMonth) digits = `0${digits}`;
  // A year in full becomes two digits, also behind a month that cannot be.
  const year = digits.slice(2);
  if (year.length > (year.startsWith('20') ? 4 : 2)) {
    if (isOneMore(edit)) return before;
    digits = digits.slice(0, 4);
  } else if (year.length === 4) digits = digits.slice(0, 2) + year.slice(2);
  const hasSeparator = digits.length > 2 || (isTyped && digits.length === 2);
  return hasSeparator ? `${digits.slice(0, 2)} / ${digits.slice(2)}` : digits;
};

/** Where so many digits stand to the right: straight behind the digit before them. */
function toCaret(text: string, right: number): number {
  if (right === 0) return text.length;
  const digits = [...text.matchAll(/\d/g)];
  return (digits.at(-right - 1)?.index ?? -1) + 1;
}

/**
 * Formats an edit and keeps the caret where the shopper has it. Deleting only a separator deletes the digit beyond
 * it, because a separator comes back by itself and the key would seem dead.
 */
export function retype(shape: Shape, edit: Edit): { text: string; caret: number } {
  let { text, caret } = edit;
  if (edit.deleted && toDigits(text) === toDigits(edit.before)) {
    const left = toDigits(text.slice(0, caret));
    const right = toDigits(text.slice(caret));
    const kept = edit.deleted === 'back' ? left.slice(0, -1) : left;
    text = kept + (edit.deleted === 'back' ? right : right.slice(1));
    caret = kept.length;
  }
  const shown = shape({ ...edit, text, caret });
  const all = toDigits(text);
  const kept = toDigits(shown);
  let right = toDigits(text.slice(caret)).length;
  // What was cut off stood at the right: the caret stays behind what was pasted.
  if (shown !== edit.before && all.startsWith(kept)) right = Math.max(0, right - all.length + kept.length);
  return { text: shown, caret: toCaret(shown, right) };
}
