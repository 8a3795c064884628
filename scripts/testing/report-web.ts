// Reporter of @web/test-runner. One page per file and engine: a page that fails to load or breaks is one failure.
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import { addResult, toTitle } from './result.js';

interface Message {
  readonly message: string;
  readonly stack?: string;
  readonly expected?: string;
  readonly actual?: string;
}

function toText(error: Message): string {
  const { expected, actual } = error;
  const difference = expected === undefined ? '' : `\nexpected: ${expected}\nactual:   ${actual ?? ''}`;
  return `${error.message}${difference}\n${error.stack ?? ''}`;
}

/** What a page measured it logs as `figure` and its text. */
function figureOf({ logs }: TestSession): string | undefined {
  const lines: readonly unknown[][] = logs;
  const figure = lines.find(([mark]) => mark === 'figure')?.[1];
  return typeof figure === 'string' ? figure : undefined;
}

function addTests(session: TestSession, suite: TestSuiteResult, outer: readonly string[]): void {
  const figure = figureOf(session);
  const titles = [...outer, suite.name];
  for (const test of suite.tests) {
    // Its title was not asked for. Otherwise a test that never ran is one that failed.
    if (process.env.TENDER_GREP && !test.passed && !test.error && test.duration === undefined) continue;
    addResult({
      file: session.testFile,
      title: toTitle([...titles, test.name]),
      engine: session.browser.name.toLowerCase(),
      took: test.duration ?? 0,
      state: test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed',
      ...(test.error ? { error: toText(test.error) } : {}),
      ...(figure === undefined ? {} : { figure }),
    });
  }
  for (const inner of suite.suites) addTests(session, inner, titles);
}

function addSession(session: TestSession): void {
  if (session.testResults) addTests(session, session.testResults, []);
  const errors = [...session.errors];
  if (session.request404s.length > 0 && !session.testResults) {
    errors.push({ message: `not found: ${session.request404s.join(', ')}` });
  }
  if (errors.length === 0) return;
  addResult({
    file: session.testFile,
    title: 'the page runs',
    engine: session.browser.name.toLowerCase(),
    took: 0,
    state: 'failed',
    error: errors.map((error) => toText(error)).join('\n'),
  });
}

export function resultsReporter(): Reporter {
  const done = new Set<string>();
  return {
    start({ sessions }) {
      sessions.on('session-status-updated', (session: TestSession) => {
        if (session.status !== 'FINISHED' || done.has(session.id)) return;
        done.add(session.id);
        addSession(session);
      });
    },
  };
}
