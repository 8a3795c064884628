// Saving a payment method without paying: one enrollment per customer session, found again by the same key.
import type { EnrollRequest, ReportAnswer, StatusRequest, Values } from '../shared/contract.js';
import { CheckoutError } from '../shared/errors.js';
import { toTypedCustomer } from '../shared/typed-customer.js';
import { toEnrollmentReport } from './action.js';
import { isOffered } from './catalog/catalog.js';
import { Hint } from './hints.js';
import { toKey } from './key.js';
import type { GatewayOptions } from './options.js';
import { toPerson } from './payer.js';
import { ifThere, UpstreamError } from './upstream-error.js';
import { toBirth, toDetail } from './values.js';
import type { UpstreamEnrollment } from './wire-enrollment.js';
import type { UpstreamMethod } from './wire-methods.js';
import type { Yuno } from './yuno.js';

/** Yuno has no call that reads a customer session's country. */
export function toCountry(country: string | undefined, { defaultCountry }: GatewayOptions): string {
  const known = country ?? defaultCountry;
  if (known) return known;
  throw new CheckoutError('request_invalid', {
    cause: new Hint('name a country on the element, or set TENDER_DEFAULT_COUNTRY'),
  });
}

/** How Yuno refuses an unknown customer session is not documented: a refusal that is no one else's fault is that. */
export async function readEnrollable(yuno: Yuno, token: string): Promise<UpstreamMethod[]> {
  try {
    return await yuno.enrollableMethods(token);
  } catch (thrown) {
    if (
      thrown instanceof UpstreamError &&
      /^(INVALID_REQUEST|INVALID_PARAMETERS|BAD_REQUEST)$/.test(thrown.code)
    )
      throw new CheckoutError('session_not_found', { cause: thrown });
    throw thrown;
  }
}

/** An enrollment that the page or the element knows by id: told only if it is of this very session. */
export async function ownEnrollment(yuno: Yuno, token: string, id: string): Promise<UpstreamEnrollment> {
  const enrollment = await ifThere(yuno.enrollment(id));
  if (enrollment?.session !== token) throw new CheckoutError('payment_mismatch');
  return enrollment;
}

/** Documents disagree: an account's holder who is no person is called one way by payments, the other by enrollments. */
const toHolder = (values: Values): Values =>
  values['bank.account_holder_type'] === 'COMPANY'
    ? { ...values, 'bank.account_holder_type': 'ENTITY' }
    : values;

/**
 * What the shopper typed. The enroll call of a customer session documents no place for it: it stands where the other
 * enroll call has it, the one of the direct workflow.
 */
function toTyped({ values = {} }: EnrollRequest): object {
  const birth = toBirth(values);
  const typed = toTypedCustomer({}, values);
  const detail = toDetail(toHolder(values));
  return {
    ...((Object.keys(typed).length > 0 || birth) && {
      customer_payer: { ...toPerson(typed), ...(birth && { date_of_birth: birth }) },
    }),
    ...(Object.keys(detail).length > 0 && { payment_method: { detail } }),
  };
}

/** A payment of nothing before a card is kept, where the merchant wants one. */
function toVerify({ verifyCards }: GatewayOptions, type: string): object {
  if (!verifyCards || type !== 'CARD') return {};
  const currency = typeof verifyCards === 'string' ? { currency: verifyCards } : {};
  return { verify: { vault_on_success: true, ...currency } };
}

/** Answers `/v1/enroll`: the session's enrollment of this type, made now or before. */
export async function enroll(
  yuno: Yuno,
  options: GatewayOptions,
  request: EnrollRequest,
): Promise<ReportAnswer> {
  const { token } = request.session;
  const country = toCountry(request.country, options);
  if (!isOffered(await readEnrollable(yuno, token), request)) throw new CheckoutError('method_unavailable');
  const body = {
    account_id: yuno.accountId,
    payment_method_type: request.type,
    country,
    ...toTyped(request),
    ...toVerify(options, request.type),
  };
  try {
    const enrollment = await yuno.enroll(token, body, await toKey(token, 'enroll', request.type));
    return { report: toEnrollmentReport(enrollment, token) };
  } catch (thrown) {
    // The session took its one enrollment already, under another type or by another hand.
    if (thrown instanceof UpstreamError && thrown.code === 'IDEMPOTENCY_DUPLICATED')
      throw new CheckoutError('session_used', { cause: thrown });
    throw thrown;
  }
}

/** Answers `/v1/status` of a customer session. */
export async function readEnrollment(yuno: Yuno, { session, payment }: StatusRequest): Promise<ReportAnswer> {
  if (!payment) return {};
  return { report: toEnrollmentReport(await ownEnrollment(yuno, session.token, payment), session.token) };
}
