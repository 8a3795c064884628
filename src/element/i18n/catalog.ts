// English whole: what every other catalog is checked against, in the two parts that languages are fetched in. At run
// time English comes with the code that draws it; only types and tests read this file.
import { accountWords } from './english-accounts.js';
import { addressWords } from './english-address.js';
import { afterWords } from './english-after.js';
import { moreCardWords } from './english-card-more.js';
import { cardWords } from './english-card.js';
import { fieldWords } from './english-fields.js';
import { filterWords } from './english-filter.js';
import { first } from './english-first.js';
import { laterWords } from './english-later.js';
import { nextWords } from './english-next.js';
import { noteWords } from './english-notes.js';
import { plainWords } from './english-plain.js';
import { planWords } from './english-plans.js';
import { rowWords } from './english-rows.js';
import { savedWords } from './english-saved.js';

/** What is read until the button is pressed. */
export const formEnglish = {
  ...first,
  ...laterWords,
  ...plainWords,
  ...filterWords,
  ...cardWords,
  ...moreCardWords,
  ...fieldWords,
  ...noteWords,
  ...addressWords,
  ...accountWords,
  ...rowWords,
  ...planWords,
  ...savedWords,
};

/** What is read from then on. */
export const afterEnglish = { ...afterWords, ...nextWords };

export const en = { ...formEnglish, ...afterEnglish };

type Translated<T> = Readonly<Record<keyof T, string>>;

export type FormCatalog = Translated<typeof formEnglish>;
export type AfterCatalog = Translated<typeof afterEnglish>;
export type WordKey = keyof typeof en;
export type Catalog = Readonly<Record<WordKey, string>>;
