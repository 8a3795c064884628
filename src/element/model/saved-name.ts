// What a shopper knows a saved method by: brand and last four digits of a card, the name of anything else.
import type { Method } from '../../shared/contract.js';

export const savedName = ({ name, card }: Method): string =>
  card?.brand && card.lastFour ? `${card.brandName ?? card.brand} ····\u00a0${card.lastFour}` : name;
