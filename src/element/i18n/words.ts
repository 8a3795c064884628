// Words in the shopper's language. English is here, or comes with the code that draws it; whatever else is spoken comes
// from a chunk. One that cannot be loaded never stands in the way of a payment.
import type { Catalog, WordKey } from './catalog.js';
import { first } from './english-first.js';
import { toEnglish, type Tongue, type Words } from './tongue.js';

export type { Catalog, WordKey, Words };

/** English, as far as it is always there. */
export const ENGLISH: Words = first;

/**
 * The language of a BCP 47 tag: exactly that, else its base, else English.
 * @param whole with what is read after the press
 */
export const loadTongue = async (tag: string, whole: boolean): Promise<Tongue> =>
  /^en(-US)?$/.test(tag)
    ? toEnglish(tag)
    : import('./tongues.js').then((tongues) => tongues.loadTongue(tag, whole)).catch(() => toEnglish());

/** Fills `{name}` places of a text. Where one reads from right to left, what is filled in keeps its own direction. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name] ?? place;
    return /[\u0590-\u08ff]/.test(text) ? `\u2068${value}\u2069` : value;
  });
