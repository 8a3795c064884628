// Picks a language and loads its catalog: exact, then base, then English. A catalog that cannot be loaded never
// stands in the way of a payment.
import { first } from './english-first.js';
import type { Catalog, WordKey } from './locales/en.js';

export type { Catalog, WordKey };

/** What is known of a language so far. English comes in parts; every other catalog is whole. */
export type Words = Partial<Catalog>;

/** English, as far as it is always there. */
export const ENGLISH: Words = first;

const CATALOGS: Readonly<Record<string, () => Promise<Words>>> = {
  es: () => import('./locales/es.js').then(({ es }) => es),
  pt: () => import('./locales/pt.js').then(({ pt }) => pt),
};

/** The catalog for a BCP 47 tag; English for one we do not speak or cannot load. */
export async function loadCatalog(language: string): Promise<Words> {
  const load = CATALOGS[language] ?? CATALOGS[language.split('-')[0] ?? ''];
  try {
    return (await load?.()) ?? ENGLISH;
  } catch {
    return ENGLISH;
  }
}

/** Fills `{name}` places of a text. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
