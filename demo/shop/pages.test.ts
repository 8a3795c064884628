// The shop's pages as a browser receives them.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { openShop, SECRET, type TestShop } from './fixtures/open-shop.js';
import { renderPage, toAttributes } from './pages.js';
import { COUNTRIES } from './prices.js';
import { ROOT } from '../demo.js';

let shop: TestShop;
before(async () => {
  shop = await openShop();
});
after(() => shop.close());

const PATHS = [
  '/',
  '/?purpose=enroll&customer=known',
  '/?checkout-session=x',
  '/manual',
  '/plain',
  '/themes',
];
const attributesOf = (html: string): string => /<tender-checkout ([^>]*)>/.exec(html)?.[1] ?? '';

for (const path of [
  ...PATHS,
  '/shop.css',
  '/looks.css',
  '/fonts/nunito.woff2',
  '/images/mark.svg',
  '/nowhere',
])
  test(`${path} comes with the policy that a careful shop sends`, async () => {
    const { headers } = await shop.visitor().get(path);
    const { gateway } = shop;
    assert.equal(
      headers.get('content-security-policy'),
      `default-src 'self'; script-src 'self' ${gateway}; connect-src 'self' ${gateway}; frame-src ${gateway}; ` +
        `img-src 'self' ${gateway}; style-src 'self'; require-trusted-types-for 'script'; ` +
        "trusted-types lit-html; base-uri 'none'; form-action 'self'",
    );
  });

for (const path of PATHS)
  test(`${path} is whole: nothing left open, nothing inline, no key`, async () => {
    const { status, text } = await shop.visitor().get(path);
    assert.equal(status, 200);
    assert.doesNotMatch(text, /\{\{|\}\}|undefined|\[object/);
    assert.doesNotMatch(text, /<script(?![^>]* src=)|<style| style=| on[a-z]+=/);
    assert.ok(!text.includes(SECRET) && !text.includes('_public'));
    assert.ok(text.includes(`<script type="module" src="${shop.gateway}/tender-checkout.js"></script>`));
  });

test('the page without a script of its own has the one of the gateway alone', async () => {
  const { text } = await shop.visitor().get('/plain');
  assert.equal(text.match(/<script/g)?.length, 1);
  assert.match(text, /<form method="post" action="\/orders">/);
  assert.match(attributesOf(text), /^name="payment" hide-pay-button checkout-session="[0-9a-f-]{36}"$/);
});

test('a page shows the session that was made for it, and its amount', async () => {
  const { text } = await shop.visitor().get('/?country=MX&amount=99.50');
  const [, session] = /checkout-session="([^"]+)"/.exec(text) ?? [];
  const { body } = await shop.yuno('GET', `/checkout/sessions/${session ?? ''}`);
  assert.deepEqual(body['amount'], { currency: 'MXN', value: 99.5 });
  assert.match(text, /MX\$99\.50/);
});

test('a reload finds the same session; "new", another wish and another visitor do not', async () => {
  const visitor = shop.visitor();
  const open = async (path: string, who = visitor) =>
    /checkout-session="([^"]+)"/.exec((await who.get(path)).text)?.[1];
  const first = await open('/');
  assert.equal(await open('/'), first);
  assert.equal(await open('/?customer=guest'), first);
  assert.notEqual(await open('/?country=CL'), first);
  assert.notEqual(await open('/?new'), first);
  assert.notEqual(await open('/', shop.visitor()), first);
});

test('a token in the address is mounted as it is, and no session is made', async () => {
  await shop.control('DELETE', '/calls');
  const { text } = await shop
    .visitor()
    .get('/?customer-session=abc&customer-reference=1.x&language=pt&country=BR&layout=tabs&method=CARD');
  assert.equal(
    attributesOf(text),
    'customer-session="abc" customer-reference="1.x" language="pt" country="BR" method="CARD" layout="tabs"',
  );
  const { body } = await shop.control('GET', '/calls');
  assert.equal(body['count'], 0);
});

test('switches in the address are on by being there, and nothing else becomes an attribute', () => {
  const query = new URLSearchParams('checkout-session=&hide-pay-button&manual=no&onclick=x&class=y');
  assert.equal(toAttributes(query), 'checkout-session="" manual hide-pay-button');
});

test('an address cannot write markup into the page', async () => {
  const { text } = await shop.visitor().get(`/?checkout-session=${encodeURIComponent('"><img src=x>')}`);
  assert.ok(!text.includes('<img src=x>'));
  assert.match(attributesOf(text), /^checkout-session="&#34;&#62;/);
});

test('when Yuno is down the shop says so instead of showing half a page', async () => {
  await shop.control('POST', '/faults', { match: { path: '/checkout/sessions' }, kind: 'html' });
  const { status, text } = await shop.visitor().get('/');
  await shop.control('DELETE', '/faults');
  assert.equal(status, 502);
  assert.match(text, /The till is closed/);
});

test('a placeholder that nobody fills is a fault, not a hole', async () => {
  await assert.rejects(renderPage(ROOT, '/', {}), /nothing to fill/);
});

test('every country with prices and every language of the checkout is on offer', async () => {
  const { text } = await shop.visitor().get('/');
  const offered = (name: string): string[] => {
    const [, list = ''] = new RegExp(`<select name="${name}"[^>]*>(.*?)</select>`, 's').exec(text) ?? [];
    return [...list.matchAll(/<option value="([^"]+)"/g)].map(([, value = '']) => value);
  };
  assert.deepEqual(
    offered('country'),
    COUNTRIES.map(({ code }) => code),
  );
  const tongues = await readFile(`${ROOT}/src/element/i18n/tongues.ts`, 'utf8');
  const catalogs = [...tongues.matchAll(/^ {2}'?([\w-]+)'?: \(\) => import/gm)].map(([, tag = '']) => tag);
  assert.ok(catalogs.length >= 40);
  assert.deepEqual(offered('language').sort(), ['en', ...catalogs].sort());
});
