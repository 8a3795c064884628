// Runs test files with Node's own runner, a process per file. Counts tests, not the groups around them, and a
// group that failed only because of a test inside it is not a second failure.
import { resolve } from 'node:path';
import { run } from 'node:test';
import type { TestEvent } from 'node:test/reporters';
import { inspect, parseArgs } from 'node:util';
import { addResult, toTitle } from './result.js';

interface Details {
  readonly duration_ms: number;
  readonly type?: string;
  readonly error?: Error & { failureType?: string; cause?: unknown };
}

interface Finished {
  readonly name: string;
  readonly nesting: number;
  readonly file?: string;
  readonly skip?: string | boolean;
  readonly todo?: string | boolean;
  readonly details: Details;
}

/** Milliseconds for one file; the long-running cases have nearly all of their suite's. */
const TEST_LIMIT = process.env['TENDER_ALL'] === '1' ? 220_000 : 120_000;

const NOT_SELECTED = 'test name does not match pattern';

function toText({ error }: Details): string {
  if (!error) return 'failed';
  const cause = error.cause instanceof Error ? (error.cause.stack ?? error.cause.message) : error.cause;
  const text = typeof cause === 'string' ? cause : inspect(cause ?? error.message);
  return text.replace(/^ +at .*\(?node:.*\n?/gm, '');
}

/** What each file's process wrote to its error stream: a file that breaks while loading has no other voice. */
const complaints = new Map<string, string>();

function addFinished(event: Finished, isPassed: boolean, outer: readonly string[]): void {
  const { name, file = '', skip, todo, details } = event;
  const isWholeFile = resolve(name) === resolve(file);
  if (isWholeFile && isPassed) return;
  if (skip === NOT_SELECTED) return;
  if (details.type === 'suite' && isPassed) return;
  if (details.error?.failureType === 'subtestsFailed') return;
  const isSkipped = (skip ?? false) !== false || (todo ?? false) !== false;
  const state = isSkipped ? 'skipped' : isPassed ? 'passed' : 'failed';
  const error =
    state === 'failed'
      ? { error: isWholeFile ? (complaints.get(resolve(file)) ?? '') : toText(details) }
      : {};
  const title = isWholeFile ? 'the file runs' : toTitle([...outer, name]);
  addResult({ file, title, took: details.duration_ms, state, ...error });
  if (state === 'failed') process.exitCode = 1;
}

async function main(): Promise<void> {
  const { values, positionals: files } = parseArgs({
    options: { grep: { type: 'string' } },
    allowPositionals: true,
  });
  const pattern = values.grep === undefined ? {} : { testNamePatterns: [values.grep] };
  // One more than there are processors on a small machine: some files mostly wait for seconds to pass.
  const events = run({ files, concurrency: 3, timeout: TEST_LIMIT, ...pattern });
  // Per file, the titles of the groups that are open at each depth.
  const open = new Map<string, string[]>();
  for await (const event of events as AsyncIterable<TestEvent>) {
    if (event.type === 'test:start') {
      const { name, nesting, file = '' } = event.data;
      open.set(file, [...(open.get(file) ?? []).slice(0, nesting), name]);
    }
    if (event.type === 'test:stdout') process.stdout.write(event.data.message);
    if (event.type === 'test:stderr') {
      const file = resolve(event.data.file);
      complaints.set(file, (complaints.get(file) ?? '') + event.data.message);
      process.stdout.write(event.data.message);
    }
    if (event.type === 'test:pass' || event.type === 'test:fail') {
      const { file = '', nesting } = event.data;
      addFinished(event.data, event.type === 'test:pass', (open.get(file) ?? []).slice(0, nesting));
    }
  }
}

await main();
