// The shape of a row in the tables of methods, and the words its columns take.

export type DetailNode = 'card' | 'bank_transfer' | 'ticket' | 'wallet' | 'bnpl' | 'payment_link';

/**
 * What comes after "pay" (or "save"): a 3-D Secure challenge · somebody else's page · a bank chosen from a list, then
 * its page · a wallet's page · a QR · a voucher · a bank reference · a one-time code asked for afterwards · a code
 * typed beforehand, which travels in the token · nothing at all.
 */
export type Step =
  | 'challenge'
  | 'redirect'
  | 'bank'
  | 'wallet'
  | 'qr'
  | 'voucher'
  | 'reference'
  | 'otp'
  | 'form_code'
  | 'none';

/** A row of a table. Countries are codes with spaces between; `*` is everywhere, nothing is nowhere. */
export type MethodRow = readonly [
  type: string,
  name: string,
  category: string,
  node: DetailNode,
  step: Step,
  countries: string,
];
