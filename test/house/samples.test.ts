// The samples of docs/testing.md are files: test/journeys/test-kit.spec.ts runs them, and here they are the document's text.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from './sources.js';

const FOLDER = join(ROOT, 'test/samples');

const blocksOf = (text: string): string[] =>
  [...text.matchAll(/^```(?:ts|js)\n(.*?)^```$/gms)].map(([, block = '']) => block).sort();

test('what docs/testing.md prints is what is run, and all of it', () => {
  const files = readdirSync(FOLDER).map((name) => readFileSync(join(FOLDER, name), 'utf8'));
  assert.deepEqual(blocksOf(readFileSync(join(ROOT, 'docs/testing.md'), 'utf8')), files.sort());
  assert.equal(files.length, 5);
});

test('found: a sample that was changed in one place', () => {
  const text = '```ts\nrun();\n```\n\n```sh\nnpm test\n```\n\n```js\nwalk();\n```\n';
  assert.deepEqual(blocksOf(text), ['run();\n', 'walk();\n']);
});
