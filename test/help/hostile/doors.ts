// Hostile requests that should not get past the door: methods, addresses, origins, floods of headers, and bodies that
// are no question at all.
import { MARK, PATHS, type Hostile } from './request.js';

const METHODS = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'];

export const methods: readonly Hostile[] = PATHS.flatMap((path) =>
  METHODS.map((method): Hostile => ({
    title: `${method} ${path}`,
    method,
    path,
    refused: ['route', 'request_invalid'],
  })),
);

const ORIGINS: readonly (string | null)[] = [
  null,
  'null',
  '*',
  'undefined',
  'file://',
  'http://evil.test',
  'https://shop.test',
  'http://shop.test:81',
  'http://shop.test/',
  'http://shop.test.evil.test',
  'http://evil.test#http://shop.test',
  'http://evil.test/http://shop.test',
  'http://shop.test@evil.test',
  'http://sub.shop.test',
  'HTTP://SHOP.TEST',
  'http://shop.test, http://evil.test',
  `http://${MARK}.test`,
  'data:text/html,x',
];

export const origins: readonly Hostile[] = PATHS.flatMap((path) => [
  ...ORIGINS.map((origin): Hostile => ({
    title: `${path} from ${String(origin)}`,
    path,
    origin,
    refused: ['origin_not_allowed'],
  })),
  {
    title: `${path} from itself`,
    path,
    origin: 'http://gateway.test',
    refused: ['gateway_same_origin'] as const,
  },
  {
    title: `${path} with a forged host`,
    path,
    origin: 'http://evil.test',
    headers: { 'x-forwarded-host': 'shop.test', forwarded: 'host=shop.test', referer: 'http://shop.test/' },
    refused: ['origin_not_allowed'] as const,
  },
]);

const FLOODS: Readonly<Record<string, Record<string, string>>> = {
  'two hundred headers': Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [`x-flood-${String(index)}`, MARK]),
  ),
  'a header of 8 KB': { 'x-flood': MARK.repeat(1366) },
  'a user agent of 8 KB': { 'user-agent': MARK.repeat(1366) },
  'a cookie of 8 KB': { cookie: `a=${MARK.repeat(1366)}` },
  'a trace id of its own': { 'x-trace-id': MARK, traceparent: MARK },
  'keys of its own': { 'private-secret-key': MARK, 'public-api-key': MARK, 'x-idempotency-key': MARK },
  'another method in a header': { 'x-http-method-override': 'GET', 'x-method-override': 'DELETE' },
  'another address in a header': { 'x-original-url': '/frame', 'x-rewrite-url': '/v1/status' },
};

/** Floods come with a body that says nothing: alone they are no crime. */
export const floods: readonly Hostile[] = Object.entries(FLOODS).flatMap(([what, headers]) =>
  PATHS.map((path): Hostile => ({
    title: `${path} with ${what}`,
    path,
    headers,
    body: '{}',
    refused: ['request_invalid'],
  })),
);

const ADDRESSES = [
  '/v1/open/',
  '/v1//open',
  '//v1/open',
  '/V1/OPEN',
  '/v1/open%00',
  '/v1/open;x=1',
  '/v1/open.json',
  '/v1',
  '/v1/',
  '/v2/open',
  '/v1/payments',
  '/v1/constructor',
  '/v1/__proto__',
  '/constructor',
  '/__proto__',
  '/toString',
  '/sandbox-control/payments',
  '/.env',
  '/.git/config',
  '/package.json',
  '/frame/manifest.json',
  '/frame/../../package.json',
  '/frame/..%2f..%2fsecret.js',
  '/frame/%2e%2e/%2e%2e/secret.js',
  '/..%2fsecret.js',
  '/%2e%2e%2fsecret.js',
  '/chunks/..%5c..%5csecret.js',
  '/..\\secret.js',
  '/secret.js%00.js',
  '/frame//secret.js',
  '/file:///etc/passwd',
  `/${MARK}.js`,
  `/${MARK}?<script>alert(1)</script>`,
  `/%3Cscript%3E${MARK}`,
  `/${'a'.repeat(8000)}`,
  `/${'../'.repeat(500)}secret.js`,
  '/%',
  '/%zz',
  '/%c0%ae%c0%ae/secret.js',
];

export const addresses: readonly Hostile[] = ADDRESSES.flatMap((path) =>
  ['GET', 'POST', 'DELETE'].map((method): Hostile => ({
    title: `${method} ${path.slice(0, 60)}`,
    method,
    path,
    body: '{}',
    // Some of these are another spelling of a route: then its own refusal is as good.
    refused: ['route', 'request_invalid'],
  })),
);

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);

const BODIES: Readonly<Record<string, string | Uint8Array>> = {
  nothing: '',
  'a brace': '{',
  null: 'null',
  'a list': '[]',
  'a list of requests': '[{"protocol":1},{"protocol":1}]',
  'a number': '1',
  'a number without end': '1e999',
  'a text': `"${MARK}"`,
  'not a number': '{"protocol":NaN}',
  'a comment': '{"protocol":1/* */}',
  'single quotes': `{'protocol':1}`,
  'a comma too many': '{"protocol":1,}',
  'half a text': `{"protocol":1,"session":"${MARK}`,
  'a byte order mark alone': '\ufeff',
  'lone surrogates': '{"protocol":1,"session":"\\ud800\\udfff\\ud800"}',
  'zero bytes': '{"protocol":1}\u0000\u0000',
  'bytes that are no UTF-8': bytes(0x7b, 0xff, 0xfe, 0xc0, 0x80, 0x7d),
  'a gzip header': bytes(0x1f, 0x8b, 8, 0, 0, 0, 0, 0),
  'ten thousand open lists': '['.repeat(10_000),
  'lists in lists': `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
  'objects in objects': `${'{"session":'.repeat(2_000)}1${'}'.repeat(2_000)}`,
  'a prototype': '{"protocol":1,"__proto__":{"session":{"kind":"checkout"}}}',
  'a constructor': '{"protocol":1,"constructor":{"prototype":{"polluted":1}}}',
  'a prototype as session': '{"protocol":1,"session":{"__proto__":{"kind":"checkout","polluted":1}}}',
  'a form': `protocol=1&session=${MARK}`,
  'an XML document': `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]><x>&y;${MARK}</x>`,
  'a page': `<script>${MARK}</script>`,
  'a thousand keys': JSON.stringify(
    Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`k${String(index)}`, 1])),
  ),
};

export const bodies: readonly Hostile[] = PATHS.flatMap((path) => [
  ...Object.entries(BODIES).map(([what, body]): Hostile => ({
    title: `${path} with ${what}`,
    path,
    body,
    refused: ['request_invalid'],
  })),
  ...[32 * 1024 + 1, 1024 * 1024].map((size): Hostile => ({
    title: `${path} with ${String(size)} bytes`,
    path,
    body: MARK.padEnd(size, ' '),
    refused: ['size'],
  })),
]);
