// The fonts of the frame: the stylesheet that is written, what the policy lets in, and what a setting may say.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFonts, fontSources, fontVersion, toFontSheet } from './fonts.js';
import { openGateway } from './fixtures/open-gateway.js';
import { optionsFromEnv } from './node.js';

const INTER = { family: 'Inter', src: 'https://shop.example/inter.woff2' };
const LATIN = {
  ...INTER,
  src: 'https://shop.example/l.woff2?v=2',
  weight: '200 900',
  unicodeRange: 'U+0000-00FF',
};

test('a font is a rule that shows the fallback until it is there', () => {
  assert.equal(
    toFontSheet([INTER]),
    '@font-face{font-family:"Inter";src:url("https://shop.example/inter.woff2");font-weight:normal;font-style:normal;font-display:swap}',
  );
  assert.match(toFontSheet([LATIN]), /font-weight:200 900;.*unicode-range:U\+0000-00FF;/);
});

test('the policy names the files, each once and without its query', () => {
  assert.deepEqual(fontSources([INTER, LATIN, INTER]), [
    'https://shop.example/inter.woff2',
    'https://shop.example/l.woff2',
  ]);
});

test('another list is another stylesheet', () => {
  assert.notEqual(fontVersion([INTER]), fontVersion([LATIN]));
  assert.equal(fontVersion([INTER]), fontVersion([{ ...INTER }]));
});

test('ranges of whole scripts, and files on this machine, are fine', () => {
  const local = { ...INTER, src: 'http://localhost:4100/fonts/inter.woff2' };
  const ranges = ['U+0000-00FF, U+0131', 'U+0400-045F', 'U+00??', 'U+20-7E,U+A0'];
  assert.deepEqual(checkFonts([local, ...ranges.map((unicodeRange) => ({ ...INTER, unicodeRange }))]), []);
});

test('the frame of a gateway with fonts has their stylesheet and may load their files; any other may load none', async () => {
  const dressed = openGateway({ fonts: [INTER] });
  const frame = await dressed.get('/frame');
  const [, path = ''] = /href="(\/fonts\.css\?v=[a-z0-9]+)"/.exec(await frame.text()) ?? [];
  assert.match(
    frame.headers.get('content-security-policy') ?? '',
    /; font-src https:\/\/shop\.example\/inter\.woff2;/,
  );
  const sheet = await dressed.get(path);
  assert.equal(sheet.headers.get('content-type'), 'text/css; charset=utf-8');
  assert.equal(sheet.headers.get('referrer-policy'), 'no-referrer');
  assert.equal(await sheet.text(), toFontSheet([INTER]));

  const plain = openGateway();
  const bare = await plain.get('/frame');
  assert.doesNotMatch(bare.headers.get('content-security-policy') ?? '', /font-src/);
  assert.doesNotMatch(await bare.text(), /fonts\.css/);
  assert.equal((await plain.get('/fonts.css')).status, 404);
});

test('the setting is JSON; anything else is said to be wrong, and not left out', () => {
  const fontsOf = (value: string): unknown => optionsFromEnv({ TENDER_FONTS: value }, '').fonts;
  assert.deepEqual(fontsOf(JSON.stringify([INTER])), [INTER]);
  assert.equal(fontsOf(''), undefined);
  assert.equal(checkFonts(fontsOf('Inter, serif')).length, 1);
  assert.equal(checkFonts(fontsOf('{}')).length, 1);
  assert.equal(checkFonts(fontsOf('[7]')).length, 1);
});
