// The scene of the hostile requests: purchases, cards and wallets that belong to somebody, and an attacker who has
// nothing but a session of an own order and whatever ids leaked.
import { randomUUID } from 'node:crypto';
import { enrolling, press } from '../both-readings.js';
import { CARDS, unwrapPayment, type TestGateway } from '../gateway.js';

export interface Victims {
  /** The attacker's own unpaid session. */
  readonly own: string;
  /** A fresh one-time token of the own session: whatever slips through would be paid with it. */
  readonly ownToken: string;
  /** Another order's unpaid session, and a token of it. */
  readonly unpaid: string;
  readonly unpaidToken: string;
  readonly paid: string;
  readonly paidPayment: string;
  readonly pending: string;
  readonly pendingPayment: string;
  /** A session of a purchase that was declined once, and the clone made for its next attempt. */
  readonly declined: string;
  readonly clone: string;
  readonly cloneToken: string;
  /** A card somebody else has saved. */
  readonly vaultedToken: string;
  /** Somebody else's customer session, and its enrollment. */
  readonly wallet: string;
  readonly enrollment: string;
  /** A customer session without an enrollment. */
  readonly otherWallet: string;
  /** An id of nothing. */
  readonly nothing: string;
}

export async function makeVictims(gateway: TestGateway): Promise<Victims> {
  const own = await gateway.session();
  const unpaid = await gateway.session();
  const customer = await gateway.customer();
  const paid = await gateway.session({ customer_id: customer });
  const bought = (await press(gateway, paid, { save: true })).body.report;
  const pending = await gateway.session();
  const waiting = (await press(gateway, pending, { card: CARDS.challenge })).body.report;
  const declined = await gateway.session();
  await press(gateway, declined, { card: CARDS.funds });
  const purchase = { session: { kind: 'checkout', token: declined }, method: { type: 'CARD' } };
  const amount = { currency: 'BRL', value: 120.5 };
  const clone = (await gateway.ask('attempt', { ...purchase, amount })).body.session as string;
  const wallet = await gateway.customerSession(customer);
  const enrolled = await gateway.ask('enroll', { session: enrolling(wallet), type: 'CARD' });
  return {
    own,
    ownToken: await gateway.token(own),
    unpaid,
    unpaidToken: await gateway.token(unpaid),
    paid,
    paidPayment: bought.id,
    pending,
    pendingPayment: waiting.id,
    declined,
    clone,
    cloneToken: await gateway.token(clone),
    vaultedToken: bought.vaultedToken,
    wallet,
    enrollment: enrolled.body.report.id,
    otherWallet: await gateway.customerSession(await gateway.customer()),
    nothing: randomUUID(),
  };
}

/** Every payment of every order in the scene, with its status: what must be the same afterwards. */
export async function readLedger(gateway: TestGateway, victims: Victims): Promise<string[]> {
  const lines: string[] = [];
  for (const name of ['own', 'unpaid', 'paid', 'pending', 'declined'] as const)
    for (const payment of await gateway.payments(victims[name])) {
      const { id, status } = unwrapPayment(payment);
      lines.push(`${name} ${String(id)} ${String(status)}`);
    }
  return lines.toSorted();
}
