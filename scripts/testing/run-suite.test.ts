// The runner must never call a broken run a good one: failures, crashes, hangs and empty runs all count.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { listFiles } from '../files.js';
import { runSuite, type SuiteReport } from './run-suite.js';
import { suites, type Suite } from './suites.js';

const ROOT = join(import.meta.dirname, '../..');

// Inside the repository, so that the samples find the loader; below a folder that git ignores.
const folder = mkdtempSync(join(ROOT, 'node_modules/.runner-'));

after(() => {
  rmSync(folder, { recursive: true });
});

function suiteOf(name: string, text: string, changes: Partial<Suite> = {}): Suite {
  const file = join(folder, `${name}.test.ts`);
  writeFileSync(file, `import { describe, test } from 'node:test';\n${text}`);
  const args = ['--import=tsx', 'scripts/testing/run-node.ts', file];
  return { name, files: [file], args, env: {}, limit: 30_000, engines: [], ...changes };
}

const run = (suite: Suite): Promise<SuiteReport> => runSuite(suite, [], { isQuiet: true });

test('passed, failed and skipped tests are counted once each, groups not at all', async () => {
  const report = await run(
    suiteOf(
      'counts',
      `describe('a group', () => {
        test('passes', () => {});
        test('fails', () => { throw new Error('no'); });
        test.skip('waits', () => {});
        test('has parts', async (t) => { await t.test('one', () => { throw new Error('no'); }); });
      });`,
    ),
  );
  assert.equal(report.passed, 1);
  assert.equal(report.skipped, 1);
  const titles = report.failures.map(({ title }) => title);
  assert.deepEqual(titles, ['a group › fails', 'a group › has parts › one']);
});

test('a file that breaks while it loads is a failure that shows why', async () => {
  const { failures } = await run(suiteOf('breaks', `throw new Error('broken on purpose');`));
  assert.equal(failures.length, 1);
  assert.match(failures[0]?.error ?? '', /broken on purpose/);
});

test('a suite that hangs is stopped and is a failure', async () => {
  const text = `test('hangs', () => new Promise(() => setInterval(() => {}, 1000)));`;
  const { failures, took } = await run(suiteOf('hangs', text, { limit: 3000 }));
  assert.match(failures[0]?.error ?? '', /^stopped after 3 s/);
  assert.ok(took < 10_000);
});

test('a runner that ends badly without a failed test is a failure', async () => {
  const suite = suiteOf('dies', '', { args: ['--eval', 'process.exit(3)'] });
  const { failures } = await run(suite);
  assert.match(failures[0]?.error ?? '', /^exit code 3, no failed test/);
});

test('a suite with files in which no test runs is a failure', async () => {
  const { failures } = await run(suiteOf('empty', `describe('nothing', () => {});`));
  assert.match(failures[0]?.error ?? '', /^no test ran/);
});

test('every test file of this repository is in exactly one suite', () => {
  const all = suites(ROOT).flatMap(({ files }) => files);
  // Samples of the documents are a merchant's tests: ours run them as theirs would.
  const tests = listFiles(ROOT, ['src', 'demo', 'test', 'scripts'], ['.test.ts', '.spec.ts']).filter(
    (path) => !path.startsWith('test/samples/'),
  );
  assert.deepEqual(all.sort(), tests);
});

test('each kind of test goes to its own runner', () => {
  const [house, server, browser, journeys, looks, frameworks] = suites(ROOT);
  assert.ok(house && server && browser && journeys && looks && frameworks);
  assert.ok(house.files.includes('test/house/floors.test.ts'));
  assert.ok(server.files.includes('scripts/testing/run-suite.test.ts'));
  assert.ok(server.files.every((path) => !/^test\/(?:house|journeys)\/|\.browser\.test\.ts$/.test(path)));
  assert.ok(browser.files.every((path) => /^src\/.*\.browser\.test\.ts$/.test(path)));
  assert.ok(journeys.files.every((path) => /^test\/journeys\/.*\.spec\.ts$/.test(path)));
  assert.ok(looks.files.every((path) => /^test\/looks\/.*\.spec\.ts$/.test(path)));
  assert.ok(frameworks.files.every((path) => /^test\/frameworks\/.*\.spec\.ts$/.test(path)));
});
