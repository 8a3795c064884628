// Tables at the end of a run say which cells were tested, and which failed where.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestResult } from './result.js';
import { toSummary } from './summary.js';

const result = (cell: string, state: TestResult['state'] = 'passed', engine = 'chromium'): TestResult => ({
  file: 'a.spec.ts',
  title: 't',
  took: 1,
  state,
  engine,
  cell,
});

test('cells stand in their row and column, and a failure in one engine is not hidden by another', () => {
  const lines = toSummary([
    result('resume | Pix | reload'),
    result('resume | Pix | reload', 'passed', 'firefox'),
    result('resume | OXXO | reload'),
    result('resume | OXXO | reload', 'failed', 'firefox'),
    result('resume | OXXO | away'),
  ]);
  assert.deepEqual(lines, [
    '',
    'resume  away  reload',
    'OXXO    ok    FAILED firefox',
    'Pix           ok 2x',
  ]);
});

test('figures follow with the title of their test, and no table means no line', () => {
  const { cell: _, ...plain } = result('');
  assert.deepEqual(toSummary([{ ...plain, figure: '37 bytes' }]), ['', 't: 37 bytes']);
  assert.deepEqual(toSummary([plain]), []);
});
