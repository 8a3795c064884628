// What of the checkout builder's styling a checkout wears: what was changed, whole, and nothing that is no value.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toBuilderLook } from './builder-look.js';
import { CHECKOUT } from './fixtures/fake-yuno.js';
import { openGateway } from './fixtures/open-gateway.js';
import { decodeConfiguration } from './wire-configuration.js';

/** The builder as nobody has touched it. */
const UNTOUCHED = {
  global: {
    accent_color: '#282A30',
    primary_background_color: '#FFFFFF',
    primary_text_color: '#282A30',
    primary_button_text_color: '#FFFFFF',
    secondary_background_color: '#ECEFF2',
    secondary_text_color: '#84807F',
    font_family: 'Inter',
  },
  button: { corner_radius: 8, font_size: 18 },
};

const lookOf = (global: object = {}, button: object = {}, more: object = {}) =>
  toBuilderLook(
    decodeConfiguration({
      payment_methods: [],
      styles: { global: { ...UNTOUCHED.global, ...global }, button: { ...UNTOUCHED.button, ...button } },
      ...more,
    }),
  );

test('a builder that nobody touched changes nothing', () => {
  assert.equal(toBuilderLook(undefined), undefined);
  assert.equal(lookOf(), undefined);
  assert.equal(toBuilderLook(decodeConfiguration({ payment_methods: [] })), undefined);
});

test('one changed colour brings the others it was chosen beside, and lines and quiet text that go with them', () => {
  assert.deepEqual(lookOf({ accent_color: '#7A1FA2' }), {
    scheme: 'light',
    tokens: {
      surface: '#ffffff',
      text: '#282a30',
      muted: '#606166',
      accent: '#7a1fa2',
      'on-accent': '#ffffff',
      border: '#8f9093',
    },
  });
});

test('a dark background is a dark look, whatever the switch says', () => {
  const colors = { primary_background_color: '#101418', primary_text_color: '#F2F4F6' };
  assert.equal(lookOf(colors)?.scheme, 'dark');
  assert.equal(
    lookOf({ accent_color: '#000000' }, {}, { settings: { ui: { dark_mode: true } } })?.scheme,
    'light',
  );
});

test('dark mode alone asks for our own dark look', () => {
  const look = lookOf({}, {}, { settings: { ui: { dark_mode: true } } });
  assert.deepEqual(look, { scheme: 'dark', tokens: {} });
});

test('fonts and corners come without colours', () => {
  assert.deepEqual(lookOf({ font_family: 'PT Sans' }, { corner_radius: 20 })?.tokens, {
    'font-family': '"PT Sans", system-ui, sans-serif',
    radius: '20px',
  });
  assert.deepEqual(lookOf({}, { corner_radius: 0 })?.tokens, { radius: '0px' });
});

test('styles that are switched off are not worn', () => {
  assert.equal(lookOf({ accent_color: '#7A1FA2' }, {}, { flags: { force_default_styles: true } }), undefined);
});

test('what is no colour, font or size is left out', () => {
  for (const accent_color of ['red', '#12', '#7A1FA2;}', 'url(x)', 7, null])
    assert.equal(lookOf({ accent_color }), undefined, String(accent_color));
  for (const font_family of ['"A"', 'a;b', 'a}', 'x'.repeat(101)])
    assert.equal(lookOf({ font_family }), undefined, font_family);
  assert.equal(lookOf({}, { corner_radius: -1 }), undefined);
  assert.equal(lookOf({}, { corner_radius: '20px' }), undefined);
  assert.deepEqual(lookOf({}, { corner_radius: 1e9 })?.tokens, { radius: '99px' });
});

test('the answer to a page has it', async () => {
  const gateway = openGateway();
  gateway.yuno.session['checkout_id'] = CHECKOUT;
  gateway.yuno.put(/^GET \/checkouts\//, {
    payment_methods: [],
    styling: { styles: { button: { corner_radius: 20 } } },
  });
  assert.deepEqual((await gateway.open()).body.look, { scheme: 'light', tokens: { radius: '20px' } });
});
