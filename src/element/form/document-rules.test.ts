// Documents of the countries people pay from: numbers that are right, suspicious and impossible.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DOCUMENT_RULES, judgeDocument, toPlainDocument } from './document-rules.js';

/** Made up, with check digits computed by hand or by the authority's published example. */
const RIGHT: readonly (readonly [rule: string, number: string])[] = [
  ['AR/DNI', '30.123.456'],
  ['AR/CUIT', '20-12345678-6'],
  ['BR/CPF', '529.982.247-25'],
  ['BR/CPF', '351.040.753-97'],
  ['BR/CNPJ', '11.222.333/0001-81'],
  ['BR/CNPJ', '12.ABC.345/01DE-35'],
  ['CA/SIN', '046 454 286'],
  ['CL/RUT', '12.345.678-5'],
  ['CL/RUN', '30.686.957-4'],
  ['CO/CC', '1032765432'],
  ['CO/NIT', '900373913-4'],
  ['DO/CI', '001-1391820-5'],
  ['EC/CI', '1710034065'],
  ['MX/CURP', 'HEGG560427MVZRRL04'],
  ['PE/DNI', '45678912'],
  ['PE/RUC', '20100070970'],
  ['UY/CI', '1.234.567-2'],
  ['US/SSN', '219-09-9999'],
  ['ES/DNI', '12345678Z'],
  ['ES/NIE', 'X1234567L'],
  ['IT/CF', 'RSSMRA85T10A562S'],
  ['PT/NIF', '501964843'],
  ['PL/PESEL', '44051401359'],
  ['NL/BSN', '111222333'],
  ['TR/TCKN', '10000000146'],
  ['ZA/IDN', '8001015009087'],
  ['IN/PAN', 'ABCDE1234F'],
  ['ID/KTP', '3171234567890123'],
  ['IL/TEUD', '000000018'],
];

const split = (rule: string): [string, string] => rule.split('/') as [string, string];

describe('a document', () => {
  for (const [rule, number] of RIGHT)
    it(`${rule} ${number} is right`, () => {
      assert.equal(judgeDocument(...split(rule), number), 'right');
    });

  for (const [rule, number] of RIGHT) {
    const plain = toPlainDocument(number);
    const at = plain.search(/\d(?=\D*$)/);
    const other = plain.slice(0, at) + String((Number(plain[at]) + 1) % 10) + plain.slice(at + 1);
    it(`${rule} with another last digit is never called impossible when its shape is right`, () => {
      assert.notEqual(judgeDocument(...split(rule), other), 'impossible');
    });
  }

  it('with a wrong check digit is suspicious', () => {
    for (const [rule, number] of [
      ['BR/CPF', '52998224726'],
      ['BR/CPF', '11111111111'],
      ['CL/RUT', '12345678K'],
      ['ES/DNI', '12345678A'],
      ['PL/PESEL', '44051401358'],
      ['TR/TCKN', '10000000147'],
    ] as const)
      assert.equal(judgeDocument(...split(rule), number), 'suspicious', `${rule} ${number}`);
  });

  it('of an impossible shape is refused', () => {
    for (const [rule, number] of [
      ['BR/CPF', '5299822472'],
      ['BR/CPF', 'ABCDEFGHIJK'],
      ['US/SSN', '000-12-3456'],
      ['MX/CURP', 'HEGG560427'],
      ['PE/DNI', '4567891'],
    ] as const)
      assert.equal(judgeDocument(...split(rule), number), 'impossible', `${rule} ${number}`);
  });

  it('that nobody here knows is judged by length alone', () => {
    assert.equal(judgeDocument('XX', 'PAS', 'AB 123-456'), 'right');
    assert.equal(judgeDocument('XX', 'PAS', 'A1'), 'impossible');
  });

  it('has at least forty rules, each for a country and a type', () => {
    assert.ok(DOCUMENT_RULES.length >= 40, String(DOCUMENT_RULES.length));
    for (const rule of DOCUMENT_RULES) assert.match(rule, /^[A-Z]{2}\/[A-Z]{2,6}$/);
  });
});
