// What a merchant set in the checkout builder changes what a person is asked, and never makes a form useless.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeConfiguration } from '../wire-configuration.js';
import { listed } from './fixtures/listed.js';
import { toMethods } from './catalog.js';
import { override } from './overrides.js';

const rule = (name: string, active: boolean) => ({ name, active, value: undefined });

test('a field that is on is asked, one that is off is not, and one not mentioned stays', () => {
  assert.equal(override('name email', [rule('email', false), rule('phone', true)]), 'name phone');
  assert.equal(override('name', [rule('first_name', false), rule('last_name', true)]), 'name');
  assert.equal(override('name', [rule('first_name', false), rule('last_name', false)]), '');
});

test('no rules, and rules nobody understands, leave the catalogue as it is', () => {
  assert.equal(override('bank name', []), 'bank name');
  assert.equal(
    override('bank name', [rule('favourite_colour', true), rule('installment', false)]),
    'bank name',
  );
});

test('what makes a method what it is cannot be switched off', () => {
  const all = ['first_name', 'last_name', 'email', 'phone', 'document'].map((name) => rule(name, false));
  assert.equal(override('bank name email', all), 'bank');
  assert.equal(override('code:6', all), 'code:6');
  assert.equal(override('card save', all), 'card save');
});

test('a whole address has its postal code; alone it is a line of text', () => {
  assert.equal(override('card', [rule('zip_code', true)]), 'card zip');
  assert.equal(
    override('card', [rule('zip_code', true), rule('billing_address', true)]),
    'card billing_address',
  );
});

const PIX = listed('PIX', 'BANK_TRANSFER');
const kindsOf = (config: object, purpose: 'payment' | 'enrollment' = 'payment') => {
  const configuration = decodeConfiguration({ config });
  const known = new Set<string>();
  const [method] = toMethods([PIX], { purpose, country: 'BR', canSave: false, known, configuration });
  return method?.fields.map(({ kind, options = [] }) =>
    [kind, ...options.map(({ value }) => value)].join(' '),
  );
};

test('the builder decides for its own purpose, and narrows the documents of a country', () => {
  const payment_methods = [
    {
      payment_method_type: 'PIX',
      required_fields_to_override: { fields: [{ field_name: 'phone', is_active: false }] },
    },
  ];
  const general_settings = { country_documents: [{ country_code: 'BR', documents: ['CNPJ', 'RG'] }] };
  assert.deepEqual(kindsOf({ payment_methods, general_settings }), ['document CNPJ', 'email', 'name']);
  assert.deepEqual(kindsOf({ payment_methods }, 'enrollment'), [
    'document CPF CNPJ',
    'phone',
    'email',
    'name',
  ]);
});

test('a rule set that is null, empty or partly broken is no rule set', () => {
  const built = ['document CPF CNPJ', 'phone', 'email', 'name'];
  for (const required_fields_to_override of [
    null,
    {},
    [],
    'none',
    { fields: null },
    { fields: [null, 7, {}] },
  ])
    assert.deepEqual(
      kindsOf({ payment_methods: [{ payment_method_type: 'PIX', required_fields_to_override }] }),
      built,
    );
});
