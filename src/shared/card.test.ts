// What a card tells by itself: brands, lengths, check digit, groups, expiry and security code. The long tables are
// in test/cards; here are the rules that hold for every number.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fc } from '../../test/help/properties.js';
import {
  brandById,
  isLuhn,
  isWhole,
  judgeCode,
  judgeExpiry,
  judgeHolder,
  judgeNumber,
  longestCodeOf,
  toBrand,
  toExpiry,
  toGroups,
} from './card.js';
import { BRANDS } from './card-brands.js';
import { toDigits } from './digits.js';

describe('a brand while it is typed', () => {
  it('nothing is no brand', () => {
    assert.equal(toBrand('').id, '');
  });

  it('is never taken back by the next digit, but for Visa by a more exact one', () => {
    const digits = fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), maxLength: 8 });
    // Most numbers begin like no card at all, so half of them begin where several brands are crowded.
    const crowded = fc.constantFrom(
      '',
      '4',
      '401',
      '50',
      '5067',
      '509',
      '58',
      '6',
      '60',
      '62',
      '63',
      '65',
      '81',
    );
    fc.assert(
      fc.property(crowded, digits, (beginning, rest) => {
        const number = beginning + rest;
        const told = Array.from(number, (_, index) => toBrand(number.slice(0, index + 1)).id).filter(Boolean);
        const different = [...new Set(told)];
        assert.ok(different.length <= (different[0] === 'VISA' ? 2 : 1), `${number}: ${different.join(' ')}`);
        assert.equal(told.length === 0 || toBrand(number).id !== '', true, `${number} lost its brand`);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('a brand that a lookup names', () => {
  for (const [id, name] of [
    ['VISA', 'Visa'],
    ['CARTES_BANCAIRES', 'Cartes Bancaires'],
    ['DINERS_CLUB_INTERNATIONAL', 'Diners Club'],
    ['SODEXO', 'Pluxee'],
    ['VISAGE', undefined],
    ['default', undefined],
    ['', undefined],
  ] as const)
    it(`${id || 'nothing'} is ${name ?? 'none of ours'}`, () => {
      assert.equal(brandById(id)?.name, name);
    });

  it('is spelt as messages allow it', () => {
    for (const { id } of BRANDS) assert.match(id, /^[A-Z_]{1,32}$/);
  });
});

const SHORT = 'error.number.short';
const INVALID = 'error.number.invalid';
const NUMBERS: [string, string | undefined][] = [
  ['', 'error.number.empty'],
  ['4', SHORT],
  ['411111111111111', SHORT],
  ['4111111111111111', undefined],
  ['4111111111111112', INVALID],
  ['4242424242424242', undefined],
  ['4000000000003220', undefined],
  ['4000000000000002', undefined],
  ['4222222222222', undefined],
  ['4222222222223', SHORT],
  ['41111111111111111', INVALID],
  ['4111111111111111110', undefined],
  ['5555555555554444', undefined],
  ['555555555555444', SHORT],
  ['55555555555544440', INVALID],
  ['2223003122003222', undefined],
  ['378282246310005', undefined],
  ['37828224631000', SHORT],
  ['371449635398431', undefined],
  ['371449635398432', INVALID],
  ['6011111111111117', undefined],
  ['30569309025904', undefined],
  ['3056930902590', SHORT],
  ['3566002020360505', undefined],
  ['6759649826438453', undefined],
  ['676770000000', INVALID],
  ['6200000000000005', undefined],
  ['6200000000000006', undefined],
  ['6200000000000', SHORT],
  ['6362970000457013', undefined],
  ['6062825624254001', undefined],
  ['2200000000000004', undefined],
  ['0000000000000000', INVALID],
  ['8888888888888888', INVALID],
  ['123', SHORT],
];

describe('a card number', () => {
  for (const [digits, fault] of NUMBERS)
    it(`${digits || 'nothing'} is ${fault ?? 'right'}`, () => {
      assert.equal(judgeNumber(digits), fault);
    });

  it('with one digit changed is never right where a check digit is asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = Array.from('4111111111111111');
        digits[at] = String((Number(digits[at]) + by) % 10);
        assert.equal(isLuhn(digits.join('')), false);
      }),
    );
  });
});

// [digits, as shown]
const GROUPS: [string, string][] = [
  ['', ''],
  ['4111', '4111'],
  ['41111', '4111 1'],
  ['4111111111111111', '4111 1111 1111 1111'],
  ['4111111111111111110', '4111 1111 1111 1111 110'],
  ['378282246310005', '3782 822463 10005'],
  ['3782822', '3782 822'],
  ['30569309025904', '3056 930902 5904'],
  ['3647166000000002', '3647 1660 0000 0002'],
  ['113900000000000', '1139 00000 000000'],
  ['1139000000000002', '1139 0000 0000 0002'],
  ['9999999', '9999 999'],
];

describe('groups of digits', () => {
  for (const [digits, shown] of GROUPS)
    it(`${digits || 'nothing'} is shown as ${shown || 'nothing'}`, () => {
      assert.equal(toGroups(digits), shown);
    });

  it('hold every digit, in order', () => {
    const digits = fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), maxLength: 19 });
    fc.assert(fc.property(digits, (number) => toDigits(toGroups(number)) === number));
  });
});

// [digits, is a typist done]
const WHOLE: [string, boolean][] = [
  ['411111111111111', false],
  ['4111111111111111', true],
  ['41111111111111111', false],
  ['378282246310005', true],
  ['30569309025904', false],
  ['3647166000000002', false],
  ['6200000000000005', false],
  ['6759649826438453', false],
  ['1139000000000002', true],
];

describe('the end of a number', () => {
  for (const [digits, whole] of WHOLE)
    it(`${digits} is ${whole ? 'whole' : 'perhaps not whole'}`, () => {
      assert.equal(isWhole(digits), whole);
    });
});

const DIGITS: [string, string][] = [
  ['4111-1111 1111.1111', '4111111111111111'],
  ['  4111\u00a01111', '41111111'],
  ['４１１１', '4111'],
  ['٤١١١', '4111'],
  ['۴۱۱۱', '4111'],
  ['Card: 4111', '4111'],
  ['abc', ''],
];

describe('digits in a text', () => {
  for (const [text, digits] of DIGITS)
    it(`“${text}” has ${digits || 'none'}`, () => {
      assert.equal(toDigits(text), digits);
    });
});

const [PAST, WRONG, EMPTY] = ['error.expiry.past', 'error.expiry.invalid', 'error.expiry.empty'];
const IMPOSSIBLE = 'error.expiry.impossible';
/** The fifteenth of March 2027. */
const TODAY = new Date(2027, 2, 15);
const EXPIRIES: [string, [number, number] | undefined, string | undefined][] = [
  ['', undefined, EMPTY],
  [' / ', undefined, EMPTY],
  ['1/28', [1, 28], undefined],
  ['01/28', [1, 28], undefined],
  ['01 / 28', [1, 28], undefined],
  ['0128', [1, 28], undefined],
  ['128', [1, 28], undefined],
  ['012028', [1, 28], undefined],
  ['12028', [1, 28], undefined],
  ['01-2028', [1, 28], undefined],
  ['1.2028', [1, 28], undefined],
  ['2028-01', [1, 28], undefined],
  ['2028/12', [12, 28], undefined],
  ['１２／２８', [12, 28], undefined],
  ['12 / 47', [12, 47], undefined],
  ['01 / 48', [1, 48], IMPOSSIBLE],
  ['12 / 76', [12, 76], IMPOSSIBLE],
  ['12 / 78', [12, 78], PAST],
  ['12 / 99', [12, 99], PAST],
  ['03 / 27', [3, 27], undefined],
  ['02 / 27', [2, 27], PAST],
  ['12 / 26', [12, 26], PAST],
  ['04 / 27', [4, 27], undefined],
  ['00 / 28', undefined, IMPOSSIBLE],
  ['13 / 28', undefined, IMPOSSIBLE],
  ['12', undefined, WRONG],
  ['12 / 2', undefined, WRONG],
  ['12 / 202', undefined, WRONG],
  ['1/1999', [1, 99], PAST],
  ['1/2099', [1, 99], IMPOSSIBLE],
  ['12/28/30', undefined, WRONG],
  ['words', undefined, EMPTY],
];

describe('an expiry date', () => {
  for (const [text, date, fault] of EXPIRIES)
    it(`“${text}” is ${fault ?? 'right'}`, () => {
      const expiry = toExpiry(text);
      assert.deepEqual(expiry && [expiry.month, expiry.year], date);
      assert.equal(judgeExpiry(text, TODAY), fault);
    });

  it('is good through the last day of its month', () => {
    assert.equal(judgeExpiry('03 / 27', new Date(2027, 2, 31, 23, 59)), undefined);
    assert.equal(judgeExpiry('03 / 27', new Date(2027, 3, 1)), PAST);
    assert.equal(judgeExpiry('12 / 27', new Date(2027, 11, 31, 23, 59)), undefined);
    assert.equal(judgeExpiry('12 / 27', new Date(2028, 0, 1)), PAST);
  });
});

// [code, card, fault]
const CODES: [string, string, string | undefined][] = [
  ['', '4111', 'error.code.empty'],
  ['12', '4111', 'error.code.short'],
  ['123', '4111', undefined],
  ['123', '37', 'error.code.short'],
  ['1234', '37', undefined],
  ['123', '', undefined],
  ['1234', '', undefined],
  ['123', '3647166000000002', undefined],
  ['123', '1139000000000002', undefined],
];

describe('a security code', () => {
  for (const [code, digits, fault] of CODES)
    it(`${code || 'nothing'} for ${digits || 'an unknown card'} is ${fault ?? 'right'}`, () => {
      assert.equal(judgeCode(code, digits), fault);
      assert.ok(longestCodeOf(digits) >= 3);
    });
});

const HOLDERS: [string, boolean][] = [
  ['', false],
  ['   ', false],
  ['Jo', false],
  ['Ana', true],
  ['JOHN DOE', true],
  ['María José Ñandú', true],
  ['山田 太郎', true],
  ['4111 1111 1111 1111', false],
  ['John 4111111111111111', false],
  ['3M Company', true],
];

describe('a name on a card', () => {
  for (const [name, right] of HOLDERS)
    it(`“${name}” is ${right ? 'right' : 'asked for again'}`, () => {
      assert.equal(judgeHolder(name), right ? undefined : 'error.holder.empty');
    });
});
