// Which missing browser ends a run, and what counts as a browser.
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  ENGINES,
  findBrowser,
  toEnvironment,
  whyNotEnough,
  type Browser,
  type Browsers,
} from './browsers.js';

const browser = (engine: Browser['engine']): Browser => ({
  engine,
  path: `/opt/${engine}`,
  version: `${engine} 1.0`,
  env: {},
});

const onlyChromium: Browsers = { chromium: browser('chromium') };

test('outside CI a run can do without Firefox and WebKit, never without Chromium', () => {
  assert.equal(whyNotEnough(onlyChromium, ENGINES, false), undefined);
  assert.match(
    whyNotEnough({ firefox: browser('firefox') }, ENGINES, false) ?? '',
    /chromium \(set CHROME_PATH/,
  );
});

test('in CI every engine that is wanted has to be there', () => {
  assert.match(whyNotEnough(onlyChromium, ENGINES, true) ?? '', /firefox .*webkit /);
  assert.equal(whyNotEnough(onlyChromium, ['chromium'], true), undefined);
});

test('child processes are told where the browsers are', () => {
  const found = { chromium: { ...browser('chromium'), env: { LD_LIBRARY_PATH: '/opt/lib' } } };
  assert.deepEqual(toEnvironment(found), { CHROME_PATH: '/opt/chromium', LD_LIBRARY_PATH: '/opt/lib' });
});

test('a file that cannot say its version is no browser, one that can is the first choice', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  const before = process.env.FIREFOX_PATH;
  t.after(() => {
    rmSync(folder, { recursive: true });
    if (before === undefined) delete process.env.FIREFOX_PATH;
    else process.env.FIREFOX_PATH = before;
  });
  const write = (name: string, script: string): string => {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${script}\n`);
    chmodSync(path, 0o755);
    return path;
  };
  const broken = write('broken', 'echo "please install from the shop"; exit 1');
  process.env.FIREFOX_PATH = broken;
  assert.notEqual(findBrowser('firefox')?.path, broken);
  const working = write('working', 'echo "Mozilla Firefox 1.2"');
  process.env.FIREFOX_PATH = working;
  assert.deepEqual(findBrowser('firefox'), {
    ...browser('firefox'),
    path: working,
    version: 'Mozilla Firefox 1.2',
  });
});
