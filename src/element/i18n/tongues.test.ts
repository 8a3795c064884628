// Which words a shopper gets for the language of their page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogFor, loadTongue } from './tongues.js';
import { fill } from './words.js';

const SPOKEN: Readonly<Record<string, string | undefined>> = {
  // Exactly that, else its base.
  es: 'es',
  'es-ES': 'es',
  'es-419': 'es',
  'es-PE': 'es',
  'es-MX': 'es-MX',
  'es-AR': 'es-AR',
  'es-CO': 'es-CO',
  pt: 'pt',
  'pt-BR': 'pt',
  'pt-PT': 'pt-PT',
  'pt-AO': 'pt-PT',
  fr: 'fr',
  'fr-CH': 'fr',
  'fr-CA': 'fr-CA',
  'de-DE': 'de',
  'de-AT': 'de',
  // By the script it is written in.
  zh: 'zh-CN',
  'zh-Hans': 'zh-CN',
  'zh-SG': 'zh-CN',
  'zh-TW': 'zh-TW',
  'zh-HK': 'zh-TW',
  'zh-Hant-MO': 'zh-TW',
  sr: 'sr-Latn',
  'sr-Latn': 'sr-Latn',
  'sr-Latn-RS': 'sr-Latn',
  // Old names of languages, as some browsers still say them.
  iw: 'he',
  in: 'id',
  tl: 'fil',
  // English as it is written there.
  'en-GB': 'en-GB',
  'en-AU': 'en-GB',
  'en-CA': 'en-CA',
  'ar-EG': 'ar',
  'fa-IR': 'fa',
  'ur-PK': 'ur',
  // Not spoken here.
  en: undefined,
  'en-US': undefined,
  hu: undefined,
  tlh: undefined,
};

test('a language is found exactly, by its script, by its base', () => {
  assert.deepEqual(Object.fromEntries(Object.keys(SPOKEN).map((tag) => [tag, catalogFor(tag)])), SPOKEN);
});

test('a language that is not spoken is English, and says so', async () => {
  assert.deepEqual(await loadTongue('hu', true), { tag: 'en', dir: 'ltr', words: {} });
  assert.equal((await loadTongue('en-NZ', false)).tag, 'en-NZ');
});

test('what is read after the press comes when it is asked for', async () => {
  const before = await loadTongue('es-PE', false);
  const whole = await loadTongue('es-PE', true);
  assert.equal(before.tag, 'es-PE');
  assert.equal(before.words['button.pay'], 'Pagar {amount}');
  assert.equal(before.words['result.paid.title'], undefined);
  assert.equal(whole.words['button.pay'], 'Pagar {amount}');
  assert.equal(whole.words['result.paid.title'], 'Pago realizado');
});

test('Arabic, Hebrew, Persian and Urdu are read from right to left, and nothing else', async () => {
  const tags = ['ar', 'he', 'fa', 'ur', 'ar-SA', 'es', 'ja', 'arn'];
  const tongues = await Promise.all(tags.map((tag) => loadTongue(tag, false)));
  assert.deepEqual(
    tongues.map(({ dir }) => dir),
    ['rtl', 'rtl', 'rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'ltr'],
  );
});

test('what is filled into a text from right to left keeps its own direction', () => {
  assert.equal(fill('Pay {amount}', { amount: 'R$ 5' }), 'Pay R$ 5');
  assert.equal(fill('ادفع {amount}', { amount: 'R$ 5' }), 'ادفع \u2068R$ 5\u2069');
  assert.equal(fill('{other}', {}), '{other}');
});
