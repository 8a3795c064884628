// Saving a payment method without paying: one enrollment per customer session, found again by the same key.
import type { EnrollRequest, ReportAnswer, StatusRequest } from '../shared/contract.js';
import { CheckoutError } from '../shared/errors.js';
import { toEnrollmentReport } from './action.js';
import { isOffered } from './catalog/catalog.js';
import { toKey } from './key.js';
import type { GatewayOptions } from './options.js';
import { UpstreamError, type Yuno } from './yuno.js';

/** Answers `/v1/enroll`: the session's enrollment of this type, made now or before. */
export async function enroll(
  yuno: Yuno,
  options: GatewayOptions,
  request: EnrollRequest,
): Promise<ReportAnswer> {
  const { token } = request.session;
  if (!isOffered(await yuno.enrollableMethods(token), request)) throw new CheckoutError('method_unavailable');
  const body = {
    account_id: yuno.accountId,
    payment_method_type: request.type,
    country: request.country ?? options.defaultCountry,
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

/** Answers `/v1/status` of a customer session: only an enrollment of that very session is told. */
export async function readEnrollment(yuno: Yuno, { session, payment }: StatusRequest): Promise<ReportAnswer> {
  if (!payment) return {};
  const enrollment = await yuno.enrollment(payment);
  if (enrollment.session !== session.token) throw new CheckoutError('payment_mismatch');
  return { report: toEnrollmentReport(enrollment, session.token) };
}
