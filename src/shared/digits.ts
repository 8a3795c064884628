// Digits, however they were typed: in other scripts, with anything between them.

/** Full-width and Arabic digits as plain ones. In each block a digit's value is the low half of its last byte. */
export const toPlainDigits = (text: string): string =>
  text.replace(/[\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** The digits in a text. */
export const toDigits = (text: string): string => toPlainDigits(text).replace(/\D/g, '');
