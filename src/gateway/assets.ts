// Serves what was built: the element and its chunks to any page, the framed documents to the shop's pages. Under its
// version a release never changes, and a hashed name never does; everything else is asked for again.
import { DOCUMENTS, FONT_SHEET, type FrameManifest } from './documents.js';
import { toFontSheet } from './fonts.js';
import { Hint } from './hints.js';
import { toInventory, type BuiltInventory } from './inventory.js';
import type { AssetSource, GatewayOptions } from './options.js';
import { ASSET } from './policies.js';
import { createReleases, decodeJson, toPinned } from './release.js';
import { toPlain } from './reply.js';
import { printSnippet } from './snippet.js';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  map: 'application/json',
  json: 'application/json',
  md: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};
/** The frame asks for its fonts with their version in the address. */
const FOREVER = 'public, max-age=31536000, immutable';
const SHORTLY = 'public, max-age=300';
/** Written from settings: a new one counts at once. */
const NEVER = 'no-cache';
/** The entry has no hash, though its name ends like one. */
const HASHED = /^(?:chunks|frame)\/.*-[\w-]{8}\.(?:js|css|svg)$/;
/** Names the build gives; nothing that could climb out of its folder. */
const ELEMENT_FILE = /^(?:chunks\/)?[A-Za-z0-9_][A-Za-z0-9._-]*\.(js|css|svg|map|md)$/;
const FRAME_FILE = /^frame\/[A-Za-z0-9_][A-Za-z0-9._-]*\.(js|css|svg|map|md)$/;
/** What a release says of itself. */
const PAPERS = ['integrity.json', 'script-inventory.json'];

const answer = (content: Uint8Array | string, ending: string, cache: string): Response =>
  new Response(content as Uint8Array<ArrayBuffer>, {
    headers: { ...ASSET, 'content-type': TYPES[ending] ?? '', 'cache-control': cache },
  });

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/** Never kept: the next instance, or the next minute, may have it. */
const notFound = (why = 'Not found'): Response => toPlain(404, why, { 'cache-control': 'no-store' });

/** The handler of every GET that is no icon. What is not there is a 404; throws when nothing was built. */
export function createAssets(options: GatewayOptions): (url: URL) => Promise<Response> {
  // Finished values are kept, and no promises: a missing build is looked for again at the next request.
  let manifest: FrameManifest | undefined;
  const readList = async (path: string): Promise<unknown> => {
    const file = await options.assets(path);
    if (!file)
      throw new Hint(
        `${path} is missing: give createFileAssets the package's dist folder, such as node_modules/tender-checkout/dist; in a checkout of the repository, build it first`,
      );
    return decodeJson(file);
  };
  const readManifest = async (): Promise<FrameManifest> =>
    (manifest ??= (await readList('frame/manifest.json')) as FrameManifest);
  const releases = createReleases(options);
  const older = Object.values(options.earlier ?? {});

  /** A page opened before a release still asks for the files of the one before: their hashed names find them. */
  const findAnywhere = async (path: string): Promise<Uint8Array | undefined> => {
    const sources: readonly AssetSource[] = HASHED.test(path) ? [options.assets, ...older] : [options.assets];
    for (const source of sources) {
      const file = await source(path);
      if (file) return file;
    }
    return undefined;
  };

  const servePinned = async (version: string, path: string, origin: string): Promise<Response> => {
    const kept = await releases.find(version);
    if (!kept) return notFound(await releases.refuse(version));
    if (path === 'snippet') return answer(await printSnippet(kept.release, origin), 'txt', NEVER);
    const isServed = ELEMENT_FILE.test(path) || PAPERS.includes(path);
    const file = isServed ? await kept.source(path) : undefined;
    return file ? answer(file, endingOf(path), FOREVER) : notFound();
  };

  /** Texts that this gateway writes of itself. */
  const PRINTED: Readonly<Record<string, (origin: string) => Promise<Response>>> = {
    '/snippet': async (origin) => answer(await printSnippet(await releases.own(), origin), 'txt', NEVER),
    '/integrity.json': async () => answer(JSON.stringify(await releases.own(), null, 2), 'json', NEVER),
    '/script-inventory.json': async (origin) => {
      const built = (await readList('script-inventory.json')) as BuiltInventory;
      const inventory = await toInventory(built, await readManifest(), options, origin);
      return answer(JSON.stringify(inventory, null, 2), 'json', NEVER);
    },
  };

  return async ({ pathname, origin: asked }) => {
    const origin = options.origin ?? asked;
    const document = Object.hasOwn(DOCUMENTS, pathname) ? DOCUMENTS[pathname] : undefined;
    if (document) return document(options, await readManifest());
    const print = Object.hasOwn(PRINTED, pathname) ? PRINTED[pathname] : undefined;
    if (print) return print(origin);
    if (pathname === FONT_SHEET && options.fonts?.length)
      return answer(toFontSheet(options.fonts), 'css', FOREVER);
    const pinned = toPinned(pathname);
    if (pinned) return servePinned(pinned.version, pinned.path, origin);

    const path = pathname.replace(/^\/(?:latest\/(?!frame\/))?/, '');
    const isServed = ELEMENT_FILE.test(path) || FRAME_FILE.test(path);
    const file = isServed ? await findAnywhere(path) : undefined;
    return file ? answer(file, endingOf(path), HASHED.test(path) ? FOREVER : SHORTLY) : notFound();
  };
}
