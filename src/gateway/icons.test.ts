// Icons come through the gateway, and nothing else does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GLYPHS } from './catalog/drawings.js';
import { drawTile } from './draw-tile.js';
import { createIconPath, createIcons } from './icons.js';
import { GATEWAY, openGateway, type OpenedGateway } from './fixtures/open-gateway.js';

const PNG = new Uint8Array([137, 80, 78, 71]);
const VISA = 'https://icons.prod.y.uno/visa_logosimbolo.png';
const image = (type: string, body: BodyInit = PNG, headers: Record<string, string> = {}): Response =>
  new Response(body, { headers: { 'content-type': type, ...headers } });

/** A gateway whose icon host answers with this. */
const withIcon = (answer: object): OpenedGateway => {
  const gateway = openGateway();
  gateway.yuno.put(/^GET .*\.(png|svg|webp|jpg)/, answer);
  return gateway;
};
/** Shown instead where it cannot be had: a drawing of banks. */
const PATH = '/icons/bank/icons.prod.y.uno/visa_logosimbolo.png';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>';

test('a page needs the gateway’s origin alone for the icons it is given', async () => {
  const gateway = withIcon(image('image/png'));
  gateway.yuno.methods = [
    { name: 'Visa checks', type: 'VISA_CHECKS', category: 'BANK_TRANSFER', icon: VISA },
  ];
  const [{ icon }] = (await gateway.open()).body.methods;
  assert.equal(icon, GATEWAY + PATH);
  const { status, headers } = await gateway.get(PATH);
  assert.equal(status, 200);
  assert.equal(headers.get('content-type'), 'image/png');
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  assert.match(headers.get('content-security-policy') ?? '', /^sandbox; default-src 'none'/);
  assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin');
  assert.match(headers.get('cache-control') ?? '', /max-age=86400/);
});

test('an icon is asked for without keys, and once for all shoppers', async () => {
  const gateway = withIcon(image('image/svg+xml; charset=utf-8', SVG));
  for (let i = 0; i < 3; i++) assert.equal((await gateway.get(PATH)).status, 200);
  const [call, ...more] = gateway.yuno.calls;
  assert.deepEqual([call?.url, more.length], [VISA, 0]);
  assert.deepEqual([...(call?.headers.keys() ?? [])], ['accept']);
});

test('an icon that does not fit is not passed on, and a drawing of its kind stands there', async () => {
  const path = createIconPath({ apiUrl: 'https://api.y.uno' } as never);
  const toPath = (icon: string | undefined) => path({ type: 'NEW_ONE', category: 'BANK_TRANSFER', icon });
  assert.equal(toPath(VISA), PATH);
  assert.equal(
    toPath('https://sdk.prod.y.uno/icons/brands/v1/pix.webp'),
    '/icons/bank/sdk.prod.y.uno/icons/brands/v1/pix.webp',
  );
  for (const icon of [
    undefined,
    '',
    'visa.png',
    'data:image/png;base64,iVBORw0KGgo=',
    'http://icons.prod.y.uno/visa.png',
    'https://icons.prod.y.uno.evil.example/visa.png',
    'https://evil.example/visa.png',
    'https://icons.prod.y.uno:8443/visa.png',
    'https://user@icons.prod.y.uno/visa.png',
    'https://icons.prod.y.uno/visa.png?x=1',
    'https://icons.prod.y.uno/visa.png#x',
    'https://icons.prod.y.uno/visa.gif',
    'https://icons.prod.y.uno/visa',
    'https://icons.prod.y.uno/.png',
    'https://icons.prod.y.uno/a/b/c/d/visa.png',
    'https://icons.prod.y.uno/a.b/visa.png',
    'https://icons.prod.y.uno/vis%61.png',
    `https://icons.prod.y.uno/${'a'.repeat(120)}.png`,
  ])
    assert.match(toPath(icon), /^\/icons\/bank-[a-z0-9]{7}\.svg$/, icon);
  const gateway = openGateway();
  gateway.yuno.methods = [{ name: 'New', type: 'NEW_ONE', icon: 'https://evil.example/visa.png' }];
  assert.match((await gateway.open()).body.methods[0].icon, /^https:\/\/pay\.shop\.example\/icons\/coins-/);
});

test('on this machine icons come from the sandbox, port included', () => {
  const path = createIconPath({ apiUrl: 'http://127.0.0.1:4102' } as never);
  const toPath = (icon: string) => path({ type: 'NEW_ONE', category: 'WALLET', icon });
  assert.equal(toPath('http://127.0.0.1:4102/icons/card.svg'), '/icons/wallet/127.0.0.1:4102/icons/card.svg');
  assert.match(toPath('http://127.0.0.1:4103/icons/card.svg'), /^\/icons\/wallet-/);
  assert.match(toPath(VISA), /^\/icons\/wallet-/);
});

test('no address makes the gateway ask another host, or for anything that is no icon', async () => {
  const gateway = withIcon(image('image/png'));
  for (const path of [
    '/icons/evil.example/visa.png',
    '/icons/bank/evil.example/visa.png',
    '/icons/bank/bank/icons.prod.y.uno/visa.png',
    '/icons/nobody-1234567.svg',
    '/icons/constructor-1234567.svg',
    '/icons/bank.svg',
    '/icons/api-sandbox.y.uno/v1/payments',
    '/icons/api-sandbox.y.uno/visa.png',
    '/icons/127.0.0.1/visa.png',
    '/icons/169.254.169.254/latest.png',
    '/icons/icons.prod.y.uno@evil.example/visa.png',
    '/icons/icons.prod.y.uno:443/visa.png',
    '/icons/icons.prod.y.uno%2fevil.example/visa.png',
    '/icons/https://icons.prod.y.uno/visa.png',
    '/icons/icons.prod.y.uno/%2e%2e/%2e%2e/visa.png',
    '/icons/icons.prod.y.uno/..%2fvisa.png',
    '/icons/icons.prod.y.uno//visa.png',
    '/icons/icons.prod.y.uno/visa.png/',
    '/icons/icons.prod.y.uno/visa.html',
    '/icons/icons.prod.y.uno/visa.png%00.html',
    '/icons/icons.prod.y.uno/',
    '/icons/',
    '/icons',
  ]) {
    const { status, headers } = await gateway.get(path);
    assert.equal(status, 404, path);
    assert.match(headers.get('content-security-policy') ?? '', /^sandbox/);
  }
  assert.equal(gateway.yuno.calls.length, 0);
});

test('what a request asks for beside the path reaches nobody', async () => {
  const gateway = withIcon(image('image/png'));
  await gateway.get(`${PATH}?redirect=https://evil.example`, {
    headers: { cookie: 'a=b', authorization: 'x' },
  });
  assert.deepEqual(
    gateway.yuno.calls.map(({ url, headers }) => [url, [...headers.keys()]]),
    [[VISA, ['accept']]],
  );
});

test('where an icon cannot be had, the drawing of its kind is answered, for a while', async () => {
  const large = new Uint8Array(64 * 1024 + 1);
  large.set(PNG);
  for (const [what, answer] of [
    ['a page', image('text/html', '<script>alert(1)</script>')],
    ['a script', image('text/javascript', 'alert(1)')],
    ['a picture of another kind', image('image/gif')],
    ['a page that calls itself a picture', image('image/png', '<html></html>')],
    ['a page that calls itself a drawing', image('image/svg+xml', '<html></html>')],
    ['nothing', image('image/png', '')],
    ['no type', new Response(PNG)],
    ['two types', image('image/png, text/html')],
    ['one byte too many', image('image/png', large)],
    ['one byte too many, and a lie about it', image('image/png', large, { 'content-length': '10' })],
    ['a redirect', new Response(null, { status: 302, headers: { location: 'https://evil.example/x.png' } })],
    ['not found', new Response(PNG, { status: 404, headers: { 'content-type': 'image/png' } })],
    ['no answer', new TypeError('fetch failed')],
  ] as const) {
    const gateway = withIcon(answer);
    const answered = await gateway.get(PATH);
    const { headers } = answered;
    assert.equal(answered.status, 200, what);
    assert.equal(headers.get('content-type'), 'image/svg+xml', what);
    assert.equal(await answered.text(), drawTile(GLYPHS.bank), what);
    assert.match(headers.get('cache-control') ?? '', /max-age=60$/, what);
    assert.equal(headers.get('location'), null);
    await gateway.get(PATH);
    assert.equal(gateway.yuno.calls.length, 1, 'a gap is remembered for a while');
  }
  const most = await withIcon(image('image/png', large.slice(0, -1))).get(PATH);
  assert.equal(most.headers.get('content-type'), 'image/png');
});

test('a gap is looked at again after a minute, a picture after an hour', async () => {
  let now = 0;
  const { yuno } = openGateway();
  const options = { apiUrl: 'https://api.y.uno', fetch: yuno.fetch } as never;
  const icons = createIcons(options, () => now);
  const ask = async () => (await icons(new URL(GATEWAY + PATH))).headers.get('content-type');
  yuno.put(/visa/, image('image/png'));
  yuno.put(/visa/, new TypeError('fetch failed'), 1);
  assert.equal(await ask(), 'image/svg+xml');
  now += 60_000;
  assert.equal(await ask(), 'image/png');
  now += 3_599_000;
  assert.equal(await ask(), 'image/png');
  assert.equal(yuno.calls.length, 2);
  now += 2000;
  assert.equal(await ask(), 'image/png');
  assert.equal(yuno.calls.length, 3);
});

test('a flood of icons from one address is stopped', async () => {
  const gateway = openGateway({
    clientAddress: () => '192.0.2.7',
    limiter: { take: (key) => !key.startsWith('icons:') },
  });
  const answered = await gateway.get(PATH);
  assert.equal(answered.status, 429);
  assert.equal(answered.headers.get('cache-control'), 'no-store');
  assert.equal(await answered.text(), drawTile(GLYPHS.bank), 'and its pages are not broken');
  assert.equal(gateway.yuno.calls.length, 0);
});
