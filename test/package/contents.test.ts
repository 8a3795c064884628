// What a shop downloads: every file of the tarball is on the list beside this test, and none is there by accident.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { packageJson, packOnce } from './packed.js';

/** Lines of the list; `{name}` stands for one word, `{hash}` for eight characters. */
const LIST = readFileSync(join(import.meta.dirname, 'contents.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

const toPattern = (line: string): RegExp => {
  const escaped = line.replace(/[.+*?^$()[\]\\|]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('{name}', '[\\w.-]+?').replaceAll('{hash}', '[\\w-]{8}')}$`);
};

/** Files that no line allows, and lines that allow nothing. */
function compare(files: readonly string[], lines: readonly string[]): string[] {
  const patterns = lines.map((line) => ({ line, pattern: toPattern(line) }));
  const unlisted = files.filter((file) => !patterns.some(({ pattern }) => pattern.test(file)));
  const empty = patterns.filter(({ pattern }) => !files.some((file) => pattern.test(file)));
  return [...unlisted.map((file) => `not listed: ${file}`), ...empty.map(({ line }) => `no file: ${line}`)];
}

test('the tarball has what is listed in contents.txt, and nothing else', (t) => {
  const { files, size, unpackedSize } = packOnce();
  t.diagnostic(`tarball: ${size} bytes, unpacked ${unpackedSize}, ${files.length} files`);
  assert.deepEqual(compare(files, LIST), []);
});

test('no test, map, source or demo is in the tarball, whatever the list says', () => {
  const { files } = packOnce();
  const isOdd = (file: string): boolean =>
    /\.(?:test|spec|map|tsx?)\b/.test(file.replace(/\.d\.ts$/, '')) ||
    /^(?:src|test|demo|scripts)\//.test(file);
  assert.deepEqual(files.filter(isOdd), []);
});

test('every file that package.json names is in the tarball', () => {
  const { files } = packOnce();
  const named = Object.entries(packageJson.exports)
    .flatMap(([, target]) => (typeof target === 'string' ? [target] : Object.values(target)))
    .concat(String(packageJson['customElements']), String(packageJson['web-types']))
    .map((path) => path?.replace(/^\.\//, '') ?? '');
  assert.deepEqual(
    named.filter((path) => !files.includes(path)),
    [],
  );
});

test('found: a file that is not listed, and a line without a file', () => {
  const files = ['a/b-c-12345678.js', 'a/b.js.map'];
  assert.deepEqual(compare(files, ['a/{name}-{hash}.js', 'c.js']), [
    'not listed: a/b.js.map',
    'no file: c.js',
  ]);
});
