// The samples of the documents: every fenced block, with its language and where it stands.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export interface Block {
  readonly path: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
}

/** Also those that stand in a list. */
const FENCE = /^( *)```([a-z]*)[^\n]*\n(.*?)^\1```$/gms;

export function toBlocks(path: string, text: string): Block[] {
  return [...text.matchAll(FENCE)].map(({ 1: indent = '', 2: language = '', 3: body = '', index }) => ({
    path,
    line: text.slice(0, index).split('\n').length,
    language,
    text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }));
}

export const readBlocks = (): Block[] =>
  [
    'README.md',
    ...readdirSync(join(ROOT, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ].flatMap((path) => toBlocks(path, readFileSync(join(ROOT, path), 'utf8')));

export const placeOf = ({ path, line }: Block): string => `${path}:${String(line)}`;

/** The block of a document that begins with this comment; throws when there is none. */
export function findBlock(path: string, start: string): Block {
  const found = readBlocks().find((block) => block.path === path && block.text.startsWith(start));
  if (!found) throw new Error(`${path} has no block that begins with ${start}`);
  return found;
}

/** Scripts that a page runs as they are, in contrast to those of a server, of a bundler, and to mere parts. */
export const isPageScript = ({ language, text }: Block): boolean =>
  language === 'js' && /addEventListener|document\./.test(text) && !/^import /m.test(text);
