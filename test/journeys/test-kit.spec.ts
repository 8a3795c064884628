// The test kit as a merchant has it: packed, in a project of its own, with the samples of docs/testing.md run as printed.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openConsumer, type Consumer } from '../help/consumer.js';
import { expect, ONE_ENGINE, test } from './fixture.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** The browsers of this machine, which no sample knows. */
const PLAYWRIGHT = `
import { defineConfig } from '@playwright/test';
const { CHROME_PATH: executablePath } = process.env;
export default defineConfig({
  testMatch: 'checkout.spec.ts',
  reporter: 'line',
  use: { launchOptions: { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] } },
});`;
const RUNNER = `
import sample from './web-test-runner.config.mjs';
import own from ${JSON.stringify(join(ROOT, 'web-test-runner.config.js'))};
import { bundle, summaryReporter } from ${JSON.stringify(join(ROOT, 'test/help/own-runner.ts'))};
export default { ...sample, plugins: [bundle], reporters: [summaryReporter()], browsers: own.browsers };`;

/** WebKit has a driver of its own, which takes long to start. */
const ENGINES = process.env.TENDER_ALL ? 'chromium,firefox,webkit' : 'chromium,firefox';

const bin = (path: string): string => join(ROOT, 'node_modules', path);

test.describe('the packed test kit', ONE_ENGINE, () => {
  // One project, packed once.
  test.describe.configure({ mode: 'serial', timeout: 90_000 });
  let shop: Consumer;
  test.beforeAll(() => {
    shop = openConsumer(['@playwright/test', '@testing-library/dom']);
  });
  test.afterAll(() => {
    shop.remove();
  });

  test('says what to install where Node has no SQLite, and starts at once where it has', async () => {
    const script = `
      const { startSandbox } = await import('tender-checkout/testing');
      const begun = performance.now();
      const sandbox = await startSandbox({ shopOrigins: ['http://localhost:3000'] });
      console.log(Math.round(performance.now() - begun), 'ms');
      await sandbox.close();`;
    const run = (): Promise<string> => shop.node(['--input-type=module', '--eval', script]);
    if (!process.getBuiltinModule('node:sqlite')) {
      await expect(run()).rejects.toThrow(/has no SQLite of its own: run `npm install --save-dev libsql`/);
      shop.install('libsql');
    }
    const took = await run();
    console.log(`startSandbox() took ${took.trim()}`);
    expect(parseInt(took)).toBeLessThan(1000);
  });

  test('pays from Playwright, as printed', async () => {
    writeFileSync(join(shop.folder, 'playwright.config.mjs'), PLAYWRIGHT);
    const output = await shop.node([bin('@playwright/test/cli.js'), 'test']);
    expect(output).toContain('2 passed');
  });

  test('pays from plain scripts and Testing Library in a browser, as printed', async () => {
    writeFileSync(join(shop.folder, 'own.config.mjs'), RUNNER);
    const output = await shop.node(
      [
        `--import=${import.meta.resolve('tsx')}`,
        bin('@web/test-runner/dist/bin.js'),
        '--config=own.config.mjs',
      ],
      { TENDER_ENGINES: ENGINES },
    );
    for (const title of ['pays by card', 'shows a code to pay with'])
      expect(output.split(title)).toHaveLength(ENGINES.split(',').length + 1);
  });
});
