// Which payment methods can be saved without paying, as rows: the type an enroll call names, who stands behind it and
// where it is on offer. An empty `countries` means everywhere. What happens on the way is not decided here.

export interface Enrollable {
  readonly type: string;
  readonly name: string;
  readonly description: string;
  readonly category: string;
  /** `provider.id` and `provider.type` of the record. */
  readonly provider: string;
  readonly countries: readonly string[];
  /** `card`: the browser brings the data; `wallet`: allowed at the provider; `debit`: a mandate is signed there. */
  readonly way: 'card' | 'wallet' | 'debit';
}

const row = (
  way: Enrollable['way'],
  type: string,
  name: string,
  provider: string,
  countries = '',
  category = way === 'debit' ? 'BANK_TRANSFER' : 'WALLET',
): Enrollable => ({
  type,
  name,
  description: name,
  category,
  provider,
  countries: countries.split(' ').filter(Boolean),
  way,
});

export const ENROLLABLE: readonly Enrollable[] = [
  { ...row('card', 'CARD', 'Card', 'YUNO', '', 'CARD'), description: 'Credit or debit card' },
  row('wallet', 'PAYPAL_ENROLLMENT', 'PayPal', 'PAYPAL'),
  row('wallet', 'NU_PAY_ENROLLMENT', 'NuPay', 'NUPAY', 'BR'),
  row('wallet', 'SMART_PIX', 'Smart Pix', 'DLOCAL', 'BR', 'BANK_TRANSFER'),
  row('wallet', 'PIX_BIOMETRICO', 'Pix Biométrico', 'ADYEN', 'BR', 'BANK_TRANSFER'),
  row('wallet', 'MERCADO_PAGO_WALLET', 'Mercado Pago', 'MERCADO_PAGO', 'AR BR CL CO MX PE UY'),
  row('wallet', 'WALLET_CONNECT', 'Mercado Pago Wallet Connect', 'MERCADO_PAGO', 'AR BR CL CO MX PE UY'),
  row('wallet', 'ASTROPAY_ENROLLABLE', 'AstroPay', 'ASTROPAY', 'BR US'),
  row('wallet', 'DOLARAPP', 'DolarApp', 'DOLARAPP', 'AR CO MX'),
  row('wallet', 'NEQUI', 'Nequi', 'NEQUI', 'CO'),
  row('wallet', 'BANCOLOMBIA_TOKENBOX', 'Bancolombia', 'BANCOLOMBIA', 'CO'),
  row('wallet', 'DAVIPLATA_ENROLLMENT', 'DaviPlata', 'DAVIPLATA', 'CO'),
  row('wallet', 'YAPE_ENROLLMENT', 'Yape', 'DLOCAL', 'PE'),
  row('wallet', 'CASHAPP_ENROLLMENT', 'Cash App', 'STRIPE', 'US'),
  row('wallet', 'KLARNA_ENROLLMENT', 'Klarna', 'ADYEN', 'DE ES GB NL PL US', 'BNPL'),
  row('debit', 'ACH_ENROLLMENT', 'ACH', 'STRIPE', 'US'),
  row('debit', 'SEPA_ENROLLMENT', 'SEPA', 'STRIPE', 'AT BE DE ES FR IE IT NL PT'),
  row('debit', 'IDEAL_ENROLLMENT', 'iDEAL', 'ADYEN', 'NL'),
  row('debit', 'BANCONTACT_ENROLLMENT', 'Bancontact', 'STRIPE', 'BE'),
];

export const enrollableIn = (country: string): readonly Enrollable[] =>
  ENROLLABLE.filter(({ countries }) => countries.length === 0 || countries.includes(country));

export const enrollableOf = (type: string): Enrollable | undefined =>
  ENROLLABLE.find((method) => method.type === type);
