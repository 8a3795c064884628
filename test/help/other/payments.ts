// How the second upstream makes, and unmakes, a payment: one for each session, with a token that is spent once.
import { at, moneyAt, pairsAt, Refused, requireFields, textAt } from './refusal.js';
import type { Shapes } from './shapes.js';
import type { Payment, Session, Store, Token } from './store.js';

/** A session lives for five hours. */
const SESSION_LIFE = 5 * 3600 * 1000;
const MOST_METADATA = 120;

/** Last digits of a card number → what becomes of its payment. Any other number is paid. */
const ENDINGS: Readonly<Record<string, readonly [status: string, subStatus: string, code: string]>> = {
  '0010': ['DECLINED', 'DECLINED', 'INSUFFICIENT_FUNDS'],
  '3220': ['PENDING', 'WAITING_ADDITIONAL_STEP', 'CHALLENGE_REQUIRED'],
};
const PAID = ['SUCCEEDED', 'APPROVED', 'SUCCEEDED'] as const;

export function findSession(store: Store, id: string | undefined): Session {
  const session = store.sessions.get(id ?? '');
  if (!session || session.createdAt + SESSION_LIFE < store.now())
    throw new Refused(400, 'CHECKOUT_SESSION_NOT_FOUND', 'Unknown or inactive checkout session');
  return session;
}

export function checkPayment(body: unknown, { pick }: Shapes): void {
  const always = [
    'account_id',
    'merchant_order_id',
    'description',
    'country',
    'amount.currency',
    'amount.value',
  ];
  requireFields(body, [...always, ...pick('paymentCheckout', ['checkout.session'], [])]);
  if (pairsAt(body, 'metadata').length > MOST_METADATA) throw new Refused(400, 'INVALID_PARAMETERS');
}

interface Card {
  readonly number: string;
  readonly token: Token | undefined;
}

/** The card behind a one-time or a vaulted token. */
function takeCard(store: Store, body: unknown, session: Session, customer: string | undefined): Card {
  const vaulted = textAt(body, 'payment_method.vaulted_token');
  if (vaulted) {
    const kept = store.vault.get(vaulted);
    if (!kept || kept.customer !== customer) throw new Refused(400, 'INVALID_CUSTOMER_FOR_TOKEN');
    return { number: kept.lastFour, token: undefined };
  }
  const token = store.tokens.get(textAt(body, 'payment_method.token') ?? '');
  if (!token || token.session !== session.id || token.isSpent) throw new Refused(401, 'INVALID_TOKEN');
  return { number: token.number, token };
}

function vault(store: Store, customer: string, number: string): string {
  const token = store.newId();
  store.vault.set(token, { token, customer, lastFour: number.slice(-4) });
  return token;
}

/** Makes the payment, or throws the documented refusal. */
export function makePayment(store: Store, body: unknown, { pick }: Shapes): Payment {
  const session = findSession(store, textAt(body, 'checkout.session'));
  // One payment for each session; a spent one is as good as unknown.
  if (session.used) throw new Refused(400, 'CHECKOUT_SESSION_NOT_FOUND', 'Spent checkout session');
  if (session.workflow === 'SDK_SEAMLESS')
    throw new Refused(400, 'INVALID_REQUEST', 'Yuno pays this session');
  const amount = moneyAt(body, 'amount');
  if (!amount) throw new Refused(400, 'INVALID_AMOUNT');
  if (
    session.amount &&
    (session.amount.value !== amount.value || session.amount.currency !== amount.currency)
  )
    throw new Refused(400, 'INVALID_AMOUNT', 'Another amount than the session has');
  const customer = textAt(body, 'customer_payer.id');
  const { number, token } = takeCard(store, body, session, customer);
  if (token) token.isSpent = true;
  session.used = true;

  const verified = pick('verifyResult', 'VERIFIED', 'SUCCEEDED');
  const ending =
    amount.value === 0 ? ([verified, 'VERIFIED', 'SUCCEEDED'] as const) : ENDINGS[number.slice(-4)];
  const [status, subStatus, responseCode] = ending ?? PAID;
  const keeps = at(body, 'payment_method.vault_on_success') === true && customer && status === 'SUCCEEDED';
  const id = store.newId();
  const payment: Payment = {
    id,
    session: session.id,
    order: textAt(body, 'merchant_order_id') ?? '',
    description: textAt(body, 'description') ?? '',
    country: textAt(body, 'country') ?? '',
    amount,
    type: textAt(body, 'payment_method.type') ?? 'CARD',
    token: textAt(body, 'payment_method.token') ?? '',
    customer,
    metadata: pairsAt(body, 'metadata'),
    createdAt: store.now(),
    transaction: store.newId(),
    status,
    subStatus,
    responseCode,
    vaultedToken: keeps ? vault(store, customer, number) : undefined,
    redirectUrl: status === 'PENDING' ? `https://hosted.example/payment?session=${store.newId()}` : undefined,
  };
  store.payments.set(id, payment);
  return payment;
}

export function findPayment(store: Store, id: string): Payment {
  const payment = store.payments.get(id);
  if (!payment) throw new Refused(400, 'PAYMENT_NOT_FOUND');
  return payment;
}

/** Only what is pending can be cancelled. */
export function cancel(store: Store, id: string): Payment {
  const payment = findPayment(store, id);
  if (payment.status !== 'PENDING') throw new Refused(400, 'INVALID_STATUS');
  Object.assign(payment, { status: 'CANCELED', subStatus: 'CANCELED', redirectUrl: undefined });
  return payment;
}
