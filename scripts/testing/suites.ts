// The suites of `npm test`: which files, which runner, how long it may take. A table; how suites are run and
// counted is none of its business.
import type { Engine } from '../../test/help/browsers.js';
import { listFiles } from '../files.js';

const MINUTE = 60_000;

export interface Suite {
  readonly name: string;
  readonly files: readonly string[];
  /** Arguments of `node`. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds after which the suite is stopped and counts as failed. */
  readonly limit: number;
  readonly engines: readonly Engine[];
  /** Needs minutes and a package registry: run by `npm run test:all`, or when named. */
  readonly isLong?: boolean;
}

function nodeArgs(files: readonly string[], grep: string | undefined): string[] {
  const pattern = grep === undefined ? [] : [`--grep=${grep}`];
  return ['--import=tsx', 'scripts/testing/run-node.ts', ...pattern, ...files];
}

/**
 * All suites in the order they run: the quick and the general ones first.
 * @param grep only tests whose title contains this
 */
export function suites(root: string, grep?: string): Suite[] {
  const tests = listFiles(root, ['src', 'demo', 'test', 'scripts'], ['.test.ts']);
  const browser = tests.filter((path) => /^src\/.*\.browser\.test\.ts$/.test(path));
  const node = tests.filter((path) => !browser.includes(path) && !path.startsWith('test/journeys/'));
  const house = node.filter((path) => path.startsWith('test/house/'));
  const server = node.filter((path) => !house.includes(path));
  const journeys = listFiles(root, ['test/journeys'], ['.spec.ts']);
  const looks = listFiles(root, ['test/looks'], ['.spec.ts']);
  const frameworks = listFiles(root, ['test/frameworks'], ['.spec.ts']);
  const env: Record<string, string> = grep === undefined ? {} : { TENDER_GREP: grep };
  const playwright = (folder: string): string[] => [
    'node_modules/@playwright/test/cli.js',
    'test',
    folder,
    ...(grep === undefined ? [] : [`--grep=${grep}`, '--pass-with-no-tests']),
  ];
  return [
    { name: 'house', files: house, args: nodeArgs(house, grep), env, limit: 2 * MINUTE, engines: [] },
    {
      name: 'server',
      files: server,
      args: nodeArgs(server, grep),
      env,
      limit: (process.env.TENDER_ALL ? 20 : 4) * MINUTE,
      engines: [],
    },
    {
      name: 'browser',
      files: browser,
      args: [
        '--import=tsx',
        'node_modules/@web/test-runner/dist/bin.js',
        '--config=web-test-runner.config.js',
      ],
      env,
      limit: 5 * MINUTE,
      engines: ['chromium', 'firefox', 'webkit'],
    },
    {
      name: 'journeys',
      files: journeys,
      args: playwright('test/journeys'),
      env,
      limit: (process.env.TENDER_ALL ? 60 : 10) * MINUTE,
      engines: ['chromium', 'firefox'],
    },
    {
      name: 'looks',
      files: looks,
      args: playwright('test/looks'),
      env,
      limit: (process.env.TENDER_ALL ? 40 : 6) * MINUTE,
      engines: ['chromium'],
    },
    {
      name: 'frameworks',
      files: frameworks,
      args: [...playwright('test/frameworks'), '--config=test/frameworks/playwright.config.ts'],
      env,
      limit: 60 * MINUTE,
      engines: ['chromium', 'firefox'],
      isLong: true,
    },
  ];
}
