// Every method has a picture, and a picture is nothing but one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { BRANDS } from '../shared/card-brands.js';
import { CARD_MARKS } from '../shared/card-marks.js';
import { LISTED_BRANDS } from './catalog/brands.js';
import { GLYPHS, MARKS } from './catalog/drawings.js';
import { TYPES } from './catalog/fixtures/types.js';
import { brandDrawing, DRAWINGS, drawingOf, kindDrawing } from './catalog/pictures.js';
import { drawTile } from './draw-tile.js';
import { GATEWAY, openGateway } from './fixtures/open-gateway.js';
import { optionsFromEnv } from './node.js';

const ALL = Object.entries(TYPES).flatMap(([category, types]) => types.map((type) => ({ type, category })));

/** Only shapes, numbers and colours: nothing that runs, loads, links or needs a font. */
const TILE =
  /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="38" height="24" viewBox="0 0 38 24">(?:<\/?(?:g|path|rect|clipPath)(?: [a-z-]+="(?:#[0-9a-f]{3,6}|[\d.]+|round|none|t|url\(#t\)|[MLHVCSQTAZ\d., -]+)")*\/?>)+<\/svg>$/i;

test('each of the types there are has a picture, and it is a drawing alone', async () => {
  const gateway = openGateway();
  gateway.yuno.methods = ALL.map(({ type, category }) => ({ name: type, type, category }));
  const { methods } = (await gateway.open()).body as { methods: { type: string; icon: string }[] };
  assert.ok(methods.length > 200);
  for (const { type, icon } of methods) {
    const answered = await gateway.get(icon.slice(GATEWAY.length));
    assert.equal(answered.status, 200, type);
    assert.equal(answered.headers.get('content-type'), 'image/svg+xml', type);
    assert.match(answered.headers.get('cache-control') ?? '', /max-age=31536000, immutable/, type);
    assert.match(answered.headers.get('content-security-policy') ?? '', /^sandbox; default-src 'none'/);
    assert.match(await answered.text(), TILE, type);
  }
});

test('found: a drawing that runs, loads or writes', () => {
  const within = (text: string): string => drawTile(['#fff']).replace('</svg>', `${text}</svg>`);
  assert.match(within(''), TILE);
  for (const text of [
    '<script>alert(1)</script>',
    '<foreignObject/>',
    '<image href="https://evil.example/x.png"/>',
    '<path fill="url(https://evil.example/x)" d="M0 0"/>',
    '<path onload="alert(1)" d="M0 0"/>',
    '<text>PSE</text>',
    '<style>*{}</style>',
  ])
    assert.doesNotMatch(within(text), TILE, text);
});

test('most types show their own brand, and every card brand shows its mark', () => {
  const own = ALL.filter(({ type }) => drawingOf(type));
  assert.equal(own.length, 173, 'docs/icons.md says so');
  for (const { id } of BRANDS) {
    assert.ok(CARD_MARKS[id], id);
    assert.ok(brandDrawing(id), id);
  }
  for (const brand of LISTED_BRANDS) assert.ok(brandDrawing(brand), brand);
  assert.equal(brandDrawing('amex'), 'american-express');
  assert.equal(brandDrawing('Somebody'), undefined);
});

test('no drawing is kept that nothing shows', () => {
  const shown = new Set([
    ...ALL.map(({ type }) => drawingOf(type)),
    ...[...LISTED_BRANDS, ...BRANDS.map(({ id }) => id)].map(brandDrawing),
    // Ways to pay that Yuno's list does not have yet.
    ...['ALIPAY', 'SAMSUNG_PAY', 'REVOLUT_PAY', 'PAYSAFE', 'PLAID', 'SPEI', 'STP'].map(drawingOf),
  ]);
  assert.deepEqual(
    Object.keys(MARKS).filter((name) => !shown.has(name)),
    [],
  );
});

test('a type from tomorrow is drawn by its name, by words in it, or by its category', () => {
  assert.equal(drawingOf('NEQUI_ENROLLMENT'), 'nequi');
  assert.equal(drawingOf('PIX_QR_WALLET'), 'pix');
  assert.equal(drawingOf('__proto__'), undefined);
  assert.equal(drawingOf('constructor'), undefined);
  assert.equal(drawingOf(''), undefined);
  assert.equal(kindDrawing('SHINY_QR', 'WALLET'), 'qr');
  assert.equal(kindDrawing('SHINY', 'WALLET'), 'wallet');
  assert.equal(kindDrawing('SMART_BUTTON', 'PAYMENT_LINK'), 'link');
  assert.equal(kindDrawing('SHINY', 'TICKET'), 'cash');
  assert.equal(kindDrawing('SHINY', 'CARD'), 'card');
  assert.equal(kindDrawing('SHINY', 'constructor'), 'coins');
});

/** Relative luminance of a colour, as WCAG has it. */
function luminance(color: string): number {
  const hex = color.length === 4 ? color.replaceAll(/[0-9a-f]/gi, '$&$&') : color;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test('names and kinds stand out from their ground, three to one', () => {
  for (const [name, [ground, ...parts]] of Object.entries(DRAWINGS))
    for (const [color, , thickness] of parts) {
      // What is drawn in areas is a brand's mark in its own colours.
      if (thickness === undefined) continue;
      const [low = 0, high = 0] = [luminance(ground), luminance(color)].sort((a, b) => a - b);
      assert.ok((high + 0.05) / (low + 0.05) >= 3, `${name}: ${color} on ${ground}`);
    }
});

test('all drawings together weigh less than one photograph', () => {
  const sizes = Object.values(DRAWINGS).map((drawing) => drawTile(drawing).length);
  assert.ok(Math.max(...sizes) < 8_000, 'the largest one');
  assert.ok(gzipSync(JSON.stringify([CARD_MARKS, MARKS, GLYPHS])).length < 32_000, 'the tables, compressed');
});

test('a card shows the marks of what the checkout takes, four at most', async () => {
  const marksOf = async (acceptedBrands?: string[]) => {
    const gateway = openGateway(acceptedBrands ? { acceptedBrands } : {});
    gateway.yuno.methods = [{ name: 'Card', type: 'CARD', category: 'CARD' }];
    return ((await gateway.open()).body.methods[0] as { marks?: { icons: string[]; more: number } }).marks;
  };
  assert.equal(await marksOf(), undefined, 'nobody guesses');
  const two = await marksOf(['ELO', 'VISA']);
  assert.match(String(two?.icons), /\/icons\/elo-\w{7}\.svg,.*\/icons\/visa-\w{7}\.svg$/);
  assert.equal(two?.more, 0);
  const six = await marksOf(['VISA', 'MASTERCARD', 'AMEX', 'AMERICAN_EXPRESS', 'ELO', 'HIPERCARD', 'JCB']);
  assert.equal(six?.icons.length, 4);
  assert.equal(six.more, 2, 'two spellings are one brand');
});

test('brands that a list names in place of cards are what the card row shows', async () => {
  const gateway = openGateway();
  gateway.yuno.methods = ['VISA', 'AMEX'].map((type) => ({ name: type, type, category: 'CARD' }));
  const [{ type, marks }, ...more] = (await gateway.open()).body.methods;
  assert.deepEqual([type, marks.icons.length, marks.more, more.length], ['CARD', 2, 0, 0]);
});

test('a merchant puts other pictures in place of ours, by type', async () => {
  const icon = 'https://icons.prod.y.uno/pse.png';
  const own = 'https://shop.example/nequi.svg';
  const iconsOf = async (icons: Record<string, string>) => {
    const gateway = openGateway({ icons });
    gateway.yuno.methods = ['PSE', 'NEQUI', 'ZZZ'].map((type) => ({
      name: type,
      type,
      category: 'WALLET',
      icon,
    }));
    const { methods } = (await gateway.open()).body as { methods: { icon: string }[] };
    return methods.map((method) =>
      method.icon.replace(/^https:\/\/pay\.shop\.example/, '').replace(/-\w{7}\./, '.'),
    );
  };
  const theirs = '/icons/wallet/icons.prod.y.uno/pse.png';
  assert.deepEqual(await iconsOf({}), ['/icons/pse.svg', '/icons/nequi.svg', theirs]);
  assert.deepEqual(await iconsOf({ PSE: 'yuno', NEQUI: own }), [
    '/icons/pse/icons.prod.y.uno/pse.png',
    own,
    theirs,
  ]);
  assert.deepEqual((await iconsOf({ '*': 'yuno', NEQUI: own })).at(1), own);
});

test('pictures are named in the environment as pairs', () => {
  const iconsOf = (value: string) => optionsFromEnv({ TENDER_ICONS: value }, '').icons;
  assert.deepEqual(iconsOf(' PSE=yuno  NEQUI=https://shop.example/n.svg?v=2 '), {
    PSE: 'yuno',
    NEQUI: 'https://shop.example/n.svg?v=2',
  });
  assert.equal(iconsOf(''), undefined);
  assert.deepEqual(iconsOf('PSE'), { PSE: '' }, 'refused when the gateway starts');
});

test('a page that is older or newer than the gateway still gets the drawing, and asks again', async () => {
  const gateway = openGateway();
  const answered = await gateway.get('/icons/pix-0000000.svg');
  assert.equal(await answered.text(), drawTile(MARKS['pix'] ?? ['']));
  assert.match(answered.headers.get('cache-control') ?? '', /max-age=60$/);
});
