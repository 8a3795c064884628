// The browser-facing API of the gateway: zod schemas, the single source of truth. The gateway checks with them,
// the documents are printed from them, the browser imports their types only (zod never reaches a page).
import { z } from 'zod';

/** Yuno's identifiers: the only strings that may become part of an upstream path. */
export const id = z.string().regex(/^[A-Za-z0-9-]{36,64}$/);
/** A type code of Yuno's catalogue. It is open: codes with spaces, dots and parentheses exist. */
const methodType = z.string().min(1).max(64);
const country = z.string().regex(/^[A-Z]{2}$/);
const text = z.string().max(255);

/** Money in major units, as Yuno writes it: 120.5 BRL is R$ 120,50. */
export const money = z.object({ currency: z.string().regex(/^[A-Z]{3}$/), value: z.number().nonnegative() });

/** Which session, and of which kind. */
export const sessionRef = z.object({ kind: z.enum(['checkout', 'customer']), token: id });

const address = z.object({
  addressLine1: text.optional(),
  addressLine2: text.optional(),
  city: text.optional(),
  state: text.optional(),
  zipCode: text.optional(),
  neighborhood: text.optional(),
  country: country.optional(),
});

/** What the shop already knows of the shopper. There is no `id`: who is paying comes from the session alone. */
export const customer = z.object({
  firstName: text.optional(),
  lastName: text.optional(),
  email: text.optional(),
  phone: z.object({ countryCode: z.string().max(3), number: z.string().max(32) }).optional(),
  document: z.object({ documentType: z.string().max(6), documentNumber: z.string().max(40) }).optional(),
  billingAddress: address.optional(),
  shippingAddress: address.optional(),
});

/** The browser's own description, which 3-D Secure needs. Sizes in CSS pixels, offset in minutes. */
export const browserDescription = z.object({
  language: text,
  colorDepth: z.number(),
  screenHeight: z.number(),
  screenWidth: z.number(),
  timeOffset: z.number(),
});

const deviceFingerprint = z.object({ providerId: text, id: text });

/** What a card is charged as. `DUAL` cards are both, and the shopper says which. */
export const cardKind = z.enum(['CREDIT', 'DEBIT', 'DUAL', 'PREPAID', 'VOUCHER']);

/** What the first digits of a card tell, where the merchant's gateway can find it out. */
export const cardFacts = z.object({
  /** Networks it can be paid through, the usual one first. More than one: co-badged, and the shopper chooses. */
  brands: z.array(z.string().max(32)).max(4).optional(),
  kind: cardKind.optional(),
  /** ISO 3166-1 alpha-2. */
  country: country.optional(),
});

/** What the frame asks of a card, beside number, expiry date, security code and holder. */
export const cardAsk = z.object({
  /** A saved card: its security code alone is asked. `codeLength` is 3 or 4. */
  saved: z.object({ brand: z.string().max(32), codeLength: z.number().int().min(3).max(4) }).optional(),
  /** Brands the checkout takes, as Yuno spells them; every brand when absent. */
  accepted: z.array(z.string().max(32)).max(40).optional(),
  /** A card that is both is charged as a credit card; the shopper is not asked. */
  creditOnly: z.boolean().optional(),
  /** The security code is shown as dots, until the shopper asks to see it. */
  masked: z.boolean().optional(),
  /** First two digits of the card's password, which Korean cards are paid with. */
  pin: z.boolean().optional(),
  /** What the first digits tell may be asked of the gateway (`/v1/card`). */
  lookup: z.boolean().optional(),
});

/**
 * One thing a method asks of the shopper, as data: the browser knows how to draw a kind and nothing of methods.
 * `card` is drawn by the frame; `save` is the save-card checkbox; a kind from tomorrow is drawn as a line of text.
 */
export const field = z.object({
  kind: z.enum([
    'card',
    'save',
    'text',
    'name',
    'email',
    'phone',
    'document',
    'date',
    'select',
    'bank',
    'address',
    'ach',
    'iban',
    'code',
    'checkbox',
    'note',
  ]),
  /**
   * Where its value goes; the kind's own name when absent. A composite kind puts its parts behind a dot. A `note` has
   * no value: its name is that of words of the checkout's own, where no label brings any, and `options` fill their places.
   */
  name: z.string().max(64).optional(),
  optional: z.boolean().optional(),
  /** Words for this field, in place of the kind's own. */
  label: text.optional(),
  hint: text.optional(),
  placeholder: text.optional(),
  /** A regular expression the whole value must match, and what to say when it does not. */
  pattern: z.string().max(200).optional(),
  message: text.optional(),
  /** What can be chosen; for a document, its types. */
  options: z.array(z.object({ value: text, label: text })).optional(),
  country: country.optional(),
  /** For `card`. */
  card: cardAsk.optional(),
  /** For `save`: the card is kept without being asked, and the shopper is told so. */
  always: z.boolean().optional(),
  /** Asked only when another field has one of these values. */
  when: z.object({ field: z.string(), is: z.array(z.string()) }).optional(),
});

/** What a shopper typed, by the path of each value: `email`, `phone.number`. Never told back. */
export const values = z
  .record(z.string().max(64), z.string().max(512))
  .refine((given) => Object.keys(given).length <= 60);

/** A way to pay, or to be enrolled. `id` is the vaulted token of a saved method, else the type. */
export const method = z.object({
  id: z.string(),
  type: methodType,
  name: z.string(),
  category: z.string(),
  icon: z.string().optional(),
  /** Of cards: the first marks of the brands that are taken, and how many more there are. Absent: any brand. */
  marks: z.object({ icons: z.array(z.string()), more: z.number().int() }).optional(),
  vaultedToken: z.string().optional(),
  /** A saved card. `expiry` is `MM/YY` or empty; `iin` has six or eight digits, as in `tender-change`. */
  card: z
    .object({
      brand: z.string(),
      /** As a card says it; absent for one that no table knows. */
      brandName: z.string().optional(),
      lastFour: z.string(),
      expiry: z.string(),
      expired: z.boolean().optional(),
      iin: z.string().optional(),
      country: z.string().optional(),
      kind: cardKind.optional(),
    })
    .optional(),
  /**
   * It may be paid in installments, and when their plans can be asked for (`/v1/plans`): with the first digits of the
   * card, only with its whole number, or at once.
   */
  installments: z.enum(['iin', 'number', 'method']).optional(),
  /** Its one-time token comes from the provider's SDK, which also runs what follows. */
  sdk: z.boolean().optional(),
  fields: z.array(field),
});

const link = z.string().max(2000);

/**
 * What happens next, when something must. `challenge` is run by the SDK, or at `url` when that is gone; everything
 * else is drawn by the checkout from what the payment itself says. Moments are ISO 8601.
 */
export const nextAction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('challenge'), url: link.optional() }),
  z.object({ kind: z.literal('redirect'), url: link }),
  /** A code for a phone: an image, or the text to draw one from, or both. `url` opens the bank's app. */
  z.object({
    kind: z.literal('qr'),
    image: z.string().optional(),
    text: z.string().optional(),
    url: link.optional(),
    expiresAt: z.string().optional(),
  }),
  /** A number to pay at a counter or by transfer. */
  z.object({
    kind: z.literal('voucher'),
    number: z.string(),
    barcode: z.string().optional(),
    /** What else a transfer needs: [name of the line, value]. */
    lines: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
    instructions: z.string().optional(),
    url: link.optional(),
    expiresAt: z.string().optional(),
  }),
  /** A form to be sent to the provider, in the same tab. */
  z.object({
    kind: z.literal('request'),
    url: link,
    method: z.enum(['GET', 'POST']),
    body: z.record(z.string(), z.string()),
  }),
  /** A provider's page or markup, shown in the gateway's action page: the markup in an origin of nobody. */
  z.object({
    kind: z.literal('embed'),
    url: link.optional(),
    html: z.string().max(100_000).optional(),
  }),
  z.object({ kind: z.literal('info'), text: z.string() }),
  z.object({ kind: z.literal('wait') }),
]);

/** Why a payment was refused, in the few words that change what a shopper should do. */
export const declineReason = z.enum([
  'generic',
  'funds',
  'bank',
  'card_number',
  'security_code',
  'expired_card',
  'lost_or_stolen',
  'authentication',
  'later',
  'stop',
  /** Another try with the same card cannot help. */
  'hard',
  /** Whatever the reason was, it is not about a card. */
  'method',
]);

/** Where a payment or enrollment stands. The verdict is the gateway's (shared/outcome.ts). */
export const report = z.object({
  id: z.string(),
  session: z.string(),
  status: z.string(),
  subStatus: z.string(),
  outcome: z.enum([
    'paid',
    'authorized',
    'in_review',
    'pending',
    'declined',
    'expired',
    'canceled',
    'error',
    'enrolled',
  ]),
  final: z.boolean(),
  /** Another try is possible after it. */
  retry: z.boolean(),
  method: z.string(),
  reason: declineReason.optional(),
  /** Hours until the same card may be tried again, where the network says so. */
  retryAfter: z.number().int().optional(),
  next: nextAction.optional(),
  vaultedToken: z.string().optional(),
  /** Another payment of this purchase that was paid, too: somebody has to give money back. */
  paidTwice: z.string().optional(),
});

const asked = { protocol: z.number().int() };
const reference = z.string().max(300);

/** An installment that was chosen: the plan's id, how many payments, and the total that the shopper saw. */
export const chosenInstallment = z.object({
  id: z.string().max(64),
  value: z.number().int().min(1).max(99),
  total: money.optional(),
});

export const openRequest = z.object({
  ...asked,
  session: sessionRef,
  country: country.optional(),
  /** A payment or enrollment of this session that the page knows of. */
  payment: id.optional(),
  /** Whose customer session this is, signed by the merchant's server (gateway/reference.ts). */
  reference: reference.optional(),
});
export const openAnswer = z.object({
  protocol: z.number().int(),
  purpose: z.enum(['payment', 'enrollment']),
  country: z.string(),
  amount: money.optional(),
  /** The gateway may create payments; otherwise the merchant's server does. */
  creates: z.boolean(),
  /** An unpaid code may be left behind for another try. */
  secondAttempt: z.boolean(),
  methods: z.array(method),
  /** Id of the method to begin with, where the checkout says so. */
  preselected: z.string().optional(),
  /** Saved methods may be removed. */
  editable: z.boolean().optional(),
  /** For a customer session that came with a reference: what this customer saved before. */
  saved: z.array(method).optional(),
  /**
   * What the merchant chose in the checkout builder, worn under the page's own tokens: values by token without the
   * prefix (`accent`, `radius`), and the colour scheme that they are made for.
   */
  look: z
    .object({ scheme: z.enum(['light', 'dark']), tokens: z.record(z.string(), z.string().max(200)) })
    .optional(),
  /** The payment that answers this session already, or the last one that failed. */
  report: report.optional(),
});

export const attemptRequest = z.object({
  ...asked,
  session: sessionRef,
  /** What the shopper saw on the button. */
  amount: money.optional(),
  /** A session of this purchase that is still unspent: the last clone, or the one that came with a token. */
  reuse: id.optional(),
  method: z.object({ type: methodType, vaultedToken: id.optional() }),
  /** An unpaid code that the shopper will not use: leaves it behind, where the merchant allows that. */
  abandon: id.optional(),
});
export const attemptAnswer = z.union([
  z.object({ report }),
  z.object({
    session: z.string(),
    idempotencyKey: z.string(),
    /** Ready part of the `POST /payments` body, for a merchant's server. The token is added by the element. */
    request: z.record(z.string(), z.unknown()),
  }),
]);

export const tokenRequest = z.object({
  ...asked,
  session: sessionRef,
  paySession: id,
  method: z.object({ type: methodType, vaultedToken: id.optional() }),
  values: values.optional(),
  customer: customer.optional(),
  installment: chosenInstallment.optional(),
});
export const tokenAnswer = z.object({ token: z.string() });

export const banksRequest = z.object({
  ...asked,
  session: sessionRef,
  type: methodType,
});
export const banksAnswer = z.object({ banks: z.array(z.object({ id: z.string(), name: z.string() })) });

export const plansRequest = z.object({
  ...asked,
  session: sessionRef,
  method: z.object({ type: methodType, vaultedToken: id.optional() }),
  /** First digits of the card, six to eight. Not for a saved one: the gateway knows it. */
  iin: z
    .string()
    .regex(/^\d{6,8}$/)
    .optional(),
  amount: money.optional(),
});

/** One way to pay in installments. `rate` is the factor from price to total; money in major units. */
export const plan = z.object({
  /** Of the plan. Several installments may share it: `id` and `value` together are one choice. */
  id: z.string(),
  /** How many payments; 1 is one payment. */
  value: z.number().int(),
  rate: z.number().optional(),
  each: money,
  total: money,
  /** What a law wants shown: total financial cost and yearly rates, as Yuno words them. */
  costs: z.array(z.object({ type: z.enum(['CFT', 'TEA', 'CET', 'CAT']), text: z.string() })).optional(),
  /** Months until the first payment. */
  deferral: z.number().int().optional(),
  /** Who bears the plan, where the country tells them apart. */
  kind: z.enum(['MERCHANT_INSTALLMENTS', 'ISSUER_INSTALLMENTS']).optional(),
});
export const plansAnswer = z.object({ plans: z.array(plan) });

export const cardRequest = z.object({
  ...asked,
  session: sessionRef,
  iin: z.string().regex(/^\d{6,8}$/),
});
/** Nothing is known when `facts` is absent. */
export const cardAnswer = z.object({ facts: cardFacts.optional() });

export const unenrollRequest = z.object({
  ...asked,
  session: sessionRef,
  vaultedToken: id,
  reference: reference.optional(),
});
/** The method is gone, or was before. */
export const unenrollAnswer = z.object({ vaultedToken: z.string() });

export const payRequest = z.object({
  ...asked,
  session: sessionRef,
  /** The session the token belongs to: the root or one that names it. */
  paySession: id,
  token: id.optional(),
  method: z.object({ type: methodType, vaultedToken: id.optional() }),
  amount: money.optional(),
  save: z.boolean().optional(),
  browser: browserDescription.optional(),
  customer: customer.optional(),
  values: values.optional(),
  deviceFingerprints: z.array(deviceFingerprint).max(9).optional(),
  abandon: id.optional(),
});

export const enrollRequest = z.object({
  ...asked,
  session: sessionRef,
  country: country.optional(),
  type: methodType,
  values: values.optional(),
});

export const statusRequest = z.object({ ...asked, session: sessionRef, payment: id.optional() });
export const cancelRequest = z.object({ ...asked, session: sessionRef, payment: id });

/** The answer to pay, enroll, status and cancel. No report: there is nothing (yet) to tell of. */
export const reportAnswer = z.object({ report: report.optional() });

/** Every refusal. `amount` comes with `amount_changed`. */
export const errorAnswer = z.object({
  error: z.object({ code: z.string(), traceId: z.string().optional(), amount: money.optional() }),
});

/** Path → what is asked and answered, for the handler and for the printed document. */
export const ROUTES = {
  '/v1/open': { request: openRequest, answer: openAnswer },
  '/v1/attempt': { request: attemptRequest, answer: attemptAnswer },
  '/v1/token': { request: tokenRequest, answer: tokenAnswer },
  '/v1/banks': { request: banksRequest, answer: banksAnswer },
  '/v1/plans': { request: plansRequest, answer: plansAnswer },
  '/v1/card': { request: cardRequest, answer: cardAnswer },
  '/v1/pay': { request: payRequest, answer: reportAnswer },
  '/v1/enroll': { request: enrollRequest, answer: reportAnswer },
  '/v1/unenroll': { request: unenrollRequest, answer: unenrollAnswer },
  '/v1/status': { request: statusRequest, answer: reportAnswer },
  '/v1/cancel': { request: cancelRequest, answer: reportAnswer },
} as const;

export type Money = z.infer<typeof money>;
export type SessionRef = z.infer<typeof sessionRef>;
export type Customer = z.infer<typeof customer>;
export type BrowserDescription = z.infer<typeof browserDescription>;
export type DeviceFingerprint = z.infer<typeof deviceFingerprint>;
export type Field = z.infer<typeof field>;
export type Values = z.infer<typeof values>;
export type Method = z.infer<typeof method>;
export type NextAction = z.infer<typeof nextAction>;
export type DeclineReason = z.infer<typeof declineReason>;
export type Report = z.infer<typeof report>;
export type OpenRequest = z.infer<typeof openRequest>;
export type OpenAnswer = z.infer<typeof openAnswer>;
export type CardKind = z.infer<typeof cardKind>;
export type CardFacts = z.infer<typeof cardFacts>;
export type CardAsk = z.infer<typeof cardAsk>;
export type ChosenInstallment = z.infer<typeof chosenInstallment>;
export type Plan = z.infer<typeof plan>;
export type PlansRequest = z.infer<typeof plansRequest>;
export type PlansAnswer = z.infer<typeof plansAnswer>;
export type CardRequest = z.infer<typeof cardRequest>;
export type CardAnswer = z.infer<typeof cardAnswer>;
export type UnenrollRequest = z.infer<typeof unenrollRequest>;
export type UnenrollAnswer = z.infer<typeof unenrollAnswer>;
export type AttemptRequest = z.infer<typeof attemptRequest>;
export type AttemptAnswer = z.infer<typeof attemptAnswer>;
export type TokenRequest = z.infer<typeof tokenRequest>;
export type TokenAnswer = z.infer<typeof tokenAnswer>;
export type BanksRequest = z.infer<typeof banksRequest>;
export type BanksAnswer = z.infer<typeof banksAnswer>;
export type PayRequest = z.infer<typeof payRequest>;
export type EnrollRequest = z.infer<typeof enrollRequest>;
export type StatusRequest = z.infer<typeof statusRequest>;
export type CancelRequest = z.infer<typeof cancelRequest>;
export type ReportAnswer = z.infer<typeof reportAnswer>;
export type ErrorAnswer = z.infer<typeof errorAnswer>;
