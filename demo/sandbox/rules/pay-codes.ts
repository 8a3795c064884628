// The numbers a payment is paid by, made up but well formed: digits of a voucher, a bank account with its check
// digit, the text inside a QR. All follow from the payment's id, so that they stay the same whenever it is read.

/** `length` digits that stay the same for one payment. */
export function toDigits(id: string, length: number): string {
  const digits = Array.from(id.replaceAll('-', ''), (letter) => Number.parseInt(letter, 16) % 10).join('');
  return digits.repeat(Math.ceil(length / digits.length)).slice(0, length);
}

/** A Mexican CLABE: seventeen digits and one that is checked, weights 3, 7, 1. */
export function toClabe(id: string): string {
  const body = `646180${toDigits(id, 11)}`;
  const sum = Array.from(body).reduce(
    (total, digit, index) => total + ((Number(digit) * ([3, 7, 1][index % 3] ?? 0)) % 10),
    0,
  );
  return body + String((10 - (sum % 10)) % 10);
}

/** ISO 4217 numbers of the currencies that QR methods are paid in. */
const CURRENCY_NUMBERS: Readonly<Record<string, string>> = { BRL: '986', COP: '170', IDR: '360', MXN: '484' };

/** Who answers for the code, by method type. */
const SCHEMES: Readonly<Record<string, string>> = { PIX: 'br.gov.bcb.pix', QRIS: 'id.co.qris.www' };

/** CRC-16/CCITT-FALSE in four hexadecimal digits, which is what such codes end with. */
function toChecksum(text: string): string {
  const crc = Array.from(text).reduce((start, letter) => {
    const mixed = Array.from({ length: 8 }).reduce<number>(
      (bits) => (bits & 0x8000 ? (bits << 1) ^ 0x1021 : bits << 1) & 0xffff,
      start ^ (letter.charCodeAt(0) << 8),
    );
    return mixed;
  }, 0xffff);
  return crc.toString(16).toUpperCase().padStart(4, '0');
}

const field = (tag: string, value: string): string => tag + String(value.length).padStart(2, '0') + value;

export interface QrPayment {
  readonly id: string;
  readonly type: string;
  readonly country: string;
  readonly amount: { readonly currency: string; readonly value: number };
}

/** A merchant-presented payment code after the EMV specification: tags, lengths, values, checksum. */
export function toQrText({ id, type, country, amount }: QrPayment): string {
  const scheme = SCHEMES[type] ?? `com.sandbox.${type.toLowerCase()}`;
  const fields = [
    field('00', '01'),
    field('26', field('00', scheme) + field('01', `sandbox-${id.slice(0, 8)}@shop.example`)),
    field('52', '5499'),
    field('53', CURRENCY_NUMBERS[amount.currency] ?? '999'),
    field('54', String(amount.value)),
    field('58', country),
    field('59', 'SANDBOX SHOP'),
    field('60', 'SANDBOX'),
    field('62', field('05', id.replaceAll('-', '').slice(0, 25))),
  ].join('');
  const open = `${fields}6304`;
  return open + toChecksum(open);
}
