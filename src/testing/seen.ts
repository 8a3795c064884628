// Whether an event is the one that was waited for.
import type { HeardEvent } from './checkout-hands.js';

/** Each value that is named is the same. */
export const isFit = ({ type, detail }: HeardEvent, name: string, expected: object): boolean =>
  type === name &&
  Object.entries(expected).every(
    ([key, value]) => JSON.stringify((detail as Record<string, unknown>)[key]) === JSON.stringify(value),
  );
