// Builds an example app from our own node_modules, without installing anything: for the frameworks that are there
// because the wrappers are checked against them. What a shop installs, the packed package, is not looked at here.
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';
import { ROOT } from '../house/sources.js';

const BUILT = join(ROOT, 'dist/package');

/** Single-file components with a `<script setup>`, which is all the example has. */
const vueFiles: Plugin = {
  name: 'tender-vue-files',
  transform(code, path) {
    if (!path.endsWith('.vue')) return undefined;
    const { descriptor, errors } = parse(code, { filename: path });
    if (errors[0]) throw errors[0];
    const { content } = compileScript(descriptor, { id: path, inlineTemplate: true });
    return { code: content, map: null, moduleType: descriptor.scriptSetup?.lang === 'ts' ? 'ts' : 'js' };
  },
};

export interface Built {
  readonly path: string;
  readonly body: Uint8Array | string;
}

/** Files of the built app of `demo/frameworks`, for a server's paths below `base`. */
export async function buildHere(name: string, base: string): Promise<Built[]> {
  const result = await build({
    root: join(ROOT, 'demo/frameworks', name),
    base,
    configFile: false,
    logLevel: 'error',
    plugins: [vueFiles],
    resolve: {
      alias: [
        { find: /^tender-checkout$/, replacement: join(BUILT, 'index.js') },
        { find: /^tender-checkout\/([a-z]+)$/, replacement: join(BUILT, '$1.js') },
      ],
    },
    build: { write: false, minify: false, reportCompressedSize: false, target: 'es2022' },
  });
  if (!('output' in result)) throw new Error(`${name} was not built once`);
  return result.output.map((file) => ({
    path: base + file.fileName,
    body: file.type === 'chunk' ? file.code : file.source,
  }));
}
