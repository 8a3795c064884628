// What may come in over a port, and what may not: hostile shapes, hostile styles, and a few hundred random ones.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fc } from '../../test/help/properties.js';
import { ELEMENT_GUARDS, FRAME_GUARDS, isGreeting, isTokenizeAnswer, PAGE_GUARDS, toLook } from './guards.js';
import { FRAME_WORDS } from './frame-words.js';
import { isId } from './id.js';
import { LOOK_COLORS, LOOK_LENGTHS, PROTOCOL } from './protocol.js';

const ID = '2b9b5b2e-0f4a-4f0c-8a53-0a2f5d1c9e11';
const words = Object.fromEntries(FRAME_WORDS.map((word) => [word, word]));
const dress = { look: {}, words, language: 'pt-BR', direction: 'ltr', disabled: false };
const ask = { session: { kind: 'checkout', token: ID }, country: 'BR', language: 'pt-BR', save: false };

const customer = {
  firstName: 'Ana',
  lastName: 'Silva',
  email: 'ana@example.com',
  phone: { countryCode: '51', number: '987654321' },
  document: { documentType: 'DNI', documentNumber: '12345678' },
  billingAddress: { addressLine1: 'Calle 1', city: 'Lima', country: 'PE' },
};
const cardless = { ...ask, method: { type: 'YAPE', customer } };
const withCustomer = (change: object) => ({
  ...ask,
  method: { type: 'YAPE', customer: { ...customer, ...change } },
});

const GUARDS: Readonly<Partial<Record<string, (value: unknown) => boolean>>> = {
  ...Object.fromEntries(Object.entries(FRAME_GUARDS).map(([name, guard]) => [`frame ${name}`, guard])),
  ...Object.fromEntries(Object.entries(ELEMENT_GUARDS).map(([name, guard]) => [`element ${name}`, guard])),
  ...Object.fromEntries(Object.entries(PAGE_GUARDS).map(([name, guard]) => [`page ${name}`, guard])),
};

// [message, value that is let in, values that are not]
const MESSAGES: [string, unknown, unknown[]][] = [
  [
    'frame setup',
    dress,
    [
      { ...dress, direction: 'up' },
      { ...dress, disabled: 'no' },
      { ...dress, language: 7 },
      { ...dress, language: 'x'.repeat(36) },
      { ...dress, words: { ...words, 'card.number': 1 } },
      { ...dress, words: { ...words, 'card.number': 'x'.repeat(301) } },
      { ...dress, words: [] },
      { ...dress, words: Object.create(words) === null },
      [dress],
    ],
  ],
  [
    'frame setup',
    { ...dress, words: null },
    [
      { ...dress, words: undefined },
      { ...dress, words: false },
    ],
  ],
  ['frame dress', dress, [null, 'dress', []]],
  // From an element of another release: fewer words, more words, a part that nobody here knows.
  ['frame setup', { ...dress, words: {} }, [{ ...dress, words: { 'card.tomorrow': 7 } }]],
  ['frame setup', { ...dress, words: { ...words, 'card.tomorrow': 'Tomorrow' }, mood: 'calm' }, []],
  [
    'frame tokenize',
    ask,
    [
      { ...ask, session: { kind: 'other', token: ID } },
      { ...ask, session: { kind: 'checkout', token: 'short' } },
      { ...ask, session: { kind: 'checkout', token: `${ID}/../x` } },
      { ...ask, session: null },
      { ...ask, country: 'BRA' },
      { ...ask, country: ['BR', 'X'] },
      { ...ask, save: 1 },
      { ...ask, language: {} },
    ],
  ],
  [
    'frame tokenize',
    cardless,
    [
      { ...ask, method: null },
      { ...ask, method: 'YAPE' },
      { ...ask, method: { type: 'YAPE' } },
      { ...ask, method: { type: 'CARD', customer } },
      { ...ask, method: { type: 'x'.repeat(65), customer } },
      { ...ask, method: { type: 7, customer } },
      { ...ask, method: { type: 'YAPE', customer, card: {} } },
      { ...ask, method: { type: 'YAPE', customer: [customer] } },
      withCustomer({ card: '4507990000000002' }),
      withCustomer({ merchantCustomerId: 'somebody-else' }),
      withCustomer({ constructor: 'x' }),
      withCustomer({ email: { toString: 'x' } }),
      withCustomer({ email: 'x'.repeat(256) }),
      withCustomer({ phone: '987654321' }),
      withCustomer({ phone: { number: '1', extension: '2' } }),
      withCustomer({ document: { documentNumber: 12345678 } }),
      withCustomer({ shippingAddress: { addressLine1: ['Calle 1'] } }),
    ],
  ],
  ['frame tokenize', { ...ask, method: { type: 'PIX_PARCELADO', customer: {} } }, []],
  ['frame validate', null, [undefined, {}, 0, '']],
  ['frame reset', null, [undefined, {}]],
  ['frame focus', null, [undefined, true]],
  ['frame continue', { created: true }, [{}, { created: 'true' }, true, [true]]],
  ['frame surface', { shown: false }, [{}, { shown: 0 }]],
  [
    'element height',
    { pixels: 212.5 },
    [{ pixels: -1 }, { pixels: NaN }, { pixels: 5000 }, { pixels: '12' }],
  ],
  [
    'element change',
    { complete: true, brand: 'AMERICAN_EXPRESS', iin: '450799' },
    [
      { complete: 'yes' },
      { complete: true, iin: '4507990000000002' },
      { complete: true, iin: '4507' },
      { complete: true, iin: 450799 },
      { complete: true, brand: 'visa' },
      { complete: true, brand: '<b>' },
    ],
  ],
  ['element change', { complete: false }, [{}]],
  ['element submit', null, [undefined, 'now']],
  ['element moved', { over: true }, [{ over: null }]],
  ['element surface', { shown: true }, [{}]],
  ['element escape', null, [{}]],
  ['page show', { url: 'https://bank.example/step' }, [{ url: 5 }, { url: 'x'.repeat(2001) }, {}]],
];

describe('a message', () => {
  for (const [name, good, bad] of MESSAGES)
    it(`${name} is let in when it is one, and only then`, () => {
      const guard = GUARDS[name];
      assert.ok(guard);
      assert.equal(guard(good), true);
      for (const value of bad) assert.equal(guard(value), false, JSON.stringify(value));
    });

  it('of any other making never passes for a whole one, and never breaks a guard', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, maxDepth: 3 }), (value) => {
        for (const [name, guard] of Object.entries(GUARDS)) {
          const passed = guard?.(value);
          assert.equal(typeof passed, 'boolean');
          if (passed && value !== null) assert.ok(typeof value === 'object', name);
        }
        assert.equal(isGreeting(value), false);
        assert.equal(isTokenizeAnswer(value), false);
      }),
      { numRuns: 600 },
    );
  });
});

describe('a greeting', () => {
  it('is ours in our own version, and in the one before: a page may hold an older element', () => {
    for (const protocol of [PROTOCOL, PROTOCOL - 1])
      assert.equal(isGreeting({ tender: 'greeting', protocol }), true);
  });

  for (const value of [
    null,
    'greeting',
    { tender: 'greeting' },
    { tender: 'greeting', protocol: String(PROTOCOL) },
    { tender: 'greeting', protocol: PROTOCOL + 1 },
    { tender: 'greeting', protocol: PROTOCOL - 2 },
    { tender: 'greeting', protocol: PROTOCOL - 0.5 },
    { tender: 'hello', protocol: PROTOCOL },
    [{ tender: 'greeting', protocol: PROTOCOL }],
  ])
    it(`is not ${JSON.stringify(value)}`, () => {
      assert.equal(isGreeting(value), false);
    });
});

describe('an answer with a token', () => {
  it('names a session, and a token where there is one', () => {
    assert.equal(isTokenizeAnswer({ session: ID }), true);
    assert.equal(isTokenizeAnswer({ session: ID, token: ID }), true);
  });

  for (const value of [{}, { token: ID }, { session: 'x' }, { session: ID, token: '4111111111111111' }])
    it(`is not ${JSON.stringify(value)}`, () => {
      assert.equal(isTokenizeAnswer(value), false);
    });

  it('has ids that cannot climb out of a path', () => {
    for (const id of ['', '../../payments', `${ID}/x`, `${ID}?x`, `${ID}\n`, `${ID}${ID}`, 4, null])
      assert.equal(isId(id), false, String(id));
  });
});

const HOSTILE = [
  'url(https://evil.example/x)',
  'URL(x)',
  'var(--x)',
  'env(x)',
  'red; background: url(x)',
  'red}*{color:red',
  '@import "x"',
  'expression(alert(1))',
  'image-set("x" 1x)',
  'attr(value)',
  '-moz-element(#x)',
  'calc(1px + 1px)',
  'rgb(0 0 0 / url(x))',
  'rgb(var(--x))',
  '#12',
  'red/**/',
  'red\\0',
  'red\n;',
  '"x"',
  'javascript:alert(1)',
  '1px 2px',
  '-1px',
  '99999px',
  '1vw',
  'x'.repeat(201),
  '',
];

describe('a look', () => {
  it('keeps what computed styles are made of', () => {
    const look = {
      text: 'rgb(27, 31, 42)',
      surface: 'color(srgb 1 1 1 / 0.5)',
      accent: 'oklch(0.6 0.2 260)',
      border: '#8b92a5',
      danger: 'crimson',
      'font-size': '16px',
      radius: '0.5rem',
      space: '0',
      'font-family': '"Open Sans", système-ui, sans-serif',
    };
    assert.deepEqual(toLook(look), look);
  });

  for (const css of HOSTILE)
    it(`leaves out ${JSON.stringify(css.slice(0, 40))}`, () => {
      for (const token of [...LOOK_COLORS, ...LOOK_LENGTHS])
        assert.deepEqual(toLook({ [token]: css }), {}, token);
    });

  for (const family of ['url(x)', 'a;b', 'a}b', 'a@b', 'var(--x)', 'a\\b', 'a/b', 'a<b'])
    it(`leaves out the font family ${family}`, () => {
      assert.deepEqual(toLook({ 'font-family': family }), {});
    });

  it('has only known names, all of its own', () => {
    const inherited: unknown = Object.create({ text: 'red' });
    assert.deepEqual(toLook(inherited), {});
    assert.deepEqual(toLook({ position: 'fixed', '--text': 'red' }), {});
    const look = toLook(JSON.parse('{"__proto__":{"text":"red"},"constructor":"red"}'));
    assert.deepEqual(Object.keys(look), []);
    assert.equal(({} as Record<string, unknown>)['text'], undefined);
  });

  it('of any making holds nothing that ends a value or begins another thing', () => {
    const pieces = fc.constantFrom(
      'url(',
      'var(',
      ';',
      '@',
      '}',
      '\\',
      '/*',
      'red',
      '(',
      ')',
      '"',
      '1px',
      '#fff',
      ' ',
    );
    const css = fc.oneof(
      fc.string(),
      fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join('')),
    );
    const tokens = fc.constantFrom(...LOOK_COLORS, ...LOOK_LENGTHS, 'font-family');
    fc.assert(
      fc.property(fc.dictionary(tokens, fc.oneof(css, fc.anything())), (look) => {
        for (const value of Object.values(toLook(look))) {
          assert.doesNotMatch(value, /[;@{}\\<>]|\/\*|url\(|var\(|env\(/i);
          assert.ok(value.length <= 200);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
