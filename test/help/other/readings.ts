// The places where Yuno's documents disagree, numbered as in the project's notes on them, and a few where one
// document shows a value in two ways. Reading A is the one of the endpoint's own page; B is the other one.
export type Reading = 'A' | 'B';

export const READINGS = {
  accountHeader: ['the account-code header is required', 'it is unknown'],
  errorBody: ['{code, messages: []}', '{code, message, details}'],
  listFlag: ['sdk_required_action in lists and enrollments', 'sdk_action_required'],
  paymentFlag: ['checkout.sdk_action_required of a payment', 'sdk_action_required at its top'],
  enrollField: ['payment_method_type is required to enroll', 'type is read, too'],
  enrollableTypes: ['a handful of enrollable types', 'a dozen of them'],
  enrollableBrands: ['cards are listed as CARD', 'cards are listed by brand'],
  enrollRedirect: ['provider.redirect.init_url', 'provider.redirect is the address'],
  enrollAgain: ['enrolling a card again unenrolls its earlier record', 'both records live'],
  sessionAmount: ['the amount of a session is optional', 'it is required'],
  countries: ['17 countries', 'every country'],
  metadataLimit: ['120 pairs of metadata come back', 'the first 50 do'],
  sessionId: ['a read session calls itself id', 'checkout_session'],
  sessionUpdate: ['an update names the four required fields', 'it changes amount and description only'],
  callbackEcho: ['callback_url comes back as it was sent', 'with ?checkoutSession= added'],
  sessionCustomer: ['customer_id', 'customer_payer.id'],
  paymentCheckout: ['checkout is required to create a payment', 'it is not'],
  readPayment: ['{payment}, its transactions in a list', 'bare, its transaction an object'],
  verifyResult: ['VERIFIED/VERIFIED', 'SUCCEEDED/VERIFIED'],
  cancelSpelling: ['CANCELED', 'CANCELLED'],
  bnplCategory: ['BNPL', 'BUY_NOW_PAY_LATER'],
  nupayCode: ['NU_PAY', 'NUPAY'],
  money: ['amounts are numbers', 'amounts are texts'],
  digits: ['timestamps have six digits', 'nine digits'],
  nothing: ['what is unset is null', 'it is an empty text'],
  listWrapper: ['the methods of a session are a bare list', 'in payment_methods'],
  detailNode: ['payment_method_detail', 'detail'],
  noPayments: ['an order without payments is an empty list', 'PAYMENT_NOT_FOUND'],
  planCurrency: ['a plan spells its Currency with a capital', 'without one'],
  planPrices: ['listed plans come without prices', 'with prices, as texts'],
  unenrolled: ['a removed method can still be read', 'it is not found'],
} as const satisfies Record<string, readonly [string, string]>;

export type Topic = keyof typeof READINGS;
export type Readings = Readonly<Record<Topic, Reading>>;

/** Every topic in one reading, but for those named. */
export const allIn = (reading: Reading, others: Partial<Readings> = {}): Readings => ({
  ...(Object.fromEntries(Object.keys(READINGS).map((topic) => [topic, reading])) as Readings),
  ...others,
});
