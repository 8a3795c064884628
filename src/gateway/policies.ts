// The headers that keep each kind of answer in its place. One table per document, so that a policy can be read.
import { environmentOf, type SdkHosts } from './environments.js';
import { fontSources } from './fonts.js';
import type { GatewayOptions } from './options.js';

type Directives = Readonly<Record<string, readonly string[]>>;

const toPolicy = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');

const originOf = (url: string): string => new URL(url).origin;

/** The one file, as a policy names it. */
const fileOf = (url: string): string => {
  const { origin, pathname } = new URL(url);
  return origin + pathname.replace(/[;,]/g, encodeURIComponent);
};

/**
 * Where card data is typed: own scripts and styles, one inner document, and not a single request of its own but for the
 * font files that the merchant named.
 */
export const framePolicy = ({ shopOrigins, fonts }: Pick<GatewayOptions, 'shopOrigins' | 'fonts'>): string =>
  toPolicy({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    ...(fonts?.length && { 'font-src': fontSources(fonts) }),
    'frame-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': shopOrigins,
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  });

/**
 * Where the provider's SDK lives. It draws its own challenges, so it may frame what it needs and style itself. Which
 * hosts it calls is printed from the table of the API's environment, and from what the merchant adds to it. Only its
 * scripts can be named one by one: whoever watched it says which there are.
 */
export const sdkPolicy = ({
  sdk,
  apiUrl,
  shopOrigins,
}: Pick<GatewayOptions, 'sdk' | 'apiUrl' | 'shopOrigins'>): string => {
  const named = environmentOf(apiUrl)?.sdk;
  const hosts = (need: keyof SdkHosts): string[] => [
    ...new Set([originOf(sdk.url), ...(named?.[need] ?? []), ...(sdk.connect ?? [])]),
  ];
  const scripts = (): string[] => {
    if (sdk.scripts) return [...new Set([fileOf(sdk.url), ...sdk.scripts])];
    const known = named?.script ?? [];
    const isKnown = known.some((place) => sdk.url.startsWith(place.endsWith('/') ? place : `${place}/`));
    return [...new Set([...(isKnown ? [] : [originOf(sdk.url)]), ...known, ...(sdk.connect ?? [])])];
  };
  return toPolicy({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts()],
    'style-src': ["'self'", "'unsafe-inline'", ...hosts('style')],
    'connect-src': hosts('connect'),
    'img-src': ['data:', ...hosts('img')],
    'font-src': ['data:', ...hosts('font')],
    // Issuers' challenge pages can be anywhere, and are sent to by forms.
    'frame-src': ['https:', ...hosts('frame')],
    'form-action': ['https:', ...hosts('frame')],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'self'", ...shopOrigins],
  });
};

/** Where a hosted challenge is shown after a reload, on its own, away from card data. */
export const actionPolicy = (hosted: string, shopOrigins: readonly string[]): string =>
  toPolicy({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'frame-src': ["'self'", 'https:', hosted],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': shopOrigins,
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  });

/** A provider's markup: it may run and send what it likes, but as nobody, and reaches neither us nor the shop. */
export const embedPolicy = (shopOrigins: readonly string[]): string =>
  toPolicy({
    sandbox: ['allow-scripts', 'allow-forms', 'allow-popups'],
    'default-src': ['https:', 'data:', "'unsafe-inline'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'self'", ...shopOrigins],
  });

/** For everything that is neither page nor script of ours: never sniffed, never run, never framed. */
export const INERT: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
};

/** For the built files, which any page may load by a script tag. */
export const ASSET: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
};
