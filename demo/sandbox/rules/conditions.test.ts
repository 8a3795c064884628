// Conditions, judged: what each operator lets through, and the rules a list shows of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, type Condition, type ConditionSet, type Situation } from './conditions.js';

const set = (conditions: readonly Condition[], extra: Partial<ConditionSet> = {}): ConditionSet => ({
  code: 'group-1',
  name: 'a set',
  order: 0,
  is_active: true,
  payment_method_data: { logo: null, name: null, description: null },
  conditions,
  ...extra,
});

const situation = (extra: Partial<Situation> = {}): Situation => ({
  country: 'BR',
  amount: { currency: 'BRL', value: 100 },
  metadata: [{ key: 'cart', value: 'books' }],
  ...extra,
});

const country = (conditional: Condition['conditional'], ...values: string[]): Condition => ({
  condition_type: 'COUNTRY',
  conditional,
  values,
});

const amount = (conditional: Condition['conditional'], ...values: string[]): Condition => ({
  condition_type: 'CURRENCY_AND_AMOUNT',
  conditional,
  values,
  complex_name: 'AMOUNT',
  complex_index: 0,
});

for (const [condition, enabled] of [
  [country('ONE_OF', 'BR', 'MX'), true],
  [country('ONE_OF', 'MX'), false],
  [country('NOT_ONE_OF', 'MX'), true],
  [country('NOT_ONE_OF', 'BR'), false],
  [country('EQUAL', 'BR'), true],
  [country('NOT_EQUAL', 'BR'), false],
  [amount('BETWEEN', '100', '200'), true],
  [amount('BETWEEN', '100.01', '200'), false],
  [amount('GREATER_THAN', '100'), false],
  [amount('LESS_THAN', '100.5'), true],
  [{ condition_type: 'CURRENCY', conditional: 'ONE_OF', values: ['USD'] }, false],
  [{ condition_type: 'METADATA', conditional: 'ONE_OF', values: ['books'], metadata_key: 'cart' }, true],
  [{ condition_type: 'METADATA', conditional: 'NOT_ONE_OF', values: ['books'], metadata_key: 'cart' }, false],
  [{ condition_type: 'METADATA', conditional: 'NOT_ONE_OF', values: ['books'], metadata_key: 'other' }, true],
  // What a session cannot answer does not keep a method away.
  [{ condition_type: 'CARD_BIN', conditional: 'ONE_OF', values: ['411111'] }, true],
] as const satisfies readonly (readonly [Condition, boolean])[])
  test(`${condition.condition_type} ${condition.conditional} ${condition.values.join(' ')} ${enabled ? 'lets the method appear' : 'rules the method out'}`, () => {
    assert.equal(judge([set([condition])], situation()).enabled, enabled);
  });

test('one set that holds is enough, and a set holds only with all of its conditions', () => {
  const both = set([country('ONE_OF', 'BR'), amount('BETWEEN', '500', '900')]);
  assert.equal(judge([both], situation()).enabled, false);
  assert.equal(judge([both, set([country('ONE_OF', 'BR')])], situation()).enabled, true);
});

test('an inactive set is neither judged nor shown; without any, nothing is ruled out', () => {
  const off = set([country('ONE_OF', 'MX')], { is_active: false });
  assert.deepEqual(judge([off], situation()), { enabled: true, rules: null, matched: undefined });
});

test('a session without an amount is not within any range', () => {
  assert.equal(judge([set([amount('BETWEEN', '0', '900')])], situation({ amount: null })).enabled, false);
});

test('a currency and its range are one rule of AMOUNT, with amounts as texts', () => {
  const currency: Condition = {
    ...amount('ONE_OF', 'BRL'),
    complex_name: 'CURRENCY',
  };
  const { enabled, rules } = judge([set([currency, amount('BETWEEN', '200', '900')])], situation());
  assert.equal(enabled, false);
  assert.deepEqual(rules, [
    {
      condition: 'INCLUDE',
      condition_group_code: 'group-1',
      condition_name: 'a set',
      type: 'AMOUNT',
      values: { countries: null, currency: 'BRL', min: '200', max: '900', metadata: null },
    },
  ]);
});

test('what must not be is an EXCLUDE rule, of a country or of metadata', () => {
  const metadata: Condition = {
    condition_type: 'METADATA',
    conditional: 'NOT_ONE_OF',
    values: ['books'],
    metadata_key: 'cart',
  };
  const { rules } = judge([set([country('NOT_ONE_OF', 'PL', 'DE'), metadata])], situation());
  assert.deepEqual(
    rules?.map(({ condition, type, values }) => [condition, type, values.countries ?? values.metadata]),
    [
      ['EXCLUDE', 'COUNTRY', ['PL', 'DE']],
      ['EXCLUDE', 'METADATA', [{ key: 'cart', value: 'books' }]],
    ],
  );
});
