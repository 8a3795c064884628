// Money divided into payments, held to its rule over many sums, rates and currencies.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { digitsOf, split, toMoneyText } from './split.js';

it('a price is divided so that the payments are enough, and too much by less than a unit each', () => {
  for (const currency of ['BRL', 'CLP', 'KWD', 'COP', 'JPY'])
    for (const value of [0.01, 1, 10, 99.99, 120.5, 1000, 33_333.33, 7_654_321])
      for (const rate of [1, 1.06, 1.18, 1.1111])
        for (const count of [1, 2, 3, 7, 12, 36]) {
          const unit = 10 ** -digitsOf(currency);
          const { each, total } = split({ currency, value }, rate, count);
          const words = `${currency} ${String(value)} × ${String(rate)} in ${String(count)}`;
          assert.ok(Math.abs(total.value - value * rate) <= unit / 2 + 1e-9, words);
          const more = each.value * count - total.value;
          assert.ok(more > -1e-6 && more < count * unit, `${words}: ${String(more)}`);
        }
});

it('half a cent is rounded up, whatever binary fractions say, and texts have all digits', () => {
  assert.equal(split({ currency: 'BRL', value: 1.005 }, 1, 1).total.value, 1.01);
  assert.deepEqual(split({ currency: 'BRL', value: 100 }, 1, 3).each, { currency: 'BRL', value: 33.34 });
  assert.deepEqual(split({ currency: 'CLP', value: 1000 }, 1, 3).each, { currency: 'CLP', value: 334 });
  assert.equal(toMoneyText({ currency: 'BRL', value: 40.1 }), '40.10');
  assert.equal(toMoneyText({ currency: 'CLP', value: 334 }), '334');
});
