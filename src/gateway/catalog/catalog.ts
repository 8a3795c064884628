// Which methods of a session are on offer, and what each asks of the shopper: rows, not code. A type without a row works
// by its category, and one of an unknown category by a plain step on to its provider.
import type { Field, Method } from '../../shared/contract.js';
import type { UpstreamMethod } from '../wire-session.js';
import { toFields, type FieldContext } from './fields.js';
import { BY_CATEGORY, NEVER, ROWS } from './rows.js';

/** Some answers name the card's brand where the type belongs. */
const BRANDS =
  /^(VISA|MASTERCARD|AMERICAN_EXPRESS|AMEX|MAESTRO|DINERS|DINERS_CLUB|DISCOVER|JCB|ELO|HIPERCARD|UATP|UNIONPAY|CABAL|NARANJA)$/;

const toExpiry = (month: number | null | undefined, year: number | null | undefined): string =>
  month && year ? `${String(month).padStart(2, '0')}/${String(year % 100).padStart(2, '0')}` : '';

/** What a type asks for: its own line, else its category's, else nothing. */
export const lineOf = (type: string, category: string): string => {
  if (Object.hasOwn(ROWS, type)) return ROWS[type] ?? '';
  return Object.hasOwn(BY_CATEGORY, category) ? (BY_CATEGORY[category] ?? '') : '';
};

/** May this type be offered to a shopper at all? */
export const isPayable = (type: string): boolean => !NEVER.has(type);

const fieldsOf = (type: string, category: string, context: FieldContext): Field[] =>
  toFields(lineOf(type, category), context);

/** Yuno's rows → the methods on offer: ruled-out and impossible ones left out, new ones once however often listed. */
export function toMethods(listed: readonly UpstreamMethod[], context: FieldContext): Method[] {
  const seen = new Set<string>();
  return listed.flatMap((row): Method[] => {
    const type = !row.vaultedToken && BRANDS.test(row.type) ? 'CARD' : row.type;
    const id = row.vaultedToken ?? type;
    if (!row.enabled || !isPayable(type) || seen.has(id)) return [];
    seen.add(id);
    const base = { id, type, name: row.name, category: row.category };
    if (!row.vaultedToken) return [{ ...base, fields: fieldsOf(type, row.category, context) }];
    const { brand, lfd, expiration_month: month, expiration_year: year } = row.card ?? {};
    const card = { brand: brand ?? '', lastFour: lfd ?? '', expiry: toExpiry(month, year) };
    return [{ ...base, vaultedToken: row.vaultedToken, ...(row.card && { card }), fields: [] }];
  });
}

/** Is this method, or saved token, on the session's own list? Asks for no fields. */
export const isOffered = (
  listed: readonly UpstreamMethod[],
  { type, vaultedToken }: { type: string; vaultedToken?: string | undefined },
): boolean =>
  toMethods(listed, { country: '', canSave: false, known: new Set() }).some(
    ({ id }) => id === (vaultedToken ?? type),
  );
