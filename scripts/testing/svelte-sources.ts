// Svelte's components from the sources: compiled for a browser, in development mode, which warns; or run once as a server
// would.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Component } from 'svelte';
import { compile } from 'svelte/compiler';
import { render } from 'svelte/server';

const toScript = (file: string, generate: 'client' | 'server'): string =>
  compile(readFileSync(file, 'utf8'), { filename: file, generate, dev: generate === 'client' }).js.code;

/** A module for a browser. */
export const toModule = (file: string): string => toScript(file, 'client');

/** The markup that a server sends for the component in `file`, below `root`. */
export async function toMarkup(root: string, file: string): Promise<string> {
  const folder = join(root, '.cache');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${basename(file)}-${String(process.pid)}.mjs`);
  await build({
    entryPoints: [join(root, file)],
    outfile,
    bundle: true,
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
    plugins: [
      {
        name: 'svelte',
        setup(plugin) {
          plugin.onLoad({ filter: /\.svelte$/ }, ({ path }) => ({
            contents: toScript(path, 'server'),
            resolveDir: dirname(path),
          }));
          // Sources import each other by the names they are built under.
          plugin.onResolve({ filter: /^\.\/.*\.js$/ }, ({ path, importer, resolveDir }) =>
            importer.endsWith('.svelte')
              ? { path: join(resolveDir, path.replace(/\.js$/, '.ts')) }
              : undefined,
          );
        },
      },
    ],
  });
  const module = (await import(pathToFileURL(outfile).href)) as { default: Component };
  rmSync(outfile);
  return render(module.default).body;
}
