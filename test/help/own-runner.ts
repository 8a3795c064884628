// What this machine adds to a merchant's @web/test-runner: its browsers, and Testing Library as a module that a browser can
// load. Its parts are CommonJS; a merchant's bundler takes them as they are.
import { build } from 'esbuild';

export { summaryReporter } from '@web/test-runner';

interface Asked {
  readonly path: string;
}

export const bundle = {
  name: 'bundle',
  async serve({ path }: Asked): Promise<{ body: string; type: 'js' } | undefined> {
    if (!path.includes('/@testing-library/dom/')) return undefined;
    const { outputFiles } = await build({
      stdin: { contents: "export * from '@testing-library/dom'", resolveDir: import.meta.dirname },
      define: { 'process.env': '{}' },
      bundle: true,
      format: 'esm',
      write: false,
    });
    return { body: outputFiles[0]?.text ?? '', type: 'js' };
  },
};
