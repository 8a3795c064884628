// What each payment method asks of the shopper: one line per type. Composed from Yuno's worked examples, which show what
// a type's providers want; the providers' own lists differ. A type without a line works by its category.

/**
 * Type → names of fields, in the order they are asked. `document:CPF,CNPJ` narrows the documents. Empty: nothing is asked,
 * the press goes straight on. `sdk` first: the token comes from the provider's SDK, which then asks for a one-time code
 * on its own surface. It is told who pays, and nothing else that is asked here. `mandate` is a text to agree to with the
 * press: an account is saved on its provider's page, as the call that enrolls has no place for one.
 */
export const ROWS: Readonly<Record<string, string>> = {
  CARD: 'card save',

  // Wallets.
  APPLE_PAY: '',
  ASTROPAY: '',
  CLICK_TO_PAY: 'email',
  CLICTOPAY: 'email',
  DOLARAPP: 'document:RFC phone',
  GOOGLE_PAY: '',
  GOOGLE_PAY_PIX: 'email',
  MERCADO_PAGO_WALLET: '',
  MODO: '',
  NEQUI: 'document:CC,CE,TI phone name email',
  NEQUI_QR: '',
  NUPAY: 'document:CPF phone email',
  NU_PAY: 'document:CPF phone email',
  NU_PAY_ENROLLMENT: '',
  PAYPAL: '',
  PAYPAL_BRAINTREE: '',
  PLIN: 'phone',
  REVOLUT_PAY: '',
  SAMSUNG_PAY: '',
  YAPE: 'sdk phone',
  YAPE_ENROLLMENT: 'phone',
  YAPPY: 'phone name email',

  // Bank transfers and instant rails.
  ACH: 'ach',
  ACH_ENROLLMENT: 'mandate:ach',
  BANCOLOMBIA_TRANSFER: 'name email',
  BANCONTACT_ENROLLMENT: 'mandate:sepa',
  BLIK: 'code:6',
  CODI: 'name email',
  DAVIPLATA: 'sdk document:CC,CE,TI phone',
  DAVIPLATA_ENROLLMENT: 'document:CC,CE,TI phone',
  EU_BANK_TRANSFER_ENROLLMENT: '',
  FPX: 'bank name email',
  IDEAL: 'bank',
  IDEAL_ENROLLMENT: 'mandate:sepa',
  PIX: 'document:CPF,CNPJ phone email name',
  PIX_AUTOMATIC: '',
  PIX_BIOMETRICO: '',
  PSE: 'bank document:CC,CE,NIT,TI name email',
  SAFETYPAY: 'name email',
  SEPA: 'iban email',
  SEPA_ENROLLMENT: 'mandate:sepa',
  SMART_PIX: '',
  SPEI: 'name email',
  UPI_AUTOPAY: '',

  // Cash and vouchers.
  BOLETO: 'document:CPF,CNPJ name email',
  CASH: 'document phone name email',
  EFECTY: 'document:CC,CE,NIT,TI name email',
  INDOMARET: 'name email',
  OXXO: 'name email',
  PAGO_EFECTIVO: 'document name email',
  PLUXEE: 'benefit',
  PUNTO_PAGO: '',
  QRIS: '',
  SENCILLITO: '',

  // Pay later.
  ACUOTAZ: 'name email',
  ADDI: 'document:CC,CE phone name email',
  AFTER_PAY_ENROLLMENT: '',
  KLARNA_ENROLLMENT: '',
  KLARNA_PAY_NOW_ENROLLMENT: '',
  KLARNA_PAY_OVER_TIME: 'name email',
  KLARNA_PAY_OVER_TIME_ENROLLMENT: '',
  PIX_PARCELADO: 'sdk',
  WIBOND: 'name email',

  // Hosted pages.
  MERCADO_PAGO_CHECKOUT_PRO: 'name email',
  PAYVALIDA: 'name email',
  TARJETA_CLAVE: 'document name email',
  WEBPAY: 'name email',
};

/** What a type asks for that has no line of its own. */
export const BY_CATEGORY: Readonly<Record<string, string>> = {
  WALLET: '',
  BANK_TRANSFER: 'name email',
  TICKET: 'name email',
  BNPL: 'name email',
  BUY_NOW_PAY_LATER: 'name email',
  PAYMENT_LINK: '',
};

/** Services and payouts: nobody pays with them, whatever a list says. */
export const NEVER: ReadonlySet<string> = new Set([
  '3DS',
  'FRAUD',
  'AFIRME_PAYOUT',
  'ASTROPAY_PAYOUT',
  'PAYOUT_CARD',
  'PAYPAL_PAYOUT',
  'PIX_PAYOUT',
  'QI_PAYOUT',
  'STP_PAYOUT',
  'TRANSFIYA_PAYOUT',
]);
