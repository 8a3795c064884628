// What each wrapper adds to a shop's bundle: as the package has it, minified and compressed as a shop's build would. The
// element itself, which it fetches, is counted elsewhere; its framework is the shop's own.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { sizeOf, type Size } from '../sizes.js';

/** Most bytes of brotli. */
export const WRAPPER_LIMITS: Readonly<Record<string, number>> = {
  react: 1650,
  solid: 1650,
};

/** Every wrapper that was built below `dist`. */
export async function measureWrappers(dist: string): Promise<Size[]> {
  const built = ['react', 'vue', 'angular', 'svelte', 'solid'].filter((name) =>
    existsSync(join(dist, 'package', `${name}.js`)),
  );
  return Promise.all(
    built.map(async (name) => {
      const source = readFileSync(join(dist, 'package', `${name}.js`), 'utf8');
      const { code } = await transform(source, { minify: true, format: 'esm', target: 'es2022' });
      return sizeOf(`tender-checkout/${name}`, Buffer.from(code));
    }),
  );
}
