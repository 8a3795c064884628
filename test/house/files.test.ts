// The files of this repository keep their size and their manners, and the rule notices when one does not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBadNames, findLongFiles, findSilentFiles, judge, measure } from './files.js';
import { assertNone, readSources, type SourceFile } from './sources.js';

const ENDINGS = ['.ts', '.js', '.css', '.html'];
const all = readSources(['src', 'demo', 'scripts', 'test'], ENDINGS);
const product = readSources(['src']);

const file = (path: string, text: string): SourceFile => ({ path, text });
const lines = (count: number, line = 'x();'): string => `${line}\n`.repeat(count);

test('no file is longer than it should be', () => {
  assertNone(findLongFiles(all));
});

test('most files are short, and comments are neither rare nor everywhere', (t) => {
  const figures = measure(product);
  const percent = (figures.commentShare * 100).toFixed(1);
  t.diagnostic(
    `${figures.files} files, median ${figures.median}, p90 ${figures.p90}, longest ${figures.longest} lines, ` +
      `${percent} % comments`,
  );
  assertNone(judge(figures));
});

test('every file is named in kebab-case, with words that say something', () => {
  assertNone(findBadNames(all));
});

test('every file opens with a comment', () => {
  assertNone(findSilentFiles(all));
});

test('found: a file of 301 lines', () => {
  assert.equal(findLongFiles([file('src/element/ui/x.ts', lines(301))]).length, 1);
  assert.deepEqual(findLongFiles([file('src/element/ui/x.ts', lines(300))]), []);
  assert.deepEqual(findLongFiles([file('src/element/i18n/locales/en.ts', lines(999))]), []);
});

test('found: files that are long on the whole', () => {
  const commented = (count: number): string =>
    lines(Math.ceil(count / 8), '// Why.') + lines((count * 7) / 8);
  const some = (count: number, length: number): SourceFile[] =>
    Array.from({ length: count }, (_, index) => file(`src/x${index}.ts`, commented(length)));
  assert.match(judge(measure(some(10, 120)))[0]?.why ?? '', /^half of the files/);
  assert.match(judge(measure([...some(8, 40), ...some(2, 200)]))[0]?.why ?? '', /^one file in ten/);
  assert.deepEqual(judge(measure(some(10, 64))), []);
});

test('found: too few comments, and too many', () => {
  const share = (comments: number): string => lines(comments, '// Why.') + lines(50 - comments);
  const judged = (comments: number): number => judge(measure([file('src/x.ts', share(comments))])).length;
  assert.deepEqual([3, 4, 12, 13].map(judged), [1, 0, 0, 1]);
});

test('a comment beside code, or inside a string, is not a comment line', () => {
  const text = 'const a = 1; // One.\nconst b = `\n// Text.\n`;\n// Why.\n';
  assert.equal(measure([file('src/x.ts', text)]).commentShare, 1 / 5);
});

test('found: names that say nothing or are not in kebab-case', () => {
  const judged = (path: string): number => findBadNames([file(path, '')]).length;
  const bad = [
    'session-manager.ts',
    'utils.ts',
    'card.helper.ts',
    'data.ts',
    'PaymentForm.ts',
    'card_form.ts',
  ];
  assert.deepEqual(
    bad.filter((name) => judged(`src/${name}`) === 0),
    [],
  );
  const good = ['database.ts', 'card-form.ts', 'tender-checkout.styles.ts', 'pt-br.ts', 'en.ts'];
  assert.deepEqual(
    good.filter((name) => judged(`src/${name}`) > 0),
    [],
  );
});

test('found: a file that opens with code', () => {
  const judged = (path: string, text: string): number => findSilentFiles([file(path, text)]).length;
  assert.equal(judged('src/x.ts', `import 'y';\n// Late.\n`), 1);
  assert.equal(judged('src/x.css', `p {}\n`), 1);
  assert.equal(judged('x.html', '<!doctype html>\n<html></html>'), 1);
  assert.equal(judged('src/x.ts', '/** Why. */\n'), 0);
  assert.equal(judged('src/x.css', '/* Why. */\np {}\n'), 0);
  assert.equal(judged('x.html', '<!doctype html>\n<!-- Why. -->\n<html></html>'), 0);
});
