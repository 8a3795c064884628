// Pasting into the fields, and what holds for any edit at all: no digit is lost, the caret stands behind what was put in.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fc } from '../../test/help/properties.js';
import { longestOf, toGroups } from '../shared/card.js';
import { toDigits } from '../shared/digits.js';
import { press, read, show, type } from './fixtures/keys.js';
import { retype, shapeCode, shapeExpiry, shapeNumber, type Shape } from './typing.js';

// [pasted into an empty field, shown]
const PASTED: [Shape, string, string][] = [
  [shapeNumber, '4111-1111-1111-1111', '4111 1111 1111 1111'],
  [shapeNumber, '4111.1111.1111.1111', '4111 1111 1111 1111'],
  [shapeNumber, '4111111111111111', '4111 1111 1111 1111'],
  [shapeNumber, '  4111 1111\t1111 1111 ', '4111 1111 1111 1111'],
  [shapeNumber, '   4111111111111111', '4111 1111 1111 1111'],
  [shapeNumber, '4111\u00a01111\u202f1111\u20091111', '4111 1111 1111 1111'],
  [shapeNumber, '4111–1111–1111–1111', '4111 1111 1111 1111'],
  [shapeNumber, 'Card number: 4111 1111 1111 1111', '4111 1111 1111 1111'],
  [shapeNumber, '41 1111 1111 1111 11', '4111 1111 1111 1111'],
  [shapeNumber, '４１１１１１１１１１１１１１１１', '4111 1111 1111 1111'],
  [shapeNumber, '٤١١١ ١١١١ ١١١١ ١١١١', '4111 1111 1111 1111'],
  [shapeNumber, '۴۱۱۱۱۱۱۱۱۱۱۱۱۱۱۱', '4111 1111 1111 1111'],
  [shapeNumber, '3782-8224-6310-005', '3782 822463 10005'],
  [shapeNumber, '3056 9309 0259 04', '3056 930902 5904'],
  [shapeNumber, '3647166000000002', '3647 1660 0000 0002'],
  [shapeNumber, '1139 0000 0000 000', '1139 00000 000000'],
  [shapeNumber, '6759649826438453123', '6759 6498 2643 8453 123'],
  [shapeNumber, '6205500000000000004', '6205 5000 0000 0000 004'],
  [shapeNumber, '4222222222222', '4222 2222 2222 2'],
  [shapeNumber, '41111111111111111111111', '4111 1111 1111 1111 111'],
  [shapeNumber, '37828224631000599', '3782 822463 10005'],
  [shapeNumber, 'no number', ''],
  [shapeExpiry, '2028-01', '01 / 28'],
  [shapeExpiry, '01/2028', '01 / 28'],
  [shapeExpiry, '012028', '01 / 28'],
  [shapeExpiry, '01-2028', '01 / 28'],
  [shapeExpiry, '1/28', '01 / 28'],
  [shapeExpiry, '1-2028', '01 / 28'],
  [shapeExpiry, '0128', '01 / 28'],
  [shapeExpiry, ' 01 / 28 ', '01 / 28'],
  [shapeExpiry, '13/28', '13 / 28'],
  [shapeExpiry, '13/2028', '13 / 28'],
  [shapeExpiry, '01/28/2030', '01 / 28'],
  [shapeExpiry, '１２／２８', '12 / 28'],
  [shapeExpiry, '١٢/٢٠٢٨', '12 / 28'],
  [shapeCode(3), ' 1 2 3', '123'],
  [shapeCode(3), '１２３', '123'],
  [shapeCode(4), ' 1 2 3 4 5', '1234'],
];

/** Pastes over what stands between the brackets. */
function paste(shape: Shape, marked: string, pasted: string): string {
  const [left = '', selected = '', right = ''] = marked.split(/[[\]]/);
  const edit = {
    text: left + pasted + right,
    caret: (left + pasted).length,
    before: left + selected + right,
  };
  return show(retype(shape, edit));
}

// [shown, with what is selected in brackets, pasted, shown after]
const OVER: [Shape, string, string, string][] = [
  [shapeNumber, '[4111 1111 1111 1111]', '378282246310005', '3782 822463 10005|'],
  [shapeNumber, '[3782 822463 10005]', '4111111111111111', '4111 1111 1111 1111|'],
  [shapeNumber, '[4111 1111 1111 1111]', '6759649826438453123', '6759 6498 2643 8453 123|'],
  [shapeNumber, '[3782 822463 10005]', '3782822463100051', '3782 822463 10005|'],
  [shapeNumber, '[4111 1111 1111 1111]', '4111-1111', '4111 1111|'],
  [shapeNumber, '4111 [1111] 1111 1111', '22', '4111 22|11 1111 11'],
  [shapeNumber, '4111 [] 1111 1111 1111', '22222222', '4111 2222 2222| 1111 111'],
  [shapeNumber, '[]4111 1111 1111 1111', '5555 5555', '5555 5555| 4111 1111'],
  [shapeNumber, '3782 8[]22463 10005', '99', '3782 899|224 63100'],
  [shapeNumber, '4111 1111 1111 1111[]', '2222', '4111 1111 1111 1111 222|'],
  [shapeNumber, '4111 1111 1111 1111 111[]', '2', '4111 1111 1111 1111 111|'],
  [shapeNumber, '5[0]60 9900 0000 0000', '08', '50|60 9900 0000 0000'],
  [shapeExpiry, '[01 / 28]', '12/2030', '12 / 30|'],
  [shapeExpiry, '[01 / 28]', '2030-12', '12 / 30|'],
  [shapeExpiry, '01 / [28]', '30', '01 / 30|'],
  [shapeExpiry, '[01] / 28', '12', '12| / 28'],
  [shapeCode(3), '[123]', '9876', '987|'],
  [shapeCode(3), '1[2]3', '45', '145|'],
];

describe('pasting', () => {
  for (const [shape, text, shown] of PASTED)
    it(`“${text}” shows ${shown || 'nothing'}`, () => {
      assert.equal(paste(shape, '[]', text), `${shown}|`);
    });

  for (const [shape, from, text, to] of OVER)
    it(`“${text}” over ${from} shows ${to}`, () => {
      assert.equal(paste(shape, from, text), to);
    });
});

const DIGITS = Array.from('0123456789');
const digitsOf = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...DIGITS), minLength, maxLength });
// Where groups and lengths differ: beginnings of each kind of brand.
const number = fc
  .tuple(fc.constantFrom('', '4', '37', '36', '1', '6759', '62', '5067', '3841', '506099'), digitsOf(0, 19))
  .map((parts) => parts.join(''))
  .map((digits) => digits.slice(0, longestOf(digits)));
const expiry = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 99 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(' / '));
const place = fc.nat({ max: 1000 });

describe('any edit', () => {
  it('loses no digit but the deleted one, and keeps the caret right behind the edit', () => {
    fc.assert(
      fc.property(number, place, fc.constantFrom(...DIGITS, '<', '>'), (digits, at, key) => {
        const text = toGroups(digits);
        const caret = at % (text.length + 1);
        const [left, right] = [toDigits(text.slice(0, caret)), toDigits(text.slice(caret))];
        const after = read(press(shapeNumber, show({ text, caret }), key));
        const expected =
          key === '<'
            ? [left.slice(0, -1), right]
            : key === '>'
              ? [left, right.slice(1)]
              : [left + key, right];
        const isFull = expected.join('').length > longestOf(expected.join(''));
        // One digit too many changes nothing, not even the caret's digit.
        const [before, behind] = isFull ? [left, right] : expected;
        // A deleted digit may have made room for less: then the last ones are cut.
        assert.ok(`${before ?? ''}${behind ?? ''}`.startsWith(toDigits(after.text)));
        if (isFull && key !== '<' && key !== '>') assert.equal(after.text, text);
        else if (!isFull) assert.equal(toDigits(after.text), expected.join(''));
        assert.equal(
          toDigits(after.text.slice(0, after.caret)),
          before?.slice(0, toDigits(after.text).length),
        );
        assert.doesNotMatch(after.text.slice(0, after.caret), behind === '' ? /\n/ : / $/);
      }),
      { numRuns: 5000 },
    );
  });

  it('of a paste keeps what is left of it, and the caret right behind what was pasted', () => {
    fc.assert(
      fc.property(number, place, place, digitsOf(2, 25), (digits, one, other, pasted) => {
        const text = toGroups(digits);
        const [from = 0, to = 0] = [one, other].map((at) => at % (text.length + 1)).sort((a, b) => a - b);
        const [left, right] = [text.slice(0, from), text.slice(to)];
        const marked = paste(shapeNumber, `${left}[${text.slice(from, to)}]${right}`, pasted);
        const all = toDigits(left + pasted + right);
        const after = read(marked);
        // `08` over a `0` is what a key makes, too: one digit too many, which changes nothing.
        const isKey = text.slice(from, to) === pasted.slice(0, -1);
        if (isKey && all.length > longestOf(all)) {
          assert.equal(after.text, text);
          return;
        }
        assert.equal(toDigits(after.text), all.slice(0, longestOf(all)));
        const put = toDigits(left + pasted).slice(0, toDigits(after.text).length);
        assert.equal(toDigits(after.text.slice(0, after.caret)), put);
      }),
      { numRuns: 5000 },
    );
  });

  it('of a number that is formatted already changes nothing', () => {
    fc.assert(
      fc.property(number, (digits) => {
        const text = toGroups(digits);
        assert.equal(toDigits(text), digits);
        assert.equal(retype(shapeNumber, { text, caret: text.length, before: '' }).text, text);
      }),
      { numRuns: 2000 },
    );
  });

  it('of a date that is formatted already changes nothing', () => {
    fc.assert(
      fc.property(
        expiry,
        (text) => retype(shapeExpiry, { text, caret: text.length, before: '' }).text === text,
      ),
    );
  });

  it('is undone by typing what was deleted', () => {
    const fields = fc.oneof(
      fc.tuple(fc.constant(shapeNumber), number.map(toGroups)),
      fc.tuple(fc.constant(shapeExpiry), expiry),
      fc.tuple(fc.constant(shapeCode(4)), digitsOf(0, 4)),
    );
    fc.assert(
      fc.property(fields, place, ([shape, text], at) => {
        const caret = at % (text.length + 1);
        const last = toDigits(text.slice(0, caret)).at(-1);
        if (last === undefined) return;
        // A digit at the front may make another brand of the number, of which fewer digits are taken.
        const deleted = press(shape, show({ text, caret }), '<');
        if (toDigits(deleted).length < toDigits(text).length - 1) return;
        assert.equal(read(press(shape, deleted, last)).text, text);
      }),
      { numRuns: 5000 },
    );
  });

  it('key by key leads where pasting leads', () => {
    fc.assert(
      fc.property(number, (digits) => {
        assert.equal(type(shapeNumber, '|', digits), paste(shapeNumber, '[]', digits));
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
