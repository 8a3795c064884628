// Installments from one list to the next: the choice stays what the shopper chose, and costs are called by their name.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fc } from '../../../test/help/properties.js';
import type { Plan } from '../../shared/contract.js';
import { findWish, hasInterest, isSame, toChoices } from './plans.js';

const money = (value: number) => ({ currency: 'BRL', value });
const plan = (value: number, total = 120.5, more: Partial<Plan> = {}): Plan => ({
  id: 'plan',
  value,
  each: money(Math.round((total / value) * 100) / 100),
  total: money(total),
  ...more,
});

describe('ways to pay', () => {
  it('begin with one payment, whether a plan offers it or not', () => {
    assert.deepEqual(
      toChoices([plan(3), plan(1)]).map((each) => each?.value),
      [1, 3],
    );
    assert.deepEqual(
      toChoices([plan(6), plan(3)]).map((each) => each?.value),
      [undefined, 3, 6],
    );
    assert.deepEqual(toChoices([]), [undefined]);
  });

  it('keep what was chosen where another list has it, and the same plan before another one', () => {
    const shop = plan(3, 120.5, { kind: 'MERCHANT_INSTALLMENTS' });
    const bank = plan(3, 120.5, { kind: 'ISSUER_INSTALLMENTS' });
    assert.equal(findWish([undefined, shop, bank], { value: 3, kind: 'ISSUER_INSTALLMENTS' }), 2);
    assert.equal(findWish([undefined, shop], { value: 3, kind: 'ISSUER_INSTALLMENTS' }), 1);
    assert.equal(findWish([undefined, shop], { value: 6 }), -1);
  });

  it('have interest when they cost more than the price, and not for a cent of rounding', () => {
    assert.equal(hasInterest(plan(3, 120.51), money(120.5)), false);
    assert.equal(hasInterest(plan(3, 130), money(120.5)), true);
    assert.equal(hasInterest(plan(3, 130, { rate: 1 }), money(120.5)), false);
    assert.equal(hasInterest(plan(3, 120.5, { rate: 1.02 }), money(120.5)), true);
  });

  it('are never the same when they take other money', () => {
    const plans = fc.record({
      value: fc.integer({ min: 1, max: 24 }),
      total: fc.integer({ min: 1, max: 9999 }),
    });
    fc.assert(
      fc.property(plans, plans, (one, other) => {
        const differ = one.value !== other.value || one.total !== other.total;
        assert.equal(isSame(plan(one.value, one.total), plan(other.value, other.total)), !differ);
      }),
    );
    assert.equal(isSame(undefined, plan(1)), false);
    assert.equal(isSame(undefined, undefined), true);
  });
});
