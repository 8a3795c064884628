// Which methods a session lists, as rows: a type's name, category, the detail node its payments answer with, and
// where it is on offer. An empty `countries` means everywhere.

export type DetailNode = 'card' | 'bank_transfer' | 'ticket' | 'wallet' | 'bnpl' | 'payment_link';

export interface Method {
  readonly type: string;
  readonly name: string;
  readonly category: string;
  readonly node: DetailNode;
  readonly countries: readonly string[];
  /** Drawn by the shop from the detail node (a QR image, a reference) instead of on a hosted page. */
  readonly code?: 'qr' | 'voucher' | 'reference';
}

export const METHODS: readonly Method[] = [
  { type: 'CARD', name: 'Card', category: 'CARD', node: 'card', countries: [] },
  {
    type: 'PIX',
    name: 'Pix',
    category: 'BANK_TRANSFER',
    node: 'bank_transfer',
    countries: ['BR'],
    code: 'qr',
  },
  { type: 'BOLETO', name: 'Boleto', category: 'TICKET', node: 'ticket', countries: ['BR'], code: 'voucher' },
  { type: 'OXXO', name: 'OXXO', category: 'TICKET', node: 'ticket', countries: ['MX'], code: 'voucher' },
  {
    type: 'SPEI',
    name: 'SPEI',
    category: 'BANK_TRANSFER',
    node: 'bank_transfer',
    countries: ['MX'],
    code: 'reference',
  },
  { type: 'PSE', name: 'PSE', category: 'BANK_TRANSFER', node: 'bank_transfer', countries: ['CO'] },
  { type: 'NEQUI', name: 'Nequi', category: 'WALLET', node: 'wallet', countries: ['CO'] },
  { type: 'WEBPAY', name: 'Webpay', category: 'BANK_TRANSFER', node: 'payment_link', countries: ['CL'] },
  { type: 'ACUOTAZ', name: 'aCuotaz', category: 'BNPL', node: 'bnpl', countries: ['PE'] },
];

/** Types nobody described answer as a wallet does: with a page to go to. */
export const methodOf = (type: string): Method =>
  METHODS.find((method) => method.type === type) ?? {
    type,
    name: type,
    category: 'WALLET',
    node: 'wallet',
    countries: [],
  };

export const methodsIn = (country: string): readonly Method[] =>
  METHODS.filter((method) => method.countries.length === 0 || method.countries.includes(country));
