// Ways to find a dangerous thing in a file: a global used by name, a pattern in the code, a pattern in the styles,
// a call with a wildcard target. Where it is allowed to be is the door table's business.
import ts from 'typescript';
import { lineOf, type SourceFile } from './sources.js';
import { parse, walk, withoutComments } from './syntax.js';

/** Lines on which the thing stands. */
export type Finder = (file: SourceFile) => number[];

const GLOBAL_OBJECTS = new Set(['window', 'globalThis', 'self']);

/** Is this identifier the global of that name, and not a property, method or type that is merely called so? */
function isGlobal(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return ts.isIdentifier(parent.expression) && GLOBAL_OBJECTS.has(parent.expression.text);
  }
  if (ts.isTypeQueryNode(parent)) return false;
  const isName =
    ts.isPropertyAssignment(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent);
  return !(isName && parent.name === node);
}

/** Uses of a global by its bare name or as a property of the global object. */
export function globals(...names: readonly string[]): Finder {
  return (file) => {
    const lines: number[] = [];
    if (!file.path.endsWith('.ts')) return lines;
    walk(parse(file), (node) => {
      if (ts.isIdentifier(node) && names.includes(node.text) && isGlobal(node)) {
        lines.push(lineOf(file.text, node.getStart()));
      }
    });
    return lines;
  };
}

/** A pattern anywhere outside comments. */
export function code(pattern: RegExp): Finder {
  return (file) => {
    const text = withoutComments(file);
    return [...text.matchAll(new RegExp(pattern, 'g'))].map(({ index }) => lineOf(text, index));
  };
}

/** A pattern in a style sheet, or in a `css` template of a script. */
export function styles(pattern: RegExp): Finder {
  return (file) => {
    if (file.path.endsWith('.css')) return code(pattern)(file);
    const lines: number[] = [];
    walk(parse(file), (node) => {
      if (!ts.isTaggedTemplateExpression(node) || node.tag.getText() !== 'css') return;
      const start = node.template.getStart();
      for (const { index } of node.template.getText().matchAll(new RegExp(pattern, 'g'))) {
        lines.push(lineOf(file.text, start + index));
      }
    });
    return lines;
  };
}

/** A message that any origin may read. */
export const wildcardMessage: Finder = (file) => {
  const lines: number[] = [];
  if (!file.path.endsWith('.ts')) return lines;
  walk(parse(file), (node) => {
    if (!ts.isCallExpression(node) || !node.expression.getText().endsWith('postMessage')) return;
    for (const argument of node.arguments) {
      walk(argument, (part) => {
        if (ts.isStringLiteralLike(part) && part.text === '*') lines.push(lineOf(file.text, node.getStart()));
      });
    }
  });
  return lines;
};
