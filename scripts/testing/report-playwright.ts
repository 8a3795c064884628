// Reporter of Playwright. There are no retries, so the first result of a test is its only one.
import type { FullResult, Reporter, TestCase, TestError, TestResult } from '@playwright/test/reporter';
import { addResult, toTitle } from './result.js';

// Titles come out of Playwright with terminal colours in them.
// eslint-disable-next-line no-control-regex
const withoutColours = (text: string): string => text.replace(/\u001b\[[0-9;]*m/g, '');

const toText = ({ message, stack, snippet }: TestError): string =>
  withoutColours([stack ?? message ?? 'failed', snippet ?? ''].join('\n'));

export default class ResultsReporter implements Reporter {
  printsToStdio(): boolean {
    return false;
  }

  onTestEnd(test: TestCase, result: TestResult): void {
    const state = result.status === 'skipped' ? 'skipped' : test.ok() ? 'passed' : 'failed';
    const noted = (type: string): object => {
      const note = [...test.annotations, ...result.annotations].find((one) => one.type === type)?.description;
      return note === undefined ? {} : { [type]: note };
    };
    const [, engine = '', , ...titles] = test.titlePath();
    addResult({
      file: test.location.file,
      title: toTitle(titles),
      engine,
      took: result.duration,
      state,
      ...noted('cell'),
      ...noted('figure'),
      ...(state === 'failed'
        ? { error: result.errors.map((error) => toText(error)).join('\n') || result.status }
        : {}),
    });
  }

  onError(error: TestError): void {
    const file = error.location?.file ?? '';
    addResult({ file, title: 'the specs load and finish', took: 0, state: 'failed', error: toText(error) });
  }

  onEnd(result: FullResult): void {
    if (result.status !== 'timedout') return;
    addResult({
      file: '',
      title: 'the journeys end in time',
      took: 0,
      state: 'failed',
      error: result.status,
    });
  }
}
