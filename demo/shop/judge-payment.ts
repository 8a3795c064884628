// Is this order paid? A browser handed over an id, and ids can be made up or borrowed: Yuno is asked, and every fact
// of its answer is held against the order before the shop says "paid".
import { ROOT_KEY, type Order, type OrderBook } from './orders.js';
import { YunoError, type Payment, type Yuno } from './yuno.js';

export type Judgement =
  | { readonly kind: 'paid' | 'reserved' | 'awaited'; readonly order: Order }
  | { readonly kind: 'not-paid'; readonly reason: 'unknown' | 'foreign' | 'amount' | 'status' }
  | { readonly kind: 'unclear' };

const notPaid = (reason: Extract<Judgement, { kind: 'not-paid' }>['reason']): Judgement => ({
  kind: 'not-paid',
  reason,
});

/** `SUCCEEDED` alone is not enough: it has sub-statuses in which money went back, or was never taken. */
const PAID = ['SUCCEEDED/APPROVED', 'SUCCEEDED/CAPTURED'];
const RESERVED = ['PENDING/AUTHORIZED'];
/** A voucher that waits to be paid, or a payment that somebody looks at. */
const AWAITED = /^(?:READY_TO_PAY\/|PENDING\/PENDING_FRAUD_REVIEW$)/;

/** The payment was made for this very order: with its session, or with a clone that names it. */
function isFor(order: Order, payment: Payment, session: string): boolean {
  const root = payment.metadata.find(({ key }) => key === ROOT_KEY)?.value;
  const { session: used } = payment.checkout;
  const belongs = used === order.session || root === order.session;
  return belongs && (session === used || session === order.session);
}

/** Judges what the form posted. Rejects only for faults; a server that cannot be asked makes it `unclear`. */
export async function judgePayment(
  yuno: Yuno,
  orders: OrderBook,
  cart: string,
  posted: { readonly payment: string; readonly session: string },
): Promise<Judgement> {
  let payment: Payment;
  try {
    payment = await yuno.payment(posted.payment);
  } catch (thrown) {
    if (!(thrown instanceof YunoError)) throw thrown;
    return thrown.unclear ? { kind: 'unclear' } : notPaid('unknown');
  }
  const order = orders.ofCart(cart, payment.merchant_order_id);
  if (!order || !isFor(order, payment, posted.session)) return notPaid('foreign');
  const { currency, value } = payment.amount;
  if (currency !== order.amount.currency || value !== order.amount.value) return notPaid('amount');
  const status = `${payment.status}/${payment.sub_status}`;
  if (PAID.includes(status)) return { kind: 'paid', order };
  if (RESERVED.includes(status)) return { kind: 'reserved', order };
  return AWAITED.test(status) ? { kind: 'awaited', order } : notPaid('status');
}
