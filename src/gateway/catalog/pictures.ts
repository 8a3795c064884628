// Which drawing a method is shown with: by its type's name, by its brand, or by the kind of payment it is. Rows, not code;
// a new type whose name a drawing has needs no row.
import { CARD_MARKS, type Drawing } from '../../shared/card-marks.js';
import { toBrandName } from './brands.js';
import { GLYPHS, MARKS } from './drawings.js';

/** `DE_UNA_(APP)` → `de-una-app`. */
const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .match(/[a-z0-9]+/g)
    ?.join('-') ?? '';

const BRANDS = Object.fromEntries(Object.entries(CARD_MARKS).map(([id, drawing]) => [slugOf(id), drawing]));

/** Every drawing by its name. A page has room for more of some brands than the card form. */
export const DRAWINGS: Readonly<Record<string, Drawing>> = { ...GLYPHS, ...BRANDS, ...MARKS };

const has = (name: string): boolean => Object.hasOwn(DRAWINGS, name);

/** What a type is beside a way to pay. */
const SUFFIX = /-(enrollment|payout|dispersion|qr|wallet|cash|bank-transfer|bnpl|panama)$/;

/** Names of types that are called otherwise than what they are drawn with. */
const ALSO: Readonly<Record<string, string>> = {
  'ach-plaid': 'ach',
  boleto: 'barcode',
  breb: 'breb-qr',
  'cash-cashmx': 'cash',
  cashapp: 'cash-app',
  'checkout-pro': 'mercado-pago',
  'checkout-redirect': 'link',
  clearpay: 'after-pay',
  'de-una-app': 'de-una',
  'de-una-web': 'de-una',
  'direct-debit': 'debit',
  'klarna-pay-now': 'klarna',
  'klarna-pay-over-time': 'klarna',
  'link-to-pay': 'link',
  'maya-checkout': 'maya',
  'mercado-pago-checkout-pro': 'mercado-pago',
  'nu-pay': 'nupay',
  'oxxo-pay': 'oxxo',
  'pagar-com-pagbank': 'pagseguro',
  'pago-efectivo': 'pagoefectivo',
  'pagseguro-checkout': 'pagseguro',
  'payco-via-kcp': 'payco',
  'paypal-acdc': 'paypal',
  'pix-biometrico': 'pix',
  'pix-parcelado': 'pix',
  'punto-xpress': 'puntoxpress',
  'smart-pix': 'pix',
  'transferencia-3-0': 'instant',
  voucher: 'gift',
  'webpay-plus-mall': 'webpay',
};

/** A name that has a drawing, itself or by what it is called beside. */
function find(slug: string): string | undefined {
  const also = Object.hasOwn(ALSO, slug) ? ALSO[slug] : undefined;
  if (also ?? has(slug)) return also ?? slug;
  const shorter = slug.replace(SUFFIX, '');
  return shorter === slug ? undefined : find(shorter);
}

/** The drawing of a type's own brand or scheme. */
export const drawingOf = (type: string): string | undefined => find(slugOf(type));

/** The drawing of a card's brand, in any of Yuno's spellings. */
export function brandDrawing(brand: string): string | undefined {
  const name = slugOf(toBrandName(brand));
  return has(name) ? name : undefined;
}

/** Words in a type's name that say more than its category. */
const KINDS: readonly (readonly [words: RegExp, glyph: keyof typeof GLYPHS])[] = [
  [/QR/, 'qr'],
  [/DEBIT/, 'debit'],
  [/GIFT|VOUCHER|VALE/, 'gift'],
  [/CRYPTO|COIN/, 'crypto'],
  [/INVOICE|FACTURA/, 'bill'],
  [/BOLETO/, 'barcode'],
  [/(?<!S)MART|MARKET|FARM|SUPER|STORE|CLUB|MEXICANA|AHORRO|BENAVIDES|PUEBLO|BARATA/, 'store'],
];

const BY_CATEGORY: Readonly<Record<string, keyof typeof GLYPHS>> = {
  BANK_TRANSFER: 'bank',
  BNPL: 'later',
  CARD: 'card',
  CASH: 'cash',
  CREDIT: 'later',
  CRYPTO: 'crypto',
  DIRECT_DEBIT: 'debit',
  GIFT_CARD: 'gift',
  INVOICE: 'bill',
  LOAN: 'later',
  PAYMENT_LINK: 'link',
  QR: 'qr',
  REAL_TIME: 'instant',
  TICKET: 'cash',
  WALLET: 'wallet',
};

/** The drawing of a kind of payment. There is one for everything. */
export function kindDrawing(type: string, category: string): keyof typeof GLYPHS {
  const [, kind] = category === 'CARD' ? [] : (KINDS.find(([words]) => words.test(type)) ?? []);
  return kind ?? (Object.hasOwn(BY_CATEGORY, category) ? BY_CATEGORY[category] : undefined) ?? 'coins';
}
