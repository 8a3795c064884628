// What can be paid with, as rows. Codes, categories and countries follow Yuno's lists of payment types and its worked
// examples; where those are silent about a country, the row says where the method is used in life.
import type { MethodRow } from './method-row.js';

export const METHOD_ROWS: readonly MethodRow[] = [
  ['CARD', 'Card', 'CARD', 'card', 'challenge', '*'],
  // Brazil
  ['PIX', 'Pix', 'BANK_TRANSFER', 'bank_transfer', 'qr', 'BR'],
  ['BOLETO', 'Boleto', 'TICKET', 'ticket', 'voucher', 'BR'],
  ['NUPAY', 'NuPay', 'WALLET', 'bank_transfer', 'redirect', 'BR'],
  ['PICPAY', 'PicPay', 'WALLET', 'wallet', 'wallet', 'BR'],
  ['PIX_PARCELADO', 'Pix Parcelado', 'BNPL', 'bnpl', 'otp', 'BR'],
  // Mexico
  ['SPEI', 'SPEI', 'BANK_TRANSFER', 'bank_transfer', 'reference', 'MX'],
  ['CODI', 'CoDi', 'BANK_TRANSFER', 'bank_transfer', 'qr', 'MX'],
  ['OXXO', 'OXXO', 'TICKET', 'ticket', 'voucher', 'MX'],
  ['CASH', 'Cash', 'TICKET', 'ticket', 'voucher', 'MX'],
  // Colombia
  ['PSE', 'PSE', 'BANK_TRANSFER', 'bank_transfer', 'bank', 'CO'],
  ['BANCOLOMBIA_TRANSFER', 'Bancolombia', 'BANK_TRANSFER', 'bank_transfer', 'redirect', 'CO'],
  ['NEQUI', 'Nequi', 'WALLET', 'wallet', 'wallet', 'CO'],
  ['NEQUI_QR', 'Nequi QR', 'WALLET', 'bank_transfer', 'qr', 'CO'],
  ['DAVIPLATA', 'Daviplata', 'BANK_TRANSFER', 'bank_transfer', 'otp', 'CO'],
  ['EFECTY', 'Efecty', 'TICKET', 'ticket', 'voucher', 'CO'],
  ['ADDI', 'ADDI', 'BNPL', 'bnpl', 'redirect', 'CO'],
  ['PAYVALIDA', 'Payvalida', 'PAYMENT_LINK', 'payment_link', 'redirect', 'CO'],
  // Chile
  ['WEBPAY', 'Webpay', 'PAYMENT_LINK', 'payment_link', 'redirect', 'CL'],
  ['KHIPU', 'Khipu', 'BANK_TRANSFER', 'bank_transfer', 'bank', 'CL'],
  ['SENCILLITO', 'Sencillito', 'TICKET', 'ticket', 'voucher', 'CL'],
  ['SERVIPAG', 'Servipag', 'TICKET', 'ticket', 'voucher', 'CL'],
  ['PLUXEE', 'Pluxee', 'TICKET', 'ticket', 'redirect', 'CL'],
  // Peru
  ['YAPE', 'Yape', 'WALLET', 'wallet', 'otp', 'PE'],
  ['PLIN', 'Plin', 'WALLET', 'wallet', 'wallet', 'PE'],
  // A cash method whose payments answer with the node of a payment link.
  ['PAGO_EFECTIVO', 'PagoEfectivo', 'TICKET', 'payment_link', 'voucher', 'PE CO'],
  ['ACUOTAZ', 'aCuotaz', 'BNPL', 'bnpl', 'redirect', 'PE'],
  // Argentina
  ['PAGO_FACIL', 'Pago Fácil', 'TICKET', 'ticket', 'voucher', 'AR'],
  ['RAPIPAGO', 'Rapipago', 'TICKET', 'ticket', 'voucher', 'AR'],
  ['MODO', 'MODO', 'WALLET', 'wallet', 'wallet', 'AR'],
  ['WIBOND', 'Wibond', 'BNPL', 'bnpl', 'redirect', 'AR'],
  // Several countries of Latin America
  [
    'MERCADO_PAGO_CHECKOUT_PRO',
    'Mercado Pago',
    'PAYMENT_LINK',
    'payment_link',
    'redirect',
    'AR BR CL CO MX PE',
  ],
  // United States
  ['ACH', 'Bank account (ACH)', 'BANK_TRANSFER', 'bank_transfer', 'none', 'US'],
  ['CASH_APP', 'Cash App Pay', 'BNPL', 'bnpl', 'redirect', 'US'],
  ['ASTROPAY', 'AstroPay', 'WALLET', 'wallet', 'redirect', 'US BR'],
  ['AFTER_PAY', 'Afterpay', 'BNPL', 'bnpl', 'redirect', 'US'],
  // Europe
  ['SEPA', 'SEPA Direct Debit', 'BANK_TRANSFER', 'bank_transfer', 'none', 'DE ES NL'],
  ['IDEAL', 'iDEAL', 'BANK_TRANSFER', 'bank_transfer', 'bank', 'NL'],
  ['BLIK', 'BLIK', 'BANK_TRANSFER', 'bank_transfer', 'form_code', 'PL'],
  ['PRZELEWY24', 'Przelewy24', 'BANK_TRANSFER', 'bank_transfer', 'bank', 'PL'],
  ['EU_BANK_TRANSFER', 'Bank transfer', 'BANK_TRANSFER', 'bank_transfer', 'reference', 'DE ES NL'],
  ['PAY BY BANK (EUROPE)', 'Pay by bank', 'BANK_TRANSFER', 'bank_transfer', 'bank', 'DE ES GB'],
  ['KLARNA', 'Klarna', 'BNPL', 'bnpl', 'redirect', 'DE ES GB NL PL US'],
  ['KLARNA_PAY_OVER_TIME', 'Klarna in installments', 'BNPL', 'bnpl', 'redirect', 'DE GB'],
  ['CLEARPAY', 'Clearpay', 'BNPL', 'bnpl', 'redirect', 'GB ES'],
  ['PAYPAL', 'PayPal', 'WALLET', 'wallet', 'wallet', 'BR DE ES GB MX NL PL US'],
  // Malaysia and Indonesia
  ['FPX', 'FPX', 'BANK_TRANSFER', 'bank_transfer', 'bank', 'MY'],
  ['TOUCH_N_GO', "Touch 'n Go", 'WALLET', 'wallet', 'wallet', 'MY'],
  ['BOOST', 'Boost', 'WALLET', 'wallet', 'wallet', 'MY'],
  ['GRABPAY', 'GrabPay', 'WALLET', 'wallet', 'wallet', 'MY'],
  ['SHOPEEPAY', 'ShopeePay', 'WALLET', 'wallet', 'wallet', 'MY ID'],
  // Catalogued as a ticket, paid like a transfer: its string becomes a QR on the shopper's screen.
  ['QRIS', 'QRIS', 'TICKET', 'bank_transfer', 'qr', 'ID'],
  ['INDOMARET', 'Indomaret', 'TICKET', 'ticket', 'voucher', 'ID'],
  ['ALFAMART', 'Alfamart', 'TICKET', 'ticket', 'voucher', 'ID'],
  ['VIRTUAL_ACCOUNT_IDN', 'Virtual account', 'BANK_TRANSFER', 'bank_transfer', 'reference', 'ID'],
  ['DANA', 'DANA', 'WALLET', 'wallet', 'wallet', 'ID'],
  ['OVO_WALLET', 'OVO', 'WALLET', 'wallet', 'wallet', 'ID'],
  // Saudi Arabia
  ['TAMARA', 'Tamara', 'WALLET', 'wallet', 'redirect', 'SA'],
  ['TABBY', 'Tabby', 'BNPL', 'bnpl', 'redirect', 'SA'],
  // Nobody has heard of it: what a checkout does with a type that is newer than itself.
  ['MOONBEAM_PAY', 'Moonbeam Pay', 'WALLET', 'wallet', 'wallet', 'BR GB US'],
  // Understood in a payment, on offer nowhere.
  ['NU_PAY', 'NuPay', 'WALLET', 'bank_transfer', 'redirect', ''],
  ['SAFETYPAY', 'SafetyPay', 'BANK_TRANSFER', 'bank_transfer', 'redirect', ''],
  ['YAPPY', 'Yappy', 'WALLET', 'bank_transfer', 'redirect', ''],
  ['TARJETA_CLAVE', 'Tarjeta Clave', 'CARD', 'payment_link', 'redirect', ''],
  ['BANK_TRANSFER', 'Bank transfer', 'BANK_TRANSFER', 'bank_transfer', 'redirect', ''],
];
