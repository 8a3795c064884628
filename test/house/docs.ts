// What documents claim of this repository, held against it.
import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { lineOf, ROOT, type SourceFile, type Violation } from './sources.js';

/** Titles in quotation marks in the last column of a table that no test has. */
export function findMissingTests(
  documents: readonly SourceFile[],
  tests: readonly SourceFile[],
): Violation[] {
  const code = tests.map(({ text }) => text).join('\n');
  return documents.flatMap(({ path, text }) =>
    [...text.matchAll(/^\|.*\|([^|]*)\|\s*$/gm)].flatMap(({ 1: cell = '', index }) =>
      [...cell.matchAll(/“([^”]+)”/g)].flatMap(({ 1: title = '' }) =>
        [`'`, '"', '`'].some((quote) => code.includes(quote + title + quote))
          ? []
          : [{ path, line: lineOf(text, index), why: `no test is called “${title}”` }],
      ),
    ),
  );
}

/** A heading's name in an address, as code hosts make it: letters, digits and hyphens. */
const toAnchor = (heading: string): string =>
  heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

/** Every heading of a document; what stands in code is none. */
const anchorsOf = (text: string): string[] =>
  [...text.replaceAll(/^ *```.*?^ *```$/gms, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    toAnchor(heading),
  );

/** Links to files of this repository that are not there, and to headings that a document does not have. */
export function findDeadLinks(documents: readonly SourceFile[]): Violation[] {
  return documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^)#\s]*)(?:#([^)\s]*))?\)/g)].flatMap(({ 1: target = '', 2: anchor, index }) => {
      if (/^[a-z]+:/.test(target)) return [];
      const file = target ? posix.join(posix.dirname(path), target) : path;
      const line = lineOf(text, index);
      // A document of the samples is its own target.
      if (file !== path && !existsSync(join(ROOT, file)))
        return [{ path, line, why: `links to ${target}, which is not there` }];
      const there = documents.find((document) => document.path === file);
      if (!anchor || !there || anchorsOf(there.text).includes(anchor)) return [];
      return [{ path, line, why: `links to ${target}#${anchor}: no heading is called so` }];
    }),
  );
}
