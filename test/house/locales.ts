// Every language says the same things as English and has the same places to fill.
import type { Violation } from './sources.js';

export interface Locale {
  readonly path: string;
  readonly words: Readonly<Record<string, string>>;
}

const places = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');

/** Keys a catalog lacks or has too many, empty texts, and texts whose places differ from English. */
export function compareLocales(english: Locale, others: readonly Locale[]): Violation[] {
  return others.flatMap(({ path, words }) => {
    const found: Violation[] = [];
    for (const key of Object.keys(words)) {
      if (!(key in english.words)) found.push({ path, why: `has “${key}”, which English has not` });
    }
    for (const [key, text] of Object.entries(english.words)) {
      const translated = words[key];
      if (translated === undefined) {
        found.push({ path, why: `lacks “${key}”` });
      } else if (translated.trim() === '') {
        found.push({ path, why: `has nothing for “${key}”` });
      } else if (places(translated) !== places(text)) {
        const [has, needs] = [places(translated) || 'none', places(text) || 'none'];
        found.push({ path, why: `“${key}” has the places ${has} instead of ${needs}` });
      }
    }
    return found;
  });
}
