// The table of methods: as many as were promised, where they were promised, each with a node its step can use.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COUNTRY_DOCUMENTS } from './country-documents.js';
import { isEnrollableIn, isPayableIn, methodOf, METHODS } from './methods.js';

const COUNTRIES = 'BR MX CO CL PE AR US ES GB DE NL PL MY ID SA'.split(' ');

const PROMISED = (
  'CARD PIX BOLETO NUPAY PIX_PARCELADO SPEI CODI OXXO CASH PSE BANCOLOMBIA_TRANSFER NEQUI NEQUI_QR DAVIPLATA EFECTY ADDI ' +
  'PAYVALIDA MERCADO_PAGO_CHECKOUT_PRO WEBPAY KHIPU SENCILLITO ACUOTAZ YAPE PLIN PAGO_EFECTIVO PAGO_FACIL RAPIPAGO MODO ' +
  'WIBOND ACH PAYPAL CASH_APP ASTROPAY SEPA KLARNA KLARNA_PAY_OVER_TIME CLEARPAY IDEAL BLIK PRZELEWY24 FPX TOUCH_N_GO ' +
  'QRIS INDOMARET ALFAMART VIRTUAL_ACCOUNT_IDN TAMARA TABBY EU_BANK_TRANSFER MOONBEAM_PAY'
).split(' ');

test('every promised type is on offer in one of the fifteen countries, and no type is there twice', () => {
  const types = METHODS.map(({ type }) => type);
  assert.equal(new Set(types).size, types.length);
  for (const type of [...PROMISED, 'PAY BY BANK (EUROPE)'])
    assert.ok(
      COUNTRIES.some((country) => isPayableIn(type, country)),
      type,
    );
});

test('a card can be paid with and saved everywhere, and each country has something of its own', () => {
  for (const country of [...COUNTRIES, 'JP'])
    assert.ok(isPayableIn('CARD', country) && isEnrollableIn('CARD', country), country);
  for (const country of COUNTRIES)
    assert.ok(METHODS.filter(({ type }) => isPayableIn(type, country)).length > 2, country);
});

test('a step has a node that can carry it', () => {
  const nodes: Partial<Record<string, readonly string[]>> = {
    challenge: ['card'],
    bank: ['bank_transfer'],
    qr: ['bank_transfer'],
    reference: ['bank_transfer'],
    voucher: ['ticket', 'payment_link'],
  };
  for (const { type, step, node } of METHODS) assert.ok(nodes[step]?.includes(node) ?? true, type);
});

test('a type nobody described is a wallet, on offer nowhere', () => {
  assert.deepEqual(methodOf('NEVER_HEARD_OF'), {
    type: 'NEVER_HEARD_OF',
    name: 'NEVER_HEARD_OF',
    category: 'WALLET',
    node: 'wallet',
    step: 'wallet',
    countries: [],
  });
});

test('the documents of all fifteen countries are known', () => {
  assert.deepEqual(
    COUNTRY_DOCUMENTS.map(({ country_code }) => country_code).toSorted(),
    COUNTRIES.toSorted(),
  );
  for (const { country_code, documents } of COUNTRY_DOCUMENTS)
    assert.ok(documents.includes('PAS'), country_code);
});
