// What a release says of itself is true and whole: a hash of every file, a purpose for every script, a licence for every
// package in it, and a loader that the oldest browser reads.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { packageOf } from '../../scripts/build/licences.js';
import { documentPurposeOf, purposeOf, unusedPurposes } from '../../scripts/build/purposes.js';
import type { InventoryRow } from '../../scripts/build/release.js';
import { ROOT } from './sources.js';

const DIST = join(ROOT, 'dist');
const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const readJson = (path: string): unknown => JSON.parse(read(path));

/** A test of the built files, where there are any. */
const built = (title: string, check: () => void | Promise<void>): void => {
  test(title, async (t: TestContext) => {
    if (existsSync(join(DIST, 'integrity.json'))) await check();
    else t.skip('no release has been built yet');
  });
};

/** Every file below a folder of `dist`, with forward slashes. */
const listAll = (folder: string): string[] =>
  readdirSync(join(DIST, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(DIST, folder).length + 1));

built('every file that a browser may get has its hash, and the version is the package’s', () => {
  const { version, files } = readJson('integrity.json') as {
    version: string;
    files: Record<string, string>;
  };
  const { version: own } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  assert.equal(version, own);
  const served = [...listAll('browser'), ...listAll('frame').map((file) => `frame/${file}`)];
  assert.deepEqual(
    Object.keys(files).sort(),
    served.filter((file) => !file.endsWith('manifest.json')).sort(),
  );
  for (const [path, hash] of Object.entries(files)) {
    const content = readFileSync(join(DIST, path.startsWith('frame/') ? '' : 'browser', path));
    assert.equal(hash, `sha384-${createHash('sha384').update(content).digest('base64')}`, path);
  }
});

built('every script has a purpose: if one is missing, add a row to scripts/build/purposes.ts', () => {
  const { files } = readJson('integrity.json') as { files: Record<string, string> };
  const { scripts } = readJson('script-inventory.json') as { scripts: InventoryRow[] };
  assert.deepEqual(
    scripts.map(({ path, integrity }) => [path, integrity]),
    Object.entries(files).filter(([path]) => path.endsWith('.js')),
  );
  const silent = scripts.filter(({ purpose, when, document }) => !purpose || !when || !document);
  assert.deepEqual(
    silent.map(({ path, key }) => `${path} (${key})`),
    [],
  );
  assert.deepEqual(unusedPurposes(scripts.map(({ key }) => key)), [], 'rows that speak of no script');
});

test('found: a script that no row speaks of, and a row that speaks of no script', () => {
  assert.equal(purposeOf('src/element/form/tracker.ts'), undefined);
  assert.equal(documentPurposeOf('tracker.js'), undefined);
  assert.ok(unusedPurposes(['core']).includes('^classic$'));
  assert.ok(!unusedPurposes(['core']).includes('^core$'));
});

/** Packages whose code is in emitted files: told by the build's manifest, and by the maps beside the package's files. */
function bundledPackages(): Set<string> {
  const records = Object.values(readJson('browser/manifest.json') as Record<string, { modules?: string[] }>);
  const maps = listAll('package').filter((file) => file.endsWith('.map'));
  const modules = [
    ...records.flatMap((record) => record.modules ?? []),
    ...maps.flatMap((file) => (readJson(`package/${file}`) as { sources: string[] }).sources),
  ];
  return new Set(modules.flatMap((module) => packageOf(module) ?? []));
}

built('the licence of each bundled package is shipped, in its whole text', () => {
  const parts = read('browser/THIRD-PARTY-LICENSES.md').split(/^## /m).slice(1);
  const told = new Map(parts.map((part) => [part.slice(0, part.indexOf(' ')), part]));
  assert.deepEqual([...told.keys()].sort(), [...bundledPackages()].sort());
  for (const [name, text] of told) {
    assert.match(text, /Copyright/i, name);
    assert.match(text, /WITHOUT WARRANTY|"AS IS"|'AS IS'/i, name);
  }
});

built(
  'a gateway from the package finds the files that lie beside it, and serves them under their version',
  () => {
    const script = `
    const { createGateway, createFileAssets } = await import(${JSON.stringify(pathToFileURL(join(DIST, 'package/gateway.js')).href)});
    const gateway = createGateway({
      credentials: { publicKey: 'sandbox_a', secretKey: 'b', accountId: 'c' },
      apiUrl: 'https://api-sandbox.y.uno',
      sdk: { url: 'https://sdk-web.y.uno/v2.2.0/main.js', integrity: 'sha384-' + 'A'.repeat(64) },
      shopOrigins: ['https://shop.example'],
      assets: createFileAssets(),
    });
    const ask = (path) => gateway.fetch(new Request('https://pay.example' + path));
    const { version, files } = await (await ask('/integrity.json')).json();
    for (const path of ['/frame', '/snippet', ...Object.keys(files).map((file) =>
      (file.startsWith('frame/') ? '/' : '/' + version + '/') + file)])
      if ((await ask(path)).status !== 200) console.log(path);`;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', script],
      // Not from the folder that everything lies in.
      { encoding: 'utf8', cwd: tmpdir(), timeout: 60_000 },
    );
    assert.deepEqual([status, stdout, stderr], [0, '', '']);
  },
);

built(
  'the classic loader is written as the oldest browsers read, and asks for the entry beside it',
  async () => {
    const code = read('browser/tender-checkout.classic.js');
    const print = async (target: string): Promise<string> =>
      (await transform(code, { target, minifyWhitespace: true })).code;
    // Whatever had to be lowered was too new.
    assert.equal(await print('es5'), await print('esnext'));
    assert.notEqual(code.indexOf('currentScript'), -1);
    assert.doesNotMatch(code, /\bimport\b/);
  },
);
