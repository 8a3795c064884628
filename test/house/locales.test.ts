// All catalogs agree with the English one, and each is a chunk small enough to come in one breath.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { transformSync } from 'esbuild';
import { listFiles } from '../../scripts/files.js';
import { afterEnglish, formEnglish } from '../../src/element/i18n/catalog.js';
import { compareLocales, type Locale } from './locales.js';
import { assertNone, ROOT } from './sources.js';

const FOLDER = 'src/element/i18n/locales';
const PARTS = { form: formEnglish, after: afterEnglish };
type Part = keyof typeof PARTS;

/** Bytes of one catalog, compressed by brotli. */
const LIMIT = 3 * 1024;

const pathsOf = (part: Part): string[] => listFiles(ROOT, [`${FOLDER}/${part}`], ['.ts']);

async function loadLocale(path: string): Promise<Locale> {
  const module = (await import(pathToFileURL(join(ROOT, path)).href)) as { words: Locale['words'] };
  // English that is spelled otherwise says only what differs: the rest of it is there anyhow.
  const english = /\/en-\w+\.ts$/.test(path) ? PARTS[path.includes('/form/') ? 'form' : 'after'] : {};
  return { path, words: { ...english, ...module.words } };
}

for (const part of Object.keys(PARTS) as Part[])
  test(`every language has the keys and places of English: ${part}`, async (t) => {
    const locales = await Promise.all(pathsOf(part).map(loadLocale));
    t.diagnostic(`${locales.length} languages, ${Object.keys(PARTS[part]).length} texts`);
    assertNone(compareLocales({ path: 'English', words: PARTS[part] }, locales));
  });

test('every language is whole: what is read before the press, and what after', () => {
  assert.deepEqual(
    pathsOf('after').map((path) => basename(path)),
    pathsOf('form').map((path) => basename(path)),
  );
});

test('no catalog weighs more than three kilobytes', (t) => {
  const sizes = [...pathsOf('form'), ...pathsOf('after')].map((path) => {
    const { code } = transformSync(readFileSync(join(ROOT, path), 'utf8'), {
      loader: 'ts',
      minify: true,
      charset: 'utf8',
    });
    return { path, size: brotliCompressSync(code).length };
  });
  const largest = sizes.sort((one, other) => other.size - one.size)[0];
  t.diagnostic(`the largest is ${String(largest?.path)} with ${String(largest?.size)} bytes`);
  assertNone(
    sizes
      .filter(({ size }) => size > LIMIT)
      .map(({ path, size }) => ({ path, why: `has ${size} of ${LIMIT} bytes` })),
  );
});

test('found: a missing, an extra and an empty text, and a lost place', () => {
  const english = { path: 'en.ts', words: { pay: 'Pay {amount}', close: 'Close', more: 'More' } };
  const found = compareLocales(english, [
    { path: 'es.ts', words: { pay: 'Pagar', close: '', extra: 'Extra' } },
    { path: 'pt.ts', words: { pay: 'Pagar {amount}', close: 'Fechar', more: 'Mais' } },
  ]);
  assert.deepEqual(found.map(({ path, why }) => `${path} ${why}`).sort(), [
    'es.ts has nothing for “close”',
    'es.ts has “extra”, which English has not',
    'es.ts lacks “more”',
    'es.ts “pay” has the places none instead of {amount}',
  ]);
});
