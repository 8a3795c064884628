// What each payment method asks of the shopper: rows, not code. A type without a row works by its category;
// a category without a row is not offered, because a form that cannot be finished is worse than none.
import type { Field, Method } from '../../shared/contract.js';
import type { UpstreamMethod } from '../wire-session.js';

interface Row {
  readonly fields: readonly Field['kind'][];
}

const BY_TYPE: Readonly<Record<string, Row>> = {
  CARD: { fields: ['card', 'save'] },
};

/** What the session allows beyond the method itself. */
export interface MethodContext {
  /** A card can be kept only for a known customer, and enrolling keeps it anyway. */
  readonly canSave: boolean;
}

const toExpiry = (month: number | null | undefined, year: number | null | undefined): string =>
  month && year ? `${String(month).padStart(2, '0')}/${String(year % 100).padStart(2, '0')}` : '';

/** Yuno's rows → the methods on offer: ruled-out and unknown ones left out, new cards once however often listed. */
export function toMethods(listed: readonly UpstreamMethod[], { canSave }: MethodContext): Method[] {
  const seen = new Set<string>();
  return listed.flatMap((row): Method[] => {
    // Some answers name the card's brand where the type belongs; the category tells.
    const type = row.category === 'CARD' && !row.vaultedToken ? 'CARD' : row.type;
    const known = BY_TYPE[type];
    const id = row.vaultedToken ?? type;
    if (!known || !row.enabled || seen.has(id)) return [];
    seen.add(id);
    const base = { id, type, name: row.name, category: row.category };
    if (row.vaultedToken) {
      const { brand, lfd, expiration_month: month, expiration_year: year } = row.card ?? {};
      const card = { brand: brand ?? '', lastFour: lfd ?? '', expiry: toExpiry(month, year) };
      return [{ ...base, vaultedToken: row.vaultedToken, card, fields: [] }];
    }
    const fields = known.fields.filter((kind) => kind !== 'save' || canSave).map((kind): Field => ({ kind }));
    return [{ ...base, fields }];
  });
}
