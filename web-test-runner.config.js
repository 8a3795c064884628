// Unit tests of the element, the frame and what they share, in three real engines. Run through `npm test -- --only=browser`:
// it finds the engines and names them in the environment.
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import puppeteer from 'puppeteer-core';
import { resultsReporter } from './scripts/testing/report-web.ts';
import { commonJsPlugin } from './scripts/testing/serve-commonjs.ts';
import { frameworksPlugin } from './scripts/testing/serve-frameworks.ts';
import { packagePlugin } from './scripts/testing/serve-package.ts';
import { webkitLauncher } from './scripts/testing/webkit-launcher.ts';
import { releasePages } from './test/help/release-pages.ts';

const engines = (process.env.TENDER_ENGINES ?? 'chromium').split(',');

const chromiumArgs = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const launchers = {
  chromium: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: { executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium', args: chromiumArgs },
      // A context per page: pages that share a window are background tabs, where animation frames stand still.
      createBrowserContext: ({ browser }) => browser.defaultBrowserContext(),
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
      },
    }),
  webkit: () => webkitLauncher(),
};

export default {
  files: 'src/**/*.browser.test.ts',
  nodeResolve: { exportConditions: ['browser', 'production'] },
  concurrency: 2,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: {
    config: { timeout: 8000, ...(process.env.TENDER_GREP ? { grep: process.env.TENDER_GREP } : {}) },
  },
  plugins: [
    packagePlugin(),
    frameworksPlugin(),
    commonJsPlugin(),
    releasePages(),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
  ],
  reporters: [resultsReporter()],
  browsers: engines.filter((engine) => engine in launchers).map((engine) => launchers[engine]()),
};
