// `node --import tsx demo/sandbox/crash/main.ts [payments] [seed]`: one run, one line, and a code that says whether
// anything was lost or paid twice.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCrashes, toLine } from './crash-run.js';

const [payments = 500, seed = Date.now() % 2 ** 32] = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), 'sandbox-crash-'));
try {
  const report = await runCrashes(join(folder, 'sandbox.db'), payments, seed);
  console.log(toLine(report));
  const { lost, twice, missing, sessionsWithTwo } = report;
  process.exitCode = lost + twice + missing + sessionsWithTwo === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}
