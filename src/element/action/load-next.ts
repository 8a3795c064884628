// Where each step after the press is loaded from: one file each, fetched when a payment asks for it. A step from tomorrow
// is waited for.
import type { NextAction } from '../../shared/contract.js';
import type { NextKind } from './next-kind.js';

export { nextWords as english } from '../i18n/english-next.js';
export { nextStyles as styles } from './next/next.styles.js';

type Kind = NextAction['kind'] | 'abandon';

const KINDS: Partial<Record<Kind, () => Promise<NextKind>>> = {
  redirect: () => import('./next/redirect.js').then(({ redirectNext }) => redirectNext),
  qr: () => import('./next/qr.js').then(({ qrNext }) => qrNext),
  voucher: () => import('./next/voucher.js').then(({ voucherNext }) => voucherNext),
  request: () => import('./next/request.js').then(({ requestNext }) => requestNext),
  abandon: () => import('./next/abandon.js').then(({ abandonNext }) => abandonNext),
  info: () => import('./next/announcement.js').then(({ announcementNext }) => announcementNext),
};

/** The code of a step, where it has a view of its own. */
export const loadNext = (kind: string): Promise<NextKind | undefined> =>
  Object.hasOwn(KINDS, kind)
    ? (KINDS[kind as Kind]?.() ?? Promise.resolve(undefined))
    : Promise.resolve(undefined);
