// Pictures of payment methods, served from the gateway's own origin, so that a shop's policy needs no other and Yuno's
// hosts do not see who shops where: drawings of ours, else Yuno's pictures. Of those the browser names a host and a file;
// both must fit tables of ours, so it cannot make the gateway fetch anything else. Sent without keys, cookies or the
// shopper's address. A picture that cannot be had is answered with a drawing: no page shows a broken one.
import { createBoundedCache } from './bounded-cache.js';
import type { GLYPHS } from './catalog/drawings.js';
import type { Pictures } from './catalog/fields.js';
import { brandDrawing, DRAWINGS, drawingOf, kindDrawing } from './catalog/pictures.js';
import { drawTile, versionOf } from './draw-tile.js';
import { environmentOf } from './environments.js';
import { fetchPicture, isPicture, type Picture } from './fetch-picture.js';
import type { GatewayOptions } from './options.js';
import { INERT } from './policies.js';

/** Folders without dots, then a file with one of a few endings: nothing that climbs, asks or hides. */
const PATH =
  /^(?:[A-Za-z0-9][A-Za-z0-9_-]{0,63}\/){0,3}[A-Za-z0-9][A-Za-z0-9._-]{0,95}\.(?:png|svg|webp|jpe?g)$/i;
const TYPES = new Set(['image/png', 'image/svg+xml', 'image/webp', 'image/jpeg']);

/** Milliseconds. What is not there is asked for again soon. */
const LIFE = 3_600_000;
const LIFE_OF_A_GAP = 60_000;
const MOST = 128;

const YEAR = 'public, max-age=31536000, immutable';
const DAY = 'public, max-age=86400, stale-while-revalidate=604800';
const MINUTE = `public, max-age=${String(LIFE_OF_A_GAP / 1000)}`;

const PREFIX = '/icons/';
const OWN = /^\/icons\/([a-z0-9]+(?:-[a-z0-9]+)*)-([a-z0-9]{7})\.svg$/;
const LAST = 'coins' satisfies keyof typeof GLYPHS;

/** Where icons may come from: the environment's hosts, or the API's own where it is not one of Yuno's. */
const sources = ({ apiUrl }: GatewayOptions): ReadonlyMap<string, string> =>
  new Map(
    (environmentOf(apiUrl)?.icons ?? [new URL(apiUrl).origin]).map((origin) => [
      new URL(origin).host,
      origin,
    ]),
  );

const tiles = new Map<string, { readonly svg: string; readonly version: string }>();

/** Drawn when it is first asked for. */
function tileOf(name: string): { svg: string; version: string } | undefined {
  const known = tiles.get(name);
  const drawing = Object.hasOwn(DRAWINGS, name) ? DRAWINGS[name] : undefined;
  if (known || !drawing) return known;
  const svg = drawTile(drawing);
  const tile = { svg, version: versionOf(svg) };
  tiles.set(name, tile);
  return tile;
}

/** The name holds a version of the content, so it may be kept for ever. */
const ownPath = (name: string): string => `${PREFIX}${name}-${tileOf(name)?.version ?? '0'}.svg`;

/** The picture of a method, as an address for a page: a path on the gateway, or what the merchant named. */
export function createIconPath(options: GatewayOptions): Pictures['toIcon'] {
  const allowed = sources(options);
  const proxied = (icon: string | undefined, instead: string): string | undefined => {
    if (!icon || !URL.canParse(icon)) return undefined;
    const { origin, host, pathname, search, hash, username } = new URL(icon);
    const path = pathname.slice(1);
    if (allowed.get(host) !== origin || search || hash || username || !PATH.test(path)) return undefined;
    return `${PREFIX}${instead}/${host}${pathname}`;
  };
  return ({ type, category, icon, brand }) => {
    const wish = brand ? undefined : (options.icons?.[type] ?? options.icons?.['*']);
    if (wish && wish !== 'yuno') return wish;
    const kind = kindDrawing(type, category);
    const name = brand ? brandDrawing(brand) : drawingOf(type);
    const drawn = name && ownPath(name);
    const theirs = proxied(icon, wish && name ? name : kind);
    return (wish ? (theirs ?? drawn) : (drawn ?? theirs)) ?? ownPath(kind);
  };
}

/** The marks of a card's brands, as paths on the gateway. A brand without one is left out. */
export const toMarks = (brands: readonly string[]): string[] =>
  [...new Set(brands.map(brandDrawing).filter((name) => name !== undefined))].map(ownPath);

const respond = (body: BodyInit, type: string, cache: string, status = 200): Response =>
  new Response(body, {
    status,
    headers: {
      ...INERT,
      'content-type': type,
      'cache-control': cache,
      'cross-origin-resource-policy': 'cross-origin',
    },
  });

const draw = (name: string, cache: string, status?: number): Response =>
  respond(tileOf(name)?.svg ?? '', 'image/svg+xml', cache, status);

const notFound = (): Response =>
  new Response('Not found', { status: 404, headers: { ...INERT, 'cache-control': MINUTE } });

/**
 * The handler of `/icons/<name>-<version>.svg` and `/icons/<drawing>/<host>/<path>`: the drawing is what is shown where
 * the picture cannot be had. `mayFetch` is asked before anything is fetched, and throws where that is too often.
 */
export function createIcons(
  options: GatewayOptions,
  now: () => number = Date.now,
): (url: URL, mayFetch?: () => Promise<void>) => Promise<Response> {
  const allowed = sources(options);
  const kept = createBoundedCache<Picture | 'none'>(MOST, now);
  return async ({ pathname }, mayFetch) => {
    const [, own = '', version] = OWN.exec(pathname) ?? [];
    const tile = tileOf(own);
    // A page may be older than this gateway, or newer.
    if (tile) return draw(own, tile.version === version ? YEAR : MINUTE);
    const [, first = '', rest = ''] = /^\/icons\/([^/]+)\/(.+)$/.exec(pathname) ?? [];
    const instead = tileOf(first) ? first : LAST;
    const address = tileOf(first) ? rest : `${first}/${rest}`;
    const [, host = '', path = ''] = /^([^/]+)\/(.+)$/.exec(address) ?? [];
    const origin = allowed.get(host);
    if (!origin || !PATH.test(path)) return notFound();
    const found = kept.get(address) ?? (await fetchKept(`${origin}/${path}`, address, mayFetch));
    if (found === 'refused') return draw(instead, 'no-store', 429);
    return found === 'none' ? draw(instead, MINUTE) : respond(found.content, found.type, DAY);
  };

  async function fetchKept(
    url: string,
    address: string,
    mayFetch: (() => Promise<void>) | undefined,
  ): Promise<Picture | 'none' | 'refused'> {
    try {
      await mayFetch?.();
    } catch {
      return 'refused';
    }
    const picture = await fetchPicture(options, url, TYPES);
    const found = picture && isPicture(picture) ? picture : 'none';
    kept.set(address, found, found === 'none' ? LIFE_OF_A_GAP : LIFE);
    return found;
  }
}
