// The package can be imported where there is no browser: by a server that renders pages, or by a build tool.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ROOT } from './sources.js';

/** What lit itself leaves behind in Node: notes for its own copies, and a registry that needs no document. */
const isOfLit = (name: string): boolean => /^(?:lit|reactiveElement)[A-Z]|^customElements$/.test(name);

interface Effect {
  readonly globals: string[];
  readonly exported: string[];
  readonly output: string;
}

/** Imports a module in a fresh Node and tells what that did. Throws when the import does. */
function importAlone(url: string): Effect {
  const script = `
    const before = new Set(Object.getOwnPropertyNames(globalThis));
    const module = await import(${JSON.stringify(url)});
    const globals = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
    console.log('\\n' + JSON.stringify({ globals, exported: Object.keys(module) }));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  assert.equal(status, 0, stderr);
  const [answer = '', ...before] = stdout.trim().split('\n').reverse();
  return { ...(JSON.parse(answer) as Omit<Effect, 'output'>), output: before.join('') + stderr };
}

test('importing the package in plain Node works and changes nothing', (t) => {
  const path = join(ROOT, 'dist/package/index.js');
  if (!existsSync(path)) {
    t.skip('no package has been built yet');
    return;
  }
  const { globals, exported, output } = importAlone(pathToFileURL(path).href);
  assert.ok(exported.includes('TenderCheckout'), exported.join(' '));
  assert.deepEqual(
    globals.filter((name) => !isOfLit(name)),
    [],
  );
  assert.equal(output, '');
});

test('found: an import that leaves a global, prints, or throws', () => {
  const toUrl = (text: string): string => `data:text/javascript,${encodeURIComponent(text)}`;
  const effect = importAlone(toUrl(`globalThis.leftover = 1; console.log('hello'); export const a = 1;`));
  assert.deepEqual(effect, { globals: ['leftover'], exported: ['a'], output: 'hello' });
  assert.throws(() => importAlone(toUrl(`document.body.append('x')`)), /document is not defined/);
});
