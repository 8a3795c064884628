// Rules that fields of every kind share: is it there, does it match what came with it.
import type { Field } from '../../shared/contract.js';
import type { Fault } from './field-kind.js';

/** A pattern comes over the wire: one that is no pattern asks for nothing. */
function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(value);
  } catch {
    return true;
  }
}

/** What is wrong with one value: missing, or of another shape than the field asks for. */
export function judgeText({ optional, pattern, message }: Field, value = ''): Fault | undefined {
  const text = value.trim();
  if (text === '') return optional ? undefined : 'field.empty';
  if (pattern && !matches(pattern, text)) return message ? { text: message } : 'field.invalid';
  return undefined;
}

/** Digits alone, full-width and Arabic ones as plain ones. */
export { toDigits, toPlainDigits } from '../../shared/digits.js';
