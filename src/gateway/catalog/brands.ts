// Names of card brands as Yuno's pages spell them, and which spellings mean the same brand. What a card's digits say of
// its brand is another file's business.

import { BRANDS } from '../../shared/card-brands.js';

/** Other spellings of the documents → the one that the frame knows. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['AMEX', 'AMERICAN_EXPRESS'],
  ['DINERS_CLUB', 'DINERS'],
  ['DINERS_CLUB_INTERNATIONAL', 'DINERS'],
  ['PLUXEE', 'SODEXO'],
  ['VR', 'VR_VALE_REFEICAO'],
  ['MASTER_CARD', 'MASTERCARD'],
  ['UNION_PAY', 'UNIONPAY'],
  ['CHINA_UNION_PAY', 'UNIONPAY'],
]);

/** One spelling for each brand, so that two can be compared. */
export function toBrandName(written: string): string {
  const name = written
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');
  return ALIASES.get(name) ?? name;
}

/** Brands that some answers name where the type belongs. All of them are paid and enrolled as `CARD`. */
export const LISTED_BRANDS: ReadonlySet<string> = new Set([
  'VISA',
  'MASTERCARD',
  'AMERICAN_EXPRESS',
  'AMEX',
  'DISCOVER',
  'MAESTRO',
  'DINERS',
  'DINERS_CLUB',
  'DINERS_CLUB_INTERNATIONAL',
  'ELO',
  'HIPERCARD',
  'JCB',
  'UNIONPAY',
  'UATP',
  'SODEXO',
  'VR_VALE_REFEICAO',
  'AURA',
  'CABAL',
  'CARNET',
  'HIPER',
  'NARANJA',
]);

/** Every spelling that a merchant may name in the settings: what Yuno's pages print, and what the frame recognizes. */
export const KNOWN_BRANDS: ReadonlySet<string> = new Set([...LISTED_BRANDS, ...BRANDS.map(({ id }) => id)]);
