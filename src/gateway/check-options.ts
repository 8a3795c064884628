// What is wrong with the settings of a gateway, in words for the person who set them. Nothing is mended silently: a
// gateway that guesses is a leak, and one that starts half configured loses payments later.
import { KNOWN_BRANDS } from './catalog/brands.js';
import { documentedHosts, environmentOf } from './environments.js';
import { checkFonts } from './fonts.js';
import { isLoopback } from './loopback.js';
import type { GatewayOptions } from './options.js';
import { isVersion } from './release.js';

const toUrl = (value: string): URL | undefined => (URL.canParse(value) ? new URL(value) : undefined);

const isOrigin = (value: string): boolean => toUrl(value)?.origin === value;

const isOnThisMachine = (url: string): boolean => isLoopback(toUrl(url)?.hostname ?? '');

/** `/v2.2.0/`, not `/v2/` or `/v2.2/`. */
const FULL_VERSION = /\/v?\d+\.\d+\.\d+(-[\w.]+)?\//;
const ROLLING = /\/v?\d+(\.\d+)?\//;

/** Base64 of exactly one hash. A hash of another length is ignored by browsers, and the script then runs unchecked. */
const HASH = /^(sha256-[A-Za-z0-9+/]{43}=|sha384-[A-Za-z0-9+/]{64}|sha512-[A-Za-z0-9+/]{86}==)$/;

const WHERE =
  'Yuno lists versions and hashes in https://sdk-web.y.uno/versions-sri.json; docs/going-live.md says where else to look, and how to compute a hash';

function checkApi({ apiUrl }: GatewayOptions): string[] {
  const url = toUrl(apiUrl);
  if (!url)
    return [
      `apiUrl (YUNO_API_URL) is not a URL: give the base of the Yuno API, without /v1. Documented are ${documentedHosts()}`,
    ];
  const wrong: string[] = [];
  if (/\/v\d+\/?$/.test(url.pathname)) wrong.push('apiUrl ends with a version: give it without /v1');
  if (url.protocol !== 'https:' && !isLoopback(url.hostname))
    wrong.push('apiUrl is not https: the secret key is sent there with every request');
  if (url.username || url.search || url.hash)
    wrong.push('apiUrl holds more than a base: give scheme, host and nothing that is secret');
  return wrong;
}

/** The SDK that runs beside card data. Where Yuno is not this machine, it must be one version, pinned by its hash. */
function checkSdk({ apiUrl, sdk }: GatewayOptions): string[] {
  const url = toUrl(sdk.url);
  const wrong: string[] = [];
  if (!url)
    wrong.push(`sdk.url (YUNO_SDK_URL) is not a URL: give the full-version URL of the Yuno SDK. ${WHERE}`);
  if (!/^sha(256|384|512)-/.test(sdk.integrity))
    wrong.push(
      `sdk.integrity (YUNO_SDK_INTEGRITY) is missing: give the hash that Yuno publishes for that version. ${WHERE}`,
    );
  for (const host of sdk.connect ?? [])
    if (!/^(https?|wss?):\/\/[^\s/;,]+$/.test(host))
      wrong.push(`sdk.connect: "${host}" is not an origin such as https://api.example`);
  for (const script of sdk.scripts ?? [])
    if (
      !/^https?:\/\/[^\s;,?#*'"]+$/.test(script) ||
      !(toUrl(script)?.protocol === 'https:' || isOnThisMachine(apiUrl))
    )
      wrong.push(
        `sdk.scripts (TENDER_SDK_SCRIPTS): "${script}" is no https address such as https://sdk-web.y.uno/v2.2.0/main.js, nor a folder with a / at its end`,
      );
  if (wrong.length > 0 || !url || isOnThisMachine(apiUrl)) return wrong;

  if (url.protocol !== 'https:')
    wrong.push(
      'sdk.url is not https: card data is handed to this script. Only with the sandbox on this machine (apiUrl, too) it may be plain',
    );
  if (!FULL_VERSION.test(url.pathname))
    wrong.push(
      ROLLING.test(url.pathname)
        ? `sdk.url names a rolling folder, whose file changes under its hash or is not there at all (SDK 2 has none): name a full version such as /v2.2.0/. ${WHERE}`
        : `sdk.url names no version: give one with a full version such as /v2.2.0/ in its path. ${WHERE}`,
    );
  if (!sdk.integrity.split(' ').every((hash) => HASH.test(hash)))
    wrong.push(`sdk.integrity is no complete hash, so browsers would run the script unchecked. ${WHERE}`);
  return wrong;
}

function checkOrigins({ shopOrigins, origin, apiUrl }: GatewayOptions): string[] {
  const wrong: string[] = [];
  if (shopOrigins.length === 0)
    wrong.push('shopOrigins (TENDER_SHOP_ORIGINS) is empty: name the origins of your shop pages');
  for (const shop of shopOrigins) {
    if (!isOrigin(shop)) wrong.push(`shopOrigins: "${shop}" is not an origin such as https://shop.example`);
    if (shop === origin)
      wrong.push('shopOrigins names the gateway itself: shop and gateway need different origins');
  }
  if (origin !== undefined && !isOrigin(origin))
    wrong.push(`origin: "${origin}" is not an origin such as https://pay.shop.example`);
  if (environmentOf(apiUrl) && origin?.startsWith('http:') && !isOnThisMachine(origin))
    wrong.push('origin is not https: card data is typed in its documents');
  return wrong;
}

function checkNumbers({ maxAttempts, defaultCountry }: GatewayOptions): string[] {
  const wrong: string[] = [];
  if (maxAttempts !== undefined && !(Number.isInteger(maxAttempts) && maxAttempts > 0))
    wrong.push('maxAttempts is not a whole number above 0');
  if (defaultCountry !== undefined && !/^[A-Z]{2}$/.test(defaultCountry))
    wrong.push(`defaultCountry: "${defaultCountry}" is not a country code such as BR`);
  return wrong;
}

const INSTALLMENTS: readonly unknown[] = ['iin', 'number', 'off', undefined];

function checkCards({ installments, acceptedBrands, verifyCards }: GatewayOptions): string[] {
  const wrong = (acceptedBrands ?? [])
    .filter((brand) => !KNOWN_BRANDS.has(brand))
    .map(
      (brand) =>
        `acceptedBrands (TENDER_CARD_BRANDS): "${brand}" is no brand in Yuno's spelling. Known are ${[...KNOWN_BRANDS].join(' ')}`,
    );
  if (typeof verifyCards === 'string' && !/^[A-Z]{3}$/.test(verifyCards))
    wrong.push(`verifyCards (TENDER_VERIFY_CARDS): "${verifyCards}" is neither 1 nor a currency such as BRL`);
  if (acceptedBrands?.length === 0)
    wrong.push(
      'acceptedBrands (TENDER_CARD_BRANDS) is empty: name brands, or leave it out to take every one',
    );
  if (!INSTALLMENTS.includes(installments))
    wrong.push(`installments (TENDER_INSTALLMENTS): "${String(installments)}" is none of iin, number, off`);
  return wrong;
}

function checkIcons({ icons = {}, apiUrl }: GatewayOptions): string[] {
  return Object.entries(icons).flatMap(([type, address]) => {
    const url = toUrl(address);
    const isLocal = url?.protocol === 'http:' && isLoopback(url.hostname) && isOnThisMachine(apiUrl);
    if (address === 'yuno' || url?.protocol === 'https:' || isLocal) return [];
    return [`icons (TENDER_ICONS): "${type}=${address}" is neither an https address nor yuno`];
  });
}

/** What is under a name that is no version, no page can ask for. */
const checkEarlier = ({ earlier = {} }: GatewayOptions): string[] =>
  Object.keys(earlier)
    .filter((version) => !isVersion(version))
    .map(
      (version) => `earlier: "${version}" is no version: name a release as it names itself, such as 0.1.0`,
    );

/** Throws one clear error that names every setting which is missing or wrong, and says how to mend it. */
export function checkOptions(options: GatewayOptions): void {
  const { publicKey, secretKey, accountId } = options.credentials;
  const keys = [
    ['publicKey (YUNO_PUBLIC_API_KEY)', publicKey],
    ['secretKey (YUNO_PRIVATE_SECRET_KEY)', secretKey],
    ['accountId (YUNO_ACCOUNT_ID)', accountId],
  ]
    .filter(([, value]) => !value)
    .map(
      ([name = '']) =>
        `credentials.${name} is empty: copy it from the Yuno dashboard (Developers, Credentials)`,
    );
  const wrong = [
    ...keys,
    ...checkApi(options),
    ...checkSdk(options),
    ...checkOrigins(options),
    ...checkNumbers(options),
    ...checkCards(options),
    ...checkFonts(options.fonts),
    ...checkIcons(options),
    ...checkEarlier(options),
  ];
  if (wrong.length > 0) throw new Error(`The gateway cannot start:\n- ${wrong.join('\n- ')}`);
}
