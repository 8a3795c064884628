// Which methods of a session are on offer, and what each asks of the shopper: rows, not code. A type without a row works
// by its category, and one of an unknown category by a plain step on to its provider.
import type { Field, Method } from '../../shared/contract.js';
import type { UpstreamMethod } from '../wire-methods.js';
import { LISTED_BRANDS } from './brands.js';
import { asksCode, listedBrands, toSavedAsk } from './card-ask.js';
import { toInstallments } from './installments.js';
import { override } from './overrides.js';
import { toFields, type FieldContext, type Pictures } from './fields.js';
import { BY_CATEGORY, NEVER, ROWS } from './rows.js';
import { savedFirst, toSavedCard } from './saved.js';

/** What a type asks for: its own line, else its category's, else nothing. */
export const lineOf = (type: string, category: string): string => {
  if (Object.hasOwn(ROWS, type)) return ROWS[type] ?? '';
  return Object.hasOwn(BY_CATEGORY, category) ? (BY_CATEGORY[category] ?? '') : '';
};

/** May this type be offered to a shopper at all? */
export const isPayable = (type: string): boolean => !NEVER.has(type);

const rowOf = (type: string, { configuration, purpose }: FieldContext) =>
  configuration?.methods.find((one) => one.type === type && one.purpose === purpose);

/** What a new use of a type asks for, and whether the provider's SDK has to run it. */
const usageOf = (type: string, category: string, context: FieldContext): Pick<Method, 'sdk' | 'fields'> => {
  const line = lineOf(type, category);
  const rules = rowOf(type, context)?.fields ?? [];
  return { ...(/^sdk\b/.test(line) && { sdk: true }), fields: toFields(override(line, rules), context) };
};

/** What paying with a saved method asks for: the code of a card, and whatever the builder adds. */
const savedFieldsOf = (type: string, row: UpstreamMethod, context: FieldContext): Field[] => {
  const rules = rowOf(type, context)?.savedFields ?? [];
  const isAsked = type === 'CARD' && context.purpose === 'payment' && asksCode(row, rules);
  const code: Field[] = isAsked ? [{ kind: 'card', card: toSavedAsk(row, context) }] : [];
  return [...code, ...toFields(override('', rules), context)];
};

/** So many marks are read at a glance. */
const MOST_MARKS = 4;

/** Brands that a card form takes, where they are known. */
function toMarks(pictures: Pictures | undefined, brands: readonly string[] | undefined): Method['marks'] {
  const all = pictures?.toMarks(brands ?? []) ?? [];
  if (all.length === 0) return undefined;
  // No “+1”: its mark takes no more room than the number.
  const icons = all.length > MOST_MARKS + 1 ? all.slice(0, MOST_MARKS) : [...all];
  return { icons, more: all.length - icons.length };
}

/** Yuno's rows → the methods on offer: ruled-out and impossible ones left out, new ones once however often listed. */
export function toMethods(
  listed: readonly UpstreamMethod[],
  { pictures, now = Date.now(), ...given }: FieldContext,
): Method[] {
  const context = { ...given, acceptedBrands: given.acceptedBrands ?? listedBrands(listed) };
  const seen = new Set<string>();
  return savedFirst(listed, now).flatMap((row): Method[] => {
    const isBrand = LISTED_BRANDS.has(row.type);
    const type = isBrand ? 'CARD' : row.type;
    const { vaultedToken } = row;
    const id = vaultedToken ?? type;
    if (!row.enabled || !isPayable(type) || seen.has(id)) return [];
    seen.add(id);
    // Name and icon of one brand would promise less than the form takes.
    const asCard = isBrand && !vaultedToken;
    const category = isBrand ? 'CARD' : row.category;
    const brand = vaultedToken ? row.card.brand : undefined;
    const icon = pictures?.toIcon({ type, category, brand, icon: asCard ? undefined : row.icon });
    const marks = type === 'CARD' && !vaultedToken ? toMarks(pictures, context.acceptedBrands) : undefined;
    const installments = toInstallments({ type, vaultedToken, iin: row.card.iin }, context);
    const base = {
      id,
      type,
      name: asCard ? 'Card' : row.name,
      category,
      ...(icon && { icon }),
      ...(marks && { marks }),
      ...(installments && { installments }),
    };
    if (!vaultedToken) return [{ ...base, ...usageOf(type, base.category, context) }];
    const fields = savedFieldsOf(type, row, context);
    return [{ ...base, vaultedToken, ...toSavedCard(row, now), fields }];
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
