// A Svelte component is shipped as it was written: the app that uses it compiles it, with a Svelte of its own.
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** Leaves imports of .svelte files where they are, and puts the files beside what imports them. */
export const svelteFiles: Plugin = {
  name: 'tender-svelte-files',
  enforce: 'pre',
  resolveId(source, importer) {
    if (!source.endsWith('.svelte') || importer === undefined) return undefined;
    const fileName = basename(source);
    this.emitFile({ type: 'asset', fileName, source: readFileSync(join(dirname(importer), source), 'utf8') });
    return { id: `./${fileName}`, external: true };
  },
};
