// Which plan of several is on offer, and how its steps are read: in every way in which Yuno's pages write them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choosePlan, type Purchase } from './choose-plan.js';
import { decodePlans } from './wire-plans.js';

const NOW = Date.UTC(2026, 2, 4);
const PURCHASE: Purchase = {
  amount: { currency: 'BRL', value: 120 },
  country: 'BR',
  type: 'CARD',
  iin: '45079900',
  brands: undefined,
};
const plan = (id: string, more: object = {}) => ({
  id,
  installments_plan: [{ installment: 1 }, { installment: 3, rate: 1.1 }],
  ...more,
});
const chosen = (plans: unknown, more: Partial<Purchase> = {}) =>
  choosePlan(decodePlans(plans), { ...PURCHASE, ...more }, NOW);
const idOf = (plans: unknown, more: Partial<Purchase> = {}) => chosen(plans, more)[0]?.id;

describe('of several plans', () => {
  const any = plan('any');
  const country = plan('country', { country_code: 'BR' });
  const brand = plan('brand', { brand: ['VISA'], country_code: 'BR' });
  const digits = plan('digits', { iin: ['450799'] });
  const more = plan('more digits', { iin: ['45079900'] });

  it('the one made for the most digits wins, then the brand’s, then the country’s', () => {
    assert.equal(idOf([any, country, brand, digits, more]), 'more digits');
    assert.equal(idOf([any, digits, brand, country]), 'digits');
    assert.equal(idOf([country, brand, any]), 'brand');
    assert.equal(idOf([any, country]), 'country');
    assert.equal(idOf([any]), 'any');
  });

  it('of two alike the one that was changed last wins', () => {
    const older = plan('older', { updated_at: '2026-01-01T00:00:00.000001Z' });
    const newer = plan('newer', { updated_at: '2026-02-01T00:00:00.000000001Z' });
    assert.equal(idOf([older, newer]), 'newer');
    assert.equal(idOf([newer, older]), 'newer');
  });

  it('one for another country, currency, amount, time, card or method is none', () => {
    for (const [what, other] of Object.entries({
      country: { country_code: 'MX' },
      currency: { amount: { currency: 'MXN' } },
      capital: { amount: { Currency: 'MXN' } },
      least: { amount: { currency: 'BRL', min_value: '120.01' } },
      most: { amount: { currency: 'BRL', max_value: 119.99 } },
      early: { availability: { start_at: '2026-03-05T00:00:00.000000Z' } },
      late: { availability: { start_at: '', finish_at: '2026-03-03T00:00:00.000000Z' } },
      digits: { iin: ['411111'] },
      method: { payment_method_type: 'NU_PAY_ENROLLMENT' },
    }))
      assert.deepEqual(chosen([plan('x', other)]), [], what);
    assert.equal(chosen([plan('x', { amount: { Currency: 'BRL', min_value: 0, max_value: 0 } })]).length, 2);
  });

  it('a brand that is known counts under every spelling; one that nobody knows is left to Yuno’s filter', () => {
    const amex = plan('x', { brand: ['AMEX'] });
    assert.equal(idOf([amex], { brands: ['AMERICAN_EXPRESS'] }), 'x');
    assert.equal(idOf([amex], { brands: ['VISA', 'ELO'] }), undefined);
    assert.equal(idOf([amex]), 'x');
    const wallet = { type: 'NU_PAY_ENROLLMENT', iin: undefined };
    assert.equal(
      idOf([plan('x', { brand: ['VISA'], payment_method_type: 'NU_PAY_ENROLLMENT' })], wallet),
      undefined,
    );
    assert.equal(idOf([plan('x', { payment_method_type: 'NU_PAY_ENROLLMENT' })], wallet), 'x');
  });
});

describe('a step of a plan', () => {
  const steps = (...installments_plan: unknown[]) => chosen([plan('x', { installments_plan })]);
  const two = { installment: 2 };
  const BRL = (value: number) => ({ currency: 'BRL', value });

  it('costs what Yuno says, as number or text, and what is missing is computed', () => {
    const priced = (amount: object, rate?: number) => steps({ ...two, rate, amount })[0];
    for (const [amount, each, total] of [
      [{ currency: 'BRL', value: '61.5', total_value: '123' }, 61.5, 123],
      [{ Currency: 'BRL', value: 61.5, total_value: 123 }, 61.5, 123],
      [{ currency: 'BRL', value: '', total_value: '123.01' }, 61.51, 123.01],
      [{ currency: 'BRL', value: '0', total_value: '0' }, 66, 132],
      [{ currency: 'USD', value: '10', total_value: '20' }, 66, 132],
      [{}, 66, 132],
    ] as const) {
      const { each: one, total: all } = priced(amount, 1.1) ?? {};
      assert.deepEqual([one, all], [BRL(each), BRL(total)], JSON.stringify(amount));
    }
    // Nothing but what one payment is.
    assert.deepEqual(priced({ currency: 'BRL', value: '61.5' })?.total, BRL(123));
  });

  it('says its costs in Yuno’s words, the months before it begins, and who bears it', () => {
    const [found] = chosen([
      plan('x', {
        first_installment_deferral: '2',
        installments_plan: [
          {
            installment: '3',
            rate: '1.1',
            type: 'ISSUER_INSTALLMENTS',
            financial_costs: [
              { type: 'CFT', rate: 45.25, formatted_value: '45,25%' },
              { type: 'TEA', rate: 38.5 },
              { type: 'FEE', rate: 1 },
              null,
            ],
          },
        ],
      }),
    ]);
    assert.deepEqual(found, {
      id: 'x',
      value: 3,
      rate: 1.1,
      each: BRL(44),
      total: BRL(132),
      costs: [
        { type: 'CFT', text: '45,25%' },
        { type: 'TEA', text: '38.5%' },
      ],
      deferral: 2,
      kind: 'ISSUER_INSTALLMENTS',
    });
  });

  it('that is broken or said twice is left out, and one payment alone is no choice', () => {
    assert.deepEqual(
      steps(two, two, { installment: 0 }, { installment: 2.5 }, { installment: 100 }, null, 'x').map(
        ({ value }) => value,
      ),
      [2],
    );
    assert.deepEqual(steps({ installment: 1 }), []);
  });

  it('is found in a list, in a wrapped one, and in one plan alone', () => {
    const one = plan('x');
    for (const body of [[one], { installments_plans: [one] }, { plans: [one] }, one, [null, {}, 'x', one]])
      assert.equal(idOf(body), 'x');
    assert.deepEqual(decodePlans(null), []);
    assert.throws(() => decodePlans('x'));
  });
});
