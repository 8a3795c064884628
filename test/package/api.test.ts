// The public surface changes on purpose: the reports in etc/ say what it is, and a surface that is not the released one
// has a changeset that tells shops so.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hashOf, printReports, RELEASED, toReport } from '../../scripts/api/print-report.js';
import { ROOT } from './packed.js';

test('the reports say what is declared; `npm run api` writes them', () => {
  const printed = printReports(ROOT);
  const kept = readdirSync(join(ROOT, 'etc')).filter((name) => name.endsWith('.api.md'));
  assert.deepEqual(kept.map((name) => `etc/${name}`).sort(), Object.keys(printed).sort());
  for (const [path, text] of Object.entries(printed))
    assert.equal(
      readFileSync(join(ROOT, path), 'utf8'),
      text,
      `${path} is not what is declared: npm run api`,
    );
});

/** Whether a shop is told of what changed. Nothing was released yet: then everything is new, and needs telling, too. */
function isTold(surface: string, released: string | undefined, changesets: readonly string[]): boolean {
  return surface === released || changesets.some((name) => name.endsWith('.md') && name !== 'README.md');
}

test('a surface that is not the released one has a changeset', () => {
  const path = join(ROOT, RELEASED);
  const released = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as { surface: string }).surface
    : undefined;
  const changesets = readdirSync(join(ROOT, '.changeset'));
  assert.ok(isTold(hashOf(printReports(ROOT)), released, changesets), 'write a changeset: npx changeset');
});

test('found: a change without a changeset', () => {
  assert.equal(isTold('a', 'b', ['README.md', 'config.json']), false);
  assert.equal(isTold('a', 'a', ['README.md']), true);
  assert.equal(isTold('a', 'b', ['README.md', 'more.md']), true);
});

test('a report has what is declared, and neither comments nor an order of its own', () => {
  const code =
    '/** Why. */\nexport declare const b: 1;\n/** How. */\nexport interface A { /** What. */ c?: 2; }\n';
  const report = toReport('x', code);
  assert.match(report, /export declare const b: 1;\n\nexport interface A \{\n {4}c\?: 2;\n\}/);
  assert.doesNotMatch(report, /Why|How|What/);
  const [first, second] = code.split('/** How. */\n');
  assert.equal(toReport('x', `${second ?? ''}${first ?? ''}`), report);
});
