// Hostile requests with ids that exist, but belong to others: payments, cards, wallets and sessions of somebody else.
import type { ErrorCode } from '../../../src/shared/errors.js';
import { honest, type Hostile } from './request.js';
import type { Victims } from './victims.js';

const checkout = (token: string) => ({ kind: 'checkout', token });
const customer = (token: string) => ({ kind: 'customer', token });

type Row = readonly [title: string, changes: Record<string, unknown>, ...refused: ErrorCode[]];

const toHostile =
  (victims: Victims, path: string) =>
  ([title, changes, ...refused]: Row): Hostile => ({
    title: `${path} with ${title}`,
    path,
    body: JSON.stringify({ ...honest(victims, path), ...changes }),
    refused,
  });

const MISSING: ErrorCode[] = ['session_not_found', 'upstream_refused'];

export function foreign(victims: Victims): Hostile[] {
  const { own, unpaid, paid, pending, declined, clone, wallet, otherWallet, nothing } = victims;
  const payments = [victims.paidPayment, victims.pendingPayment, nothing, victims.enrollment, unpaid];
  const stolen = (['/v1/open', '/v1/status', '/v1/cancel'] as const).flatMap((path) =>
    payments.flatMap((payment) =>
      [own, unpaid, declined].map((token) =>
        toHostile(
          victims,
          path,
        )([`a payment of another purchase`, { session: checkout(token), payment }, 'payment_mismatch']),
      ),
    ),
  );
  const wallets = ['/v1/open', '/v1/status'].flatMap((path) =>
    [victims.enrollment, victims.paidPayment, nothing].map((payment) =>
      toHostile(
        victims,
        path,
      )([
        'an enrollment of another wallet',
        { session: customer(otherWallet), payment },
        'payment_mismatch',
        ...MISSING,
      ]),
    ),
  );
  const kinds = ['/v1/open', '/v1/attempt', '/v1/pay', '/v1/status', '/v1/cancel'].flatMap((path) =>
    [wallet, nothing, victims.ownToken, victims.vaultedToken, victims.paidPayment].map((token) =>
      toHostile(
        victims,
        path,
      )(['something else as its session', { session: checkout(token) }, ...MISSING, 'payment_mismatch']),
    ),
  );
  const vaulted = { type: 'CARD', vaultedToken: victims.vaultedToken };
  const pay: Row[] = [
    ['a session of another order', { paySession: unpaid, token: victims.unpaidToken }, 'request_invalid'],
    ['a clone of another order', { paySession: clone, token: victims.cloneToken }, 'request_invalid'],
    ['a session that is not there', { paySession: nothing }, 'request_invalid'],
    ['a customer session to pay with', { paySession: wallet }, 'request_invalid'],
    ['no token', { token: undefined }, 'request_invalid'],
    ['a saved card of somebody else', { method: vaulted }, 'method_unavailable'],
    ['that card and no token', { method: vaulted, token: undefined }, 'method_unavailable'],
    [
      'a saved card that is not there',
      { method: { type: 'CARD', vaultedToken: nothing } },
      'method_unavailable',
    ],
    ['a paid session to pay with', { paySession: paid }, 'request_invalid'],
    ['a pending session to pay with', { paySession: pending }, 'request_invalid'],
    [
      'the root of a clone and the own session',
      { session: checkout(declined), paySession: own },
      'request_invalid',
    ],
    [
      'an unpaid order and a foreign clone',
      { session: checkout(unpaid), paySession: clone },
      'request_invalid',
    ],
    ['a customer session to pay', { session: customer(wallet) }, ...MISSING, 'request_invalid'],
  ];
  const attempt: Row[] = [
    ['a saved card of somebody else', { method: vaulted }, 'method_unavailable'],
    ['a customer session to pay', { session: customer(wallet) }, ...MISSING, 'request_invalid'],
  ];
  const plans: Row[] = [
    ['a saved card of somebody else', { method: vaulted, iin: undefined }, 'method_unavailable'],
    ['a saved card of somebody else, and first digits', { method: vaulted }, 'method_unavailable'],
    ['a customer session', { session: customer(wallet) }, ...MISSING],
    ['no first digits', { iin: undefined }, 'request_invalid'],
  ];
  const token: Row[] = [
    ['a card', {}, 'request_invalid'],
    ['a saved card of somebody else', { method: vaulted }, 'method_unavailable'],
    [
      'that card in installments',
      { method: vaulted, installment: { id: 'x', value: 3 } },
      'method_unavailable',
    ],
    [
      'a wallet of somebody else',
      { method: { ...vaulted, type: 'NU_PAY_ENROLLMENT' } },
      'method_unavailable',
    ],
  ];
  const card: Row[] = [
    ['a session that is not there', { session: checkout(nothing) }, ...MISSING],
    ['a customer session that is not there', { session: customer(nothing) }, ...MISSING],
    ['a payment as its session', { session: checkout(victims.paidPayment) }, ...MISSING],
  ];
  const unenroll: Row[] = [
    ['a saved card of somebody else', { vaultedToken: victims.vaultedToken }, 'method_unavailable'],
    ['a session that is not there', { session: checkout(nothing) }, ...MISSING],
    [
      'a card of somebody else, by their wallet’s token alone',
      { session: customer(wallet), vaultedToken: victims.vaultedToken },
      'request_invalid',
    ],
    ['a payment for a method', { vaultedToken: victims.paidPayment }, 'method_unavailable'],
  ];
  const enroll: Row[] = [
    ['a checkout session as wallet', { session: customer(own) }, ...MISSING],
    ['a payment as wallet', { session: customer(victims.paidPayment) }, ...MISSING],
    ['a wallet that is not there', { session: customer(nothing) }, ...MISSING],
    ['a country that is none', { country: 'Brazil' }, 'request_invalid'],
  ];
  return [
    ...stolen,
    ...wallets,
    ...kinds,
    ...pay.map(toHostile(victims, '/v1/pay')),
    ...attempt.map(toHostile(victims, '/v1/attempt')),
    ...plans.map(toHostile(victims, '/v1/plans')),
    ...token.map(toHostile(victims, '/v1/token')),
    ...card.map(toHostile(victims, '/v1/card')),
    ...unenroll.map(toHostile(victims, '/v1/unenroll')),
    ...enroll.map(toHostile(victims, '/v1/enroll')),
  ];
}
