// The package can be imported where there is no browser: by a server that renders pages, a build tool, a worker. No entry
// throws, prints or leaves anything behind, whatever kind of program looks for it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { build, type Plugin } from 'esbuild';
import { Miniflare } from 'miniflare';
import { compile } from 'svelte/compiler';
import { CODE, ENTRY_POINTS, packOnce } from './packed.js';

/** What packages beside ours leave behind: notes for their own copies, and of lit a registry that needs no document. */
const isOfOthers = (name: string): boolean =>
  /^(?:lit|reactiveElement)[A-Z]|^customElements$|^__(?:zod_global|VUE|SEROVAL)|^ng[A-Z]/.test(name);

/** A component of Svelte is published as it was written, for the compiler of the app: Node alone cannot read it. */
const PLAIN = CODE.filter(({ path }) => path !== './svelte');

/** Angular's own packages are finished by the app's build; where there is none, its compiler comes first. */
const COMPILER = `await import('@angular/compiler');`;

interface Effect {
  readonly globals: string[];
  readonly exported: string[];
  readonly output: string;
}

/** Runs a module in a fresh Node, in the consumer's folder: what it prints last, and what before that. */
function runAlone(script: string, flags: readonly string[] = []): { last: unknown; before: string } {
  const args = [...flags, '--input-type=module', '--eval', script];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: packOnce().consumer,
    encoding: 'utf8',
    timeout: 30_000,
  });
  assert.equal(status, 0, stderr);
  const [answer = '', ...before] = stdout.trim().split('\n').reverse();
  return { last: JSON.parse(answer), before: before.join('') + stderr };
}

/** Imports a module in a fresh Node and tells what that did. Throws when the import does. */
function importAlone(name: string): Effect {
  const { last, before } = runAlone(`
    ${name.endsWith('/angular') ? COMPILER : ''}
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    const module = await import(${JSON.stringify(name)});
    const globals = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
    console.log('\\n' + JSON.stringify({ globals, exported: Object.keys(module) }));`);
  return { ...(last as Omit<Effect, 'output'>), output: before };
}

for (const { name } of PLAIN)
  test(`importing ${name} in plain Node works and changes nothing`, () => {
    const { globals, output } = importAlone(name);
    assert.deepEqual(
      globals.filter((global) => !isOfOthers(global)),
      [],
    );
    assert.equal(output, '');
  });

test('the first entry has the class', () => {
  assert.ok(importAlone('tender-checkout').exported.includes('TenderCheckout'));
});

test('found: an import that leaves a global, prints, or throws', () => {
  const toUrl = (text: string): string => `data:text/javascript,${encodeURIComponent(text)}`;
  const effect = importAlone(toUrl(`globalThis.leftover = 1; console.log('hello'); export const a = 1;`));
  assert.deepEqual(effect, { globals: ['leftover'], exported: ['a'], output: 'hello' });
  assert.throws(() => importAlone(toUrl(`document.body.append('x')`)), /document is not defined/);
});

/** For each entry the file it resolves to, or why it could not be imported. */
const importAll = (names: readonly string[]): string => `
  ${COMPILER}
  const found = {};
  for (const name of ${JSON.stringify(names)}) {
    try {
      await import(name);
      found[name] = import.meta.resolve(name).replace(/^.*tender-checkout\\//, '');
    } catch (thrown) {
      found[name] = String(thrown);
    }
  }
  console.log('\\n' + JSON.stringify(found));`;

// What each runtime asks for, before `default`: Deno and Bun know Node's condition, too, as Node does here.
for (const condition of ['deno', 'bun', 'workerd', 'edge-light', 'worker'])
  test(`every entry is found and can be imported as ${condition} looks for it`, () => {
    const names = PLAIN.map(({ name }) => name);
    const { last } = runAlone(importAll(names), [`--conditions=${condition}`]);
    const wanted = PLAIN.map(({ name, target }) => [
      name,
      (target[condition] ?? target.default)?.replace(/^\.\//, ''),
    ]);
    assert.deepEqual(last, Object.fromEntries(wanted));
  });

test('a program of CommonJS can require every entry', () => {
  const { last } = runAlone(`
    import { createRequire } from 'node:module';
    ${COMPILER}
    const require = createRequire(process.cwd() + '/a.cjs');
    const found = {};
    for (const name of ${JSON.stringify(PLAIN.map(({ name }) => name))})
      found[name] = String(Object.keys(require(name)).sort()) === String(Object.keys(await import(name)).sort());
    console.log('\\n' + JSON.stringify(found));`);
  assert.deepEqual(last, Object.fromEntries(PLAIN.map(({ name }) => [name, true])));
});

/** The test kit starts servers: it is for Node. What Angular needs cannot be compiled where no code is made from text. */
const FOR_WORKERS = CODE.filter(({ path }) => path !== './testing' && path !== './angular');

/** As an app's own compiler makes a server's code of a component. */
const svelte: Plugin = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, ({ path: filename }) => ({
      contents: compile(readFileSync(filename, 'utf8'), { filename, generate: 'server' }).js.code,
      loader: 'js',
    }));
  },
};

/** Each entry as a worker's bundler would make a module of it. */
async function bundleForWorkers(): Promise<{ path: string; contents: string }[]> {
  const { consumer } = packOnce();
  return Promise.all(
    FOR_WORKERS.map(async ({ name }, at) => {
      const { outputFiles } = await build({
        stdin: { contents: `export * from '${name}'; import '${name}';`, resolveDir: consumer },
        plugins: [svelte],
        bundle: true,
        write: false,
        format: 'esm',
        target: 'es2022',
        conditions: ['workerd', 'worker', 'browser'],
        mainFields: ['browser', 'module', 'main'],
        external: ['node:*'],
        logLevel: 'silent',
        // The repository's own settings would find the sources instead of the package.
        tsconfigRaw: '{}',
        define: { 'process.env.NODE_ENV': '"production"' },
      });
      return { path: `entry-${at}.mjs`, contents: outputFiles[0]?.text ?? '' };
    }),
  );
}

test('every entry can be imported in workerd, and leaves nothing behind', async (t) => {
  const modules = await bundleForWorkers();
  const main = `export default { async fetch() {
    const found = {};
    for (const path of ${JSON.stringify(modules.map(({ path }) => path))}) {
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      try {
        await import('./' + path);
        found[path] = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name)).join(' ');
      } catch (thrown) {
        found[path] = String(thrown);
      }
    }
    return Response.json(found);
  } }`;
  const worker = new Miniflare({
    modules: [{ path: 'main.mjs', contents: main }, ...modules].map((module) => ({
      type: 'ESModule' as const,
      ...module,
    })),
    compatibilityDate: '2025-09-01',
    // The gateway's entry brings the adapter for Node with it, as docs/deploying.md says.
    compatibilityFlags: ['nodejs_compat'],
    cf: false,
  });
  t.after(() => worker.dispose());
  const found = (await (await worker.dispatchFetch('http://localhost/')).json()) as Record<string, string>;
  const effects = FOR_WORKERS.map(({ name }, at) => {
    const globals = found[`entry-${at}.mjs`]?.split(' ') ?? ['not imported'];
    return [name, globals.filter((global) => !isOfOthers(global)).join(' ')];
  });
  assert.deepEqual(
    effects,
    FOR_WORKERS.map(({ name }) => [name, '']),
  );
});

test('where there is no document, an element cannot be made, and says why', async () => {
  const { TenderCheckout } = await import('../../src/no-document.js');
  assert.throws(() => new TenderCheckout(), /there is none here/);
});

test('every entry has a source', () => {
  assert.deepEqual(
    ENTRY_POINTS.filter(({ isHere }) => !isHere).map(({ name }) => name),
    [],
  );
});
