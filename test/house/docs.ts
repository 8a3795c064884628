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

/** Links to files of this repository that are not there. */
export function findDeadLinks(documents: readonly SourceFile[]): Violation[] {
  return documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].flatMap(({ 1: target = '', index }) => {
      if (/^[a-z]+:/.test(target)) return [];
      const file = posix.join(posix.dirname(path), target);
      // A document of the samples is its own target.
      if (file === path || existsSync(join(ROOT, file))) return [];
      return [{ path, line: lineOf(text, index), why: `links to ${target}, which is not there` }];
    }),
  );
}
