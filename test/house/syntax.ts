// Reads what the rules need out of a TypeScript file: its imports, its comments, its code without comments.
// Judges nothing.
import { posix } from 'node:path';
import ts from 'typescript';
import { lineOf, type SourceFile } from './sources.js';

export interface Import {
  /** As written: `lit`, `../model/money.js`. */
  readonly specifier: string;
  readonly line: number;
  /** Erased by the compiler. */
  readonly isType: boolean;
}

const parsed = new WeakMap<SourceFile, ts.SourceFile>();

export function parse(file: SourceFile): ts.SourceFile {
  let tree = parsed.get(file);
  if (!tree) {
    tree = ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ESNext, true);
    parsed.set(file, tree);
  }
  return tree;
}

/** Calls `visit` for every node, outer ones first. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => {
    walk(child, visit);
  });
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

/** Every import: static, re-exported, dynamic, and of types, in whichever way it is written. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, isType: boolean): void => {
    if (!node || !ts.isStringLiteralLike(node)) return;
    found.push({ specifier: node.text, line: lineOf(file.text, node.getStart()), isType });
  };
  walk(parse(file), (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, isTypeOnly(node));
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
  });
  return found;
}

/** The source file a relative import leads to, or undefined for a package. */
export function targetOf(file: SourceFile, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(file.path), specifier).replace(/\.js$/, '.ts');
}

/** Name of the package an import leads to: without the part that leads into it. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:';
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

type Range = readonly [start: number, end: number];

const isLiteral = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node) || ts.isRegularExpressionLiteral(node);

/** Outside literals two slashes, or a slash and a star, can only start a comment. */
function commentsOfScript(file: SourceFile): Range[] {
  const literalEnds = new Map<number, number>();
  walk(parse(file), (node) => {
    if (isLiteral(node)) literalEnds.set(node.getStart(), node.end);
  });
  const found: Range[] = [];
  const starts = [...literalEnds.keys()].sort((a, b) => a - b);
  const pattern = /\/\/.*|\/\*[^]*?\*\//g;
  for (let match = pattern.exec(file.text); match; match = pattern.exec(file.text)) {
    const { index } = match;
    while (starts.length > 0 && (literalEnds.get(starts[0] ?? 0) ?? 0) <= index) starts.shift();
    const [start] = starts;
    if (start !== undefined && start <= index)
      pattern.lastIndex = literalEnds.get(start) ?? pattern.lastIndex;
    else found.push([index, pattern.lastIndex]);
  }
  return found;
}

/** Where the comments of a script or style sheet are, in order. */
export function commentsOf(file: SourceFile): Range[] {
  if (/\.[jt]s$/.test(file.path)) return commentsOfScript(file);
  const pattern = file.path.endsWith('.html') ? /<!--[^]*?-->/g : /\/\*[^]*?\*\//g;
  return [...file.text.matchAll(pattern)].map(({ 0: text, index }) => [index, index + text.length]);
}

const uncommented = new WeakMap<SourceFile, string>();

/** The file with its comments blanked out, every other character where it was. */
export function withoutComments(file: SourceFile): string {
  let text = uncommented.get(file);
  if (text === undefined) {
    text = file.text;
    for (const [start, end] of commentsOf(file)) {
      text = text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
    }
    uncommented.set(file, text);
  }
  return text;
}
