// From what a form sends to what may be kept of a card. The number and the security code end here: neither is
// returned, stored or named in an error.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { brandOf, isCardNumber } from '../rules/card-number.js';
import { verdictOf } from '../rules/test-cards.js';
import type { CardFacts } from '../store/enrollments.js';

const digits = (pattern: RegExp) =>
  z.union([z.string(), z.number()]).transform(String).pipe(z.string().regex(pattern));

/** A card as the API's token calls take it. Months 1–12; years two digits, four are understood too. */
export const cardInput = z.object({
  number: z
    .string()
    .transform((value) => value.replaceAll(' ', ''))
    .refine(isCardNumber),
  expiration_month: digits(/^(0?[1-9]|1[0-2])$/).transform(Number),
  expiration_year: digits(/^(20)?\d\d$/).transform((year) => Number(year.slice(-2))),
  security_code: digits(/^\d{3,4}$/).nullish(),
  holder_name: z.string().min(1).max(255).nullish(),
  /** What the shopper chose, for a card with several networks or one that is both credit and debit. */
  brand: z
    .string()
    .regex(/^[A-Z_]{1,32}$/)
    .nullish(),
  type: z.enum(['CREDIT', 'DEBIT']).nullish(),
  /** First two digits of a Korean card's password: looked at, and kept nowhere. */
  card_pin: digits(/^\d{2}$/).nullish(),
});

/** What may come along with a saved card, beside an installment. */
export const savedCardInput = cardInput.pick({ security_code: true });

export type CardInput = z.output<typeof cardInput>;

/** Equal for the same card, and derived from nothing that is not kept anyway. */
function toFingerprint(...parts: readonly (string | number)[]): string {
  const hex = createHash('sha256').update(parts.join('|')).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

export function toCardFacts(card: CardInput, countryCode: string): CardFacts {
  const iin = card.number.slice(0, 8);
  const lfd = card.number.slice(-4);
  return {
    holder_name: card.holder_name ?? null,
    iin,
    lfd,
    number_length: card.number.length,
    security_code_length: card.security_code?.length ?? null,
    brand: card.brand ?? brandOf(card.number),
    type: card.type ?? 'CREDIT',
    category: 'CLASSIC',
    issuer_name: 'SANDBOX BANK',
    country_code: countryCode,
    fingerprint: toFingerprint(iin, lfd, card.number.length),
    expiration_month: card.expiration_month,
    expiration_year: card.expiration_year,
    verdict: verdictOf(card.number),
  };
}
