// Icons of payment methods, served from the gateway's own origin, so that a shop's policy needs no other and Yuno's
// hosts do not see who shops where. The browser names a host and a file; both must fit tables of ours, so it cannot
// make the gateway fetch anything else. Sent without keys, cookies or the shopper's address.
import { createBoundedCache } from './bounded-cache.js';
import { environmentOf } from './environments.js';
import { fetchPicture, type Picture } from './fetch-picture.js';
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

const PREFIX = '/icons/';

/** Where icons may come from: the environment's hosts, or the API's own where it is not one of Yuno's. */
const sources = ({ apiUrl }: GatewayOptions): ReadonlyMap<string, string> =>
  new Map(
    (environmentOf(apiUrl)?.icons ?? [new URL(apiUrl).origin]).map((origin) => [
      new URL(origin).host,
      origin,
    ]),
  );

/** Turns an icon's address upstream into the one a page loads; nothing for an address that does not fit. */
export function createIconPath(options: GatewayOptions): (icon: string | undefined) => string | undefined {
  const allowed = sources(options);
  return (icon) => {
    if (!icon || !URL.canParse(icon)) return undefined;
    const { origin, host, pathname, search, hash, username } = new URL(icon);
    const path = pathname.slice(1);
    if (allowed.get(host) !== origin || search || hash || username || !PATH.test(path)) return undefined;
    return PREFIX + host + pathname;
  };
}

const toResponse = (icon: Picture | 'none'): Response =>
  icon === 'none'
    ? new Response('Not found', {
        status: 404,
        headers: { ...INERT, 'cache-control': `public, max-age=${String(LIFE_OF_A_GAP / 1000)}` },
      })
    : new Response(icon.content, {
        headers: {
          ...INERT,
          'content-type': icon.type,
          'cache-control': 'public, max-age=86400, stale-while-revalidate=604800',
          'cross-origin-resource-policy': 'cross-origin',
        },
      });

/** The handler of `/icons/<host>/<path>`. Throws nothing: an icon that cannot be had is a 404. */
export function createIcons(
  options: GatewayOptions,
  now: () => number = Date.now,
): (url: URL) => Promise<Response> {
  const allowed = sources(options);
  const kept = createBoundedCache<Picture | 'none'>(MOST, now);
  return async ({ pathname }) => {
    const [, host = '', path = ''] = /^\/icons\/([^/]+)\/(.+)$/.exec(pathname) ?? [];
    const origin = allowed.get(host);
    if (!origin || !PATH.test(path)) return toResponse('none');
    const known = kept.get(pathname);
    if (known) return toResponse(known);
    const found = (await fetchPicture(options, `${origin}/${path}`, TYPES)) ?? 'none';
    kept.set(pathname, found, found === 'none' ? LIFE_OF_A_GAP : LIFE);
    return toResponse(found);
  };
}
