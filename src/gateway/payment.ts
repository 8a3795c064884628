// Attempts, payments, status and cancelling, for checkout sessions. What may be charged is decided by chain.ts;
// this file checks what the browser says against the session's own facts.
import type {
  AttemptAnswer,
  AttemptRequest,
  CancelRequest,
  PayRequest,
  Report,
  ReportAnswer,
  StatusRequest,
} from '../shared/contract.js';
import { CheckoutError } from '../shared/errors.js';
import { toPaymentReport } from './action.js';
import { isOffered } from './catalog/catalog.js';
import {
  attemptKey,
  belongsTo,
  createPayment,
  isAdoptable,
  leaveBehind,
  readChain,
  ROOT_KEY,
  sessionToPay,
  type Chain,
} from './chain.js';
import type { Configurations } from './configuration.js';
import { finishDraft } from './before-payment.js';
import { toDraft } from './draft.js';
import { Hint } from './hints.js';
import { keepsAlways } from './keep-card.js';
import { toKey } from './key.js';
import { isExhausted, withoutTry } from './last-try.js';
import type { GatewayOptions } from './options.js';
import type { Caller } from './payer.js';
import { ownPayment, readRoot } from './root.js';
import { ifThere, UpstreamError } from './upstream-error.js';
import type { UpstreamPayment } from './wire-payment.js';
import type { UpstreamSession } from './wire-session.js';
import type { Yuno } from './yuno.js';

type Amount = PayRequest['amount'];

/** The shopper agreed to what the button said; the session says what will be charged. */
export function checkAmount({ amount }: UpstreamSession, shown: Amount): void {
  if (amount && (amount.currency !== shown?.currency || amount.value !== shown.value))
    throw new CheckoutError('amount_changed', { detail: amount });
}

/** Only what this session's own list offers can be paid with. */
async function checkMethod(
  yuno: Yuno,
  root: string,
  { type, vaultedToken }: PayRequest['method'],
): Promise<void> {
  if (!isOffered(await yuno.checkoutMethods(root), { type, vaultedToken }))
    throw new CheckoutError('method_unavailable');
}

/** The payment that answers, and whether another of the same purchase took money, too. */
export const toAnswerReport = (answer: UpstreamPayment, chain: Chain, options: GatewayOptions): Report => ({
  ...withoutTry(toPaymentReport(answer), chain, options),
  ...(chain.twice && chain.twice.id !== answer.id && { paidTwice: chain.twice.id }),
});

interface Purchase {
  readonly chain: Chain;
  /** Nothing of this purchase is paid or in flight, and another attempt is allowed. */
  readonly open: boolean;
}

/** The purchase as Yuno knows it, after every check that attempt and pay share. */
async function readPurchase(
  yuno: Yuno,
  options: GatewayOptions,
  { session, amount, method, abandon }: Pick<PayRequest, 'session' | 'amount' | 'method' | 'abandon'>,
): Promise<Purchase> {
  const [root] = await Promise.all([readRoot(yuno, session.token), checkMethod(yuno, session.token, method)]);
  const whole = await readChain(yuno, root);
  const isLast = isExhausted(whole, options);
  // A code is left behind for another try, not for none: as the last one it can still be paid.
  const chain = isLast ? whole : leaveBehind(whole, abandon, options.allowSecondAttempt === true);
  if (chain.answer) return { chain, open: false };
  if (isLast) throw new CheckoutError('attempts_exhausted');
  checkAmount(root, amount);
  return { chain, open: true };
}

/** What a merchant's server may send as it is: no payer, no account, none of the session's own metadata. */
const toReadyRequest = (
  session: UpstreamSession,
  root: string,
  { type, vaultedToken }: PayRequest['method'],
  kept: boolean,
) => ({
  merchant_order_id: session.orderId,
  description: session.description,
  country: session.country,
  ...(session.amount && { amount: session.amount }),
  checkout: { session: session.id },
  payment_method: {
    type,
    ...(vaultedToken && { vaulted_token: vaultedToken }),
    ...(kept && { vault_on_success: true }),
  },
  metadata: [{ key: ROOT_KEY, value: root }],
});

/** Answers `/v1/attempt`: the session, key and request of the next try, or the payment that makes one needless. */
export async function openAttempt(
  yuno: Yuno,
  options: GatewayOptions,
  request: AttemptRequest,
  configurations: Configurations,
): Promise<AttemptAnswer> {
  const { chain, open } = await readPurchase(yuno, options, request);
  if (!open && chain.answer) return { report: toAnswerReport(chain.answer, chain, options) };
  const kept = keepsAlways(yuno, configurations, chain.root, request.method);
  const session = await sessionToPay(yuno, chain, request.reuse);
  return {
    session: session.id,
    idempotencyKey: await attemptKey(chain),
    request: toReadyRequest(session, chain.root.id, request.method, await kept),
  };
}

/** The session that the token belongs to, if it is one of this purchase. */
export async function readPaySession(
  yuno: Yuno,
  root: UpstreamSession,
  id: string,
): Promise<UpstreamSession> {
  if (id === root.id) return root;
  const session = await ifThere(yuno.checkoutSession(id));
  if (!session || !(belongsTo(root.id, session) || isAdoptable(root, session)))
    throw new CheckoutError('request_invalid');
  return { ...session, id };
}

/** Refusals that say something else than "a backend may not pay this session". */
const OTHER_REASONS = /TOKEN|CREDENTIALS|IP_ADDRESS|AMOUNT|CURRENCY|COUNTRY/;

/**
 * Yuno refuses a backend's payment for a session whose workflow says that its SDK makes it. Under which code, no
 * document says: any refusal that has no reason of its own counts.
 */
function toWorkflowError(thrown: unknown, { workflow }: UpstreamSession): unknown {
  const refusal = thrown instanceof CheckoutError ? thrown.cause : thrown;
  const isRefused = refusal instanceof UpstreamError && !refusal.passing && !OTHER_REASONS.test(refusal.code);
  return workflow === 'SDK_SEAMLESS' && isRefused
    ? new CheckoutError('workflow_mismatch', { cause: refusal })
    : thrown;
}

/** Answers `/v1/pay`. */
export async function pay(
  yuno: Yuno,
  options: GatewayOptions,
  request: PayRequest,
  caller: Caller,
): Promise<ReportAnswer> {
  if (!options.createsPayments)
    throw new CheckoutError('request_invalid', {
      cause: new Hint('set TENDER_CREATES_PAYMENT, or create payments on your server'),
    });
  if (!request.token && !request.method.vaultedToken) throw new CheckoutError('request_invalid');
  const { chain, open } = await readPurchase(yuno, options, request);
  if (!open && chain.answer) return { report: toAnswerReport(chain.answer, chain, options) };

  const { root } = chain;
  const paySession = await readPaySession(yuno, root, request.paySession);
  checkAmount(root, paySession.amount);
  const draft = toDraft(yuno.accountId, chain, paySession, request, caller);
  const body = await finishDraft(options, draft, chain);
  try {
    const report = toPaymentReport(await createPayment(yuno, chain, body));
    return { report: withoutTry(report, chain, options, 1) };
  } catch (thrown) {
    throw toWorkflowError(thrown, root);
  }
}

/** Answers `/v1/status` of a checkout session: the named payment, else the one that answers, else the last. */
export async function readStatus(
  yuno: Yuno,
  options: GatewayOptions,
  { session, payment }: StatusRequest,
): Promise<ReportAnswer> {
  const report = payment && toPaymentReport(await ownPayment(yuno, session.token, payment));
  // Of a payment that did not fail, nothing else of the purchase has to be known.
  if (report && !report.retry) return { report };
  const chain = await readChain(yuno, await readRoot(yuno, session.token));
  if (report) return { report: withoutTry(report, chain, options) };
  const shown = chain.answer ?? chain.payments.at(-1);
  return shown ? { report: toAnswerReport(shown, chain, options) } : {};
}

/** Answers `/v1/cancel`. Only a pending payment can be cancelled; the answer is what Yuno says it is afterwards. */
export async function cancelPayment(
  yuno: Yuno,
  { session, payment: id }: CancelRequest,
): Promise<ReportAnswer> {
  const payment = await ownPayment(yuno, session.token, id);
  if (payment.status === 'PENDING' && payment.transactionId) {
    try {
      await yuno.cancelPayment(id, payment.transactionId, await toKey(id, 'cancel'));
    } catch (thrown) {
      // It may have been paid or cancelled meanwhile: the payment itself says which.
      if (!(thrown instanceof UpstreamError)) throw thrown;
    }
    return { report: toPaymentReport(await yuno.payment(id)) };
  }
  const report = toPaymentReport(payment);
  if (!report.final) throw new CheckoutError('not_cancelable');
  return { report };
}
