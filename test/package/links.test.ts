// Whoever has the package alone reads its documents, too: every link in them leads to a file of the tarball.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { packOnce } from './packed.js';

/** `![picture](x.svg)`, `[words](x.md#part)`. What stands in a block of code is none. */
function findOutside(path: string, text: string, files: readonly string[]): string[] {
  const prose = text.replaceAll(/^ *```.*?^ *```$/gms, '');
  return [...prose.matchAll(/\]\(([^)#\s]+)(?:#[^)\s]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => !files.includes(posix.join(posix.dirname(path), target)))
    .map((target) => `${path} links to ${target}`);
}

test('every link in a packed document leads to a packed file', () => {
  const { files, consumer } = packOnce();
  const documents = files.filter((file) => file.endsWith('.md'));
  assert.ok(documents.length > 40);
  const outside = documents.flatMap((path) =>
    findOutside(path, readFileSync(join(consumer, 'node_modules/tender-checkout', path), 'utf8'), files),
  );
  assert.deepEqual(outside, []);
});

test('found: a link, and a picture, of the repository alone', () => {
  const text = '[a](b.md#c) [`d`](../demo/d.ts) ![e](e.svg) [f](https://f.example) [h](#h)';
  assert.deepEqual(findOutside('docs/x.md', text, ['docs/b.md']), [
    'docs/x.md links to ../demo/d.ts',
    'docs/x.md links to e.svg',
  ]);
});
