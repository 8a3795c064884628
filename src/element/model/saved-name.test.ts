// The name by which a shopper is asked whether to remove what they saved: a wrong one loses the wrong card.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Method } from '../../shared/contract.js';
import { savedName } from './saved-name.js';

const method = (change: Partial<Method>): Method => ({
  id: '1',
  type: 'CARD',
  name: 'VISA ****0002',
  category: 'CARD',
  fields: [],
  ...change,
});

describe('a saved method is known to its owner', () => {
  it('by brand and last four digits, the brand as cards say it where that is known', () => {
    const card = { brand: 'UNIONPAY', lastFour: '0002', expiry: '' };
    assert.equal(savedName(method({ card: { ...card, brandName: 'UnionPay' } })), 'UnionPay ····\u00a00002');
    assert.equal(savedName(method({ card: { ...card, brand: 'NPS' } })), 'NPS ····\u00a00002');
  });

  it('by its name, where there is no card or too little of one', () => {
    assert.equal(savedName(method({ name: 'NuPay' })), 'NuPay');
    assert.equal(savedName(method({ card: { brand: '', lastFour: '0002', expiry: '' } })), 'VISA ****0002');
  });
});
