// Typing key by key, without a browser: what is shown after each, and where the caret ends up.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toGroups } from '../shared/card.js';
import { toDigits } from '../shared/digits.js';
import { retype, shapeCode, shapeExpiry, shapeNumber, type Shape } from './typing.js';

/** A text with its caret as `|`. */
const show = ({ text, caret }: { text: string; caret: number }): string =>
  `${text.slice(0, caret)}|${text.slice(caret)}`;

const read = (marked: string): { text: string; caret: number } => ({
  text: marked.replace('|', ''),
  caret: marked.indexOf('|'),
});

/** One key at the caret: a character, `<` for Backspace, `>` for Delete. */
function press(shape: Shape, marked: string, key: string): string {
  const { text: before, caret } = read(marked);
  const [left, right] = [before.slice(0, caret), before.slice(caret)];
  if (key === '<')
    return caret === 0
      ? marked
      : show(retype(shape, { text: left.slice(0, -1) + right, caret: caret - 1, before, deleted: 'back' }));
  if (key === '>')
    return show(retype(shape, { text: left + right.slice(1), caret, before, deleted: 'ahead' }));
  return show(retype(shape, { text: left + key + right, caret: caret + 1, before }));
}

const type = (shape: Shape, from: string, keys: string): string =>
  [...keys].reduce((marked, key) => press(shape, marked, key), from);

// [shown with its caret, keys, shown after]
const NUMBERS: [string, string, string][] = [
  ['|', '4111', '4111|'],
  ['|', '41111', '4111 1|'],
  ['|', '4111111111111111', '4111 1111 1111 1111|'],
  ['|', '411111111111111111111', '4111 1111 1111 1111 111|'],
  ['|', '3782822463100059', '3782 822463 10005|'],
  ['|', '4a1-1 1', '4111|'],
  ['4111 1|', '<', '4111|'],
  ['4111 |1', '<', '411|1'],
  ['4111| 1111', '>', '4111| 111'],
  ['4111 1111 1111 1111|', '<<<<<', '4111 1111 111|'],
  ['4111 2|345', '9', '4111 29|34 5'],
  ['41|11 2345', '9', '419|1 1234 5'],
  ['411|1 2345', '9', '4119| 1234 5'],
  ['4111 |2345', '9', '4111 9|234 5'],
  ['4111| 2345', '9', '4111 9|234 5'],
  ['|4111 2345', '5', '5|411 1234 5'],
  ['|4111 2345', '>', '|1112 345'],
  ['3782 8224|63 10005', '9', '3782 8224|63 10005'],
  ['5555 55|55 5555 4444', '9', '5555 55|55 5555 4444'],
  ['5555 5555 5555 4444|', '4', '5555 5555 5555 4444|'],
];

const EXPIRIES: [string, string, string][] = [
  ['|', '1', '1|'],
  ['|', '0', '0|'],
  ['|', '2', '02 / |'],
  ['|', '12', '12 / |'],
  ['|', '13', '01 / 3|'],
  ['|', '1/', '01 / |'],
  ['|', '1/28', '01 / 28|'],
  ['|', '1228', '12 / 28|'],
  ['|', '12/28', '12 / 28|'],
  ['|', '12 / 28', '12 / 28|'],
  ['|', '012028', '01 / 28|'],
  ['|', '122030', '12 / 30|'],
  ['|', '1/2031', '01 / 31|'],
  ['|', '12289', '12 / 28|'],
  ['|', '00', '00 / |'],
  ['12 / |', '<', '1|'],
  ['12 / 2|', '<', '12|'],
  ['12 / |28', '<', '1|2 / 8'],
  ['12| / 28', '>', '12| / 8'],
  ['01 / 28|', '<<<<', '|'],
  ['1|2 / 8', '2', '12| / 28'],
  ['|02 / 8', '1', '1|0 / 28'],
  ['0|1 / 28', '<', '|12 / 8'],
  ['01 / 2|8', '9', '01 / 2|8'],
];

const CODES: [string, string, string][] = [
  ['|', '123', '123|'],
  ['|', '1234', '123|'],
  ['1|23', '9', '1|23'],
  ['12|3', '<', '1|3'],
  ['|', '1a2', '12|'],
];

for (const [title, shape, rows] of [
  ['a card number', shapeNumber, NUMBERS],
  ['an expiry date', shapeExpiry, EXPIRIES],
  ['a security code', shapeCode(3), CODES],
] as const)
  describe(`typing ${title}`, () => {
    for (const [from, keys, to] of rows)
      it(`${from} then ${keys} gives ${to}`, () => {
        assert.equal(type(shape, from, keys), to);
      });
  });

// [pasted, shown]
const PASTED: [Shape, string, string][] = [
  [shapeNumber, '4111-1111-1111-1111', '4111 1111 1111 1111'],
  [shapeNumber, '  4111 1111\t1111 1111 ', '4111 1111 1111 1111'],
  [shapeNumber, '４１１１１１１１１１１１１１１１', '4111 1111 1111 1111'],
  [shapeNumber, '3782-8224-6310-005', '3782 822463 10005'],
  [shapeNumber, '41111111111111111111111', '4111 1111 1111 1111 111'],
  [shapeExpiry, '2028-01', '01 / 28'],
  [shapeExpiry, '01/2028', '01 / 28'],
  [shapeExpiry, '1/28', '01 / 28'],
  [shapeExpiry, '0128', '01 / 28'],
  [shapeExpiry, '13/28', '13 / 28'],
  [shapeExpiry, '１２／２８', '12 / 28'],
  [shapeCode(4), ' 1 2 3 4 5', '1234'],
];

describe('pasting', () => {
  for (const [shape, text, shown] of PASTED)
    it(`“${text}” shows ${shown}`, () => {
      assert.equal(retype(shape, { text, caret: text.length, before: '' }).text, shown);
    });

  it('a number over another one leaves nothing of the first', () => {
    const edit = { text: '378282246310005', caret: 15, before: '4111 1111 1111 1111' };
    assert.equal(retype(shapeNumber, edit).text, '3782 822463 10005');
  });
});

const DIGITS = Array.from('0123456789');
const number = fc.string({ unit: fc.constantFrom(...DIGITS), minLength: 1, maxLength: 15 });

describe('any edit', () => {
  it('loses no digit but the deleted one, and keeps the caret right behind the edit', () => {
    fc.assert(
      fc.property(number, fc.nat(), fc.constantFrom(...DIGITS, '<', '>'), (digits, place, key) => {
        const text = toGroups(digits);
        const caret = place % (text.length + 1);
        const [left, right] = [toDigits(text.slice(0, caret)), toDigits(text.slice(caret))];
        const after = read(press(shapeNumber, show({ text, caret }), key));
        const expected =
          key === '<'
            ? [left.slice(0, -1), right]
            : key === '>'
              ? [left, right.slice(1)]
              : [left + key, right];
        assert.equal(toDigits(after.text), expected.join(''));
        assert.equal(toDigits(after.text.slice(0, after.caret)), expected[0]);
        assert.doesNotMatch(after.text.slice(0, after.caret), right === '' ? /\n/ : / $/);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves a date of at most four digits, or six on the way', () => {
    const keys = fc.string({ unit: fc.constantFrom(...DIGITS, '/', ' ', '<'), maxLength: 12 });
    fc.assert(
      fc.property(keys, (typed) => {
        const { text } = read(type(shapeExpiry, '|', typed));
        assert.match(text, /^(\d?|\d\d|\d\d \/ (\d{0,2}|20\d))$/);
      }),
      { numRuns: 2000 },
    );
  });
});
