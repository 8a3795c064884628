// Numbers to pay by: well formed, the same at every reading, different for every payment.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { toClabe, toDigits, toQrText } from './pay-codes.js';

test('digits are as many as asked for and stay the same', () => {
  const id = randomUUID();
  for (const length of [6, 14, 47])
    assert.match(toDigits(id, length), new RegExp(`^\\d{${String(length)}}$`));
  assert.equal(toDigits(id, 47), toDigits(id, 47));
  assert.notEqual(toDigits(id, 14), toDigits(randomUUID(), 14));
});

test('a CLABE has eighteen digits of which the last checks the others', () => {
  for (let count = 0; count < 50; count += 1) {
    const clabe = toClabe(randomUUID());
    assert.match(clabe, /^\d{18}$/);
    const weighted = Array.from(clabe, (digit, index) => (Number(digit) * ([3, 7, 1][index % 3] ?? 0)) % 10);
    // The check digit stands where the weight would be 1.
    const sum = weighted.slice(0, 17).reduce((total, value) => total + value, Number(clabe.at(-1)));
    assert.equal(sum % 10, 0);
  }
});

/** Tag, length, value, again and again. */
function readFields(text: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (let at = 0; at < text.length;) {
    const length = Number(text.slice(at + 2, at + 4));
    fields.set(text.slice(at, at + 2), text.slice(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return fields;
}

/** CRC-16/CCITT-FALSE, bit by bit. */
function checksum(text: string): string {
  let crc = 0xffff;
  for (const letter of text)
    for (let bit = 7; bit >= 0; bit -= 1) {
      const isSet = ((letter.charCodeAt(0) >> bit) & 1) !== crc >> 15;
      crc = ((crc << 1) & 0xffff) ^ (isSet ? 0x1021 : 0);
    }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}

test('the text of a QR says who, how much and in which currency, and its checksum holds', () => {
  assert.equal(checksum('123456789'), '29B1', 'the check value of this checksum');
  const amount = { currency: 'BRL', value: 120.5 };
  const text = toQrText({ id: randomUUID(), type: 'PIX', country: 'BR', amount });
  const fields = readFields(text);
  assert.equal(fields.get('53'), '986');
  assert.equal(fields.get('54'), '120.5');
  assert.match(fields.get('26') ?? '', /^0014br\.gov\.bcb\.pix/);
  assert.equal(fields.get('63'), checksum(text.slice(0, -4)));
});
