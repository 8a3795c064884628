// The documents tell the truth: tests they name exist, and links lead somewhere.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDeadLinks, findMissingTests } from './docs.js';
import { assertNone, readTracked, readSources } from './sources.js';

const documents = readTracked().filter(({ path }) => path.endsWith('.md'));
const tests = readSources(['src', 'demo', 'test', 'scripts'], ['.test.ts', '.spec.ts']);

test('every test that a document names exists', () => {
  const threats = documents.filter(({ path }) => path === 'docs/threats.md');
  assert.equal(threats.length, 1);
  assertNone(findMissingTests(threats, tests));
});

test('every link between documents leads to a file, and to a heading in it', () => {
  assertNone(findDeadLinks(documents));
});

test('found: a test that is not there, and links that lead nowhere', () => {
  const file = (path: string, text: string) => ({ path, text });
  const named = file('docs/x.md', '| a | b | “says no”, “says yes” |\n');
  assert.deepEqual(
    findMissingTests([named], [file('x.test.ts', `it('says no', () => {});`)]).map(({ why }) => why),
    ['no test is called “says yes”'],
  );
  const links =
    '[a](x.md) [b](nothing.md#part) [c](https://example.com) [d](#here-it-is) [e](x.md#there) [f](#in-code)\n' +
    '## Here: `it` is!\n```sh\n# in code\n```\n';
  assert.deepEqual(
    findDeadLinks([file('docs/x.md', links)]).map(({ why }) => why),
    [
      'links to nothing.md, which is not there',
      'links to x.md#there: no heading is called so',
      'links to #in-code: no heading is called so',
    ],
  );
});
