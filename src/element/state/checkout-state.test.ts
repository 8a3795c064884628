// What a session that is read again changes about a form that is filled.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Method, OpenAnswer } from '../../shared/contract.js';
import { IDLE, whenOpened, type CheckoutState } from './checkout-state.js';

const saved = (id: string, card = {}): Method => ({
  id,
  type: 'CARD',
  name: id,
  category: 'CARD',
  vaultedToken: id,
  card: { brand: 'VISA', lastFour: '0002', expiry: '11/28', ...card },
  fields: [],
});
const answer = (methods: readonly Method[], preselected?: string): OpenAnswer => ({
  protocol: 1,
  purpose: 'payment',
  country: 'BR',
  creates: true,
  secondAttempt: false,
  methods: [...methods],
  ...(preselected && { preselected }),
});
const money = { currency: 'BRL', value: 60 };
const filled: CheckoutState = {
  ...IDLE,
  phase: 'form',
  selected: 'a',
  card: { complete: true },
  installment: { id: 'plan', value: 2, each: money, total: { ...money, value: 120 } },
};

describe('a session that is read again', () => {
  it('keeps what was chosen and typed for a method that is still there', () => {
    const { selected, card, installment } = whenOpened(filled, answer([saved('a'), saved('b')], 'b'));
    assert.deepEqual([selected, card, installment], ['a', filled.card, filled.installment]);
  });

  it('lets go of it where another method takes the place', () => {
    const { selected, card, installment } = whenOpened(filled, answer([saved('b')], 'b'));
    assert.deepEqual([selected, card, installment], ['b', undefined, undefined]);
  });

  it('chooses nothing by itself that has run out, or once a saved method was declined', () => {
    assert.equal(whenOpened(IDLE, answer([saved('a', { expired: true })], 'a')).selected, undefined);
    const refused = { ...IDLE, refused: { a: { report: 'payment', never: true } } };
    assert.equal(whenOpened(refused, answer([saved('a'), saved('b')], 'a')).selected, undefined);
  });
});
