// Bundles a framework's sample as an app would: the component under its framework's own compiler, and the few lines that
// put it on a page. Solid's and Angular's compilers are not in this repository: test/frameworks builds whole apps with them.
import { build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';
import { ROOT, type Block } from './blocks.js';

const MAIN = {
  tsx: `import { createElement } from 'react'; import { createRoot } from 'react-dom/client';
    import { Checkout } from 'sample'; createRoot(document.querySelector('#app')).render(createElement(Checkout));`,
  vue: `import { createApp, h, Suspense } from 'vue'; import Checkout from 'sample';
    createApp({ render: () => h(Suspense, null, { default: () => h(Checkout) }) }).mount('#app');`,
  svelte: `import { mount } from 'svelte'; import Checkout from 'sample';
    mount(Checkout, { target: document.querySelector('#app') });`,
};

export type Bundled = keyof typeof MAIN;

function toScript(language: string, text: string): string {
  if (language === 'svelte') return compile(text, { generate: 'client' }).js.code;
  if (language !== 'vue') return text;
  const { descriptor } = parse(text);
  return compileScript(descriptor, { id: 'sample', inlineTemplate: true }).content;
}

const sample = ({ language, text }: Block): Plugin => ({
  name: 'sample',
  setup(build) {
    build.onResolve({ filter: /^sample$/ }, () => ({ path: 'sample', namespace: 'sample' }));
    build.onLoad({ filter: /.*/, namespace: 'sample' }, () => ({
      contents: toScript(language, text),
      loader: language === 'tsx' ? 'tsx' : 'ts',
      resolveDir: ROOT,
    }));
  },
});

/** The wrapper for Svelte is a component that the app compiles. */
const components: Plugin = {
  name: 'components',
  setup(build) {
    build.onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
      const { readFile } = await import('node:fs/promises');
      return { contents: toScript('svelte', await readFile(path, 'utf8')), loader: 'js' };
    });
  },
};

/** One module for a page. */
export async function bundle(block: Block): Promise<string> {
  const result = await build({
    stdin: { contents: MAIN[block.language as Bundled], resolveDir: ROOT },
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    conditions: ['svelte', 'browser'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
    },
    plugins: [sample(block), components],
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
}
