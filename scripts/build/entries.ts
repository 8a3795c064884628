// The entries of the package and where they begin: a table, which whoever checks a package reads without a compiler.
/** Frameworks with an entry of their own. */
export const WRAPPERS = ['react', 'vue', 'angular', 'svelte', 'solid'];

/** Name of the declarations → source. What an earlier entry exports, a later one takes from it. */
export const ENTRIES: Readonly<Record<string, string>> = {
  index: 'src/index.ts',
  define: 'src/define.ts',
  gateway: 'src/gateway/index.ts',
  ...Object.fromEntries(WRAPPERS.map((name) => [name, `src/wrappers/${name}.ts`])),
  jsx: 'src/wrappers/jsx.ts',
  testing: 'src/testing/index.ts',
  'testing-dom': 'src/testing/dom.ts',
};
