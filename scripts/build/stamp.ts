// Tells whether the sources changed since the last build, by their content: a checkout or a touched file
// changes times, not content. Knows nothing of how the build works.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../files.js';

const SINGLE_FILES = [
  'package.json',
  'custom-elements.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
  'scripts/build.ts',
  'scripts/files.ts',
  'scripts/read-element.ts',
];

/** A hash of everything that decides the output: sources without their tests, build scripts, package and lockfile. */
export function sourceHash(root: string): string {
  const hash = createHash('sha256').update(process.version);
  const sources = listFiles(root, ['src', 'demo/sandbox', 'demo/shop/client', 'scripts/build']);
  for (const path of [...SINGLE_FILES, ...sources]) {
    if (/\.test\.ts$/.test(path) || !existsSync(join(root, path))) continue;
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  }
  return hash.digest('hex');
}

/** Name of the file in `dist` that keeps the hash. */
export const STAMP = '.stamp';

/** The hash the present `dist` was built from, or undefined when there is none. */
export function builtHash(root: string): string | undefined {
  const path = join(root, 'dist', STAMP);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
