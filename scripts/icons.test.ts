// What is kept of the packages is what the script makes of them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { formatted, iconTables } from './draw-icons.js';
import { fromLogos, fromSimpleIcons } from './icons/logos.js';
import { word } from './icons/letters.js';

const ROOT = resolve(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

test('the tables of drawings are as `npm run icons` writes them', async () => {
  for (const [path, text] of Object.entries(iconTables()))
    assert.equal(read(path), await formatted(ROOT, path, text), path);
});

test('where drawings come from, and under which licence, is written down', () => {
  const page = read('docs/icons.md');
  for (const name of ['simple-icons', '@iconify-json/logos']) {
    const { license, version } = JSON.parse(read(`node_modules/${name}/package.json`)) as {
      license: string;
      version: string;
    };
    assert.equal(license, 'CC0-1.0', name);
    assert.match(page, new RegExp(`\`${name}\` ${version.replaceAll('.', '\\.')}`), name);
  }
  assert.match(page, /CC0 1\.0/);
  assert.match(page, /trademark/);
});

test('a mark that is not there, or has a licence of its own, is not drawn', () => {
  assert.throws(() => fromSimpleIcons({ slug: 'nobody' }), /no “nobody”/);
  assert.throws(() => fromSimpleIcons({ slug: 'developmentcontainers' }), /licence of its own/);
  assert.throws(() => fromLogos({ logo: 'nobody' }), /no such paths/);
  assert.throws(() => fromLogos({ logo: 'jcb' }), /gradient/);
  assert.throws(() => word('ÇA', '#000'), /no drawing of the letter/);
});

test('a word stays within its tile', () => {
  for (const text of ['I', 'OXXO', 'ASTROPAY', 'JUMBO/MARKET']) {
    const [, path, thickness = 0] = word(text, '#000');
    const starts = [...path.matchAll(/M(-?[\d.]+)[ ,]?(-?[\d.]+)/g)];
    assert.ok(starts.length > 0 && thickness >= 1);
    for (const [, x, y] of starts) {
      assert.ok(Number(x) >= 3 && Number(x) <= 35, `${text}: ${String(x)}`);
      assert.ok(Number(y) >= 3 && Number(y) <= 21, `${text}: ${String(y)}`);
    }
  }
});
