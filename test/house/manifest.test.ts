// The manifest that is checked in describes the element as it is now, and has every promised name.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { test, type TestContext } from 'node:test';
import { printAngular } from '../../scripts/wrappers/print-angular.js';
import { printFace } from '../../scripts/wrappers/print-face.js';
import { readFace } from '../../scripts/wrappers/read-face.js';
import { findUndocumented, PROMISED, type Element, type Kind } from './manifest.js';
import { assertNone, ROOT } from './sources.js';

const FILE = 'custom-elements.json';

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly (Element & { tagName?: string })[] }[];
}

const read = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8')) as Manifest;

function isTooEarly(t: TestContext): boolean {
  const isThere = existsSync(join(ROOT, 'src/element/checkout/tender-checkout.ts'));
  if (!isThere) t.skip('there is no element yet');
  return !isThere;
}

function analyze(outdir: string): Manifest {
  const program = join(ROOT, 'node_modules/@custom-elements-manifest/analyzer/cem.js');
  const args = [program, 'analyze', '--quiet', '--outdir', relative(ROOT, outdir)];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return read(join(outdir, FILE));
}

test('the manifest is up to date; `npm run manifest` writes it', (t) => {
  if (isTooEarly(t)) return;
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  t.after(() => {
    rmSync(folder, { recursive: true });
  });
  assert.deepEqual(read(join(ROOT, FILE)), analyze(folder));
});

test('the manifest has every name that merchants rely on', (t) => {
  if (isTooEarly(t)) return;
  const declarations = read(join(ROOT, FILE)).modules.flatMap((module) => module.declarations ?? []);
  const element = declarations.find(({ tagName }) => tagName === 'tender-checkout');
  assert.ok(element, 'tender-checkout is described');
  assertNone(findUndocumented(FILE, element));
});

test('found: one name that is missing in each kind', () => {
  for (const kind of Object.keys(PROMISED) as Kind[]) {
    const all = Object.entries(PROMISED).map(([key, list]) => [key, list.map((name) => ({ name }))] as const);
    const element = Object.fromEntries(all.map(([key, list]) => [key, key === kind ? list.slice(1) : list]));
    assert.deepEqual(findUndocumented(FILE, element), [
      { path: FILE, why: `${kind} lack ${PROMISED[kind][0] ?? ''}` },
    ]);
  }
});

test('what wrappers know of the element is up to date; `npm run manifest` writes it', async (t) => {
  if (isTooEarly(t)) return;
  assert.equal(readFileSync(join(ROOT, 'src/wrappers/face.ts'), 'utf8'), await printFace(readFace(ROOT)));
  const angular = readFileSync(join(ROOT, 'src/wrappers/angular.ts'), 'utf8');
  assert.equal(angular, await printAngular(readFace(ROOT)));
});
