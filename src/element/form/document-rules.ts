// Shapes and check digits of the documents that people pay with. Yuno publishes none, so these are the authorities' own
// rules as generally known. An impossible shape is refused; a wrong check digit only warns, because a rule may be wrong.

import { toPlainDigits } from '../../shared/digits.js';

interface Rule {
  /** The whole number, without separators, in capitals. */
  readonly shape: RegExp;
  /** Do the check digits agree with the others? */
  readonly check?: (text: string) => boolean;
}

const digitsOf = (text: string): number[] => [...text].map(Number);

/** Sum of digits times weights. */
const weigh = (text: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (text.charCodeAt(index) - 48), 0);

const mod11 = (sum: number): number => (sum % 11 < 2 ? 0 : 11 - (sum % 11));

/** Two check digits, each over everything before it (CPF, CNPJ). Letters count by their code. */
const twoDigits =
  (first: readonly number[]) =>
  (text: string): boolean =>
    [first, [(first[0] ?? 0) + 1, ...first]].every(
      (weights) => mod11(weigh(text, weights)) === Number(text[weights.length]),
    ) && !/^(.)\1*$/.test(text);

const isLuhn = (text: string): boolean =>
  digitsOf(text)
    .reverse()
    .reduce((sum, digit, index) => {
      const value = digit * (1 + (index % 2));
      return sum + (value > 9 ? value - 9 : value);
    }, 0) %
    10 ===
  0;

/** Check digit at the end, eleven minus the remainder; ten and eleven stand for `ten` and zero. */
const elevenAtEnd =
  (weights: readonly number[], ten = '0') =>
  (text: string): boolean => {
    const rest = 11 - (weigh(text, weights) % 11);
    return text.slice(-1) === (rest === 11 ? '0' : rest === 10 ? ten : String(rest));
  };

/** RUT: weights 2 to 7 from the right; ten is written K. */
function isRut(text: string): boolean {
  const sum = digitsOf(text.slice(0, -1))
    .reverse()
    .reduce((total, digit, index) => total + digit * (2 + (index % 6)), 0);
  return text.slice(-1) === ('0123456789K'[(11 - (sum % 11)) % 11] ?? '');
}

const SPANISH_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
const isSpanish = (text: string): boolean =>
  text.slice(-1) ===
  SPANISH_LETTERS[Number(text.slice(0, -1).replace(/^[XYZ]/, (x) => String('XYZ'.indexOf(x)))) % 23];

const isBsn = (text: string): boolean => (weigh(text, [9, 8, 7, 6, 5, 4, 3, 2]) - Number(text[8])) % 11 === 0;

const isPesel = (text: string): boolean =>
  (10 - (weigh(text, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === Number(text[10]);

const isUruguayan = (text: string): boolean => {
  const padded = text.padStart(8, '0');
  return (10 - (weigh(padded, [2, 9, 8, 7, 6, 3, 4]) % 10)) % 10 === Number(padded[7]);
};

const isDui = (text: string): boolean =>
  (10 - (weigh(text, [9, 8, 7, 6, 5, 4, 3, 2]) % 10)) % 10 === Number(text[8]);

const CUIT = { shape: /^\d{11}$/, check: elevenAtEnd([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], '9') };
const RUT = { shape: /^\d{7,8}[\dK]$/, check: isRut };
const ITALIAN_MONTHS = 'ABCDEHLMPRST';

const RULES: Readonly<Record<string, Rule>> = {
  'AR/DNI': { shape: /^\d{7,8}$/ },
  'AR/CUIT': CUIT,
  'AR/CUIL': CUIT,
  'BO/CI': { shape: /^\d{5,10}[A-Z0-9]{0,2}$/ },
  'BR/CPF': { shape: /^\d{11}$/, check: twoDigits([10, 9, 8, 7, 6, 5, 4, 3, 2]) },
  'BR/CNPJ': { shape: /^[A-Z0-9]{12}\d\d$/, check: twoDigits([5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]) },
  'CA/SIN': { shape: /^\d{9}$/, check: isLuhn },
  'CL/RUT': RUT,
  'CL/RUN': RUT,
  'CO/CC': { shape: /^\d{6,10}$/ },
  'CO/NIT': { shape: /^\d{9,10}$/, check: (text) => text.length < 10 || isNit(text) },
  'CR/CI': { shape: /^\d{9}$/ },
  'CR/CJUR': { shape: /^\d{10}$/ },
  'CR/DMEX': { shape: /^\d{11,12}$/ },
  'DO/CI': { shape: /^\d{11}$/, check: isLuhn },
  'EC/CI': { shape: /^\d{10}$/, check: isEcuadorian },
  'EC/RUC': { shape: /^\d{13}$/ },
  'SV/DUI': { shape: /^\d{9}$/, check: isDui },
  'GT/DPI': { shape: /^\d{13}$/ },
  'HN/DNI': { shape: /^\d{13}$/ },
  'MX/CURP': { shape: /^[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z0-9]\d$/, check: isCurp },
  'MX/RFC': { shape: /^[A-ZÑ&]{3,4}\d{6}[A-Z0-9]{3}$/ },
  'NI/CI': { shape: /^\d{13}[A-Z]$/ },
  'PE/DNI': { shape: /^\d{8}$/ },
  'PE/RUC': { shape: /^\d{11}$/, check: elevenAtEnd([5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) },
  'PE/CE': { shape: /^[A-Z0-9]{6,12}$/ },
  'PY/CIC': { shape: /^\d{5,8}$/ },
  'UY/CI': { shape: /^\d{7,8}$/, check: isUruguayan },
  'US/SSN': { shape: /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/ },
  'ES/DNI': { shape: /^\d{8}[A-Z]$/, check: isSpanish },
  'ES/NIE': { shape: /^[XYZ]\d{7}[A-Z]$/, check: isSpanish },
  'IT/CF': { shape: new RegExp(`^[A-Z]{6}\\d\\d[${ITALIAN_MONTHS}]\\d\\d[A-Z]\\d{3}[A-Z]$`) },
  'PT/NIF': { shape: /^\d{9}$/, check: elevenAtEnd([9, 8, 7, 6, 5, 4, 3, 2]) },
  'PL/PESEL': { shape: /^\d{11}$/, check: isPesel },
  'NL/BSN': { shape: /^\d{9}$/, check: isBsn },
  'TR/TCKN': { shape: /^[1-9]\d{10}$/, check: isTurkish },
  'ZA/IDN': { shape: /^\d{13}$/, check: isLuhn },
  'IN/PAN': { shape: /^[A-Z]{5}\d{4}[A-Z]$/ },
  'IN/AADH': { shape: /^[2-9]\d{11}$/ },
  'ID/KTP': { shape: /^\d{16}$/ },
  'KR/RRN': { shape: /^\d{13}$/, check: isKorean },
  'IL/TEUD': { shape: /^\d{5,9}$/, check: (text) => isLuhn(text.padStart(9, '0')) },
};

/** NIT: weights for nine digits and the check digit; ten stays one digit by the remainder itself. */
function isNit(text: string): boolean {
  const rest = weigh(text, [41, 37, 29, 23, 19, 17, 13, 7, 3]) % 11;
  return Number(text[9]) === (rest < 2 ? rest : 11 - rest);
}

function isEcuadorian(text: string): boolean {
  const sum = digitsOf(text.slice(0, 9)).reduce((total, digit, index) => {
    const value = index % 2 === 0 ? digit * 2 : digit;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10 === Number(text[9]);
}

function isCurp(text: string): boolean {
  const alphabet = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';
  const sum = [...text.slice(0, 17)].reduce(
    (total, letter, index) => total + alphabet.indexOf(letter) * (18 - index),
    0,
  );
  return (10 - (sum % 10)) % 10 === Number(text[17]);
}

function isTurkish(text: string): boolean {
  const d = digitsOf(text);
  const odd = (d[0] ?? 0) + (d[2] ?? 0) + (d[4] ?? 0) + (d[6] ?? 0) + (d[8] ?? 0);
  const even = (d[1] ?? 0) + (d[3] ?? 0) + (d[5] ?? 0) + (d[7] ?? 0);
  const tenth = (((odd * 7 - even) % 10) + 10) % 10;
  const eleventh = (odd + even + (d[9] ?? 0)) % 10;
  return d[9] === tenth && d[10] === eleventh;
}

function isKorean(text: string): boolean {
  return (11 - (weigh(text, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 === Number(text[12]);
}

/** A document's number as the rules want it: no separators, capitals, plain digits. */
export const toPlainDocument = (text: string): string =>
  toPlainDigits(text)
    .normalize('NFKC')
    .replace(/[\s./-]/g, '')
    .toUpperCase()
    .slice(0, 40);

/** What a number is for a document of this country: impossible, suspicious or right. Unknown documents are right. */
export function judgeDocument(
  country: string,
  type: string,
  text: string,
): 'impossible' | 'suspicious' | 'right' {
  const plain = toPlainDocument(text);
  const rule = RULES[`${country}/${type}`] ?? { shape: /^[\p{L}\p{N}]{3,40}$/u };
  if (!rule.shape.test(plain)) return 'impossible';
  return rule.check?.(plain) === false ? 'suspicious' : 'right';
}

/** A number of digits alone: phones can show the keys for it. */
export function hasOnlyDigits(country: string, type: string): boolean {
  const { shape } = RULES[`${country}/${type}`] ?? {};
  return shape !== undefined && !/[A-Z]/.test(shape.source);
}

/** How people write the numbers that are long. `#` is a letter or digit. */
const WRITTEN: Readonly<Record<string, string>> = {
  'AR/CUIL': '##-########-#',
  'AR/CUIT': '##-########-#',
  'BR/CNPJ': '##.###.###/####-##',
  'BR/CPF': '###.###.###-##',
  'DO/CI': '###-#######-#',
  'US/SSN': '###-##-####',
};

/** As people write it, as far as it is typed; what does not fit into the usual form is left plain. */
export function formatDocument(country: string, type: string, text: string): string {
  const plain = toPlainDocument(text);
  const written = WRITTEN[`${country}/${type}`];
  if (!written || plain.length > written.replace(/[^#]/g, '').length) return plain;
  let at = 0;
  let shown = '';
  for (const sign of written) {
    if (at === plain.length) break;
    shown += sign === '#' ? (plain[at++] ?? '') : sign;
  }
  return shown;
}

/** Countries and types that have a rule, for whoever walks them. */
export const DOCUMENT_RULES = Object.keys(RULES);
