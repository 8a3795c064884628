// Saved methods: their order, what is told of a card, and when its security code is asked.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeConfiguration } from '../wire-configuration.js';
import { decodeMethods } from '../wire-methods.js';
import { toMethods } from './catalog.js';
import type { FieldContext } from './fields.js';
import { isEditable, toPreselected } from './saved.js';

const NOW = Date.UTC(2026, 2, 4);
const CONTEXT: FieldContext = {
  purpose: 'payment',
  country: 'BR',
  canSave: true,
  known: new Set(),
  now: NOW,
  installments: 'iin',
};
const CARD = {
  iin: '45079900',
  lfd: '0002',
  expiration_month: 11,
  expiration_year: 28,
  number_length: 16,
  security_code_length: 3,
  brand: 'VISA',
  type: 'CREDIT',
};
const saved = (vaulted_token: string, card: object = {}, more: object = {}) => ({
  type: 'CARD',
  category: 'CARD',
  name: 'VISA ****0002',
  vaulted_token,
  card_data: { ...CARD, ...card },
  ...more,
});
const FRESH = { type: 'CARD', category: 'CARD', name: 'Card' };
const paid = (at: string) => ({ last_successfully_used: true, last_successfully_used_at: at });

const listOf = (rows: object[], configuration?: object) => {
  const listed = decodeMethods(rows);
  const decoded = configuration && decodeConfiguration(configuration);
  const methods = toMethods(listed, { ...CONTEXT, configuration: decoded });
  return { methods, preselected: toPreselected(methods, listed, decoded), decoded };
};
const cardOf = (card: object) => listOf([saved('a', card)]).methods[0]?.card;

/** A configuration with rules for a saved card, and settings of the list. */
const builder = (security_code?: object, settings: object = {}) => ({
  config: {
    payment_methods: [
      {
        payment_method_type: 'CARD',
        required_fields_to_override: {
          fields: [],
          enrollment_fields: security_code ? [{ field_name: 'security_code', ...security_code }] : [],
        },
      },
    ],
  },
  styling: { settings },
});

describe('a saved card', () => {
  it('is told by brand, last four, expiry and its first digits: eight only of sixteen or more', () => {
    assert.deepEqual(cardOf({}), {
      brand: 'VISA',
      brandName: 'Visa',
      lastFour: '0002',
      expiry: '11/28',
      iin: '45079900',
      kind: 'CREDIT',
    });
    assert.equal(cardOf({ brand: 'CHINA UNION PAY' })?.brandName, 'UnionPay');
    assert.equal(cardOf({ brand: 'VR_VALE_REFEICAO' })?.brandName, 'VR');
    assert.equal(cardOf({ brand: 'NPS' })?.brandName, undefined);
    assert.equal(cardOf({ number_length: 15 })?.iin, '450799');
    assert.equal(cardOf({ number_length: null })?.iin, '450799');
    assert.equal(cardOf({ iin: 450_799 })?.iin, '450799');
    assert.equal(cardOf({ iin: '4507990000000002' })?.iin, undefined);
    assert.equal(cardOf({ type: 'GOLD' })?.kind, undefined);
    assert.equal(cardOf({ country_code: 'DK' })?.country, 'DK');
    assert.equal(cardOf({ expiration_month: 13 })?.expiry, '');
  });

  it('is good through its last day, wherever on earth that ends', () => {
    const at = (now: number) =>
      toMethods(decodeMethods([saved('a', { expiration_month: 2, expiration_year: 2026 })]), {
        ...CONTEXT,
        now,
      })[0]?.card?.expired;
    assert.equal(at(Date.UTC(2026, 1, 28)), undefined);
    assert.equal(at(Date.UTC(2026, 2, 1, 11, 59)), undefined);
    assert.equal(at(Date.UTC(2026, 2, 1, 12)), true);
    const december = decodeMethods([saved('a', { expiration_month: 12, expiration_year: 25 })]);
    assert.equal(toMethods(december, { ...CONTEXT, now: Date.UTC(2026, 0, 1) })[0]?.card?.expired, undefined);
    assert.equal(toMethods(december, CONTEXT)[0]?.card?.expired, true);
  });

  it('is asked for its code as the builder says, and always where nothing can be read', () => {
    const asks = (configuration?: object, more: object = {}) =>
      listOf([saved('a', {}, more)], configuration).methods[0]?.fields.some(({ kind }) => kind === 'card');
    const first = builder({ is_active: true, current_value: 'FIRST_TIME' });
    const used = paid('2026-01-01T00:00:00.000001Z');
    const unused = { last_successfully_used: false, last_successfully_used_at: '' };
    for (const [expected, configuration, more] of [
      [true, undefined, used],
      [true, builder(), used],
      [true, builder({ is_active: true, current_value: 'ALWAYS' }), used],
      [true, builder({ is_active: true, current_value: null }), used],
      [false, builder({ is_active: false, current_value: 'ALWAYS' }), unused],
      [true, first, unused],
      [true, first, {}],
      [false, first, used],
      // Not the last one that paid, but it did pay.
      [false, first, { ...used, last_successfully_used: false }],
    ] as const)
      assert.equal(asks(configuration, more), expected, JSON.stringify([configuration, more]));
  });

  it('is asked for a code of its own length', () => {
    const lengthOf = (card: object) => listOf([saved('a', card)]).methods[0]?.fields[0]?.card?.saved;
    assert.deepEqual(lengthOf({}), { brand: 'VISA', codeLength: 3 });
    assert.deepEqual(lengthOf({ brand: 'AMEX', security_code_length: null }), {
      brand: 'AMERICAN_EXPRESS',
      codeLength: 4,
    });
    assert.deepEqual(lengthOf({ security_code_length: 0 }), { brand: 'VISA', codeLength: 3 });
  });

  it('may be paid in installments when its digits are known; a saved wallet has no code', () => {
    assert.equal(listOf([saved('a')]).methods[0]?.installments, 'method');
    assert.equal(listOf([saved('a', { iin: null })]).methods[0]?.installments, undefined);
    const wallet = { type: 'NU_PAY_ENROLLMENT', category: 'WALLET', name: 'NuPay', vaulted_token: 'w' };
    const [method] = listOf([wallet]).methods;
    assert.deepEqual([method?.fields, method?.installments, method?.card], [[], 'method', undefined]);
  });
});

describe('the list', () => {
  const older = saved('older', {}, paid('2026-01-01T00:00:00.000001Z'));
  const newer = saved('newer', {}, paid('2026-02-01T00:00:00.000000001Z'));
  const expired = saved('expired', { expiration_year: 20 }, paid('2026-03-01T00:00:00.000001Z'));
  const never = saved('never');
  const preselect = { payment_method_list: { preselected_payment_method: true } };

  it('has saved methods in front, the last used one first, and cards that have run out last', () => {
    assert.deepEqual(
      listOf([FRESH, expired, never, older, newer]).methods.map(({ id }) => id),
      ['newer', 'older', 'never', 'expired', 'CARD'],
    );
  });

  it('begins with the last used one where the checkout says so, never with one that has run out', () => {
    const rows = [FRESH, never, older, newer, expired];
    assert.equal(listOf(rows, builder(undefined, preselect)).preselected, 'newer');
    assert.equal(listOf(rows, builder()).preselected, undefined);
    assert.equal(listOf(rows).preselected, undefined);
    assert.equal(listOf([FRESH, never], builder(undefined, preselect)).preselected, undefined);
  });

  it('begins with the one that Yuno prefers, where the checkout does not say no', () => {
    const rows = [FRESH, newer, { ...never, preferred: true }];
    assert.equal(listOf(rows, builder(undefined, preselect)).preselected, 'newer');
    assert.equal(listOf(rows.toReversed().slice(0, 1), builder(undefined, preselect)).preselected, 'never');
    assert.equal(listOf(rows).preselected, 'never');
    assert.equal(listOf(rows, builder()).preselected, undefined);
    assert.equal(listOf([{ ...expired, preferred: true }]).preselected, undefined);
  });

  it('may be edited only where the checkout says so', () => {
    const editable = builder(undefined, { payment_method_list: { edit_payment_method_list: true } });
    assert.equal(isEditable(listOf([], editable).decoded), true);
    assert.equal(isEditable(listOf([], builder()).decoded), false);
    assert.equal(isEditable(undefined), false);
  });

  it('says of a new card what the checkout takes, and that it is kept where each one is', () => {
    const fieldsOf = (context: Partial<FieldContext>, settings: object = {}, rows: object[] = [FRESH]) =>
      toMethods(decodeMethods(rows), {
        ...CONTEXT,
        configuration: decodeConfiguration(builder(undefined, settings)),
        ...context,
      })[0]?.fields;
    assert.deepEqual(fieldsOf({}), [{ kind: 'card' }, { kind: 'save' }]);
    assert.deepEqual(fieldsOf({}, { card: { save_on_success: true, credit_card_only_processing: true } }), [
      { kind: 'card', card: { creditOnly: true } },
      { kind: 'save', always: true },
    ]);
    assert.deepEqual(fieldsOf({ country: 'KR', acceptedBrands: ['VISA', 'AMEX'] })?.[0]?.card, {
      accepted: ['VISA', 'AMERICAN_EXPRESS'],
      pin: true,
    });
    assert.deepEqual(fieldsOf({ maskCode: true })?.[0]?.card, { masked: true });
    const brands = [{ type: 'VISA' }, { type: 'ELO' }];
    assert.deepEqual(fieldsOf({}, {}, brands)?.[0]?.card, { accepted: ['VISA', 'ELO'] });
    assert.equal(fieldsOf({}, {}, [...brands, FRESH])?.[0]?.card, undefined);
  });

  it('tells installments as the builder has them', () => {
    const rule = (is_active: boolean, settings: object = {}) => ({
      config: {
        payment_methods: [
          {
            payment_method_type: 'CARD',
            required_fields_to_override: { fields: [{ field_name: 'installment', is_active }] },
          },
        ],
      },
      styling: { settings },
    });
    const told = (configuration: object) => listOf([FRESH], configuration).methods[0]?.installments;
    assert.equal(told(rule(true)), 'iin');
    assert.equal(told(rule(false)), undefined);
    for (const settings of [
      { card: { installments_require_full_card: true } },
      { form: { installments_require_full_card: true } },
    ])
      assert.equal(told(rule(true, settings)), 'number');
  });
});
