// English: the catalog every other one is checked against. Kept in parts, because only one is needed at first.
import { accountWords } from '../english-accounts.js';
import { addressWords } from '../english-address.js';
import { afterWords } from '../english-after.js';
import { moreCardWords } from '../english-card-more.js';
import { cardWords } from '../english-card.js';
import { fieldWords } from '../english-fields.js';
import { filterWords } from '../english-filter.js';
import { first } from '../english-first.js';
import { nextWords } from '../english-next.js';
import { planWords } from '../english-plans.js';
import { rowWords } from '../english-rows.js';
import { savedWords } from '../english-saved.js';

export const en = {
  ...first,
  ...filterWords,
  ...cardWords,
  ...moreCardWords,
  ...fieldWords,
  ...addressWords,
  ...accountWords,
  ...afterWords,
  ...nextWords,
  ...rowWords,
  ...planWords,
  ...savedWords,
};

export type WordKey = keyof typeof en;
export type Catalog = Readonly<Record<WordKey, string>>;
