// A gateway with a wrong setting does not start, and says which one and why.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkOptions } from './check-options.js';
import { optionsFromEnv } from './node.js';
import type { FrameFont, GatewayOptions } from './options.js';
import { sdkPolicy } from './policies.js';

const HASH = `sha384-${'A'.repeat(64)}`;
const LIVE: GatewayOptions = {
  credentials: { publicKey: 'prod_public', secretKey: 'prod_secret', accountId: 'account' },
  apiUrl: 'https://api.y.uno',
  sdk: { url: 'https://sdk-web.y.uno/v2.2.0/main.js', integrity: HASH },
  shopOrigins: ['https://shop.example'],
  origin: 'https://pay.shop.example',
  assets: () => Promise.resolve(undefined),
};

const sdk = (url: string, integrity = HASH): Partial<GatewayOptions> => ({ sdk: { url, integrity } });

const font = (change: Partial<FrameFont>): Partial<GatewayOptions> => ({
  fonts: [{ family: 'Inter', src: 'https://shop.example/inter.woff2', ...change }],
});

const WRONG: readonly (readonly [string, Partial<GatewayOptions>, RegExp])[] = [
  ['no API', { apiUrl: '' }, /apiUrl .*is not a URL.*https:\/\/api-sandbox\.y\.uno/],
  ['the API over http', { apiUrl: 'http://api.y.uno' }, /apiUrl is not https/],
  ['the API with its version', { apiUrl: 'https://api.y.uno/v1' }, /without \/v1/],
  ['the API with a password', { apiUrl: 'https://a:b@api.y.uno' }, /more than a base/],
  ['no SDK', sdk('', ''), /sdk\.url .*is not a URL[^]*sdk\.integrity .*is missing/],
  ['an SDK without a hash', sdk('https://sdk-web.y.uno/v2.2.0/main.js', ''), /going-live\.md/],
  ['the SDK over http', sdk('http://sdk-web.y.uno/v2.2.0/main.js'), /sdk\.url is not https/],
  ['the rolling folder of a major version', sdk('https://sdk-web.y.uno/v2/main.js'), /rolling folder/],
  ['the rolling folder of a minor version', sdk('https://sdk-web.y.uno/v1.10/main.js'), /rolling folder/],
  ['an SDK of no version', sdk('https://cdn.shop.example/main.js'), /names no version/],
  [
    'half a hash, which browsers ignore',
    sdk('https://sdk-web.y.uno/v2.2.0/main.js', 'sha384-x'),
    /run the script unchecked/,
  ],
  [
    'a hash of another length',
    sdk('https://sdk-web.y.uno/v2.2.0/main.js', HASH.replace('384', '256')),
    /run the script unchecked/,
  ],
  [
    'a host that breaks the policy',
    { sdk: { ...LIVE.sdk, connect: ["x; script-src 'unsafe-inline'"] } },
    /sdk\.connect/,
  ],
  ...[
    'x; sandbox',
    'https://sdk-web.y.uno/*',
    'http://sdk-web.y.uno/main.js',
    "'unsafe-inline'",
    'main.js',
  ].map(
    (script) =>
      [
        `a script of the SDK's that is ${script}`,
        { sdk: { ...LIVE.sdk, scripts: [script] } },
        /TENDER_SDK_SCRIPTS.*is no https address/,
      ] as const,
  ),
  ['no shop', { shopOrigins: [] }, /shopOrigins .*is empty/],
  ['a shop with a path', { shopOrigins: ['https://shop.example/cart'] }, /is not an origin/],
  ['a shop on its own origin', { shopOrigins: ['https://pay.shop.example'] }, /different origins/],
  ['an origin with a path', { origin: 'https://pay.shop.example/pay' }, /origin: .*is not an origin/],
  ['card fields over http', { origin: 'http://pay.shop.example' }, /origin is not https/],
  ['attempts that are no number', { maxAttempts: Number('five') }, /maxAttempts/],
  ['no attempts at all', { maxAttempts: 0 }, /maxAttempts/],
  ['a brand that is none', { acceptedBrands: ['VISA', 'visa'] }, /TENDER_CARD_BRANDS.*"visa".*MASTERCARD/],
  ['a picture from nowhere', { icons: { PSE: 'pse.svg' } }, /TENDER_ICONS.*"PSE=pse.svg"/],
  ['a picture in plain sight', { icons: { PSE: 'http://shop.example/pse.svg' } }, /TENDER_ICONS/],
  ['brands, and none of them', { acceptedBrands: [] }, /acceptedBrands .*is empty/],
  ['a verification in words', { verifyCards: 'yes' }, /TENDER_VERIFY_CARDS.*"yes".*such as BRL/],
  ['installments of no kind', { installments: 'yes' as 'off' }, /TENDER_INSTALLMENTS.*iin, number, off/],
  ['fonts that are no list', { fonts: 'Inter' as never }, /TENDER_FONTS.*no list.*JSON/],
  ['a font without a file', { fonts: [{ family: 'Inter', src: 'inter.woff2' }] }, /"Inter" has no src/],
  ['a font over http', font({ src: 'http://shop.example/a.woff2' }), /src is not https/],
  ['a font whose name ends a rule', font({ family: 'a"}*{' }), /has no family/],
  ['a font whose address ends a policy', font({ src: 'https://shop.example/a;b' }), /a policy cannot take/],
  ['a font of a weight in words', font({ weight: 'heavy' }), /"Inter": weight/],
  ['a font of a slanted style', font({ style: 'slanted' as 'italic' }), /"Inter": style/],
  ['a font of some characters', font({ unicodeRange: 'a-z' }), /unicodeRange is no list/],
  ['fonts that part the digits', font({ unicodeRange: 'U+0020-0034' }), /learn what is typed/],
  ['fonts that part the letters', font({ unicodeRange: 'U+004?, U+30-39' }), /learn what is typed/],
  ['a country in words', { defaultCountry: 'Brazil' }, /defaultCountry/],
];

test('a gateway before a documented host starts with full settings', () => {
  checkOptions(LIVE);
  for (const url of [
    'https://prod.y.uno/sdk-static-bundles-ms/sdk-web/v2.2.0/main.js',
    'https://sdk-web.prod.eu.y.uno/v2.1.2/main.js',
    'https://cdn.shop.example/yuno/2.5.1-rc.1/main.js',
  ])
    checkOptions({ ...LIVE, ...sdk(url, `${HASH} sha512-${'A'.repeat(86)}==`) });
});

for (const [what, change, message] of WRONG)
  test(`a gateway does not start with ${what}`, () => {
    assert.throws(() => {
      checkOptions({ ...LIVE, ...change });
    }, message);
  });

test('before a sandbox on this machine, the SDK may be any script', () => {
  checkOptions({
    ...LIVE,
    apiUrl: 'http://127.0.0.1:4102',
    ...sdk('http://127.0.0.1:4102/sdk/main.js', 'sha384-x'),
  });
});

test('a wrong key is named, never shown', () => {
  const credentials = { publicKey: 'prod_public', secretKey: '', accountId: 'account' };
  assert.throws(
    () => {
      checkOptions({ ...LIVE, credentials });
    },
    ({ message }: Error) => message.includes('credentials.secretKey') && !message.includes('prod_public'),
  );
});

const directive = (policy: string, name: string): string[] =>
  policy
    .split('; ')
    .find((part) => part.startsWith(`${name} `))
    ?.split(' ')
    .slice(1) ?? [];

test('the SDK’s document may call the hosts of its environment, and those the merchant adds, and no other', () => {
  const policy = sdkPolicy({ ...LIVE, sdk: { ...LIVE.sdk, connect: ['https://wallet.example'] } });
  assert.deepEqual(directive(policy, 'connect-src'), [
    'https://sdk-web.y.uno',
    'https://prod.y.uno',
    'https://api.y.uno',
    'wss://prod.y.uno',
    'https://wallet.example',
  ]);
  assert.ok(directive(policy, 'img-src').includes('https://icons.prod.y.uno'));
  assert.equal(directive(policy, 'connect-src').includes('https://api-sandbox.y.uno'), false);
  assert.deepEqual(directive(policy, 'frame-ancestors'), ["'self'", 'https://shop.example']);
});

test('on this machine the SDK’s document reaches its own host alone', () => {
  const policy = sdkPolicy({
    ...LIVE,
    apiUrl: 'http://127.0.0.1:4102',
    ...sdk('http://127.0.0.1:4102/sdk/main.js'),
  });
  assert.deepEqual(directive(policy, 'connect-src'), ['http://127.0.0.1:4102']);
  assert.deepEqual(directive(policy, 'script-src'), ["'self'", 'http://127.0.0.1:4102']);
});

test('scripts run in the SDK’s document from the hosts of its environment, and on those of APIs from one folder', () => {
  const ran = (url: string): string[] => directive(sdkPolicy({ ...LIVE, ...sdk(url) }), 'script-src');
  const known = ['https://sdk-web.y.uno', 'https://prod.y.uno/sdk-static-bundles-ms/'];
  assert.deepEqual(ran('https://sdk-web.y.uno/v2.2.0/main.js'), ["'self'", ...known]);
  assert.deepEqual(ran('https://prod.y.uno/sdk-static-bundles-ms/sdk-web/v2.2.0/main.js'), [
    "'self'",
    ...known,
  ]);
  // Elsewhere the SDK may have its other files beside it.
  for (const origin of ['https://cdn.shop.example', 'https://sdk-web.y.uno.shop.example'])
    assert.deepEqual(ran(`${origin}/v2.2.0/main.js`), ["'self'", origin, ...known]);
});

test('a merchant who knows the SDK’s scripts lets run those alone, and its own file', () => {
  const policyOf = (scripts: readonly string[]): string =>
    sdkPolicy({ ...LIVE, sdk: { ...LIVE.sdk, connect: ['https://wallet.example'], scripts } });
  const chunks = 'https://sdk-web.y.uno/v2.2.0/chunks/';
  const file = 'https://sdk-web.y.uno/v2.2.0/main.js';
  assert.deepEqual(directive(policyOf([chunks]), 'script-src'), ["'self'", file, chunks]);
  assert.deepEqual(directive(policyOf([]), 'script-src'), ["'self'", file]);
  assert.ok(directive(policyOf([]), 'connect-src').includes('https://wallet.example'));
  checkOptions({ ...LIVE, sdk: { ...LIVE.sdk, scripts: [chunks, 'https://sdk-web.y.uno'] } });
  const settings = { YUNO_SDK_URL: file, TENDER_SDK_SCRIPTS: ` ${file}  ${chunks}` };
  assert.deepEqual(optionsFromEnv(settings, '').sdk.scripts, [file, chunks]);
  assert.equal(optionsFromEnv({ YUNO_SDK_URL: file }, '').sdk.scripts, undefined);
});
