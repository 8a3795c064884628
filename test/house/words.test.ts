// No forbidden word in any tracked file, and each kind of them is found. The samples are put together from
// halves, so that this file has none itself.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertNone, readTracked } from './sources.js';
import { findWords } from './words.js';

test('no tracked file has a forbidden word', () => {
  assertNone(findWords(readTracked()));
});

const SAMPLES: readonly (readonly [string, string])[] = [
  ['// TO', 'DO later'],
  ['// FIX', 'ME'],
  ['// see issue ', '#12'],
  ['// written by Cl', 'aude'],
  ['// asked an LL', 'M'],
  ['// an AI assis', 'tant'],
  ['const folder = "/wo', 'rk/main";'],
  ['const folder = "/t', 'mp/x";'],
  ['// from regis', 'try.example'],
  ['it.on', 'ly("x")'],
  ['test.on', 'ly("x")'],
  ['describe.sk', 'ip("x")'],
  ['// @ts-ig', 'nore'],
  ['let x: an', 'y;'],
  ['f(x as an', 'y);'],
  ['let x: Array<an', 'y>;'],
];

for (const [start, end] of SAMPLES) {
  test(`found: ${start}…`, () => {
    assert.equal(findWords([{ path: 'src/x.ts', text: `// Why.\n${start}${end}\n` }])[0]?.line, 2);
  });
}

test('fine: words that only look like them', () => {
  const comment = ['// the method:', 'any of these; assistive technology, a homework/workshop'].join(' ');
  assert.deepEqual(findWords([{ path: 'src/x.ts', text: `${comment}\nconst many = anyOf(x);\n` }]), []);
});
