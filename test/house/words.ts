// Words that have no place in a published repository: left-over notes, switched-off tests, ways round the type
// system, and traces of somebody's machine. Each pattern is written so that it does not match itself.
import { lineOf, type SourceFile, type Violation } from './sources.js';
import { withoutComments } from './syntax.js';

interface Word {
  readonly why: string;
  readonly pattern: RegExp;
  /** Only in scripts, and only outside comments. */
  readonly isCode?: boolean;
}

const WORDS: readonly Word[] = [
  { why: 'a note to oneself', pattern: /\b(?:TO[D]O|FIX[M]E|X[X]X)\b/ },
  { why: 'a number from a tracker', pattern: /\bissue\s*[#]/i },
  {
    why: 'a tool that wrote it instead of what it does',
    pattern:
      /\b(?:cl[a]ude|anthr[o]pic|chat[g]pt|open[a]i|copil[o]t|gpt-\d|ll[m]s?|language m[o]dels?|(?:ai|coding) (?:assist[a]nt|ag[e]nt)s?)\b/i,
  },
  {
    why: 'a path of one machine',
    pattern: /(?<![\w.~-])\/(?:w[o]rk|t[m]p|r[o]ot|h[o]me\/\w+|Us[e]rs\/\w+)\//,
  },
  {
    why: 'the address of a package registry',
    pattern: /\bregistr[y]\.[a-z]|\bnpmj[s]\.(?:org|com)\b|artif[a]ctory/i,
  },
  { why: 'a test that keeps others from running', pattern: /\b(?:it|test|describe)\.on[l]y\b/, isCode: true },
  { why: 'tests that are switched off', pattern: /\bdescribe\.sk[i]p\b/, isCode: true },
  { why: 'an error that is hidden', pattern: /@ts-(?:ign[o]re|noch[e]ck)/ },
  { why: 'a value of no type', pattern: /(?::|\bas|<)\s*any\b(?!\s*\()/, isCode: true },
];

/** Every such word, with its line. */
export function findWords(files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file) => {
    const isScript = /\.[jt]s$/.test(file.path);
    return WORDS.flatMap(({ why, pattern, isCode }) => {
      if (isCode && !isScript) return [];
      const text = isCode ? withoutComments(file) : file.text;
      const matches = text.matchAll(new RegExp(pattern, `g${pattern.flags}`));
      return [...matches].map(({ 0: word, index }) => {
        return { path: file.path, line: lineOf(file.text, index), why: `“${word.trim()}” is ${why}` };
      });
    });
  });
}
