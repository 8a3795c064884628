// Type-checks samples of JavaScript, TypeScript and JSX against the declarations that the package ships: all of them in one
// program, each a module of its own. What is written for a project of its own, a recipe or a component in TypeScript, is
// held to the strict rules of such projects. What a sample takes from a shop around it stands in given.d.ts and outside.d.ts.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { parse } from 'vue/compiler-sfc';
import { placeOf, ROOT, type Block } from './blocks.js';
import { recipeOf } from './recipes.js';

const TYPES = join(ROOT, 'dist/types');
const SVELTEKIT = join(ROOT, 'demo/frameworks/sveltekit/src/lib');

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
  jsx: ts.JsxEmit.ReactJSX,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.esnext.disposable.d.ts'],
  types: ['node'],
  paths: {
    'tender-checkout': [join(TYPES, 'index.d.ts')],
    'tender-checkout/testing/dom': [join(TYPES, 'testing-dom.d.ts')],
    'tender-checkout/*': [join(TYPES, '*.d.ts')],
    '$lib/*': [join(SVELTEKIT, '*')],
  },
};

/** A framework with a JSX of its own has it named in a comment. */
const SOURCES: readonly (readonly [sign: string, source: string])[] = [
  ["/solid'", 'solid-js'],
  ["'solid-js'", 'solid-js'],
  ["'react'", 'react'],
];

const endings: Readonly<Record<string, string>> = { js: 'js', ts: 'ts', jsx: 'jsx', tsx: 'tsx' };

interface File {
  readonly block: Block;
  readonly text: string;
  /** Lines that the text has before the block's first. */
  readonly ahead: number;
}

const isComponent = ({ language, text }: Block): boolean =>
  language === 'vue' && text.includes('<script setup lang="ts">');

/** As a file that the compiler reads. */
function toFile(block: Block): readonly [path: string, file: File] | undefined {
  if (isComponent(block)) {
    const script = parse(block.text).descriptor.scriptSetup;
    const ahead = 1 - (script?.loc.start.line ?? 1);
    const path = join(ROOT, 'test/docs', `${block.path.replaceAll(/\W/g, '-')}-${String(block.line)}.vue.ts`);
    return [path, { block, text: `${script?.content ?? ''}\nexport {};\n`, ahead }];
  }
  const ending = endings[block.language];
  if (!ending) return undefined;
  const source = SOURCES.find(([sign]) => block.text.includes(sign))?.[1];
  const first = ending.endsWith('x') ? `/** @jsxImportSource ${source ?? 'react'} */\n` : '';
  const name = `test/docs/${block.path.replaceAll(/\W/g, '-')}-${String(block.line)}.${ending}`;
  // Each is a module, whether it imports or not: none sees another's names.
  const text = `${first}${block.text}\nexport {};\n`;
  return [join(ROOT, recipeOf(block) ?? name), { block, text, ahead: first ? 1 : 0 }];
}

function compile(files: ReadonlyMap<string, File>, options: ts.CompilerOptions): string[] {
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (path) => files.get(path)?.text ?? readFile.call(host, path);
  host.fileExists = (path) => files.has(path) || fileExists.call(host, path);
  host.getSourceFile = (path, target, ...rest) => {
    const file = files.get(path);
    return file
      ? ts.createSourceFile(path, file.text, target)
      : getSourceFile.call(host, path, target, ...rest);
  };
  const given = ['given.d.ts', 'outside.d.ts'].map((name) => join(ROOT, 'test/docs', name));
  const program = ts.createProgram([...files.keys(), ...given], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const known = file && files.get(file.fileName);
    const at = file ? file.getLineAndCharacterOfPosition(start).line : 0;
    const place = known
      ? placeOf({ ...known.block, line: known.block.line + at - known.ahead + 1 })
      : file?.fileName;
    return `${place ?? ''} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

/** One line for each mistake. */
export function findMistakes(blocks: readonly Block[]): string[] {
  if (!existsSync(TYPES)) throw new Error('There are no declarations yet: run `npm run build`');
  const isStrict = (block: Block): boolean => isComponent(block) || recipeOf(block) !== undefined;
  const toFiles = (list: readonly Block[]): Map<string, File> =>
    new Map(list.map(toFile).filter((file) => file !== undefined));
  const said = [
    ...compile(toFiles(blocks.filter((block) => !isStrict(block))), OPTIONS),
    ...compile(toFiles(blocks.filter(isStrict)), { ...OPTIONS, strict: true }),
  ];
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
