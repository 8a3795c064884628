// What a card number, an expiry date and a security code tell, row by row. The rows were composed from what schemes and
// gateways publish, not from the code: each says what is shown, whose it is and what is wrong with it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  judgeCode,
  judgeExpiry,
  judgeNumber,
  networksOf,
  toBrand,
  toExpiry,
  toGroups,
} from '../../src/shared/card.js';
import { brandOf, isCardNumber } from '../../demo/sandbox/rules/card-number.js';
import { toDigits } from '../../src/shared/digits.js';
import { BEGINNINGS, NETWORKS } from './beginnings.js';
import { EXPIRIES, LAST_DAYS } from './expiries.js';
import { LENGTHS } from './number-lengths.js';
import { PUBLISHED } from './published-numbers.js';
import { EDGES } from './range-edges.js';
import { compare, toRows, type Row } from './rows.js';
import { CODES } from './security-codes.js';

const orNone = (text: string): string => text || '-';
const given = (text = ''): string => (text === '-' ? '' : text);
const toVerdict = (fault: string | undefined): string => fault?.replace(/^error\.\w+\./, '') ?? 'right';

const number: (row: Row) => Row = ([shown = '']) => {
  const digits = toDigits(shown);
  return [toGroups(digits), orNone(toBrand(digits).id), toVerdict(judgeNumber(digits))];
};

const TODAY = new Date(2027, 2, 15);
const expiry: (row: Row) => Row = ([quoted = '']) => {
  const text = quoted.slice(1, -1);
  const date = toExpiry(text);
  return [quoted, date ? `${date.month} ${date.year}` : '-', toVerdict(judgeExpiry(text, TODAY))];
};

const TABLES: readonly (readonly [title: string, table: string, find: (row: Row) => Row])[] = [
  ['numbers that are printed for tests', PUBLISHED, number],
  ['first and last numbers of a range', EDGES, number],
  ['lengths', LENGTHS, number],
  ['beginnings of a number', BEGINNINGS, ([digits = '']) => [digits, orNone(toBrand(digits).id)]],
  [
    'networks of a card',
    NETWORKS,
    ([digits = '']) => [
      digits,
      networksOf(given(digits))
        .map(({ id }) => id)
        .join(' '),
    ],
  ],
  ['expiry dates', EXPIRIES, expiry],
  [
    'days on which a card ends',
    LAST_DAYS,
    ([time = '', text = '']) => [time, text, toVerdict(judgeExpiry(text, new Date(time.replace(' ', 'T'))))],
  ],
  [
    'security codes',
    CODES,
    ([digits = '', code = '']) => [digits, code, toVerdict(judgeCode(given(code), given(digits)))],
  ],
];

for (const [title, table, find] of TABLES) {
  const rows = toRows(table);
  test(`${rows.length} rows: ${title}`, () => {
    const wrong = compare(rows, find);
    assert.equal(wrong.length, 0, `\n${wrong.join('\n')}\n`);
  });
}

test('there are more than four hundred rows, none of them twice', (t) => {
  const all = TABLES.flatMap(([title, table]) =>
    toRows(table).map((row) => `${title}: ${row.slice(0, -1).join(' | ')} ${row.at(-1) ?? ''}`),
  );
  t.diagnostic(`${all.length} rows`);
  assert.ok(all.length > 400);
  assert.deepEqual(
    all.filter((row, index) => all.indexOf(row) !== index),
    [],
  );
});

test('all forty cards of the test gateway are among them', () => {
  const named = toRows(PUBLISHED).filter((row) => row.includes("Yuno's test gateway"));
  assert.equal(new Set(named.map(([shown]) => shown)).size, 40);
});

test('the sandbox has a table of its own, and it says the same', () => {
  const rows = [PUBLISHED, EDGES, LENGTHS].flatMap(toRows);
  const wrong = compare(rows, ([shown = '', , verdict = '']) => {
    const digits = toDigits(shown);
    const brand = brandOf(digits);
    // It knows no lengths, so of what is wrong it can only tell a check digit.
    const isTaken = isCardNumber(digits);
    return [shown, brand === 'default' ? '-' : brand, verdict === 'right' && !isTaken ? 'refused' : verdict];
  });
  assert.equal(wrong.length, 0, `\n${wrong.join('\n')}\n`);
  const slips = rows.filter(
    ([, , verdict, why]) => verdict !== 'right' && /check digit|changed|swapped/.test(why ?? ''),
  );
  assert.ok(slips.length > 100);
  assert.deepEqual(
    slips.filter(([shown = '']) => isCardNumber(toDigits(shown))),
    [],
  );
});

test('found: a row that is not as it says', () => {
  const right = toRows('4111 1111 1111 1111 | VISA | right');
  assert.deepEqual(compare(right, number), []);
  const wrong = toRows('4111 1111 1111 1111 | ELO | right | why');
  assert.match(
    compare(wrong, number).join(),
    /^4111 1111 1111 1111 \| ELO \| right \| why\n {2}found: .*VISA/,
  );
});
