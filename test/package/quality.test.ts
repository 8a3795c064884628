// What the two well-known checkers of packages say: publint of the files, are-the-types-wrong of how each kind of resolution
// finds code and types. CommonJS finds ES modules here, on purpose: docs/decisions/modules-alone.md.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { ENTRY_POINTS, packOnce, ROOT } from './packed.js';

/** One line for each finding. */
async function lint(pkgDir: string): Promise<string[]> {
  const { messages, pkg } = await publint({ pkgDir, pack: false, strict: true, level: 'suggestion' });
  return messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code);
}

test('publint finds nothing to say', async () => {
  const { consumer } = packOnce();
  const found = await lint(join(consumer, 'node_modules/tender-checkout'));
  assert.deepEqual(found, []);
});

test('found by publint: types that come after the code', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  const exported = { '.': { default: './a.js', types: './a.d.ts' } };
  const described = { name: 'a', version: '1.0.0', type: 'module', exports: exported };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(described));
  writeFileSync(join(folder, 'a.js'), 'export const a = 1;');
  writeFileSync(join(folder, 'a.d.ts'), 'export declare const a: 1;');
  assert.match((await lint(folder)).join('\n'), /types should be the first/);
});

/** The exit code, and everything it printed. */
function areTypesWrong(
  tarball: string,
  entrypoints: readonly string[],
): { code: number | null; said: string } {
  const program = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const args = [program, tarball, '--profile', 'esm-only', '--no-color', '--no-emoji'];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args, '--entrypoints', ...entrypoints], {
    encoding: 'utf8',
  });
  return { code: status, said: stdout + stderr };
}

test('types and code are found together, by every resolution that knows modules', () => {
  const here = ENTRY_POINTS.map(({ path }) => path);
  const { code, said } = areTypesWrong(packOnce().path, here);
  assert.equal(code, 0, said);
});

test('found by are-the-types-wrong: types of another kind of module', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'package'));
  const exported = { '.': { types: './a.d.cts', default: './a.js' } };
  const described = { name: 'a', version: '1.0.0', type: 'module', exports: exported };
  writeFileSync(join(folder, 'package/package.json'), JSON.stringify(described));
  writeFileSync(join(folder, 'package/a.js'), 'export const a = 1;');
  writeFileSync(join(folder, 'package/a.d.cts'), 'export declare const a: 1;');
  spawnSync('tar', ['-czf', 'a.tgz', 'package'], { cwd: folder });
  assert.equal(areTypesWrong(join(folder, 'a.tgz'), ['.']).code, 1);
});
