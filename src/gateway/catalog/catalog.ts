// What each payment method asks of the shopper: rows, not code. A type without a row works by its category;
// a category without a row is not offered, because a form that cannot be finished is worse than none.
import type { Field, Method } from '../../shared/contract.js';
import type { UpstreamMethod } from '../wire-methods.js';

interface Row {
  readonly fields: readonly Field['kind'][];
}

const BY_TYPE: Readonly<Record<string, Row>> = {
  CARD: { fields: ['card', 'save'] },
};

/** Brands that some answers name where the type belongs. All of them are paid and enrolled as `CARD`. */
const BRANDS = new Set([
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

/** What the session and the gateway add to the method itself. */
export interface MethodContext {
  /** A card can be kept only for a known customer, and enrolling keeps it anyway. */
  readonly canSave: boolean;
  /** Where a page may load an icon from, or nothing. */
  readonly toIcon?: (icon: string | undefined) => string | undefined;
}

const toExpiry = (month: number | undefined, year: number | undefined): string =>
  month && year ? `${String(month).padStart(2, '0')}/${String(year % 100).padStart(2, '0')}` : '';

/** Yuno's rows → the methods on offer: ruled-out and unknown ones left out, new cards once however often listed. */
export function toMethods(
  listed: readonly UpstreamMethod[],
  { canSave, toIcon = () => undefined }: MethodContext,
): Method[] {
  const seen = new Set<string>();
  return listed.flatMap((row): Method[] => {
    const isBrand = BRANDS.has(row.type);
    const type = isBrand ? 'CARD' : row.type;
    const known = Object.hasOwn(BY_TYPE, type) ? BY_TYPE[type] : undefined;
    const id = row.vaultedToken ?? type;
    if (!known || !row.enabled || seen.has(id)) return [];
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
    if (row.vaultedToken) {
      const { brand = '', lastFour = '', month, year } = row.card;
      const card = { brand, lastFour, expiry: toExpiry(month, year) };
      return [{ ...base, vaultedToken: row.vaultedToken, card, fields: [] }];
    }
    const fields = known.fields.filter((kind) => kind !== 'save' || canSave).map((kind): Field => ({ kind }));
    return [{ ...base, fields }];
  });
}
