// A language as it is spoken here, whoever loads it.
import type { Catalog } from './catalog.js';

/** What is known of a language so far. */
export type Words = Partial<Catalog>;

/** A language as it is spoken here. */
export interface Tongue {
  /** BCP 47: the tag that was asked for, or English where it is not spoken. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: Words;
}

/** English as in the United States; what everybody gets whose language is not spoken, or does not come. */
export const toEnglish = (tag = 'en'): Tongue => ({ tag, dir: 'ltr', words: {} });
