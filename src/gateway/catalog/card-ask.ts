// What the frame asks of a card beside its number, expiry date, code and holder: by country, and by what the merchant set.
import type { CardAsk } from '../../shared/contract.js';

export interface CardContext {
  readonly country: string;
  readonly lookup?: boolean | undefined;
}

/** Korean cards are paid with the first digits of their password. */
const WITH_PIN = 'KR';

export function toCardAsk({ country, lookup }: CardContext): CardAsk {
  return {
    ...(country === WITH_PIN && { pin: true }),
    ...(lookup && { lookup }),
  };
}
