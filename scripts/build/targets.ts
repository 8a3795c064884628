// What the build emits, one vite configuration per program. Nothing here knows when to build or where
// the result is moved afterwards: every target writes below the `out` folder it is given.
import { existsSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import type { InlineConfig, Plugin, Rolldown } from 'vite';
import { listFiles } from '../files.js';
import { templates } from './minify-templates.js';
import { sandboxFiles } from './sandbox-files.js';
import { squeeze } from './squeeze.js';
import { svelteFiles } from './svelte-files.js';
import { litTrims } from './trim-lit.js';

/** The oldest syntax the supported browsers share (Chrome 109, Safari 16.4, Firefox 115). */
const SYNTAX = 'es2022';

/** The bundled packages ask for a notice in every copy: one line where they are, instead of one in each of their files. */
const COMMENTS = { legal: false, annotation: false, jsdoc: false };
const NOTICE = '/* With lit, BSD-3-Clause: THIRD-PARTY-LICENSES.md */';

/** What every kind of field needs comes with the form around them: in files of their own it would weigh half as much again. */
const FORM = {
  name: 'page-form',
  test: /src\/element\/(?:ui\/input\.|form\/(?:page-form|method-form|asked-fields|mend-fields|field-|kinds\/(?:name|email|text|select)\.)|model\/field\.|i18n\/english-fields)/,
};

/** The chunk of the first load. */
const CORE = 'core';

export interface Target {
  /** Folder below `dist`. */
  readonly name: 'browser' | 'frame' | 'package' | 'demo';
  /** Name of the emitted file before hashing; only the frame's own manifest needs it. */
  readonly file?: string;
  readonly config: InlineConfig;
}

function base(root: string, outDir: string): InlineConfig {
  return {
    root,
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { target: SYNTAX, outDir, emptyOutDir: false, reportCompressedSize: false, modulePreload: false },
  };
}

/**
 * Everything the entry reaches by static imports, as a chunk of its own. Without it a lazy chunk that shares a
 * module with the entry would import the entry by its stable name, and a page opened before a release would
 * then run two versions at once.
 */
function firstLoadChunk(entry: string): { plugin: Plugin; groups: Rolldown.CodeSplittingGroup[] } {
  const reachable = new Set<string>();
  const plugin: Plugin = {
    name: 'tender-first-load',
    buildEnd() {
      const waiting = [entry];
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        for (const next of this.getModuleInfo(id)?.importedIds ?? []) {
          if (!reachable.has(next)) waiting.push(next);
          reachable.add(next);
        }
      }
    },
  };
  return { plugin, groups: [{ name: CORE, test: (id) => reachable.has(id) }] };
}

/** The element for a script tag: a stable entry of a few bytes, everything else in hashed chunks. */
export function browserConfig(root: string, outDir: string): InlineConfig {
  const entry = join(root, 'src/define.ts');
  const { plugin, groups } = firstLoadChunk(entry);
  const config = base(root, outDir);
  return {
    ...config,
    // A script tag is never read by a server.
    define: { ...config.define, 'typeof HTMLElement': '"function"' },
    plugins: [
      templates,
      litTrims,
      plugin,
      squeeze([CORE, 'card-form', 'port', 'page-form', 'document', 'bank', 'phone']),
    ],
    build: {
      ...config.build,
      manifest: 'manifest.json',
      lib: { entry: { 'tender-checkout': entry }, formats: ['es'] },
      rolldownOptions: {
        preserveEntrySignatures: 'strict',
        // The second minifier takes its time, and we know.
        checks: { bundlerTimings: false },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          minify: false,
          comments: COMMENTS,
          postBanner: ({ name }) => (name === CORE ? NOTICE : ''),
          codeSplitting: { groups: [...groups, FORM] },
        },
      },
    },
  };
}

/** One self-contained hashed file: a document of the gateway asks for one script and waits for no second one. */
function documentConfig(root: string, outDir: string, name: string, entry: string): InlineConfig {
  const config = base(root, outDir);
  return {
    ...config,
    build: {
      ...config.build,
      rolldownOptions: {
        input: { [name]: join(root, entry) },
        output: {
          entryFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
          minify: true,
          comments: COMMENTS,
          codeSplitting: false,
        },
      },
    },
  };
}

/** The card frame: its script, and beside it what comes with the first focus. Both hashed, so neither outlives the other. */
function frameConfig(root: string, outDir: string, name: string, entry: string): InlineConfig {
  const config = base(root, outDir);
  return {
    ...config,
    plugins: [squeeze([name])],
    build: {
      ...config.build,
      // As a library: in an application each import would be wrapped in code that loads styles.
      lib: { entry: { [name]: join(root, entry) }, formats: ['es'] },
      rolldownOptions: {
        // What both use stays with the fields, and the later part takes it from there.
        preserveEntrySignatures: 'allow-extension',
        checks: { bundlerTimings: false },
        output: {
          entryFileNames: '[name]-[hash].js',
          chunkFileNames: '[name]-[hash].js',
          minify: false,
          comments: COMMENTS,
        },
      },
    },
  };
}

/** Packages that are no modules: a shop's bundler would have to convert them, and some say so at every build. */
const COMMON_JS = /^(?:jsbarcode|localized-address-format)(?:\/|$)/;

/** What npm consumers import. Other packages stay imports, so a shop that uses lit itself has it once. */
function packageConfig(root: string, outDir: string, entry: Record<string, string>): InlineConfig {
  const config = base(root, outDir);
  return {
    ...config,
    plugins: [sandboxFiles, svelteFiles],
    build: {
      ...config.build,
      // As it was written, with its comments: a map of it would be as large again and tell nothing more.
      minify: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        external: (id) =>
          !COMMON_JS.test(id) && !id.startsWith('.') && !id.startsWith('\0') && !isAbsolute(id),
        // At the top of an entry `use client` stays where it is, and a test looks.
        onLog: (level, log, say) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') say(level, log);
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
}

const DOCUMENTS = [
  { file: 'frame.js', name: 'frame', entry: 'src/frame/main.ts' },
  { file: 'frame.css', name: 'frame', entry: 'src/frame/frame.css' },
  { file: 'sdk.js', name: 'sdk', entry: 'src/frame/sdk-document.ts' },
  { file: 'action.js', name: 'action', entry: 'src/gateway/action-page-client.ts' },
  { file: 'action.css', name: 'action', entry: 'src/gateway/action.css' },
];

/** What npm consumers import, by entry. Wrappers import the element by the package's name, as anyone else would. */
const PACKAGE: readonly Readonly<Record<string, string>>[] = [
  { index: 'src/index.ts', define: 'src/define.ts' },
  { 'no-document': 'src/no-document.ts' },
  { gateway: 'src/gateway/index.ts' },
  ...['react', 'vue', 'angular', 'solid'].map((name) => ({ [name]: `src/wrappers/${name}.ts` })),
  { svelte: 'src/wrappers/svelte.ts', 'svelte-parts': 'src/wrappers/svelte-parts.ts' },
  { testing: 'src/testing/index.ts' },
  { 'testing-dom': 'src/testing/dom.ts' },
];

/** Every target whose source exists. `out` stands for `dist`. */
export function targets(root: string, out: string): Target[] {
  const has = (path: string): boolean => existsSync(join(root, path));
  const list: Target[] = [];
  if (has('src/define.ts')) list.push({ name: 'browser', config: browserConfig(root, join(out, 'browser')) });
  for (const { file, name, entry } of DOCUMENTS) {
    const configure = entry === 'src/frame/main.ts' ? frameConfig : documentConfig;
    if (has(entry))
      list.push({ name: 'frame', file, config: configure(root, join(out, 'frame'), name, entry) });
  }
  // Several package builds: code of the gateway, the element and a wrapper must never end up in one chunk.
  for (const entries of PACKAGE) {
    const present = Object.entries(entries).filter(([, path]) => has(path));
    if (present.length === 0) continue;
    const entry = Object.fromEntries(present.map(([name, path]) => [name, join(root, path)]));
    list.push({ name: 'package', config: packageConfig(root, join(out, 'package'), entry) });
  }
  for (const path of listFiles(root, ['demo/shop/client'], ['.ts'])) {
    if (path.endsWith('.test.ts') || path.split('/').length > 4) continue;
    const config = documentConfig(root, join(out, 'demo'), basename(path, '.ts'), path);
    Object.assign(config.build?.rolldownOptions?.output ?? {}, { entryFileNames: '[name].js' });
    list.push({ name: 'demo', config });
  }
  return list;
}
