// The sandbox keeps its promises when it is killed: what it acknowledged is there, once, however often it was asked.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCrashes, toLine } from './crash-run.js';
import { seededRandom } from './seeded-random.js';

const PAYMENTS = process.env['TENDER_ALL'] ? 500 : 60;

test('killed at random moments, the sandbox loses no payment and makes none twice', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-crash-'));
  try {
    const seed = Date.now() % 2 ** 32;
    const report = await runCrashes(join(folder, 'sandbox.db'), PAYMENTS, seed);
    t.diagnostic(toLine(report));
    const { lost, twice, missing, sessionsWithTwo, kills } = report;
    assert.deepEqual(
      { lost, twice, missing, sessionsWithTwo },
      { lost: 0, twice: 0, missing: 0, sessionsWithTwo: 0 },
      toLine(report),
    );
    assert.ok(kills > 1, toLine(report));
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a seed gives the same numbers again, and they are spread', () => {
  const draw = (seed: number) => Array.from({ length: 1000 }, seededRandom(seed));
  assert.deepEqual(draw(7), draw(7));
  assert.notDeepEqual(draw(7), draw(8));
  const mean = draw(7).reduce((sum, value) => sum + value, 0) / 1000;
  assert.ok(Math.abs(mean - 0.5) < 0.05 && draw(7).every((value) => value >= 0 && value < 1));
});
