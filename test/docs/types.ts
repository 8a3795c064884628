// Type-checks samples of JavaScript, TypeScript and JSX against the declarations that the package ships: one program for
// all of them, each a module of its own. What a sample takes from a shop around it stands in given.d.ts.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { placeOf, ROOT, type Block } from './blocks.js';

const TYPES = join(ROOT, 'dist/types');

const OPTIONS: ts.CompilerOptions = {
  allowJs: true,
  checkJs: true,
  noEmit: true,
  skipLibCheck: true,
  // Samples in plain JavaScript say no types.
  strict: false,
  // Style sheets are imported by bundlers.
  noUncheckedSideEffectImports: false,
  experimentalDecorators: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.esnext.disposable.d.ts'],
  types: ['node'],
  paths: {
    'tender-checkout': [join(TYPES, 'index.d.ts')],
    'tender-checkout/testing/dom': [join(TYPES, 'testing-dom.d.ts')],
    'tender-checkout/*': [join(TYPES, '*.d.ts')],
  },
};

/** A framework with a JSX of its own has it named in a comment. */
const SOURCES: readonly (readonly [sign: string, source: string])[] = [
  ["/solid'", 'solid-js'],
  ["'solid-js'", 'solid-js'],
  ["'react'", 'react'],
];

const endings: Readonly<Record<string, string>> = { js: 'js', ts: 'ts', jsx: 'jsx', tsx: 'tsx' };

/** One line for each mistake. */
export function findMistakes(blocks: readonly Block[]): string[] {
  if (!existsSync(TYPES)) throw new Error('There are no declarations yet: run `npm run build`');
  const files = new Map<string, { block: Block; text: string; ahead: number }>();
  for (const block of blocks) {
    const ending = endings[block.language];
    if (!ending) continue;
    const source = SOURCES.find(([sign]) => block.text.includes(sign))?.[1];
    const ahead = ending.endsWith('x') ? `/** @jsxImportSource ${source ?? 'react'} */\n` : '';
    const name = `${block.path.replaceAll(/\W/g, '-')}-${String(block.line)}.${ending}`;
    // Each is a module, whether it imports or not: none sees another's names.
    files.set(join(ROOT, 'test/docs', name), {
      block,
      text: `${ahead}${block.text}\nexport {};\n`,
      ahead: ahead ? 1 : 0,
    });
  }
  const host = ts.createCompilerHost({ ...OPTIONS, jsx: ts.JsxEmit.ReactJSX });
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (path) => files.get(path)?.text ?? readFile.call(host, path);
  host.fileExists = (path) => files.has(path) || fileExists.call(host, path);
  host.getSourceFile = (path, target, ...rest) => {
    const file = files.get(path);
    return file
      ? ts.createSourceFile(path, file.text, target)
      : getSourceFile.call(host, path, target, ...rest);
  };
  const roots = [...files.keys(), join(ROOT, 'test/docs/given.d.ts')];
  const program = ts.createProgram(roots, { ...OPTIONS, jsx: ts.JsxEmit.ReactJSX }, host);
  const said = ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const known = file && files.get(file.fileName);
    const at = file ? file.getLineAndCharacterOfPosition(start).line : 0;
    const place = known
      ? placeOf({ ...known.block, line: known.block.line + at - known.ahead + 1 })
      : file?.fileName;
    return `${place ?? ''} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
  // A wrapper that is not there yet cannot be found, either.
  const pending = said.filter((line) => {
    const [, name] = /Cannot find module 'tender-checkout\/(\w+)'/.exec(line) ?? [];
    return name !== undefined && !existsSync(join(ROOT, `src/wrappers/${name}.ts`));
  });
  // What was planted comes first, in whatever order the program tells.
  return said
    .filter((line) => !pending.includes(line))
    .sort((a, b) => Number(b.startsWith('planted')) - Number(a.startsWith('planted')));
}
