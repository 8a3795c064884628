// What may be said of a card beside its fields, and what may not: what is asked, what is known, what the bank found wrong.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FRAME_WORDS } from './frame-words.js';
import { ELEMENT_GUARDS, FRAME_GUARDS } from './guards.js';

const ID = '2b9b5b2e-0f4a-4f0c-8a53-0a2f5d1c9e11';
const words = Object.fromEntries(FRAME_WORDS.map((word) => [word, word]));
const dress = { look: {}, words, language: 'pt-BR', direction: 'ltr', disabled: false };
const ask = { session: { kind: 'checkout', token: ID }, country: 'BR', language: 'pt-BR', save: false };

/** Cannot become a text: whoever tries is thrown out of. */
const BARE: unknown = Object.create(null);
const cardAsk = {
  saved: { brand: 'VISA', codeLength: 3 },
  accepted: ['VISA', 'CARTES_BANCAIRES'],
  creditOnly: true,
  masked: true,
  pin: true,
  lookup: true,
};

const GUARDS: Readonly<Partial<Record<string, (value: unknown) => boolean>>> = {
  ...Object.fromEntries(Object.entries(FRAME_GUARDS).map(([name, guard]) => [`frame ${name}`, guard])),
  ...Object.fromEntries(Object.entries(ELEMENT_GUARDS).map(([name, guard]) => [`element ${name}`, guard])),
};

// [message, value that is let in, values that are not]
const MESSAGES: [string, unknown, unknown[]][] = [
  [
    'frame dress',
    { ...dress, words: { ...words, 'card.network': 'Card network' } },
    [
      { ...dress, words: { ...words, 'card.network': 7 } },
      { ...dress, words: { ...words, other: { toString: 'x' } } },
      { ...dress, words: { ...words, other: 'x'.repeat(301) } },
    ],
  ],
  [
    'frame setup',
    { ...dress, ask: cardAsk },
    [
      null,
      [],
      'saved',
      { saved: null },
      { saved: { brand: 'visa', codeLength: 3 } },
      { saved: { brand: 'VISA', codeLength: 5 } },
      { saved: { brand: 'VISA', codeLength: '3' } },
      { accepted: 'VISA' },
      { accepted: ['VISA', '<b>'] },
      { accepted: [['VISA']] },
      { accepted: Array(41).fill('VISA') },
      { masked: 'yes' },
      { creditOnly: 1 },
      { pin: {} },
      { lookup: null },
    ].map((ask) => ({ ...dress, ask })),
  ],
  [
    'frame facts',
    { iin: '45079900', facts: { brands: ['VISA'], kind: 'DUAL', country: 'BR' } },
    [
      { iin: '450799' },
      { iin: '4507990000000002', facts: {} },
      { iin: ['450799'], facts: {} },
      { iin: BARE, facts: {} },
      { iin: 450799, facts: {} },
      { iin: '450799', facts: { brands: 'VISA' } },
      { iin: '450799', facts: { brands: ['visa'] } },
      { iin: '450799', facts: { kind: ['DUAL'] } },
      { iin: '450799', facts: { kind: BARE } },
      { iin: '450799', facts: { country: ['BR'] } },
      { iin: '450799', facts: { country: 'BRA' } },
    ],
  ],
  // What an element of another release asks or knows besides, nobody here reads.
  [
    'frame setup',
    { ...dress, ask: { ...cardAsk, saved: { ...cardAsk.saved, color: 'blue' }, tomorrow: { pin: 1 } } },
    [{ ...dress, ask: { tomorrow: true, pin: 'yes' } }],
  ],
  ['frame setup', { ...dress, ask: JSON.parse('{"__proto__":{"pin":"x"}}') as unknown }, []],
  ['frame facts', { iin: '450799', facts: { kind: 'DEBIT', issuer: 'BANK' } }, []],
  [
    'frame blame',
    { field: 'code' },
    [{}, { field: 'holder' }, { field: ['code'] }, { field: BARE }, { field: 'constructor' }],
  ],
  [
    'frame tokenize',
    { ...ask, vaultedToken: ID, installment: { id: 'plan', value: 3 } },
    [
      { ...ask, vaultedToken: '4507990000000002' },
      { ...ask, vaultedToken: [ID] },
      { ...ask, session: { kind: ['checkout'], token: ID } },
      { ...ask, session: { kind: BARE, token: ID } },
      { ...ask, country: ['BR'] },
      { ...ask, installment: { id: 'plan', value: 0 } },
      { ...ask, installment: { id: 'plan', value: 1.5 } },
      { ...ask, installment: { id: 'plan', value: 100 } },
      { ...ask, installment: { value: 3 } },
      // A price is never the page's to say.
      { ...ask, installment: { id: 'plan', value: 3, amount: { currency: 'BRL', value: '0.01' } } },
      { ...ask, installment: null },
    ],
  ],
  [
    'element change',
    { complete: true, whole: true, kind: 'DEBIT' },
    [
      { complete: true, whole: 'yes' },
      { complete: true, kind: 'BOTH' },
      { complete: true, kind: ['DEBIT'] },
      { complete: true, kind: BARE },
    ],
  ],
  ['element more', null, [undefined, {}, true]],
];

describe('a message about a card', () => {
  for (const [name, good, bad] of MESSAGES)
    it(`${name} is let in when it is one, and only then`, () => {
      const guard = GUARDS[name];
      assert.ok(guard);
      assert.equal(guard(good), true);
      for (const [index, value] of bad.entries())
        assert.equal(guard(value), false, `${name} ${String(index)}`);
    });
});
