// What a shopper knows a saved method by: brand and last four digits of a card, the name of anything else.
import type { Method } from '../../shared/contract.js';

/** Brands that are abbreviations. */
const SHORT = /^(JCB|UATP|VR|BC|NPS|MIR)$/;

/** `AMERICAN_EXPRESS` as it is written on the card. */
const toBrandName = (brand: string): string =>
  SHORT.test(brand)
    ? brand
    : brand
        .toLowerCase()
        .replaceAll('_', ' ')
        .replace(/(^| )\p{L}/gu, (start) => start.toUpperCase());

export const savedName = ({ name, card }: Method): string =>
  card?.brand && card.lastFour ? `${toBrandName(card.brand)} ····\u00a0${card.lastFour}` : name;
