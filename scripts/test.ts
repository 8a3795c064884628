// The one command that decides whether Tender works: builds, runs every suite, and ends with one line that says
// how many tests passed and failed. `--only=house,journeys` picks suites, `--grep=words` picks tests by title,
// `--slow` tells which took longest.
import { parseArgs } from 'node:util';
import { ENGINES, provideBrowsers, toEnvironment, whyNotEnough, type Engine } from '../test/help/browsers.js';
import { buildAll } from './build.js';
import type { TestResult } from './testing/result.js';
import { runSuite, type SuiteReport } from './testing/run-suite.js';
import { toSummary } from './testing/summary.js';
import { suites, type Suite } from './testing/suites.js';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    grep: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    slow: { type: 'boolean', default: false },
  },
});

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

function chosen(root: string): Suite[] {
  const all = suites(root, options.grep);
  if (options.only === undefined) return all.filter(({ isLong }) => !isLong || process.env.TENDER_ALL);
  const names = options.only.split(',');
  const unknown = names.filter((name) => !all.some((suite) => suite.name === name));
  if (unknown.length > 0) throw new Error(`no suite named ${unknown.join(', ')}`);
  return all.filter(({ name }) => names.includes(name));
}

/** Finds the engines the suites want, says what is there, and stops the run when that is too little. */
async function prepareEngines(list: readonly Suite[]): Promise<Engine[]> {
  const wanted = ENGINES.filter((engine) => list.some(({ engines }) => engines.includes(engine)));
  if (wanted.length === 0) return [];
  const browsers = await provideBrowsers(wanted);
  for (const engine of wanted) {
    console.log(`${engine}: ${browsers[engine]?.version ?? 'MISSING, its tests count as skipped'}`);
  }
  const reason = whyNotEnough(browsers, wanted, process.env.CI === 'true');
  if (reason !== undefined) throw new Error(reason);
  Object.assign(process.env, toEnvironment(browsers));
  return wanted.filter((engine) => browsers[engine] !== undefined);
}

async function runAll(root: string): Promise<SuiteReport[]> {
  const list = chosen(root);
  const present = list.filter(({ files }) => files.length > 0);
  for (const { name } of list.filter(({ files }) => files.length === 0)) console.log(`${name}: no files yet`);
  const engines = await prepareEngines(present);
  const reports: SuiteReport[] = [];
  for (const suite of present) {
    console.log(`\n${suite.name}: ${suite.files.length} files`);
    const report = await runSuite(suite, engines, { isVerbose: options.verbose });
    const counts = `${report.passed} passed, ${report.failures.length} failed`;
    console.log(`${counts}, ${report.skipped} skipped in ${seconds(report.took)}`);
    if (options.slow)
      for (const { took, engine = '', file, title } of report.slowest)
        console.log(`${seconds(took).padStart(8)}  ${engine.padEnd(9)} ${file}  ${title}`);
    reports.push(report);
  }
  return reports;
}

function showFailure({ file, title, engine, error = '' }: TestResult): void {
  const where = [file, engine ?? ''].filter((part) => part !== '').join(' · ');
  const indented = error.trim().replaceAll('\n', '\n    ');
  console.log(`\n✗ ${title}\n  ${where}\n    ${indented}`);
}

const sum = (reports: readonly SuiteReport[], count: (report: SuiteReport) => number): number =>
  reports.reduce((total, report) => total + count(report), 0);

async function main(): Promise<void> {
  const start = Date.now();
  let reports: SuiteReport[] = [];
  let stopped: string | undefined;
  try {
    const { built, took } = await buildAll(process.cwd());
    console.log(built ? `built in ${seconds(took)}` : 'build is up to date');
    reports = await runAll(process.cwd());
  } catch (cause) {
    stopped = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
  }
  for (const line of toSummary(reports.flatMap(({ noted }) => noted))) console.log(line);
  for (const failure of reports.flatMap(({ failures }) => failures)) showFailure(failure);
  const passed = sum(reports, (report) => report.passed);
  const skipped = sum(reports, (report) => report.skipped);
  if (stopped === undefined && passed === 0) stopped = 'no test ran';
  if (stopped !== undefined) console.log(`\n✗ the run could not go on\n  ${stopped}`);
  const failed = sum(reports, (report) => report.failures.length) + (stopped === undefined ? 0 : 1);
  console.log(`\nin ${seconds(Date.now() - start)}`);
  const ending = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(`${passed} passed, ${failed} failed${ending}`);
  process.exitCode = failed > 0 ? 1 : 0;
}

await main();
