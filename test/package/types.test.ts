// Shops compile the packed declarations with the TypeScript they have, from 5.4 to the newest, strictly and without
// skipping what packages declare. Faults in other packages' declarations are theirs; none may be in ours.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { runProcess } from '../../scripts/process.js';
import { CODE, ENTRY_POINTS, packOnce, ROOT } from './packed.js';

const SAMPLES = join(ROOT, 'test/types');

const STRICT = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  types: [],
};

/** A folder of the consumer's with copies of the samples, and settings that are compiled there. */
function prepare(name: string, compilerOptions: object, include: readonly string[]): string {
  const folder = join(packOnce().consumer, `types-${name}`);
  mkdirSync(folder, { recursive: true });
  cpSync(SAMPLES, folder, { recursive: true });
  // Every entry is at least imported.
  const everything = ENTRY_POINTS.filter(({ isHere }) => isHere);
  const lines = everything.map((entry, at) => `export * as entry${at} from '${entry.name}';`);
  writeFileSync(join(folder, 'every-entry.ts'), `${lines.join('\n')}\n`);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include }));
  return folder;
}

/** What the compiler says of files that are ours: samples, and declarations of the package. */
async function compile(compiler: string, folder: string): Promise<string[]> {
  const program = join(ROOT, 'node_modules', compiler, 'bin/tsc');
  const args = [program, '-p', folder, '--pretty', 'false'];
  const { output } = await runProcess(process.execPath, args, { limit: 60_000 });
  const lines = output.split('\n').filter((line) => /error TS/.test(line));
  const isForeign = (line: string): boolean => /node_modules\/(?!tender-checkout\/)/.test(line);
  return lines.filter((line) => !isForeign(line));
}

const BUNDLER = { module: 'esnext', moduleResolution: 'bundler' };
const NODE = { module: 'nodenext', moduleResolution: 'nodenext' };

/** The oldest and the newest take every entry, with all that frameworks declare; those between what every shop uses. */
const COMPILERS = [
  { compiler: 'typescript-5.4', resolution: BUNDLER, samples: ['*.ts'] },
  { compiler: 'typescript-5.9', resolution: NODE, samples: ['element.ts', 'gateway.ts'] },
  { compiler: 'typescript', resolution: BUNDLER, samples: ['element.ts', 'gateway.ts'] },
  { compiler: 'typescript-7', resolution: NODE, samples: ['*.ts'] },
];

for (const { compiler, resolution, samples } of COMPILERS)
  test(`a shop compiles with ${compiler} and ${resolution.moduleResolution} resolution`, async () => {
    const folder = prepare(compiler, { ...STRICT, ...resolution }, samples);
    assert.deepEqual(await compile(compiler, folder), []);
  });

const JSX = {
  react: { jsx: 'react-jsx' },
  solid: { jsx: 'preserve', jsxImportSource: 'solid-js' },
  plain: { jsx: 'react', jsxFactory: 'h' },
};

for (const [name, options] of Object.entries(JSX))
  test(`the tag can be written in JSX: ${name}`, async () => {
    const settings = { ...STRICT, ...BUNDLER, ...options };
    const folder = prepare(name, settings, [`jsx/${name}.tsx`]);
    assert.deepEqual(await compile('typescript-7', folder), []);
  });

test('found: a type that the package does not have', async () => {
  const folder = prepare('wrong', { ...STRICT, ...BUNDLER }, ['wrong.ts']);
  writeFileSync(
    join(folder, 'wrong.ts'),
    `import type { Nothing } from 'tender-checkout'; export let a: Nothing;`,
  );
  assert.match((await compile('typescript-7', folder)).join('\n'), /no exported member/);
});

test('the sample uses every property, method and event of the element', () => {
  const sample = readFileSync(join(SAMPLES, 'element.ts'), 'utf8');
  const { modules } = JSON.parse(readFileSync(join(ROOT, 'custom-elements.json'), 'utf8'));
  const declarations = modules.flatMap(({ declarations = [] }: { declarations?: object[] }) => declarations);
  const element = declarations.find(({ tagName }: { tagName?: string }) => tagName === 'tender-checkout');
  const members: string[] = element.members.map(({ name }: { name: string }) => `made.${name}`);
  const events: string[] = element.events.map(
    ({ name }: { name: string }) => `made.addEventListener('${name}'`,
  );
  assert.deepEqual(
    [...members, ...events].filter((text) => !sample.includes(text)),
    [],
  );
});

/** Every place of a declaration file whose type is `any`, be it written, inferred, or left by an import that fails. */
function findAny(program: ts.Program, files: readonly string[]): string[] {
  const checker = program.getTypeChecker();
  return files.flatMap((path) => {
    const file = program.getSourceFile(path);
    if (!file) return [`${path}: not compiled`];
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      const isPart = ts.isExpressionWithTypeArguments(node) || ts.isTemplateLiteralTypeSpan(node);
      const isType = ts.isTypeNode(node) && !isPart;
      if (isType && checker.getTypeFromTypeNode(node).flags & ts.TypeFlags.Any)
        found.push(node.getText(file));
      if (ts.isExpressionWithTypeArguments(node) && checker.getTypeAtLocation(node).flags & ts.TypeFlags.Any)
        found.push(node.getText(file));
      const isUntyped = (ts.isParameter(node) || ts.isPropertySignature(node)) && !node.type;
      if (isUntyped) found.push(node.getText(file));
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found.map((text) => `${path}: ${text}`);
  });
}

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

test('nothing that the package declares is any', () => {
  const folder = join(packOnce().consumer, 'node_modules/tender-checkout/dist/types');
  const files = readdirSync(folder).map((name) => join(folder, name));
  assert.ok(files.length > CODE.length);
  assert.deepEqual(findAny(ts.createProgram(files, OPTIONS), files), []);
});

test('found: the word that is written, that is left out, and that comes of an import that fails', () => {
  const folder = prepare('any', {}, []);
  const path = join(folder, 'a.d.ts');
  const word = ['a', 'ny'].join('');
  const text = `import { B } from './nothing.js';
    export declare class A extends B { a: ${word}; b: B; c: string; f(x): void; g: Promise<${word}>; }`;
  writeFileSync(path, text);
  const found = findAny(ts.createProgram([path], OPTIONS), [path]).map((line) => line.split(': ')[1]);
  assert.deepEqual(found, ['B', word, 'B', 'x', word]);
});
