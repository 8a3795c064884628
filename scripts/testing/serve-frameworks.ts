// Frameworks for the browser suite, which runs unbundled: their development builds, which warn, and Svelte's components
// compiled. `FILE.svelte.html` is what a server makes of a component.
import { join } from 'node:path';
import { toMarkup, toModule } from './svelte-sources.js';

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
    async serve({ path }: Asked): Promise<{ body: string; type: 'js' | 'html' } | undefined> {
      if (path.endsWith('.svelte')) return { body: toModule(join(process.cwd(), path)), type: 'js' };
      if (!path.endsWith('.svelte.html')) return undefined;
      return { body: await toMarkup(process.cwd(), path.replace(/\.html$/, '')), type: 'html' };
    },
  };
}
