// Writes the declarations of the package's entries. Errors of types are the check's business: a build must
// also work in the middle of an edit.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const WRAPPERS = ['react', 'vue', 'angular', 'svelte', 'solid'];
const ENTRIES = [
  ...['src/index.ts', 'src/define.ts', 'src/gateway/index.ts'],
  ...WRAPPERS.map((name) => `src/wrappers/${name}.ts`),
  ...['src/testing/index.ts', 'src/testing/dom.ts'],
];

/** Declarations of every entry that exists, and of what they import, below `outDir`. */
export function emitTypes(root: string, outDir: string): void {
  const entries = ENTRIES.map((path) => join(root, path)).filter((path) => existsSync(path));
  if (entries.length === 0) return;
  const file = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(file.config ?? {}, ts.sys, root);
  const program = ts.createProgram(entries, {
    ...options,
    noEmit: false,
    noCheck: true,
    declaration: true,
    emitDeclarationOnly: true,
    stripInternal: true,
    rootDir: join(root, 'src'),
    outDir,
  });
  program.emit();
}
