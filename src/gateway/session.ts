// Opens a session for a browser: two waves of reads upstream, one answer. Says which fields a method needs,
// never a customer's values.
import type { OpenAnswer, OpenRequest } from '../shared/contract.js';
import { CheckoutError } from '../shared/errors.js';
import { PROTOCOL } from '../shared/protocol.js';
import { toEnrollmentReport, toPaymentReport } from './action.js';
import { toBuilderLook } from './builder-look.js';
import { arrange } from './catalog/arrange.js';
import { toMethods } from './catalog/catalog.js';
import type { Pictures } from './catalog/fields.js';
import { isEditable, toPreselected } from './catalog/saved.js';
import { sayAway } from './catalog/say-away.js';
import { readChain } from './chain.js';
import type { Configurations } from './configuration.js';
import { ownEnrollment, readEnrollable, toCountry } from './enrollment.js';
import { toAnswerReport } from './payment.js';
import { ownPayment, readRoot } from './root.js';
import { readSaved, type Desk } from './unenroll.js';
import { toGatewayError, UpstreamError } from './upstream-error.js';
import type { Yuno } from './yuno.js';

/** A customer who cannot be read is asked for everything. */
const NOTHING: ReadonlySet<string> = new Set();

/** What opening a session needs of the gateway. */
export interface Reception extends Desk {
  readonly configurations: Configurations;
  readonly pictures: Pictures;
}

async function openCheckout(yuno: Yuno, reception: Reception, request: OpenRequest): Promise<OpenAnswer> {
  const { options, configurations, pictures } = reception;
  const { token } = request.session;
  const [root, listed] = await Promise.all([readRoot(yuno, token), yuno.checkoutMethods(token)]);
  const { country, customerId, checkoutId } = root;
  const [chain, configuration, known] = await Promise.all([
    readChain(yuno, root),
    configurations.of(yuno, checkoutId),
    customerId ? yuno.knownOf(customerId).catch(() => NOTHING) : NOTHING,
  ]);
  const last =
    chain.answer ?? (request.payment ? await ownPayment(yuno, token, request.payment, chain) : undefined);
  const shown = last ?? chain.payments.at(-1);
  if (root.used && !shown) throw new CheckoutError('session_used');
  const canSave = customerId !== undefined;
  const installments =
    root.amount && options.installments !== 'off' ? (options.installments ?? 'iin') : undefined;
  const lookup = options.lookUpCard !== undefined;
  const context = {
    purpose: 'payment',
    country,
    canSave,
    known,
    pictures,
    configuration,
    installments,
    lookup,
    acceptedBrands: options.acceptedBrands,
    maskCode: options.maskCode,
  } as const;
  const methods = arrange(toMethods(listed, context), configuration);
  const look = toBuilderLook(configuration);
  const preselected = toPreselected(methods, listed, configuration);
  if (methods.length === 0 && !shown) throw new CheckoutError('no_methods');
  return {
    protocol: PROTOCOL,
    purpose: 'payment',
    country,
    ...(root.amount && { amount: root.amount }),
    // Whatever the session's workflow says: Yuno alone knows whether it refuses.
    creates: options.createsPayments === true,
    secondAttempt: options.allowSecondAttempt === true,
    methods,
    ...(preselected && { preselected }),
    ...(isEditable(configuration) && { editable: true }),
    ...(look && { look }),
    ...(shown && { report: toAnswerReport(shown, chain, options) }),
  };
}

/** A checkout session that Yuno no longer tells of may still have a payment the page knows. */
async function openForgotten(yuno: Yuno, request: OpenRequest, payment: string): Promise<OpenAnswer> {
  const report = toPaymentReport(await ownPayment(yuno, request.session.token, payment));
  const { protocol, country = '' } = request;
  return { protocol, purpose: 'payment', country, creates: false, secondAttempt: false, methods: [], report };
}

async function openCustomer(yuno: Yuno, reception: Reception, request: OpenRequest): Promise<OpenAnswer> {
  const { options, pictures } = reception;
  const { token } = request.session;
  const country = toCountry(request.country, options);
  const { acceptedBrands, maskCode } = options;
  const lookup = options.lookUpCard !== undefined;
  const context = {
    purpose: 'enrollment',
    country,
    canSave: false,
    known: NOTHING,
    pictures,
    lookup,
    acceptedBrands,
    maskCode,
  } as const;
  const [listed, enrollment, saved] = await Promise.all([
    readEnrollable(yuno, token),
    request.payment ? ownEnrollment(yuno, token, request.payment) : undefined,
    readSaved(yuno, reception, request, (rows) => toMethods(rows, context)),
  ]);
  const methods = toMethods(listed, context).map(sayAway);
  if (methods.length === 0 && !enrollment && !saved?.length) throw new CheckoutError('no_methods');
  return {
    protocol: PROTOCOL,
    purpose: 'enrollment',
    country,
    creates: true,
    secondAttempt: false,
    methods,
    ...(saved && { saved, editable: true }),
    ...(enrollment && { report: toEnrollmentReport(enrollment, token) }),
  };
}

/** Answers `/v1/open`. */
export async function openSession(
  yuno: Yuno,
  reception: Reception,
  request: OpenRequest,
): Promise<OpenAnswer> {
  if (request.session.kind === 'customer') return openCustomer(yuno, reception, request);
  try {
    return await openCheckout(yuno, reception, request);
  } catch (thrown) {
    const gone =
      (thrown instanceof UpstreamError && thrown.code === 'CHECKOUT_SESSION_NOT_FOUND') ||
      (thrown instanceof CheckoutError && thrown.code === 'session_expired');
    if (gone && request.payment) return openForgotten(yuno, request, request.payment);
    throw toGatewayError(thrown);
  }
}
