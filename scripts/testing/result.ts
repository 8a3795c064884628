// The one shape in which every test runner reports, as a file with one JSON line per test. A file and not a pipe:
// what was written stays readable when the runner crashes or is stopped at its time limit.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

export interface TestResult {
  /** Relative to the repository. */
  readonly file: string;
  /** The whole title, outer groups first. */
  readonly title: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  /** Milliseconds. */
  readonly took: number;
  /** Browser engine, where the test ran in one. */
  readonly engine?: string;
  readonly error?: string;
  /** Its place in a table that is printed at the end: `table | row | column`. */
  readonly cell?: string;
  /** What it measured, printed at the end. */
  readonly figure?: string;
}

/** Variable that tells a reporter where to write. */
export const RESULTS_VARIABLE = 'TENDER_RESULTS';

/** Title parts in the form they are shown in. */
export const toTitle = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' › ');

/** Called by the reporters: adds one result to the file. Absolute file names become relative ones. */
export function addResult(result: TestResult): void {
  const path = process.env[RESULTS_VARIABLE];
  if (path === undefined) return;
  const file = result.file.startsWith('/') ? relative(process.cwd(), result.file) : result.file;
  appendFileSync(path, `${JSON.stringify({ ...result, file })}\n`);
}

/** Every complete line so far. */
export function readResults(path: string): TestResult[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.map((line) => JSON.parse(line) as TestResult);
}
