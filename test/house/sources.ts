// What every house rule looks at: files as plain text, and what a rule says when one breaks it. A rule is a pure
// function of these, so its own test can feed it files that exist nowhere.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listFiles } from '../../scripts/files.js';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Violation {
  readonly path: string;
  /** Counted from 1. */
  readonly line?: number;
  readonly why: string;
}

const read = (path: string): SourceFile => ({ path, text: readFileSync(join(ROOT, path), 'utf8') });

export const isTest = (path: string): boolean =>
  /\.(test|spec)\.ts$/.test(path) || path.startsWith('test/') || path.includes('/fixtures/');

/** Source files below the given folders. */
export function readSources(folders: readonly string[], endings = ['.ts', '.css']): SourceFile[] {
  return listFiles(ROOT, folders, endings).map(read);
}

/** Every text file that git tracks; without git, every file there is. */
export function readTracked(): SourceFile[] {
  const { status, stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' });
  const paths = status === 0 ? stdout.split('\0').filter((path) => path !== '') : listFiles(ROOT, ['']);
  const present = paths.filter((path) => existsSync(join(ROOT, path)));
  return present.map(read).filter(({ text }) => !text.includes('\0'));
}

export const lineOf = (text: string, position: number): number => text.slice(0, position).split('\n').length;

/** Fails with one line per violation. */
export function assertNone(violations: readonly Violation[]): void {
  const lines = violations.map(({ path, line, why }) => {
    return `${path}${line === undefined ? '' : `:${line}`}  ${why}`;
  });
  assert.equal(lines.length, 0, `\n${lines.join('\n')}\n`);
}
