// The sandbox reads a few files beside its code. In the package it has none beside it: their text takes the place of the
// module that reads them.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const READER = /demo\/sandbox\/files\.ts$/;

export const sandboxFiles: Plugin = {
  name: 'tender-sandbox-files',
  enforce: 'pre',
  transform(code, id) {
    if (!READER.test(id)) return undefined;
    const names = [...code.matchAll(/^ {2}'([^']+)': read\('\1'\),$/gm)].map(([, name = '']) => name);
    if (names.length === 0) throw new Error(`${id} names no file`);
    const files = names.map((name) => [name, readFileSync(join(dirname(id), name), 'utf8')]);
    return { code: `export const FILES = ${JSON.stringify(Object.fromEntries(files))};`, map: null };
  },
};
