// Minifies chunks. Those few whose weight is promised go through terser as well, which finds one byte in a hundred that
// the build's own minifier leaves, and takes seconds.
import { minify } from 'terser';
import { minify as minifyQuickly, type Plugin } from 'vite';

async function squeezed(code: string): Promise<string> {
  const { code: small = code } = await minify(code, {
    module: true,
    ecma: 2020,
    // Methods instead of arrows, and names of its own, cost more than they save once compressed: both were measured.
    compress: { passes: 3, keep_fargs: false, unsafe_arrows: true },
    mangle: false,
    format: { ecma: 2020, comments: false },
  });
  return small;
}

/** `names`: chunks that are worth the time. The build itself minifies nothing beside this. */
export const squeeze = (names: readonly string[]): Plugin => ({
  name: 'tender-squeeze',
  async renderChunk(code, { name, fileName }) {
    const { code: small } = await minifyQuickly(fileName, code, { module: true });
    return { code: names.includes(name) ? await squeezed(small) : small, map: null };
  },
});
