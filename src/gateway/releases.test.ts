// Which file of which release a path means, for how long it may be kept, and what is said where there is none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GATEWAY, openGateway, SHOP } from './fixtures/open-gateway.js';
import type { AssetSource } from './index.js';
import { hashOf } from './snippet.js';

const FOREVER = 'public, max-age=31536000, immutable';
const SHORTLY = 'public, max-age=300';

const toSource =
  (files: Readonly<Record<string, unknown>>): AssetSource =>
  (path) => {
    const file = files[path];
    const text = typeof file === 'object' ? JSON.stringify(file) : (file as string | undefined);
    return Promise.resolve(text === undefined ? undefined : new TextEncoder().encode(text));
  };

const HASH = `sha384-${'B'.repeat(64)}`;
const CHUNK = 'chunks/core-AAAAAAA2.js';
const OLD_CHUNK = 'chunks/core-AAAAAAA1.js';

const release = (version: string, chunk: string) => ({
  'tender-checkout.js': `entry of ${version}`,
  'tender-checkout.classic.js': `loader of ${version}`,
  [chunk]: `chunk of ${version}`,
  'frame/manifest.json': { 'frame.js': 'frame-AAAAAAA1.js' },
  'integrity.json': {
    version,
    files: {
      'tender-checkout.js': HASH,
      'tender-checkout.classic.js': HASH,
      [chunk]: HASH,
      'frame/frame-AAAAAAA1.js': HASH,
      'frame/frame-AAAAAAA1.css': HASH,
    },
  },
  'script-inventory.json': {
    version,
    scripts: [
      { path: 'tender-checkout.js', integrity: HASH, purpose: 'Enters.', document: 'page', when: 'always' },
      {
        path: 'frame/frame-AAAAAAA1.js',
        integrity: HASH,
        purpose: 'Fields.',
        document: '/frame',
        when: 'card',
      },
    ],
  },
});

const FRAME = { 'frame/frame-AAAAAAA2.js': 'new frame' };
const gateway = openGateway({
  assets: toSource({ ...release('0.2.0', CHUNK), ...FRAME }),
  earlier: {
    '0.1.0': toSource({ ...release('0.1.0', OLD_CHUNK), 'frame/provider-AAAAAAA1.js': 'old provider' }),
    '0.0.9': toSource({ ...release('0.0.8', OLD_CHUNK) }),
    '0.0.7': toSource({}),
  },
});

async function get(path: string) {
  const response = await gateway.get(path);
  return {
    status: response.status,
    text: await response.text(),
    cache: response.headers.get('cache-control'),
    headers: response.headers,
  };
}

test('a release stands under its own version for ever, and under the moving names for minutes', async () => {
  for (const [path, text, cache] of [
    ['/0.2.0/tender-checkout.js', 'entry of 0.2.0', FOREVER],
    ['/0.2.0/tender-checkout.classic.js', 'loader of 0.2.0', FOREVER],
    [`/0.2.0/${CHUNK}`, 'chunk of 0.2.0', FOREVER],
    ['/latest/tender-checkout.js', 'entry of 0.2.0', SHORTLY],
    [`/latest/${CHUNK}`, 'chunk of 0.2.0', FOREVER],
    ['/tender-checkout.js', 'entry of 0.2.0', SHORTLY],
    [`/${CHUNK}`, 'chunk of 0.2.0', FOREVER],
    ['/frame/frame-AAAAAAA2.js', 'new frame', FOREVER],
  ] as const) {
    const found = await get(path);
    assert.deepEqual([found.status, found.text, found.cache], [200, text, cache], path);
    assert.equal(found.headers.get('access-control-allow-origin'), '*', path);
    assert.equal(found.headers.get('content-type'), 'text/javascript; charset=utf-8', path);
  }
});

test('a page that is pinned to an earlier release keeps its files, and one that was open before finds them', async () => {
  assert.equal((await get('/0.1.0/tender-checkout.js')).text, 'entry of 0.1.0');
  assert.equal((await get(`/0.1.0/${OLD_CHUNK}`)).cache, FOREVER);
  for (const path of [`/${OLD_CHUNK}`, `/latest/${OLD_CHUNK}`, '/frame/provider-AAAAAAA1.js'])
    assert.deepEqual([(await get(path)).status, (await get(path)).cache], [200, FOREVER], path);
  // A release holds its own files alone, and the frame is always the gateway's.
  for (const path of [`/0.2.0/${OLD_CHUNK}`, `/0.1.0/${CHUNK}`, '/0.1.0/frame/provider-AAAAAAA1.js'])
    assert.equal((await get(path)).status, 404, path);
});

test('a version that is not here is refused in words that say who must act, and the refusal is not kept', async () => {
  const { status, text, cache, headers } = await get('/0.3.0/tender-checkout.js');
  assert.deepEqual([status, cache], [404, 'no-store']);
  assert.match(headers.get('content-type') ?? '', /^text\/plain/);
  assert.match(text, /^Tender 0\.3\.0 is not on this gateway, which serves 0\.2\.0, 0\.1\.0/);
  assert.match(text, /Who runs the gateway: .*`earlier`/);
  assert.match(text, /Who wrote the page: .*\/snippet/);
  for (const path of ['/nothing.js', '/chunks/core-AAAAAAA9.js', '/0.2.0/nothing.js', '/latest/nothing.js'])
    assert.deepEqual([(await get(path)).status, (await get(path)).cache], [404, 'no-store'], path);
});

test('no path climbs out of a release or reaches what is not for browsers', async () => {
  for (const path of [
    '/0.2.0/frame/manifest.json',
    '/0.2.0/manifest.json',
    '/0.2.0/..%2fsecret.js',
    '/0.2.0/chunks/chunks/core-AAAAAAA2.js',
    '/latest/frame/frame-AAAAAAA2.js',
    '/latest/latest/tender-checkout.js',
    '/latest/integrity.json',
    '/0.2/tender-checkout.js',
    '/v0.2.0/tender-checkout.js',
    '/0.2.0',
    '/0.2.0/',
    '/0.2.0/constructor',
  ])
    assert.equal((await get(path)).status, 404, path);
});

test('an earlier release under a wrong name, or without its list, is served to nobody, and the log says why', async () => {
  for (const [version, hint] of [
    ['0.0.9', 'earlier["0.0.9"] holds release 0.0.8: whoever is pinned to 0.0.9 would get another one'],
    ['0.0.7', 'earlier["0.0.7"] has no integrity.json'],
  ] as const) {
    assert.equal((await get(`/${version}/tender-checkout.js`)).status, 500);
    assert.match(String(gateway.logs.at(-1)?.['hint']), new RegExp(`^${hint.replace(/[[\].]/g, '\\$&')}`));
  }
});

test('the snippet of a release names its files by whole addresses, and the hash of its map is right', async () => {
  for (const [path, version, chunk] of [
    ['/snippet', '0.2.0', CHUNK],
    ['/0.1.0/snippet', '0.1.0', OLD_CHUNK],
  ] as const) {
    const { text, headers, cache } = await get(path);
    assert.deepEqual([headers.get('content-type'), cache], ['text/plain; charset=utf-8', 'no-cache']);
    const [, map = ''] = /<script type="importmap">(.*?)<\/script>/.exec(text) ?? [];
    assert.deepEqual(JSON.parse(map), {
      integrity: {
        [`${GATEWAY}/${version}/tender-checkout.js`]: HASH,
        [`${GATEWAY}/${version}/${chunk}`]: HASH,
      },
    });
    assert.ok(text.includes(`'${await hashOf('sha256', map)}'`));
    for (const tag of [
      `<script type="module" src="${GATEWAY}/${version}/tender-checkout.js" integrity="${HASH}" crossorigin="anonymous"></script>`,
      `<script src="${GATEWAY}/${version}/tender-checkout.classic.js" integrity="${HASH}" crossorigin="anonymous"></script>`,
      `<script type="module" src="${GATEWAY}/latest/tender-checkout.js"></script>`,
    ])
      assert.ok(text.includes(tag), tag);
    assert.match(
      text,
      /<tender-checkout checkout-session="TOKEN">\s*<p>[^<]+<\/p>\s*<\/tender-checkout> -->/,
    );
    // What is no tag is a comment, so the text may be pasted as it is.
    assert.equal(
      text
        .replace(/<!--.*?-->/gs, '')
        .replace(/<script[^>]*>[^<]*<\/script>/g, '')
        .trim(),
      '',
    );
  }
});

test('behind a proxy the snippet and the inventory name the origin that browsers know', async () => {
  const inside = openGateway({ origin: 'https://pay.example', assets: toSource(release('0.2.0', CHUNK)) });
  for (const path of ['/snippet', '/script-inventory.json']) {
    const text = await (await inside.get(path)).text();
    assert.ok(text.includes('https://pay.example/0.2.0/tender-checkout.js'), path);
    assert.ok(!text.includes(GATEWAY), path);
  }
});

test('the inventory has every script by address, with the SDK of the settings and the policy of each document', async () => {
  const { text, headers } = await get('/script-inventory.json');
  assert.equal(headers.get('content-type'), 'application/json');
  const { version, documents, scripts } = JSON.parse(text) as {
    version: string;
    documents: { url: string; purpose: string; contentSecurityPolicy: string }[];
    scripts: { url: string; integrity: string; purpose: string; document: string; when: string }[];
  };
  assert.equal(version, '0.2.0');
  assert.deepEqual(
    documents.map(({ url }) => url),
    ['/frame', '/sdk', '/action', '/embed'].map((path) => GATEWAY + path),
  );
  for (const { purpose, contentSecurityPolicy } of documents) {
    assert.ok(purpose);
    assert.match(contentSecurityPolicy, new RegExp(`frame-ancestors .*${SHOP}`));
  }
  assert.deepEqual(
    scripts.map(({ url }) => url),
    [
      `${GATEWAY}/0.2.0/tender-checkout.js`,
      `${GATEWAY}/frame/frame-AAAAAAA1.js`,
      'https://sdk-web.y.uno/v2.2.0/main.js',
      `${GATEWAY}/embed`,
    ],
  );
  for (const script of scripts)
    for (const part of Object.values(script)) assert.ok(part, JSON.stringify(script));
  // The one script that is written into a document is the one that is listed.
  const [, inline = ''] = /<script>(.*?)<\/script>/s.exec((await get('/embed')).text) ?? [];
  assert.equal(scripts.at(-1)?.integrity, await hashOf('sha384', inline));
});

test('the hashes of a release can be read by whoever watches it', async () => {
  const { text, cache } = await get('/integrity.json');
  assert.equal((JSON.parse(text) as { version: string }).version, '0.2.0');
  assert.equal(cache, 'no-cache');
  assert.equal((await get('/0.1.0/integrity.json')).cache, FOREVER);
});

test('a gateway that was given no release of its own says in its log what to hand over', async () => {
  const empty = openGateway({ assets: toSource({}) });
  for (const path of ['/snippet', '/0.1.0/tender-checkout.js', '/frame', '/script-inventory.json']) {
    assert.equal((await empty.get(path)).status, 500, path);
    assert.match(String(empty.logs.at(-1)?.['hint']), /dist folder/, path);
  }
});
