// Opens a session for a browser: two waves of reads upstream, one answer. Says which fields a method needs,
// never a customer's values.
import type { OpenAnswer, OpenRequest } from '../shared/contract.js';
import { CheckoutError } from '../shared/errors.js';
import { PROTOCOL } from '../shared/protocol.js';
import { toEnrollmentReport, toPaymentReport } from './action.js';
import { toMethods } from './catalog/catalog.js';
import { readChain, ROOT_KEY, type Chain } from './chain.js';
import type { GatewayOptions } from './options.js';
import type { UpstreamPayment } from './wire-payment.js';
import type { UpstreamSession } from './wire-session.js';
import { toGatewayError, UpstreamError, type Yuno } from './yuno.js';

/** Yuno keeps a checkout session for five hours. */
const SESSION_LIFE = 5 * 3600 * 1000;
/** Workflows whose payment a backend creates; the other one is Yuno's own. */
const SEAMLESS = 'SDK_SEAMLESS';

/** A customer who cannot be read is asked for everything. */
const NOTHING: ReadonlySet<string> = new Set();

/** The checkout session behind a token, or an error that says why there is none. */
export async function readRoot(yuno: Yuno, token: string): Promise<UpstreamSession> {
  const root = await yuno.checkoutSession(token);
  if (root.createdAt && root.createdAt + SESSION_LIFE < Date.now())
    throw new CheckoutError('session_expired');
  // What the page was given is the root, whatever Yuno calls it in this answer.
  return { ...root, id: token };
}

/** Is this payment one of the session's own, judged without the session? For sessions that Yuno has forgotten. */
const namesRoot = (payment: UpstreamPayment, root: string): boolean =>
  payment.session === root || payment.metadata.some(({ key, value }) => key === ROOT_KEY && value === root);

/** A payment that the page or the element knows by id: told only if it belongs to this purchase. */
export async function ownPayment(
  yuno: Yuno,
  token: string,
  id: string,
  chain?: Chain,
): Promise<UpstreamPayment> {
  const payment = await yuno.payment(id);
  if (namesRoot(payment, token)) return payment;
  const { payments } = chain ?? (await readChain(yuno, await readRoot(yuno, token)));
  if (payments.some((own) => own.id === id)) return payment;
  throw new CheckoutError('payment_mismatch');
}

async function openCheckout(yuno: Yuno, options: GatewayOptions, request: OpenRequest): Promise<OpenAnswer> {
  const { token } = request.session;
  const [root, listed] = await Promise.all([readRoot(yuno, token), yuno.checkoutMethods(token)]);
  const chain = await readChain(yuno, root);
  const last =
    chain.answer ?? (request.payment ? await ownPayment(yuno, token, request.payment, chain) : undefined);
  const shown = last ?? chain.payments.at(-1);
  if (root.used && !shown) throw new CheckoutError('session_used');
  const known = root.customerId ? await yuno.knownOf(root.customerId).catch(() => NOTHING) : NOTHING;
  const methods = toMethods(listed, { country: root.country, canSave: root.customerId !== undefined, known });
  if (methods.length === 0 && !shown) throw new CheckoutError('no_methods');
  return {
    protocol: PROTOCOL,
    purpose: 'payment',
    country: root.country,
    ...(root.amount && { amount: root.amount }),
    creates: options.createsPayments === true && root.workflow !== SEAMLESS,
    secondAttempt: options.allowSecondAttempt === true,
    methods,
    ...(shown && { report: toPaymentReport(shown) }),
  };
}

/** A checkout session that Yuno no longer tells of may still have a payment the page knows. */
async function openForgotten(yuno: Yuno, request: OpenRequest, payment: string): Promise<OpenAnswer> {
  const report = toPaymentReport(await ownPayment(yuno, request.session.token, payment));
  const { protocol, country = '' } = request;
  return { protocol, purpose: 'payment', country, creates: false, secondAttempt: false, methods: [], report };
}

async function openCustomer(yuno: Yuno, options: GatewayOptions, request: OpenRequest): Promise<OpenAnswer> {
  const { token } = request.session;
  const [listed, enrollment] = await Promise.all([
    yuno.enrollableMethods(token),
    request.payment ? yuno.enrollment(request.payment) : undefined,
  ]);
  if (enrollment && enrollment.session !== token) throw new CheckoutError('payment_mismatch');
  const country = request.country ?? options.defaultCountry;
  const methods = toMethods(listed, { country: country ?? '', canSave: false, known: NOTHING });
  if (methods.length === 0 && !enrollment) throw new CheckoutError('no_methods');
  if (!country) throw new CheckoutError('request_invalid');
  return {
    protocol: PROTOCOL,
    purpose: 'enrollment',
    country,
    creates: true,
    secondAttempt: false,
    methods,
    ...(enrollment && { report: toEnrollmentReport(enrollment, token) }),
  };
}

/** Answers `/v1/open`. */
export async function openSession(
  yuno: Yuno,
  options: GatewayOptions,
  request: OpenRequest,
): Promise<OpenAnswer> {
  if (request.session.kind === 'customer') return openCustomer(yuno, options, request);
  try {
    return await openCheckout(yuno, options, request);
  } catch (thrown) {
    const gone =
      (thrown instanceof UpstreamError && thrown.code === 'CHECKOUT_SESSION_NOT_FOUND') ||
      (thrown instanceof CheckoutError && thrown.code === 'session_expired');
    if (gone && request.payment) return openForgotten(yuno, request, request.payment);
    throw toGatewayError(thrown);
  }
}
