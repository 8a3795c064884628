// Which methods of a session are on offer, and what each asks of the shopper: rows, not code. A type without a row works
// by its category, and one of an unknown category by a plain step on to its provider.
import type { Field, Method } from '../../shared/contract.js';
import type { UpstreamMethod } from '../wire-methods.js';
import { LISTED_BRANDS } from './brands.js';
import { toInstallments } from './installments.js';
import { override } from './overrides.js';
import { toFields, type FieldContext } from './fields.js';
import { BY_CATEGORY, NEVER, ROWS } from './rows.js';

const toExpiry = (month: number | undefined, year: number | undefined): string =>
  month && year ? `${String(month).padStart(2, '0')}/${String(year % 100).padStart(2, '0')}` : '';

/** What a type asks for: its own line, else its category's, else nothing. */
export const lineOf = (type: string, category: string): string => {
  if (Object.hasOwn(ROWS, type)) return ROWS[type] ?? '';
  return Object.hasOwn(BY_CATEGORY, category) ? (BY_CATEGORY[category] ?? '') : '';
};

/** May this type be offered to a shopper at all? */
export const isPayable = (type: string): boolean => !NEVER.has(type);

const fieldsOf = (line: string, type: string, isSaved: boolean, context: FieldContext): Field[] => {
  const row = context.configuration?.methods.find(
    (one) => one.type === type && one.purpose === context.purpose,
  );
  return toFields(override(line, (isSaved ? row?.savedFields : row?.fields) ?? []), context);
};

/** What a new use of a type asks for, and whether the provider's SDK has to run it. */
const usageOf = (type: string, category: string, context: FieldContext): Pick<Method, 'sdk' | 'fields'> => {
  const line = lineOf(type, category);
  return { ...(/^sdk\b/.test(line) && { sdk: true }), fields: fieldsOf(line, type, false, context) };
};

/** Yuno's rows → the methods on offer: ruled-out and impossible ones left out, new ones once however often listed. */
export function toMethods(
  listed: readonly UpstreamMethod[],
  { toIcon = () => undefined, ...context }: FieldContext,
): Method[] {
  const seen = new Set<string>();
  return listed.flatMap((row): Method[] => {
    const isBrand = LISTED_BRANDS.has(row.type);
    const type = isBrand ? 'CARD' : row.type;
    const id = row.vaultedToken ?? type;
    if (!row.enabled || !isPayable(type) || seen.has(id)) return [];
    seen.add(id);
    // Name and icon of one brand would promise less than the form takes.
    const asCard = isBrand && !row.vaultedToken;
    const icon = asCard ? undefined : toIcon(row.icon);
    const base = {
      id,
      type,
      name: asCard ? 'Card' : row.name,
      category: isBrand ? 'CARD' : row.category,
      ...(icon && { icon }),
    };
    const { iin } = row.card;
    const installments = toInstallments({ type, vaultedToken: row.vaultedToken, iin }, context);
    const paid = { ...(installments && { installments }) };
    if (!row.vaultedToken) return [{ ...base, ...paid, ...usageOf(type, base.category, context) }];
    const { brand = '', lastFour = '', month, year } = row.card;
    const card = { brand, lastFour, expiry: toExpiry(month, year), ...(iin && { iin }) };
    return [
      {
        ...base,
        ...paid,
        vaultedToken: row.vaultedToken,
        ...(lastFour && { card }),
        fields: fieldsOf('', type, true, context),
      },
    ];
  });
}

/** Is this method, or saved token, on the session's own list? Asks for no fields. */
export const isOffered = (
  listed: readonly UpstreamMethod[],
  { type, vaultedToken }: { type: string; vaultedToken?: string | undefined },
): boolean =>
  toMethods(listed, { purpose: 'payment', country: '', canSave: false, known: new Set() }).some(
    (method) => method.id === (vaultedToken ?? type) && method.type === type,
  );
