// Hostile requests in the right form: wrong ids and amounts, and what belongs to others.
import type { ErrorCode } from '../../../src/shared/errors.js';
import { AMOUNT } from '../gateway.js';
import { honest, MARK, PATHS, type Hostile } from './request.js';
import type { Victims } from './victims.js';

type Changes = Record<string, unknown>;

/** An honest request with one thing changed. */
function changed(
  victims: Victims,
  path: string,
  title: string,
  changes: Changes,
  ...refused: ErrorCode[]
): Hostile {
  const body = JSON.stringify({ ...honest(victims, path), ...changes });
  return { title: `${path} with ${title}`, path, body, refused };
}

const LONG = 'a'.repeat(65);

/** Values that are no id; what is no text at all is among them. */
const NO_IDS: readonly unknown[] = [
  '',
  ' ',
  'short',
  LONG,
  '../customers',
  '%2e%2e%2fcustomers',
  '../../v1/customers/00000000-0000-4000-8000-000000000000',
  '00000000-0000-4000-8000-00000000000/',
  '00000000-0000-4000-8000-000000000000?x=1',
  '00000000-0000-4000-8000-000000000000#',
  '00000000-0000-4000-8000-000000000000\n',
  '00000000-0000-4000-8000-00000000000\u0000',
  '00000000-0000-4000-8000-00000000000\u0661',
  '\u202e0000000-0000-4000-8000-000000000000',
  'https://evil.test/00000000-0000-4000-8000',
  `${MARK}' OR 1=1 --                        `,
  '{{constructor.constructor("x")()}}      ',
  '__proto__',
  'constructor',
  null,
  0,
  true,
  [],
  ['00000000-0000-4000-8000-000000000000'],
  {},
  { toString: MARK },
];

const name = (value: unknown): string =>
  value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 50);

export const ids = (victims: Victims): Hostile[] => [
  ...PATHS.flatMap((path) => {
    const kind = path === '/v1/enroll' ? 'customer' : 'checkout';
    return NO_IDS.map((token) =>
      changed(victims, path, `the session ${name(token)}`, { session: { kind, token } }, 'request_invalid'),
    );
  }),
  ...(['/v1/open', '/v1/status', '/v1/cancel'] as const).flatMap((path) =>
    NO_IDS.map((payment) =>
      changed(victims, path, `the payment ${name(payment)}`, { payment }, 'request_invalid'),
    ),
  ),
  ...NO_IDS.map((vaultedToken) =>
    changed(victims, '/v1/unenroll', `the method ${name(vaultedToken)}`, { vaultedToken }, 'request_invalid'),
  ),
  ...(['paySession', 'token'] as const).flatMap((field) =>
    NO_IDS.map((value) =>
      changed(victims, '/v1/pay', `the ${field} ${name(value)}`, { [field]: value }, 'request_invalid'),
    ),
  ),
];

/** References to a customer that no server signed. */
const NO_REFERENCES: readonly unknown[] = [
  '',
  MARK,
  `1.${MARK}`,
  '1'.repeat(301),
  `1.${'a'.repeat(36)}.${'b'.repeat(36)}.1893456000.${'0'.repeat(64)}`,
  `1.${'a'.repeat(36)}.${'b'.repeat(36)}.9999999999.${'f'.repeat(64)}`,
  null,
  {},
  ['1'],
];

/** Whoever says whose a customer session is, without a server's word. */
export const references = (victims: Victims): Hostile[] =>
  [...NO_REFERENCES, undefined].map((reference) =>
    changed(
      victims,
      '/v1/unenroll',
      `the reference ${name(reference)}`,
      { session: { kind: 'customer', token: victims.wallet }, vaultedToken: victims.vaultedToken, reference },
      'request_invalid',
    ),
  );

/** First digits that are none: too few, too many, a whole number, other scripts. */
const NO_IINS: readonly unknown[] = [
  '',
  '12345',
  '123456789',
  '4507990000000002',
  '45079 ',
  '450799\n',
  '45079a',
  '\u0664\u0665\u0660\u0667\u0669\u0669',
  '%34%35%30%37%39%39',
  '450799&amount=1',
  450_799,
  null,
  ['450799'],
  { toString: '450799' },
];

/** Of a card that is asked about. */
export const iins = (victims: Victims): Hostile[] =>
  (['/v1/plans', '/v1/card'] as const).flatMap((path) =>
    NO_IINS.map((iin) => changed(victims, path, `the first digits ${name(iin)}`, { iin }, 'request_invalid')),
  );

const AMOUNTS: readonly unknown[] = [
  { currency: 'BRL', value: -120.5 },
  { currency: 'BRL', value: -0.0001 },
  { currency: 'BRL', value: '120.5' },
  { currency: 'BRL', value: null },
  { currency: 'BRL', value: [120.5] },
  { currency: 'BRL', value: { valueOf: 120.5 } },
  { currency: 'brl', value: 120.5 },
  { currency: 'BRL ', value: 120.5 },
  { currency: 'R$', value: 120.5 },
  { currency: '', value: 120.5 },
  { currency: ['BRL'], value: 120.5 },
  { value: 120.5 },
  { currency: 'BRL' },
  120.5,
  '120.5 BRL',
  [],
];

/** In the right form, but not what the session says. */
const OTHER_AMOUNTS: readonly unknown[] = [
  { currency: 'BRL', value: 0 },
  { currency: 'BRL', value: 0.01 },
  { currency: 'BRL', value: 120.49999 },
  { currency: 'BRL', value: 120.50000000000001 },
  { currency: 'BRL', value: 12_050 },
  { currency: 'BRL', value: 1e308 },
  { currency: 'COP', value: 120.5 },
  { currency: 'ZZZ', value: 120.5 },
];

export const amounts = (victims: Victims): Hostile[] =>
  (['/v1/attempt', '/v1/pay', '/v1/plans'] as const).flatMap((path) => [
    ...AMOUNTS.map((amount) =>
      changed(victims, path, `the amount ${name(amount)}`, { amount }, 'request_invalid'),
    ),
    ...OTHER_AMOUNTS.map((amount) =>
      changed(victims, path, `the amount ${name(amount)}`, { amount }, 'amount_changed'),
    ),
    ...(path === '/v1/plans'
      ? []
      : [changed(victims, path, 'no amount', { amount: undefined }, 'amount_changed')]),
    ...['1e999', '-1e999', '0x10', '1_000', '٣'].map((value): Hostile => ({
      title: `${path} with the amount ${value}, written so`,
      path,
      body: JSON.stringify({ ...honest(victims, path), amount: AMOUNT }).replace('120.5', value),
      refused: ['request_invalid'],
    })),
  ]);

const text = (length: number): string => MARK.padEnd(length, 'x');
const address = (more: Changes) => ({ addressLine1: 'x', ...more });

/** Customer fields that break a limit, each in a payment that would succeed without it. */
const CUSTOMERS: Readonly<Record<string, Changes>> = {
  'a name of 256 characters': { customer: { firstName: text(256) } },
  'an e-mail of 20,000 characters': { customer: { email: text(20_000) } },
  'a name that is an object': { customer: { lastName: { $ne: MARK } } },
  'a dialling code of four digits': { customer: { phone: { countryCode: '5555', number: '1' } } },
  'a phone without a number': { customer: { phone: { countryCode: '55' } } },
  'a document type of seven letters': {
    customer: { document: { documentType: text(7), documentNumber: '1' } },
  },
  'a document of 41 digits': { customer: { document: { documentType: 'CPF', documentNumber: text(41) } } },
  'a country that is none': { customer: { billingAddress: address({ country: 'Brazil' }) } },
  'a country in small letters': { customer: { shippingAddress: address({ country: 'br' }) } },
  'a customer that is a text': { customer: MARK },
  'a customer that is a list': { customer: [MARK] },
  'a colour depth that is a text': { browser: { language: 'pt', colorDepth: MARK } },
  'a browser without sizes': { browser: { language: 'pt', colorDepth: 24 } },
  'ten fingerprints': {
    deviceFingerprints: Array.from({ length: 10 }, () => ({ providerId: 'x', id: 'y' })),
  },
  'a fingerprint of 256 characters': { deviceFingerprints: [{ providerId: text(256), id: 'y' }] },
  'a wish to save that is a text': { save: 'true' },
  'a method that is a text': { method: 'CARD' },
  'a method without a type': { method: {} },
  'a type of 65 characters': { method: { type: text(65) } },
  'an empty type': { method: { type: '' } },
};

export const fields = (victims: Victims): Hostile[] => [
  ...Object.entries(CUSTOMERS).map(([what, changes]) =>
    changed(victims, '/v1/pay', what, changes, 'request_invalid'),
  ),
  ...['OXXO', 'card', 'CARD ', '__proto__', 'constructor', 'toString', 'СARD', MARK].flatMap((type) =>
    (['/v1/attempt', '/v1/pay', '/v1/plans'] as const).map((path) =>
      changed(victims, path, `the type ${type}`, { method: { type } }, 'method_unavailable'),
    ),
  ),
  ...['OXXO', 'VISA', '__proto__', 'constructor', MARK].map((type) =>
    changed(victims, '/v1/enroll', `the type ${type}`, { type }, 'method_unavailable'),
  ),
  ...PATHS.flatMap((path) => [
    ...[-1, 2, 99, 1e300].map((protocol) =>
      changed(
        victims,
        path,
        `protocol ${String(protocol)}`,
        { protocol },
        'gateway_outdated',
        'request_invalid',
      ),
    ),
    ...['1', 1.5, null, [1], undefined].map((protocol) =>
      changed(victims, path, `protocol ${name(protocol)}`, { protocol }, 'request_invalid'),
    ),
    ...['admin', 'CHECKOUT', '', null, ['checkout']].map((kind) =>
      changed(
        victims,
        path,
        `the kind ${name(kind)}`,
        { session: { kind, token: victims.own } },
        'request_invalid',
      ),
    ),
  ]),
];
