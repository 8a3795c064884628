// Serves what was built: the element and its chunks to any page, the framed documents to the shop's pages.
// A hashed name never changes its content; everything else is asked for again.
import { DOCUMENTS, FONT_SHEET, type FrameManifest } from './documents.js';
import { toFontSheet } from './fonts.js';
import { Hint } from './hints.js';
import type { GatewayOptions } from './options.js';
import { ASSET, INERT } from './policies.js';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  map: 'application/json',
  md: 'text/plain; charset=utf-8',
};
/** The frame asks for its fonts with their version in the address. */
const FOREVER = 'public, max-age=31536000, immutable';
const HASHED = /-[\w-]{8}\.(js|css|svg)$/;
/** Names the build gives; nothing that could climb out of its folder. */
const PATH = /^\/((?:chunks|frame)\/)?[A-Za-z0-9_][A-Za-z0-9._-]*\.(js|css|svg|map|md)$/;

const notFound = (): Response => new Response('Not found', { status: 404, headers: INERT });

/** The handler of every GET that is no icon. What is not there is a 404; throws when nothing was built. */
export function createAssets(options: GatewayOptions): (url: URL) => Promise<Response> {
  // The finished value is kept, and no promise: a missing build is looked for again at the next request.
  let manifest: FrameManifest | undefined;
  const readManifest = async (): Promise<FrameManifest> => {
    const file = await options.assets('frame/manifest.json');
    if (!file) throw new Hint('the built frame is missing: run the build');
    return JSON.parse(new TextDecoder().decode(file)) as FrameManifest;
  };

  return async ({ pathname }) => {
    const document = Object.hasOwn(DOCUMENTS, pathname) ? DOCUMENTS[pathname] : undefined;
    if (document) return document(options, (manifest ??= await readManifest()));

    if (pathname === FONT_SHEET && options.fonts?.length)
      return new Response(toFontSheet(options.fonts), {
        headers: { ...ASSET, 'content-type': 'text/css; charset=utf-8', 'cache-control': FOREVER },
      });

    const type = TYPES[PATH.exec(pathname)?.[2] ?? ''];
    const file = type ? await options.assets(pathname.slice(1)) : undefined;
    if (!type || !file) return notFound();
    const cache = HASHED.test(pathname) ? FOREVER : 'public, max-age=300';
    return new Response(file as Uint8Array<ArrayBuffer>, {
      headers: { ...ASSET, 'content-type': type, 'cache-control': cache },
    });
  };
}
