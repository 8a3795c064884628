// Saved methods: in which order, which of them first, and what is told of a saved card. Never more of its number than
// first digits and the last four.
import { brandById } from '../../shared/card.js';
import { cardKind, type Method } from '../../shared/contract.js';
import type { CheckoutConfiguration } from '../wire-configuration.js';
import type { UpstreamMethod } from '../wire-methods.js';
import { toBrandName } from './brands.js';

const two = (value: number): string => String(value % 100).padStart(2, '0');

/** Noon of the day after, by UTC: a card is good through its last day, anywhere on earth. */
const NOON = 12 * 3600 * 1000;

const isDate = (month: number | undefined): boolean => month !== undefined && month >= 1 && month <= 12;

const isExpired = ({ card: { month, year } }: UpstreamMethod, now: number): boolean =>
  isDate(month) && now >= Date.UTC(2000 + ((year ?? NaN) % 100), month ?? 0, 1) + NOON;

/** What a shopper recognizes a card by; nothing for a wallet. */
export function toSavedCard(row: UpstreamMethod, now: number): Pick<Method, 'card'> | undefined {
  const { card } = row;
  const { brand = '', lastFour, month = 0, year, iin, country } = card;
  if (!lastFour) return undefined;
  const kind = cardKind.safeParse(card.kind);
  const known = brandById(toBrandName(brand));
  return {
    card: {
      brand,
      ...(known && { brandName: known.name }),
      lastFour,
      expiry: isDate(month) && year !== undefined ? `${two(month)}/${two(year)}` : '',
      ...(isExpired(row, now) && { expired: true }),
      ...(iin && { iin }),
      ...(country && /^[A-Z]{2}$/.test(country) && { country }),
      ...(kind.success && { kind: kind.data }),
    },
  };
}

/** Saved methods in front, the last used one first, expired cards last; everything else as it came. */
export const savedFirst = (listed: readonly UpstreamMethod[], now: number): UpstreamMethod[] => {
  const isSaved = ({ vaultedToken }: UpstreamMethod): boolean => vaultedToken !== undefined;
  const rank = (row: UpstreamMethod): number => (isExpired(row, now) ? -1 : row.usedAt);
  const saved = listed.filter(isSaved).toSorted((a, b) => rank(b) - rank(a));
  return [...saved, ...listed.filter((row) => !isSaved(row))];
};

/** Settings of the list, by the builder's names. */
const listSetting = (configuration: CheckoutConfiguration | undefined, name: string): unknown =>
  configuration?.settings['payment_method_list']?.[name];

/** May a shopper remove saved methods in the checkout? Only where the merchant said so. */
export const isEditable = (configuration: CheckoutConfiguration | undefined): boolean =>
  listSetting(configuration, 'edit_payment_method_list') === true;

/**
 * The saved method to begin with: the last one that paid, else the one that Yuno marks as preferred; never a card that
 * has run out. Whether there is one is the builder's setting; where that cannot be read, Yuno's mark alone counts.
 */
export function toPreselected(
  methods: readonly Method[],
  listed: readonly UpstreamMethod[],
  configuration: CheckoutConfiguration | undefined,
): string | undefined {
  if (configuration && listSetting(configuration, 'preselected_payment_method') !== true) return undefined;
  const rowOf = ({ vaultedToken }: Method) => listed.find((row) => row.vaultedToken === vaultedToken);
  const usable = methods.filter(({ vaultedToken, card }) => vaultedToken !== undefined && !card?.expired);
  const preferred = usable.find((method) => rowOf(method)?.preferred);
  const last = usable
    .filter((method) => (rowOf(method)?.usedAt ?? 0) > 0)
    .toSorted((a, b) => (rowOf(b)?.usedAt ?? 0) - (rowOf(a)?.usedAt ?? 0))[0];
  return ((configuration && last) ?? preferred)?.id;
}
