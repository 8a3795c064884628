// What a shop's bundler keeps and drops: the registration and the inner elements stay, a class that nobody uses goes.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build as buildWithEsbuild } from 'esbuild';
import { build as buildWithVite } from 'vite';
import { packOnce } from './packed.js';

/** The tags that the element is made of. Those without a dialog's or an action's name come with a card. */
const TAGS = [
  'tender-checkout',
  'tender-secure-fields',
  'tender-method-form',
  'tender-dialog',
  'tender-copy-button',
];

interface Bundle {
  /** What a page loads at once. */
  readonly first: string;
  /** With what it may fetch later. */
  readonly all: string;
}

type Bundler = (code: string) => Promise<Bundle>;

interface Part {
  readonly name: string;
  readonly code: string;
  /** Names of parts. */
  readonly imports: readonly string[];
}

function toBundle(parts: readonly Part[], entry: Part | undefined): Bundle {
  const reached = new Set<Part>();
  const reach = (part: Part | undefined): void => {
    if (!part || reached.has(part)) return;
    reached.add(part);
    for (const name of part.imports) reach(parts.find((other) => other.name === name));
  };
  reach(entry);
  const join = (some: Iterable<Part>): string => [...some].map(({ code }) => code).join('\n');
  return { first: join(reached), all: join(parts) };
}

const esbuild: Bundler = async (contents) => {
  const { outputFiles, metafile } = await buildWithEsbuild({
    stdin: { contents, resolveDir: packOnce().consumer },
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    outdir: 'out',
    format: 'esm',
    // The repository's own settings would find the sources instead of the package.
    tsconfigRaw: '{}',
    logLevel: 'error',
  });
  const parts = Object.entries(metafile.outputs).map(([name, { imports, entryPoint }]) => ({
    name,
    code: outputFiles.find(({ path }) => path.endsWith(name))?.text ?? '',
    imports: imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path),
    entryPoint,
  }));
  return toBundle(
    parts,
    parts.find(({ entryPoint }) => entryPoint === '<stdin>'),
  );
};

let count = 0;

/** Vite, and with it Rolldown, which counts side effects as Rollup does. */
const vite: Bundler = async (code) => {
  const folder = join(packOnce().consumer, 'bundles');
  mkdirSync(folder, { recursive: true });
  const input = join(folder, `main-${++count}.js`);
  writeFileSync(input, code);
  const result = await buildWithVite({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, target: 'es2022', rolldownOptions: { input } },
  });
  if ('on' in result) throw new Error('a watching build has no result');
  const parts = [result]
    .flat()
    .flatMap(({ output }) => output)
    .flatMap((part) => (part.type === 'chunk' ? { ...part, name: part.fileName } : []));
  return toBundle(
    parts,
    parts.find(({ isEntry }) => isEntry),
  );
};

const isDefined = (text: string, tag: string): boolean =>
  new RegExp(`(?:define|register)\\(["']${tag}["']`).test(text);

for (const [name, bundle] of Object.entries({ esbuild, vite })) {
  test(`${name} keeps the registration, and the inner elements that are fetched later`, async () => {
    const { all } = await bundle(`import 'tender-checkout/define';`);
    assert.deepEqual(
      TAGS.filter((tag) => !isDefined(all, tag)),
      [],
    );
  });

  test(`${name} drops a class that nobody uses`, async () => {
    const { first } = await bundle(`import { TenderCheckout } from 'tender-checkout'; console.log('page');`);
    assert.match(first, /page/);
    assert.ok(first.length < 2000, `${first.length} characters were kept`);
  });

  test(`${name} keeps a class that is used, and registers nothing`, async () => {
    const { first } = await bundle(
      `import { TenderCheckout } from 'tender-checkout'; console.log(TenderCheckout);`,
    );
    assert.match(first, /formAssociated = true/);
    assert.equal(isDefined(first, 'tender-checkout'), false);
  });
}
