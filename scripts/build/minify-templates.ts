// Takes the indentation out of lit's templates: for whoever reads the source, never for a browser. A run of white space
// with a line break in it becomes one space, which HTML draws alike; styles are shortened as far as they mean the same.
import { transformSync } from 'esbuild';
import ts from 'typescript';
import type { Plugin } from 'vite';

/** A sheet that is whole, in as few letters as say the same. Syntax stays what it is: browsers differ in what they know. */
const toShortSheet = (text: string): string =>
  transformSync(text, { loader: 'css', minify: true, target: ['chrome200', 'safari99', 'firefox200'] })
    .code.trim()
    // Custom properties it leaves alone. Ours hold no text in which a space would count.
    .replace(/(--[\w-]+): /g, '$1:')
    .replace(/(\(--[\w-]+), /g, '$1,');

/** A sheet with places to fill. */
const toShortStyle = (text: string): string =>
  text
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/: /g, ':');

const SHORTEN: Readonly<Record<string, (text: string) => string>> = {
  css: toShortStyle,
  html: (text) => text.replace(/\s*\n\s*/g, ' '),
  svg: (text) => text.replace(/\s*\n\s*/g, ' '),
};

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The texts of one template, without its back-ticks, dollars and braces. */
function partsOf(template: ts.TemplateLiteral): ts.TemplateLiteralLikeNode[] {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template];
  return [template.head, ...template.templateSpans.map(({ literal }) => literal)];
}

/** A module with short templates; as it was, when it has none. */
export function minifyTemplates(code: string): string {
  const source = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node)) {
      const shorten = SHORTEN[node.tag.getText(source)];
      const isSheet = shorten === toShortStyle && ts.isNoSubstitutionTemplateLiteral(node.template);
      if (shorten)
        for (const part of partsOf(node.template)) {
          const start = part.getStart(source) + 1;
          const isLast = ts.isNoSubstitutionTemplateLiteral(part) || ts.isTemplateTail(part);
          const end = part.getEnd() - (isLast ? 1 : 2);
          edits.push({ start, end, text: (isSheet ? toShortSheet : shorten)(code.slice(start, end)) });
        }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
}

export const templates: Plugin = {
  name: 'tender-templates',
  enforce: 'pre',
  transform(code, id) {
    return /\/src\/.*\.ts$/.test(id) && /\b(?:css|html|svg)`/.test(code)
      ? { code: minifyTemplates(code), map: null }
      : undefined;
  },
};
