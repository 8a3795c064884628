// In unit tests the package's name means its sources, as tsconfig.json says to the compiler: a wrapper and the test
// beside it then speak of one class.
const SOURCES: Readonly<Record<string, string>> = {
  'tender-checkout': '/src/index.ts',
  'tender-checkout/define': '/src/define.ts',
};

interface Asked {
  readonly source: string;
}

/** A plugin of @web/dev-server. */
export function packagePlugin() {
  return { name: 'package', resolveImport: ({ source }: Asked): string | undefined => SOURCES[source] };
}
