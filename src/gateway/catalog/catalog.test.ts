// The catalogue against the documents: every type can be finished or is never offered, and what worked examples send is
// asked for.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { field } from '../../shared/contract.js';
import { documentsOf } from './documents.js';
import { listed } from './fixtures/listed.js';
import { TYPES } from './fixtures/types.js';
import { isPayable, lineOf, toMethods } from './catalog.js';
import { toFields } from './fields.js';
import { ROWS } from './rows.js';

const CONTEXT = { purpose: 'payment' as const, country: 'BR', canSave: true, known: new Set<string>() };
const ALL = Object.entries(TYPES).flatMap(([category, types]) => types.map((type) => ({ type, category })));
/** Fields of the worked examples, by the words our rows use. What is not asked of a shopper (items, ids) is left out. */
const DOCUMENTED: Readonly<Record<string, string>> = {
  CLICK_TO_PAY: 'email',
  GOOGLE_PAY_PIX: 'email',
  PIX: 'document phone email name',
  NU_PAY: 'document phone email',
  PSE: 'document name email bank',
  BANCOLOMBIA_TRANSFER: 'name email',
  DAVIPLATA: 'document phone',
  NEQUI: 'document phone name email',
  SAFETYPAY: 'name email',
  EFECTY: 'document name email',
  ADDI: 'document phone name email',
  PAYVALIDA: 'name email',
  PAGO_EFECTIVO: 'document name email',
  MERCADO_PAGO_CHECKOUT_PRO: 'name email',
  SPEI: 'name email',
  CODI: 'name email',
  OXXO: 'name email',
  CASH: 'document phone name email',
  DOLARAPP: 'document phone',
  ACUOTAZ: 'name email',
  // Its code comes after the payment: as its flow is documented, though some ask for one beforehand.
  YAPE: 'phone',
  YAPPY: 'phone name email',
  TARJETA_CLAVE: 'document name email',
  WEBPAY: 'name email',
  WIBOND: 'name email',
  KLARNA_PAY_OVER_TIME: 'name email',
  BLIK: 'code',
  ACH: 'ach',
  PLUXEE: 'benefit',
};
/** Types whose examples send nothing a shopper would type. */
const NOTHING_ASKED =
  'SAMSUNG_PAY PAYPAL PAYPAL_BRAINTREE REVOLUT_PAY PIX_BIOMETRICO SMART_PIX PIX_PARCELADO PIX_AUTOMATIC NU_PAY_ENROLLMENT MERCADO_PAGO_WALLET SENCILLITO MODO ASTROPAY QRIS PUNTO_PAGO UPI_AUTOPAY';

const namesOf = (type: string): string[] =>
  (ROWS[type] ?? '').split(' ').map((entry) => entry.split(':')[0] ?? '');

describe('the catalogue', () => {
  it('knows 221 types, of which ten are no way to pay', () => {
    assert.equal(ALL.length, 221);
    assert.equal(ALL.filter(({ type }) => !isPayable(type)).length, 10);
  });

  it('offers every other type with a form that can be drawn, or with a plain step on', () => {
    for (const { type, category } of ALL) {
      const methods = toMethods([listed(type, category)], CONTEXT);
      assert.equal(methods.length, isPayable(type) ? 1 : 0, type);
      for (const one of methods.flatMap(({ fields }) => fields)) {
        assert.equal(field.safeParse(one).success, true, `${type} ${one.kind}`);
        if (one.kind === 'document' || one.kind === 'select') assert.ok((one.options ?? []).length > 0, type);
      }
    }
  });

  it('offers a type that nobody has heard of, in a category that nobody has heard of', () => {
    const [method] = toMethods([listed('MOONBEAM', 'LUNAR')], CONTEXT);
    assert.deepEqual(method?.fields, []);
  });

  for (const [type, names] of Object.entries(DOCUMENTED))
    it(`asks for what a ${type} payment is documented with`, () => {
      assert.deepEqual(
        names.split(' ').filter((name) => !namesOf(type).includes(name)),
        [],
      );
    });

  for (const type of NOTHING_ASKED.split(' '))
    it(`asks for nothing before a ${type} payment`, () => {
      const category = ALL.find((one) => one.type === type)?.category ?? 'WALLET';
      assert.deepEqual(toFields(lineOf(type, category), CONTEXT), []);
    });

  it('leaves the methods whose code comes after the payment, and only those, to the provider’s SDK', () => {
    const isLeft = ({ type, category }: (typeof ALL)[number]) =>
      toMethods([listed(type, category)], CONTEXT).some(({ sdk }) => sdk);
    assert.deepEqual(
      ALL.filter(isLeft)
        .map(({ type }) => type)
        .toSorted(),
      ['DAVIPLATA', 'PIX_PARCELADO', 'YAPE'],
    );
  });

  it('asks for nothing that the SDK could not be told, and never for the code itself', () => {
    const told = ['name', 'email', 'phone', 'document', 'address'];
    for (const line of Object.values(ROWS).filter((one) => one.startsWith('sdk')))
      for (const { kind } of toFields(line, CONTEXT)) assert.ok(told.includes(kind), `${line}: ${kind}`);
  });

  it('needs no SDK for a method that was saved', () => {
    const saved = { ...listed('YAPE', 'WALLET'), vaultedToken: '2b9b5b2e-0f4a-4f0c-8a53-0a2f5d1c9e11' };
    assert.equal(toMethods([saved], CONTEXT)[0]?.sdk, undefined);
  });

  it('never asks for what Yuno knows of the customer', () => {
    const known = new Set(['document', 'email']);
    assert.deepEqual(
      toFields('document:CPF phone email name', { ...CONTEXT, known }).map(({ kind }) => kind),
      ['phone', 'name'],
    );
  });

  it('takes a card’s brand for the card, once however many brands are listed', () => {
    const rows = ['VISA', 'MASTERCARD', 'CARD'].map((type) => listed(type, 'CARD'));
    assert.deepEqual(
      toMethods(rows, CONTEXT).map(({ type }) => type),
      ['CARD'],
    );
  });

  it('leaves out a method that a condition rules out', () => {
    assert.deepEqual(toMethods([{ ...listed('PIX', 'BANK_TRANSFER'), enabled: false }], CONTEXT), []);
  });
});

describe('the documents of a country', () => {
  it('come with the usual one first, and are never none', () => {
    assert.deepEqual(
      documentsOf('BR', ['CNPJ', 'CPF']).map(({ value }) => value),
      ['CPF', 'CNPJ'],
    );
    assert.deepEqual(
      documentsOf('XX').map(({ value }) => value),
      ['PAS'],
    );
    // A choice that the country has nothing of is no choice.
    assert.ok(documentsOf('MX', ['CPF']).length > 1);
  });
});
