// How each step after the press is drawn, and where its code is loaded from: one file each, fetched when a payment asks
// for it. A step from tomorrow is waited for.
import type { TemplateResult } from 'lit';
import type { NextAction } from '../../shared/contract.js';
import type { WordKey } from '../i18n/words.js';

export { nextWords as english } from '../i18n/english-next.js';

export interface NextView<Kind extends NextAction['kind'] = NextAction['kind']> {
  readonly next: Extract<NextAction, { kind: Kind }>;
  readonly t: (key: WordKey) => string;
  readonly language: string;
  readonly busy: boolean;
}

export interface NextKind {
  /** Heading of the view. */
  readonly title: WordKey;
  draw(view: NextView): TemplateResult;
}

const KINDS: Partial<Record<NextAction['kind'], () => Promise<NextKind>>> = {
  redirect: () => import('./next/redirect.js').then(({ redirectNext }) => redirectNext),
  qr: () => import('./next/qr.js').then(({ qrNext }) => qrNext),
  voucher: () => import('./next/voucher.js').then(({ voucherNext }) => voucherNext),
  request: () => import('./next/request.js').then(({ requestNext }) => requestNext),
  info: () => import('./next/info.js').then(({ infoNext }) => infoNext),
};

/** The code of a step, where it has a view of its own. */
export const loadNext = (kind: string): Promise<NextKind | undefined> =>
  Object.hasOwn(KINDS, kind)
    ? (KINDS[kind as NextAction['kind']]?.() ?? Promise.resolve(undefined))
    : Promise.resolve(undefined);
