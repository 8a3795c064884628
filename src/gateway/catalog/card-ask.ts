// What the frame asks of a card beside its number, expiry date, code and holder: by country, by what the merchant set,
// and by which brands the session's own list names. Of a saved card, its security code alone.
import type { CardAsk } from '../../shared/contract.js';
import type { CheckoutConfiguration, FieldRule } from '../wire-configuration.js';
import type { UpstreamMethod } from '../wire-methods.js';
import { LISTED_BRANDS, toBrandName } from './brands.js';

export interface CardContext {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The merchant's own list, as Yuno spells brands. */
  readonly acceptedBrands?: readonly string[] | undefined;
  /** The merchant's gateway can tell a card by its first digits. */
  readonly lookup?: boolean | undefined;
  /** Security codes are typed unseen. */
  readonly maskCode?: boolean | undefined;
  /** What the merchant set in the checkout builder. */
  readonly configuration?: CheckoutConfiguration | undefined;
}

/** Korean cards are paid with the first digits of their password. */
const WITH_PIN = 'KR';

export function toCardAsk(context: CardContext): CardAsk {
  const { country, acceptedBrands, lookup, maskCode, configuration } = context;
  const accepted = [...new Set(acceptedBrands?.map(toBrandName))];
  return {
    ...(accepted.length > 0 && { accepted }),
    ...(configuration?.settings['card']?.['credit_card_only_processing'] === true && { creditOnly: true }),
    ...(country === WITH_PIN && { pin: true }),
    ...(lookup && { lookup }),
    ...(maskCode && { masked: true }),
  };
}

/** Brands that a list names in place of `CARD`. A list that has `CARD` itself narrows nothing. */
export function listedBrands(listed: readonly UpstreamMethod[]): string[] | undefined {
  const fresh = listed.filter(({ vaultedToken, enabled }) => !vaultedToken && enabled);
  const brands = fresh.map(({ type }) => type).filter((type) => LISTED_BRANDS.has(type));
  return brands.length > 0 && !fresh.some(({ type }) => type === 'CARD') ? brands : undefined;
}

/** A card that never paid, as far as Yuno tells. */
const isNew = ({ used, usedAt }: UpstreamMethod): boolean => used !== true && usedAt === 0;

/**
 * Is the security code of a saved card asked? Always, unless the builder switched it off or wants it for the first
 * payment alone. Without a readable configuration it is asked: a payment refused for its lack helps nobody.
 */
export function asksCode(saved: UpstreamMethod, rules: readonly FieldRule[]): boolean {
  const rule = rules.find(({ name }) => name === 'security_code');
  if (!rule) return true;
  return rule.active && (rule.value !== 'FIRST_TIME' || isNew(saved));
}

export function toSavedAsk({ card }: UpstreamMethod, { maskCode }: CardContext): CardAsk {
  const brand = toBrandName(card.brand ?? '').slice(0, 32);
  const usual = brand === 'AMERICAN_EXPRESS' ? 4 : 3;
  const codeLength = card.codeLength === 3 || card.codeLength === 4 ? card.codeLength : usual;
  return { saved: { brand, codeLength }, ...(maskCode && { masked: true }) };
}
