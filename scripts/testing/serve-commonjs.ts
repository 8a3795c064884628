// Browsers run no CommonJS. The build bundles the one package that has nothing else; for the tests, which run unbundled,
// it is bundled here when a page asks for it.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const PACKAGE = '/node_modules/jsbarcode/';

interface Asked {
  readonly path: string;
}

/** A plugin of @web/dev-server. */
export function commonJsPlugin() {
  const require = createRequire(import.meta.url);
  return {
    name: 'commonjs',
    async serve({ path }: Asked): Promise<{ body: string; type: 'js' } | undefined> {
      if (!path.startsWith(PACKAGE)) return undefined;
      const file = join(process.cwd(), path);
      const names = Object.keys(require(file) as object).filter((name) => name !== 'default');
      const contents = `const all = require(${JSON.stringify(file)});\nexport const { ${names.join(', ')} } = all;`;
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: process.cwd() },
        bundle: true,
        format: 'esm',
        write: false,
      });
      return { body: outputFiles[0]?.text ?? '', type: 'js' };
    },
  };
}
