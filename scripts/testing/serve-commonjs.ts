// Browsers run no CommonJS. The build bundles the one package that has nothing else; for the tests, which run unbundled,
// it is bundled here when a page asks for it, and so is React. What is asked for by two of them stays one module.
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, type Plugin } from 'esbuild';

const PACKAGES = ['jsbarcode', 'react', 'react-dom', 'scheduler'];
const FOLDER = '/node_modules/';

interface Asked {
  readonly path: string;
}

/** What they require by name is imported, from where pages find it, too. */
const byName: Plugin = {
  name: 'by-name',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^./]/, namespace: 'file' }, ({ path, resolveDir }) => {
      if (!PACKAGES.includes(path.split('/')[0] ?? '')) return undefined;
      const file = createRequire(join(resolveDir, 'x.js')).resolve(path);
      return { path: file.slice(file.indexOf(FOLDER)), namespace: 'by-name' };
    });
    onResolve({ filter: /.*/, namespace: 'by-name' }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /.*/, namespace: 'by-name' }, ({ path }) => ({
      contents: `export * from ${JSON.stringify(path)}`,
    }));
  },
};

/** What a module exports is known once it has run: in a process of its own, where nothing else is. */
async function exportsOf(file: string): Promise<string[]> {
  // Some of them keep a process alive: it is ended when the names are written.
  const script = `fs.writeSync(1, JSON.stringify(Object.keys(require(${JSON.stringify(file)})))); process.exit()`;
  const env = { ...process.env, NODE_ENV: 'development' };
  const { stdout } = await promisify(execFile)(process.execPath, ['--eval', script], { env });
  return (JSON.parse(stdout) as string[]).filter((name) => name !== 'default');
}

async function bundle(path: string): Promise<string> {
  const file = join(process.cwd(), path);
  const names = (await exportsOf(file)).join(', ');
  const contents = `const all = require(${JSON.stringify(file)});\nexport const { ${names} } = all;\nexport default all;`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [byName],
    // Development code: its warnings are what the tests listen for.
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  return outputFiles[0]?.text ?? '';
}

/** A plugin of @web/dev-server. */
export function commonJsPlugin() {
  const bundles = new Map<string, Promise<string>>();
  return {
    name: 'commonjs',
    async serve({ path }: Asked): Promise<{ body: string; type: 'js' } | undefined> {
      if (!PACKAGES.some((name) => path.startsWith(`${FOLDER}${name}/`))) return undefined;
      const bundled = bundles.get(path) ?? bundle(path);
      bundles.set(path, bundled);
      return { body: await bundled, type: 'js' };
    },
  };
}
