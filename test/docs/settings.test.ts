// The settings of the gateway in docs/deploying.md: all there are, and none that nobody reads.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from './blocks.js';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const all = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].toSorted();

const page = read('docs/deploying.md');
const [, section = ''] = /^## Settings\n(.*?)^## /ms.exec(page) ?? [];
const rows = [...section.matchAll(/^\| `([a-zA-Z.]+)` +\| (?:`([A-Z_]+)`|–) +\|/gm)];

/** Names in the environment that a piece of code asks for. */
const asked = (code: string): string[] => all(code, /\benv(?:\.|\[')([A-Z][A-Z_]*)/g);

test('every variable that the gateway reads has a row, and every row is of one that it reads', () => {
  const told = rows.map(([, , setting]) => setting).filter((setting) => setting !== undefined);
  assert.deepEqual(told.toSorted(), asked(read('src/gateway/node.ts')));
});

test('every option has a row, and every row is of an option', () => {
  const [, body = ''] =
    /^export interface GatewayOptions \{\n(.*?)^\}/ms.exec(read('src/gateway/options.ts')) ?? [];
  const told = rows.map(([, option = '']) => option.replace(/\..*/, ''));
  assert.deepEqual([...new Set(told)].toSorted(), all(body, /^ {2}readonly (\w+)\??:/gm));
  const inner = rows.map(([, option = '']) => option.split('.')[1]).filter((name) => name !== undefined);
  assert.deepEqual(inner.toSorted(), all(body, /^ {4}readonly (\w+)\??:/gm));
});

test('what the samples read besides is told, too', () => {
  const [, sentence = ''] = /^The samples below read (.*?)\n\n/ms.exec(section) ?? [];
  const known = rows.map(([, , setting]) => setting);
  const samples = [...page.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code = '']) => code).join('\n');
  // A worker's files come under a name of its platform.
  const own = asked(samples).filter((name) => !known.includes(name) && name !== 'ASSETS');
  assert.deepEqual(all(sentence, /`([A-Z_]+)`/g), own);
});
