// All catalogs agree with the English one.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { listFiles } from '../../scripts/files.js';
import { compareLocales, type Locale } from './locales.js';
import { assertNone, ROOT } from './sources.js';

const FOLDER = 'src/element/i18n/locales';
const paths = listFiles(ROOT, [FOLDER], ['.ts']).filter((path) => !path.endsWith('.test.ts'));

async function loadLocale(path: string): Promise<Locale> {
  const module = (await import(pathToFileURL(join(ROOT, path)).href)) as Record<string, unknown>;
  const catalogs = Object.values(module).filter((value) => typeof value === 'object' && value !== null);
  assert.equal(catalogs.length, 1, `${path} exports one catalog`);
  return { path, words: catalogs[0] as Record<string, string> };
}

test('every language has the keys and places of English', async (t) => {
  if (!paths.includes(`${FOLDER}/en.ts`)) {
    t.skip('no catalogs yet');
    return;
  }
  const locales = await Promise.all(paths.map(loadLocale));
  const english = locales.find(({ path }) => path.endsWith('/en.ts'));
  assert.ok(english);
  t.diagnostic(`${locales.length} languages, ${Object.keys(english.words).length} texts`);
  assertNone(compareLocales(english, locales));
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
