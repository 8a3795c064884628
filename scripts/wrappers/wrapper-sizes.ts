// What each wrapper adds to a shop's bundle: as the package has it, minified and compressed as a shop's build would. The
// element itself, which it fetches, is counted elsewhere; its framework is the shop's own.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';
import { sizeOf, type Size } from '../sizes.js';

/** Most bytes of brotli. */
export const WRAPPER_LIMITS: Readonly<Record<string, number>> = {
  react: 1650,
  svelte: 2050,
  solid: 1650,
};

const LIKE_A_SHOP = { minify: true, format: 'esm', target: 'es2022' } as const;

/** A component is shipped as it was written: the shop's build compiles it. */
const svelte: Plugin = {
  name: 'svelte',
  setup(plugin) {
    plugin.onLoad({ filter: /\.svelte$/ }, ({ path }) => ({
      contents: compile(readFileSync(path, 'utf8'), { filename: path, generate: 'client' }).js.code,
    }));
  },
};

/** With what it imports of the package, so far as that is there from the start. */
async function bundle(file: string): Promise<string> {
  const { outputFiles } = await build({
    ...LIKE_A_SHOP,
    entryPoints: [file],
    bundle: true,
    packages: 'external',
    // This repository leads the package's name to its sources.
    tsconfigRaw: {},
    write: false,
    plugins: [svelte],
  });
  return outputFiles[0]?.text ?? '';
}

/** Every wrapper that was built below `dist`. */
export async function measureWrappers(dist: string): Promise<Size[]> {
  const built = ['react', 'vue', 'angular', 'svelte', 'solid'].filter((name) =>
    existsSync(join(dist, 'package', `${name}.js`)),
  );
  return Promise.all(
    built.map(async (name) => {
      const file = join(dist, 'package', `${name}.js`);
      const code =
        name === 'svelte'
          ? await bundle(file)
          : (await transform(readFileSync(file, 'utf8'), LIKE_A_SHOP)).code;
      return sizeOf(`tender-checkout/${name}`, Buffer.from(code));
    }),
  );
}
