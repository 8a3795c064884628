// The build on a small product of its own: what is emitted, under which names, and when nothing is done.
import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { buildAll } from './build.js';
import { filesFor, readBuild } from './sizes.js';

const ROOT = join(import.meta.dirname, '..');

const SOURCES: Readonly<Record<string, string>> = {
  'src/tender-checkout.classic.js': `// Why.\n(function () {})();`,
  'src/define.ts': `import { Box } from './element/box.js'; customElements.define('x-box', Box);`,
  'src/index.ts': `export { Box } from './element/box.js';`,
  'src/shared/sum.ts': `export const sum = (a: number, b: number): number => a + b;`,
  'src/element/box.ts': `import { LitElement, html } from 'lit'; import { sum } from '../shared/sum.js';
    export class Box extends LitElement { load = () => import('./lazy.js');
    override render() { return html\`\${sum(1, 2)}\`; } }`,
  'src/element/registers.ts': `customElements.define('x-part', class extends HTMLElement {});`,
  'src/element/lazy.ts': `import './registers.js'; import { sum } from '../shared/sum.js'; import { Box } from './box.js';
    export const lazy = (): unknown => [sum(3, 4), Box];`,
  'src/frame/main.ts': `import { sum } from '../shared/sum.js'; document.title = String(sum(5, 6));`,
  'src/frame/frame.css': `body { margin: 0 }`,
  'src/frame/sdk-document.ts': `document.title = 'sdk';`,
  'src/gateway/index.ts': `import { Hono } from 'hono'; export const app = (): Hono => new Hono();`,
  'demo/shop/client/page.ts': `document.title = 'shop';`,
};

let root = '';

const read = (path: string): string => readFileSync(join(root, 'dist', path), 'utf8');

before(async () => {
  root = mkdtempSync(join(tmpdir(), 'build-'));
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  cpSync(join(ROOT, 'tsconfig.json'), join(root, 'tsconfig.json'));
  const { sideEffects } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    sideEffects: string[];
  };
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({ version: '7.8.9', type: 'module', sideEffects }),
  );
  for (const [path, text] of Object.entries(SOURCES)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  assert.equal((await buildAll(root)).built, true);
});

after(() => {
  rmSync(root, { recursive: true });
});

test('the entry has its own name and holds little; the rest is hashed, also what a lazy chunk shares with it', () => {
  const build = readBuild(join(root, 'dist'));
  assert.ok(build);
  assert.ok(read('browser/tender-checkout.js').length < 500);
  for (const { file } of build.browser.filter(({ file }) => !file.startsWith('tender-checkout.')))
    assert.match(file, /^chunks\/[\w-]+-[\w-]{8}\.js$/);
  assert.equal(filesFor(build.manifest, []).size, 2);
  assert.equal(filesFor(build.manifest, ['src/element/lazy.ts']).size, 3);
  for (const { file } of build.browser.filter(({ file }) => file.startsWith('chunks/'))) {
    assert.doesNotMatch(read(`browser/${file}`), /tender-checkout\.js/);
  }
});

test('a module that is imported for what it does is kept, in the element’s files and in the package’s', () => {
  for (const folder of ['browser', 'package']) {
    const files = readdirSync(join(root, 'dist', folder, 'chunks')).filter((file) => file.endsWith('.js'));
    assert.ok(
      files.some((file) => read(`${folder}/chunks/${file}`).includes('x-part')),
      folder,
    );
  }
  // A shop's bundler drops an import without names, unless it is told to keep it.
  assert.ok(
    (
      JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { sideEffects: string[] }
    ).sideEffects.includes('./dist/package/chunks/**'),
  );
});

test('a release says its version and the hash of each file, and brings its loader', () => {
  const { version, files } = JSON.parse(read('integrity.json')) as {
    version: string;
    files: Record<string, string>;
  };
  assert.equal(version, '7.8.9');
  assert.ok(files['tender-checkout.js']?.startsWith('sha384-'));
  assert.ok(Object.keys(files).some((path) => /^frame\/frame-[\w-]{8}\.css$/.test(path)));
  assert.ok(!Object.keys(files).some((path) => path.endsWith('manifest.json')));
  assert.equal((JSON.parse(read('script-inventory.json')) as { version: string }).version, version);
  assert.doesNotMatch(read('browser/tender-checkout.classic.js'), /\/\//);
});

test('licences of what is bundled come along', () => {
  assert.match(read('browser/THIRD-PARTY-LICENSES.md'), /BSD-3-Clause[^]*lit/i);
  const core = readBuild(join(root, 'dist'))?.browser.find(({ file }) => file.includes('core'));
  assert.match(read(`browser/${core?.file ?? ''}`), /^\/\* With lit, BSD-3-Clause: THIRD-PARTY-LICENSES\.md/);
});

test('each document of the gateway has one file, found by its plain name', () => {
  const manifest = JSON.parse(read('frame/manifest.json')) as Record<string, string>;
  assert.deepEqual(Object.keys(manifest), ['frame.js', 'frame.css', 'sdk.js']);
  for (const file of Object.values(manifest)) {
    assert.match(file, /-[\w-]{8}\.(?:js|css)$/);
    assert.doesNotMatch(read(`frame/${file}`), /\bimport\b/);
  }
});

test('the package leaves other packages to npm and has types', () => {
  assert.match(read('package/gateway.js'), /from "hono"/);
  assert.match(read('types/index.d.ts'), /Box/);
  assert.ok(existsSync(join(root, 'dist/demo/page.js')));
});

test('nothing is built twice from the same sources, and a failed build leaves the last one whole', async () => {
  assert.equal((await buildAll(root)).built, false);
  writeFileSync(join(root, 'src/define.test.ts'), '');
  assert.equal((await buildAll(root)).built, false, 'a test is not a source');
  const last = read('browser/tender-checkout.js');
  writeFileSync(join(root, 'src/shared/sum.ts'), 'export const sum = ;');
  await assert.rejects(buildAll(root));
  assert.equal(read('browser/tender-checkout.js'), last);
  writeFileSync(
    join(root, 'src/shared/sum.ts'),
    'export const sum = (a: number, b: number): number => a - b;',
  );
  assert.equal((await buildAll(root)).built, true);
  assert.notEqual(read('browser/tender-checkout.js'), last);
});
