// How the example apps are paid through: `npm run test:all` alone, for it installs a world. One after the other, because
// each builds with all there is of the machine.
import { randomUUID } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import journeys from '../../playwright.config.js';
import { FOLDER_VARIABLE } from './apps.js';

// Workers load this file too: they are handed the directory in the environment. Away from the repository, so that
// no app finds a package in our own node_modules.
process.env[FOLDER_VARIABLE] ??= join(realpathSync(tmpdir()), `tender-frameworks-${randomUUID()}`);

export default defineConfig({
  ...journeys,
  testDir: '.',
  testMatch: '*.spec.ts',
  workers: 1,
  fullyParallel: false,
  globalTeardown: './tear-down.ts',
  outputDir: '../../test-results',
  reporter: process.env.TENDER_RESULTS ? [['../../scripts/testing/report-playwright.ts']] : [['list']],
  projects: (journeys.projects ?? []).map(({ testDir: _, grepInvert: __, ...project }) => ({
    ...project,
    ...(project.name === 'firefox' && { grepInvert: /@chromium/ }),
  })),
});
