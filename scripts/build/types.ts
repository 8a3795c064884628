// Writes the declarations of the package's entries: one file for each, with what can be reached from it and nothing
// else. Errors of types are the check's business: a build must also work in the middle of an edit.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { ENTRIES, WRAPPERS } from './entries.js';
import { flatten } from './flat-types.js';
import { rollUp } from './roll-up.js';

/** Types are inferred from these schemas; whoever uses a type should not need the package that infers it. */
const SCHEMAS = 'src/shared/contract.ts';

/** What a page never calls: members for subclasses, what the browser calls, and what lit asks of a class. */
function isInner(member: ts.ClassElement): boolean {
  const name = member.name && ts.isIdentifier(member.name) ? member.name.text : '';
  const modifiers = ts.getCombinedModifierFlags(member);
  if (modifiers & ts.ModifierFlags.Protected) return true;
  return modifiers & ts.ModifierFlags.Static ? /^(?:properties|styles)$/.test(name) : /Callback$/.test(name);
}

const withoutInner: ts.CustomTransformerFactory = (context) => {
  const visit = (node: ts.Node): ts.Node => {
    if (!ts.isClassDeclaration(node)) return ts.visitEachChild(node, visit, context);
    const { factory } = context;
    const members = node.members.filter((member) => !isInner(member));
    return factory.updateClassDeclaration(
      node,
      ...([node.modifiers, node.name, node.typeParameters, node.heritageClauses, members] as const),
    );
  };
  // Declarations come file by file, never as a bundle.
  return {
    transformSourceFile: (file) => ts.visitEachChild(file, visit, context),
    transformBundle: (bundle) => bundle,
  };
};

/** Declarations of every entry that exists, below `outDir`. */
export function emitTypes(root: string, outDir: string): void {
  const present = Object.entries(ENTRIES).filter(([, path]) => existsSync(join(root, path)));
  if (present.length === 0) return;
  const file = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(file.config ?? {}, ts.sys, root);
  const raw = `${outDir}-raw`;
  const settings: ts.CompilerOptions = {
    ...options,
    noEmit: false,
    noCheck: true,
    declaration: true,
    emitDeclarationOnly: true,
    stripInternal: true,
    rootDir: root,
    outDir: raw,
  };
  const entries = present.map(([, path]) => join(root, path));
  const program = ts.createProgram(entries, settings);
  program.emit(undefined, undefined, undefined, true, { afterDeclarations: [withoutInner] });
  const schemas = program.getSourceFile(join(root, SCHEMAS));
  const toRaw = (path: string): string => join(raw, path.replace(/\.ts$/, '.d.ts'));
  if (schemas) writeFileSync(toRaw(SCHEMAS), flatten(program, schemas));
  const named = present.map(([name, path]) => ({
    name,
    path: toRaw(path),
    isApart: WRAPPERS.includes(name),
  }));
  const { noCheck: _, ...plain } = settings;
  for (const [name, text] of rollUp(named, raw, { ...plain, noEmit: true })) {
    const target = join(outDir, `${name}.d.ts`);
    mkdirSync(dirname(target), { recursive: true });
    // Younger than the libraries that most shops compile with.
    const isYoung = text.includes('Symbol.asyncDispose');
    writeFileSync(target, (isYoung ? '/// <reference lib="esnext.disposable" />\n' : '') + text);
  }
  rmSync(raw, { recursive: true });
}
