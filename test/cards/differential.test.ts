// The same numbers asked of Tender and of the packages `credit-card-type` and `card-validator`: whoever disagrees has to
// have a reason. The numbers follow from one seed, which is printed; `TENDER_ALL=1` asks ten times as many.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import cardValidator from 'card-validator';
import creditCardType from 'credit-card-type';
import { judgeNumber, longestCodeOf, toBrand } from '../../src/shared/card.js';
import { toDigits } from '../../src/shared/digits.js';
import { EXPLANATIONS, type Case, type Explanation, type Opinion } from './disagreements.js';
import { EDGES } from './range-edges.js';
import { toRows } from './rows.js';

const SEED = Number(process.env['TENDER_SEED'] ?? 20_261);
const IS_LONG = process.env['TENDER_ALL'] === '1';
const COUNT = IS_LONG ? 20_000 : 2000;

const IDS: Readonly<Record<string, string>> = {
  'american-express': 'AMERICAN_EXPRESS',
  'diners-club': 'DINERS',
  hiper: 'HIPERCARD',
};

/** Mulberry32: small, and the same on every machine. */
function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

const dice = createDice(SEED);
const pick = <T>(list: readonly T[]): T => {
  const one = list[dice(list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

const TYPES = Object.values(creditCardType.types).map((type) => creditCardType.getTypeInfo(type));
const OUR_EDGES = toRows(EDGES).map(([shown = '']) => Number(toDigits(shown).slice(0, 6)));

/** Narrow ranges with a rule of their own: by chance alone few numbers would begin so. */
const RARE = ['505864', '505865', '501080', '501082', '589562', '3841', '4', '627', '636', '650', '8'];

/** Where brands are crowded: in their ranges, at the edges of the schemes' and right beside them, or anywhere. */
function toBeginning(): string {
  const kind = dice(10);
  if (kind < 4) {
    const [from = 0, to = from] = [pick(pick(TYPES).patterns)].flat();
    return String(from + dice(to - from + 1));
  }
  if (kind === 4) return pick(RARE);
  return String(kind < 9 ? pick(OUR_EDGES) + dice(3) - 1 : 100_000 + dice(900_000));
}

/** Half of the numbers have 16 digits; two in three end in a digit that satisfies Luhn. */
function toNumber(): string {
  const size = dice(2) ? 16 : 12 + dice(8);
  let digits = toBeginning();
  while (digits.length < size - 1) digits += String(dice(10));
  if (dice(3) === 0) return digits + String(dice(10));
  const last = Array.from({ length: 10 }, (_, digit) => digits + String(digit));
  return last.find(hasLuhn) ?? digits;
}

/** By a table, as theirs is not exported and ours is under test. */
function hasLuhn(digits: string): boolean {
  const sum = Array.from(digits, Number)
    .reverse()
    .map((digit, index) => (index % 2 ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][digit] : digit) ?? 0)
    .reduce((total, digit) => total + digit, 0);
  return sum % 10 === 0;
}

const askThem = (digits: string): Opinion => {
  const [type, ...others] = creditCardType(digits);
  const found = others.length > 0 ? undefined : type;
  return {
    brand: found ? (IDS[found.type] ?? found.type.toUpperCase()) : '',
    isRight: cardValidator.number(digits).isValid,
    code: found?.code.size,
  };
};

const askUs = (digits: string): Opinion => ({
  brand: toBrand(digits).id,
  isRight: judgeNumber(digits) === undefined,
  code: longestCodeOf(digits),
});

const repeated = Array.from({ length: 10 }, (_, digit) =>
  [12, 13, 14, 15, 16, 17, 18, 19].map((size) => String(digit).repeat(size)),
);
const numbers = [...repeated.flat(), ...Array.from({ length: COUNT }, toNumber)];
const cases = numbers.map((digits): Case => ({ digits, ours: askUs(digits), theirs: askThem(digits) }));

test(`${cases.length} numbers: every disagreement with the packages has a reason, and every reason a number`, (t) => {
  const used = new Map<Explanation, number>();
  const unexplained: string[] = [];
  for (const about of ['brand', 'isRight', 'code'] as const)
    for (const one of cases) {
      const { digits, ours, theirs } = one;
      if (ours[about] === theirs[about] || (about === 'code' && theirs.code === undefined)) continue;
      const reason = EXPLANATIONS.find(
        (explanation) => explanation.about === about && explanation.applies(one),
      );
      if (reason) used.set(reason, (used.get(reason) ?? 0) + 1);
      else unexplained.push(`${digits} (${digits.length}) ${about}: ${JSON.stringify({ ours, theirs })}`);
    }
  t.diagnostic(`seed ${SEED}`);
  for (const one of EXPLANATIONS) t.diagnostic(`${used.get(one) ?? 0} ${one.about}: ${one.why}`);
  assert.equal(
    unexplained.length,
    0,
    `TENDER_SEED=${SEED} repeats it\n${unexplained.slice(0, 40).join('\n')}\n`,
  );
  // Rare classes may be missing among the few numbers of a short run, never among many.
  if (!IS_LONG) return;
  const idle = EXPLANATIONS.filter((one) => !used.has(one));
  assert.deepEqual(
    idle.map(({ why }) => why),
    [],
  );
});

test('they agree more often than not, or the run says nothing', () => {
  const agreed = cases.filter(
    ({ ours, theirs }) => ours.brand === theirs.brand && ours.isRight === theirs.isRight,
  );
  const right = agreed.filter(({ ours }) => ours.isRight);
  assert.ok(agreed.length > cases.length / 3, `${agreed.length} of ${cases.length} agreed`);
  assert.ok(right.length > cases.length / 10, `${right.length} were right`);
});
