// What can be saved without paying, as rows. The documents name these codes in four lists that disagree; here is
// their union, as far as it belongs to a country the sandbox knows. `step` is what saving takes.
import type { MethodRow } from './method-row.js';

export const ENROLLABLE_ROWS: readonly MethodRow[] = [
  ['CARD', 'Card', 'CARD', 'card', 'challenge', '*'],
  ['NU_PAY_ENROLLMENT', 'NuPay', 'WALLET', 'wallet', 'redirect', 'BR'],
  ['PIX_BIOMETRICO', 'Pix with biometrics', 'BANK_TRANSFER', 'bank_transfer', 'wallet', 'BR'],
  ['SMART_PIX', 'Smart Pix', 'BANK_TRANSFER', 'bank_transfer', 'redirect', 'BR'],
  ['DOLARAPP', 'DolarApp', 'WALLET', 'wallet', 'redirect', 'MX'],
  ['DAVIPLATA_ENROLLMENT', 'Daviplata', 'BANK_TRANSFER', 'bank_transfer', 'otp', 'CO'],
  ['NEQUI', 'Nequi', 'WALLET', 'wallet', 'wallet', 'CO'],
  ['BANCOLOMBIA_TOKENBOX', 'Bancolombia', 'BANK_TRANSFER', 'bank_transfer', 'redirect', 'CO'],
  ['YAPE_ENROLLMENT', 'Yape', 'WALLET', 'wallet', 'otp', 'PE'],
  ['MERCADO_PAGO_WALLET', 'Mercado Pago', 'WALLET', 'wallet', 'redirect', 'AR BR CL CO MX PE'],
  ['WALLET_CONNECT', 'Mercado Pago wallet', 'WALLET', 'wallet', 'redirect', 'AR MX'],
  ['PAYPAL_ENROLLMENT', 'PayPal', 'WALLET', 'wallet', 'redirect', 'BR DE ES GB MX NL PL US'],
  ['ASTROPAY_ENROLLABLE', 'AstroPay', 'WALLET', 'wallet', 'redirect', 'BR US'],
  ['ACH_ENROLLMENT', 'Bank account (ACH)', 'BANK_TRANSFER', 'bank_transfer', 'redirect', 'US'],
  ['CASHAPP_ENROLLMENT', 'Cash App Pay', 'WALLET', 'wallet', 'redirect', 'US'],
  ['AFTER_PAY_ENROLLMENT', 'Afterpay', 'BNPL', 'bnpl', 'redirect', 'US'],
  ['SEPA_ENROLLMENT', 'SEPA Direct Debit', 'BANK_TRANSFER', 'bank_transfer', 'redirect', 'DE ES NL'],
  ['IDEAL_ENROLLMENT', 'iDEAL', 'BANK_TRANSFER', 'bank_transfer', 'redirect', 'NL'],
  ['KLARNA_ENROLLMENT', 'Klarna', 'BNPL', 'bnpl', 'redirect', 'DE ES GB NL US'],
];
