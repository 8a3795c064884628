// Runs one suite in a process of its own, shows its progress and sums it up. What a runner prints is kept back
// and shown only when it ended badly without naming a failed test.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../test/help/browsers.js';
import { runProcess, type Finished } from '../process.js';
import { readResults, RESULTS_VARIABLE, type TestResult } from './result.js';
import type { Suite } from './suites.js';

export interface SuiteReport {
  readonly name: string;
  readonly passed: number;
  readonly skipped: number;
  readonly failures: readonly TestResult[];
  /** Tests that belong into a table, or measured something. */
  readonly noted: readonly TestResult[];
  /** The tests that took longest, the longest first. */
  readonly slowest: readonly TestResult[];
  /** Milliseconds. */
  readonly took: number;
}

const MARKS = { passed: '.', failed: 'x', skipped: '-' };
const TAIL_LINES = 60;
const SLOWEST = 25;

const tail = (text: string): string => text.trim().split('\n').slice(-TAIL_LINES).join('\n');

/** Prints a mark per finished test while the suite runs. */
function showProgress(path: string): () => void {
  let shown = 0;
  const show = (): void => {
    for (const { state } of readResults(path).slice(shown)) {
      process.stdout.write(MARKS[state]);
      shown += 1;
      if (shown % 100 === 0) process.stdout.write('\n');
    }
  };
  const timer = setInterval(show, 500);
  return () => {
    clearInterval(timer);
    show();
    if (shown % 100 !== 0) process.stdout.write('\n');
  };
}

/** A runner that broke off, or ran nothing, must not look like success. */
function brokenOff(suite: Suite, reason: string, output: string): TestResult {
  const error = `${reason}\n${tail(output)}`;
  return { file: '', title: `the ${suite.name} suite runs to its end`, state: 'failed', took: 0, error };
}

interface Ending extends Finished {
  readonly results: readonly TestResult[];
  readonly engines: readonly Engine[];
}

/** Why this suite has failed although no test of it did, if it has. */
function whyBroken(suite: Suite, { code, isOutOfTime, results, engines }: Ending): string | undefined {
  if (isOutOfTime) return `stopped after ${suite.limit / 1000} s`;
  // To @web/test-runner a test whose title was not asked for is one that failed.
  const isPart = suite.env.TENDER_GREP !== undefined && results.length > 0;
  if (code !== 0 && !isPart && !results.some(({ state }) => state === 'failed')) {
    return `exit code ${String(code)}, no failed test`;
  }
  if (results.length === 0 && suite.env.TENDER_GREP === undefined) return 'no test ran';
  const silent = engines.filter(
    (name) => results.length > 0 && !results.some(({ engine }) => engine === name),
  );
  return silent.length > 0 ? `no test ran in ${silent.join(', ')}` : undefined;
}

/**
 * @param present engines this machine has; each missing one counts the suite's Chromium tests as skipped
 * @param options show the runner's own output as it comes; or nothing at all, not even a mark per test
 */
export async function runSuite(
  suite: Suite,
  present: readonly Engine[],
  { isVerbose = false, isQuiet = false } = {},
): Promise<SuiteReport> {
  const start = Date.now();
  const folder = join('.cache', 'results');
  const path = join(folder, `${suite.name}-${process.pid}.jsonl`);
  mkdirSync(folder, { recursive: true });
  rmSync(path, { force: true });
  const engines = suite.engines.filter((engine) => present.includes(engine));
  const env = { ...suite.env, [RESULTS_VARIABLE]: path, TENDER_ENGINES: engines.join(',') };
  const stopProgress = isQuiet ? undefined : showProgress(path);
  const finished = await runProcess(process.execPath, suite.args, { env, limit: suite.limit, isVerbose });
  stopProgress?.();
  const results = readResults(path);
  rmSync(path, { force: true });
  const failures = results.filter(({ state }) => state === 'failed');
  const reason = whyBroken(suite, { ...finished, results, engines });
  if (reason !== undefined) failures.push(brokenOff(suite, reason, finished.output));
  const inChromium = results.filter(({ engine }) => engine === 'chromium').length;
  const missing = suite.engines.length - engines.length;
  return {
    name: suite.name,
    passed: results.filter(({ state }) => state === 'passed').length,
    skipped: results.filter(({ state }) => state === 'skipped').length + missing * inChromium,
    failures,
    noted: results.filter(({ cell, figure }) => cell !== undefined || figure !== undefined),
    slowest: results.toSorted((a, b) => b.took - a.took).slice(0, SLOWEST),
    took: Date.now() - start,
  };
}
