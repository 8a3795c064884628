// Files small enough to read at one sitting, named after what is in them, each saying why it exists.
import { posix } from 'node:path';
import { isTest, type SourceFile, type Violation } from './sources.js';
import { commentsOf, withoutComments } from './syntax.js';

const MAX_LINES = 300;
const MAX_MEDIAN = 70;
const MAX_P90 = 180;
/** Comment lines per line that is not empty. */
const COMMENT_SHARE = { min: 0.08, max: 0.25 };

/** Tables of data: one more row makes them longer, not harder to read. */
const TABLES = ['src/element/i18n/locales/', 'src/gateway/catalog/', 'src/shared/contract.ts'];

/** Names that say nothing, alone or as a part. */
const EMPTY_WORDS = ['manager', 'helper', 'helpers', 'util', 'utils', 'data', 'info'];

const isTable = (path: string): boolean => TABLES.some((beginning) => path.startsWith(beginning));

const countLines = (text: string): number => text.replace(/\n$/, '').split('\n').length;

export function findLongFiles(files: readonly SourceFile[]): Violation[] {
  return files.flatMap(({ path, text }) => {
    const lines = countLines(text);
    if (lines <= MAX_LINES || isTable(path)) return [];
    return [{ path, why: `has ${lines} lines, more than ${MAX_LINES}` }];
  });
}

export interface Figures {
  readonly files: number;
  readonly median: number;
  readonly p90: number;
  readonly longest: number;
  readonly commentShare: number;
}

function countComments(file: SourceFile): { comments: number; all: number } {
  const code = withoutComments(file).split('\n');
  const lines = file.text.split('\n');
  const filled = lines.filter((line) => line.trim() !== '').length;
  const comments = lines.filter((line, index) => line.trim() !== '' && code[index]?.trim() === '').length;
  return { comments, all: filled };
}

/** Lengths and comments of the product's own files; tests and tables are neither measure nor excuse. */
export function measure(files: readonly SourceFile[]): Figures {
  const own = files.filter(({ path }) => !isTest(path) && !isTable(path));
  const lengths = own.map(({ text }) => countLines(text)).sort((a, b) => a - b);
  const at = (share: number): number => lengths[Math.ceil(lengths.length * share) - 1] ?? 0;
  const counts = own.map(countComments);
  const all = counts.reduce((sum, count) => sum + count.all, 0);
  const comments = counts.reduce((sum, count) => sum + count.comments, 0);
  return {
    files: own.length,
    median: at(0.5),
    p90: at(0.9),
    longest: at(1),
    commentShare: all === 0 ? 0 : comments / all,
  };
}

export function judge({ files, median, p90, commentShare }: Figures): Violation[] {
  const path = 'src';
  const percent = Math.round(commentShare * 100);
  const found: Violation[] = [];
  if (files === 0) return found;
  if (median > MAX_MEDIAN) found.push({ path, why: `half of the files have more than ${median - 1} lines` });
  if (p90 > MAX_P90) found.push({ path, why: `one file in ten has ${p90} lines or more` });
  if (commentShare < COMMENT_SHARE.min) found.push({ path, why: `only ${percent} % of lines are comments` });
  if (commentShare > COMMENT_SHARE.max) found.push({ path, why: `${percent} % of lines are comments` });
  return found;
}

export function findBadNames(files: readonly SourceFile[]): Violation[] {
  return files.flatMap(({ path }) => {
    const name = posix.basename(path);
    const words = name.split(/[-.]/);
    const empty = words.find((word) => EMPTY_WORDS.includes(word));
    if (empty !== undefined) return [{ path, why: `“${empty}” says nothing about the file` }];
    if (/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/.test(name)) return [];
    return [{ path, why: 'is not in kebab-case' }];
  });
}

export function findSilentFiles(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file) => {
    const start = file.text.search(/\S/);
    const [first] = commentsOf(file);
    // A document opens with its type, a program with its interpreter; the comment comes next.
    const before = file.text.slice(0, first?.[0] ?? Infinity).replace(/^(#!.*|<!doctype html>)\s*/i, '');
    const isFirst = first !== undefined && (first[0] === start || before.trim() === '');
    return isFirst
      ? []
      : [{ path: file.path, line: 1, why: 'does not open with a comment on why it exists' }];
  });
}
