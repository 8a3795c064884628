// English: the catalog every other one is checked against. Kept in three parts, because only one is needed at first.
import { afterWords } from '../english-after.js';
import { cardWords } from '../english-card.js';
import { first } from '../english-first.js';

export const en = { ...first, ...cardWords, ...afterWords };

export type WordKey = keyof typeof en;
export type Catalog = Readonly<Record<WordKey, string>>;
