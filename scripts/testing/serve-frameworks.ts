// Frameworks for the browser suite, which runs unbundled: their development builds, which warn, and Svelte's components
// compiled. What a wrapper renders on a server is rendered here, on one, when a page asks for it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'svelte/compiler';

interface Asked {
  readonly path: string;
}

/** What a bundler would choose, by the condition `development`. */
const DEVELOPMENT: Readonly<Record<string, string>> = {
  vue: '/node_modules/vue/dist/vue.runtime.esm-browser.js',
  '@vue/server-renderer': '/node_modules/@vue/server-renderer/dist/server-renderer.esm-browser.js',
  'esm-env/development': '/node_modules/esm-env/true.js',
};

/** A plugin of @web/dev-server. */
export function frameworksPlugin() {
  return {
    name: 'frameworks',
    resolveImport({ source, context }: { source: string; context: Asked }): string | undefined {
      const isSource = context.path.endsWith('.svelte') && source.startsWith('./') && source.endsWith('.js');
      return DEVELOPMENT[source] ?? (isSource ? source.replace(/\.js$/, '.ts') : undefined);
    },
    resolveMimeType: ({ path }: Asked): 'js' | undefined => (path.endsWith('.svelte') ? 'js' : undefined),
    serve({ path }: Asked): { body: string; type: 'js' } | undefined {
      const file = join(process.cwd(), path);
      if (!path.endsWith('.svelte') || !existsSync(file)) return undefined;
      const { js } = compile(readFileSync(file, 'utf8'), { filename: file, generate: 'client', dev: true });
      return { body: js.code, type: 'js' };
    },
  };
}
