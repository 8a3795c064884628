// Which release of the element a path means, and what that release says of itself. Pages may be pinned to an older one
// than the gateway is; the documents that are framed are always the gateway's own.
import { Hint } from './hints.js';
import type { AssetSource, GatewayOptions } from './options.js';

/** `integrity.json`, as the build writes it. */
export interface Release {
  readonly version: string;
  /** Path below the release → hash. */
  readonly files: Readonly<Record<string, string>>;
}

const VERSION = String.raw`\d{1,5}\.\d{1,5}\.\d{1,5}(?:-[0-9A-Za-z.-]{1,40})?`;
const WHOLE = new RegExp(`^${VERSION}$`);
const PINNED = new RegExp(`^/(${VERSION})/(.+)$`);

export const isVersion = (text: string): boolean => WHOLE.test(text);

/** A version in front of a path, and what stands behind it. */
export function toPinned(pathname: string): { readonly version: string; readonly path: string } | undefined {
  const [, version, path] = PINNED.exec(pathname) ?? [];
  return version !== undefined && path !== undefined ? { version, path } : undefined;
}

export const decodeJson = (file: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(file));

async function read(assets: AssetSource, whose: string): Promise<Release> {
  const file = await assets('integrity.json');
  if (file) return decodeJson(file) as Release;
  throw new Hint(
    `${whose} has no integrity.json: hand over the whole dist folder of the package, as createFileAssets does`,
  );
}

/** A release that is kept here. */
export interface Kept {
  readonly release: Release;
  readonly source: AssetSource;
}

export interface Releases {
  /** This gateway's own. */
  own(): Promise<Release>;
  /** A version, looked at before it is served for a year; nothing where it is not kept here. */
  find(version: string): Promise<Kept | undefined>;
  /** For whoever asked for a version that is not here. */
  refuse(version: string): Promise<string>;
}

/** Finished values are kept, and no promises: what is missing is looked for again at the next request. */
export function createReleases({ assets, earlier = {} }: GatewayOptions): Releases {
  let current: Release | undefined;
  const seen = new Map<string, Kept>();
  const own = async (): Promise<Release> => (current ??= await read(assets, 'assets'));
  return {
    own,
    find: async (version) => {
      const release = await own();
      if (version === release.version) return { release, source: assets };
      const source = Object.hasOwn(earlier, version) ? earlier[version] : undefined;
      const known = seen.get(version);
      if (!source || known) return known;
      const name = `earlier["${version}"]`;
      const found = await read(source, name);
      if (found.version !== version)
        throw new Hint(
          `${name} holds release ${found.version}: whoever is pinned to ${version} would get another one`,
        );
      const kept = { release: found, source };
      seen.set(version, kept);
      return kept;
    },
    refuse: async (version) => {
      const here = [(await own()).version, ...Object.keys(earlier)].join(', ');
      return [
        `Tender ${version} is not on this gateway, which serves ${here}.`,
        'Who runs the gateway: add that release to the option `earlier` (docs/deploying.md), or deploy it, before pages name it.',
        'Who wrote the page: take the snippet that this gateway prints under /snippet.',
        '',
      ].join('\n');
    },
  };
}
