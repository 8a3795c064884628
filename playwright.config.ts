// Journeys: the built product against the sandbox, in Chromium and Firefox. The specs start the servers they
// need, one set per worker. Usually run by `npm test`, which finds the browsers first.
import { defineConfig } from '@playwright/test';
import { findBrowser } from './test/help/browsers.js';

const engines = (process.env.TENDER_ENGINES ?? 'chromium,firefox').split(',');

/** Workers load this file too: the first look is handed to them in the environment. */
function pathOf(engine: 'chromium' | 'firefox', variable: string): string {
  const path = process.env[variable] ?? findBrowser(engine)?.path ?? '';
  process.env[variable] = path;
  return path;
}

const chromiumArgs = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pictures are the same on every machine.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const projects = [
  {
    name: 'chromium',
    ...(process.env.TENDER_ALL ? {} : { grepInvert: /@long/ }),
    use: {
      browserName: 'chromium' as const,
      launchOptions: { executablePath: pathOf('chromium', 'CHROME_PATH'), args: chromiumArgs },
    },
  },
  {
    // A stock Firefox, spoken to over WebDriver BiDi.
    name: 'firefox',
    testDir: 'test/journeys',
    grepInvert: process.env.TENDER_ALL ? /@chromium/ : /@one-engine|@chromium|@long/,
    use: {
      browserName: 'firefox' as const,
      channel: 'moz-firefox',
      launchOptions: {
        executablePath: pathOf('firefox', 'FIREFOX_PATH'),
        // Over BiDi, keys and clicks do not reach a frame of another process: all frames share one here.
        firefoxUserPrefs: { 'fission.autostart': false },
      },
    },
  },
];

export default defineConfig({
  testDir: 'test',
  testMatch: ['journeys/*.spec.ts', 'looks/*.spec.ts'],
  outputDir: 'test-results',
  snapshotPathTemplate: 'test/looks/pictures/{arg}{ext}',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: process.env.TENDER_RESULTS ? [['./scripts/testing/report-playwright.ts']] : [['list']],
  // Recording every step costs a third of the time: asked for when a failure is looked into.
  use: { trace: process.env.TENDER_TRACE ? 'retain-on-failure' : 'off' },
  projects: projects.filter(({ name }) => engines.includes(name)),
});
