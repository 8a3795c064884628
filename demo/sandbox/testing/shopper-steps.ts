// Payments that wait for their shopper, and enrollments, as tests begin them over and over. For tests only.
import { ACCOUNT, str, type Answer, type TestSandbox, type Tree } from './open-sandbox.js';

/** A payment by a method without card data. `extra` replaces fields of the payment's body. */
export async function payBy(
  sandbox: TestSandbox,
  type: string,
  country: string,
  extra: object = {},
  sessionExtra: object = {},
): Promise<Tree> {
  const session = await sandbox.session({ country, ...sessionExtra });
  const made = await sandbox.call('POST', `/checkout/sessions/${session}/token`, {
    payment_method: { type },
  });
  return (await sandbox.pay(session, str(made.body['token']), { country, ...extra })).body;
}

/** The hosted page that somebody at the controls is shown for a payment or an enrollment. */
export async function pageOf(
  sandbox: TestSandbox,
  kind: 'payments' | 'enrollments',
  id: string,
): Promise<string> {
  return str((await sandbox.control('GET', `/${kind}/${id}/page`)).body['url']);
}

export interface Enrolling {
  readonly customer: string;
  readonly session: string;
  readonly made: Answer;
}

/** A customer session with its announcement. `extra` replaces fields of the enroll call's body. */
export async function enroll(
  sandbox: TestSandbox,
  type = 'CARD',
  country = 'BR',
  extra: object = {},
  callback_url?: string,
): Promise<Enrolling> {
  const customer = await sandbox.customer();
  const opened = await sandbox.call('POST', '/customers/sessions', {
    account_id: ACCOUNT,
    country,
    customer_id: customer,
    callback_url,
  });
  const session = str(opened.body['customer_session']);
  const path = `/customers/sessions/${session}/payment-methods`;
  const body = { account_id: ACCOUNT, payment_method_type: type, country, ...extra };
  return { customer, session, made: await sandbox.call('POST', path, body) };
}
