// Is this unknown value one of our messages? One guard per message that crosses between element and frame.
// Values that become CSS are checked twice: by shape here, and by the browser's own parser in the frame.
import { isId } from './id.js';
import {
  LOOK_COLORS,
  LOOK_LENGTHS,
  PROTOCOL,
  type CardChange,
  type Dress,
  type ElementNotices,
  type FrameAsks,
  type FrameNotices,
  type Greeting,
  type Look,
  type PageNotices,
  type TokenizeAnswer,
  type TokenizeAsk,
} from './protocol.js';

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest;
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isNothing = (value: unknown): value is null => value === null;
const matches = (value: unknown, pattern: RegExp): value is string =>
  typeof value === 'string' && pattern.test(value);
const isAbsentOr = (value: unknown, pattern: RegExp): boolean =>
  value === undefined || matches(value, pattern);

type Parts = Readonly<Record<string, (part: unknown) => boolean>>;

/** Each of these parts is absent or what it should be. Others, which another release may send, nobody reads. */
const fits = (value: unknown, parts: Parts): value is Fields =>
  isObject(value) &&
  Object.entries(parts).every(([name, isRight]) => value[name] === undefined || isRight(value[name]));

/** Of this version or the one before: a page may hold an older element than the gateway does. */
export const isGreeting = (value: unknown): value is Greeting =>
  isObject(value) &&
  value['tender'] === 'greeting' &&
  (value['protocol'] === PROTOCOL || value['protocol'] === PROTOCOL - 1);

const COLOR =
  /^(#[0-9a-f]{3,8}|[a-z]{3,24}|(rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color)\([0-9a-z.,%/\s+-]*\))$/i;
const LENGTH = /^\d{1,4}(\.\d{1,6})?(px|rem|em|%)$|^0$/;
const FONT_FAMILY = /^[\p{L}\p{N}\s"',._-]+$/u;

/** The part of a look that is safe to become CSS. Everything else is left out, without a complaint. */
export function toLook(value: unknown): Look {
  if (!isObject(value)) return {};
  const safe: Record<string, string> = {};
  const take = (names: readonly string[], pattern: RegExp) => {
    for (const name of names) {
      const css = Object.hasOwn(value, name) ? value[name] : undefined;
      if (isText(css, 500) && pattern.test(css)) safe[name] = css;
    }
  };
  take(LOOK_COLORS, COLOR);
  take(LOOK_LENGTHS, LENGTH);
  take(['font-family'], FONT_FAMILY);
  return safe;
}

const isBrand = (value: unknown): boolean => matches(value, /^[A-Z_]{1,32}$/);
const isBrands = (value: unknown): boolean =>
  Array.isArray(value) && value.length <= 40 && value.every(isBrand);
const isKind = (value: unknown): boolean => matches(value, /^(CREDIT|DEBIT|DUAL|PREPAID|VOUCHER)$/);

const isCardAsk = (value: unknown): boolean =>
  fits(value, {
    saved: (saved) => fits(saved, { brand: isBrand, codeLength: (length) => length === 3 || length === 4 }),
    accepted: isBrands,
    creditOnly: isFlag,
    masked: isFlag,
    pin: isFlag,
    lookup: isFlag,
  });

const isCardFacts = (value: unknown): boolean =>
  fits(value, {
    brands: isBrands,
    kind: isKind,
    country: (code) => matches(code, /^[A-Z]{2}$/),
  });

const isInstallment = (value: unknown): boolean =>
  isObject(value) &&
  Object.keys(value).length === 2 &&
  isText(value['id'], 64) &&
  Number.isInteger(value['value']) &&
  Number(value['value']) >= 1 &&
  Number(value['value']) <= 99;

/** Which words there are, an element of another release may see differently: texts they must be. */
const isWords = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((word) => isText(word, 300));

const isDress = (value: unknown): value is Dress => {
  if (!isObject(value)) return false;
  const { words, ask, language, direction, disabled } = value;
  return (
    (ask === undefined || isCardAsk(ask)) &&
    (words === null || isWords(words)) &&
    isText(language, 35) &&
    (direction === 'ltr' || direction === 'rtl') &&
    isFlag(disabled)
  );
};

/** Nothing but these parts: what is handed on as it is holds nothing that was not looked at. */
const hasOnly = (value: unknown, parts: Parts): boolean =>
  fits(value, parts) &&
  Object.entries(value).every(([name, part]) => part === undefined || Object.hasOwn(parts, name));
const isLine = (value: unknown): boolean => isText(value, 255);
const isAddress = (value: unknown): boolean =>
  hasOnly(value, {
    addressLine1: isLine,
    addressLine2: isLine,
    city: isLine,
    state: isLine,
    zipCode: isLine,
    neighborhood: isLine,
    country: isLine,
  });
const isCustomer = (value: unknown): boolean =>
  hasOnly(value, {
    firstName: isLine,
    lastName: isLine,
    email: isLine,
    phone: (phone) => hasOnly(phone, { countryCode: isLine, number: isLine }),
    document: (document) => hasOnly(document, { documentType: isLine, documentNumber: isLine }),
    billingAddress: isAddress,
    shippingAddress: isAddress,
  });

/** A method that the SDK gets without a card. */
const isCardless = (value: unknown): boolean =>
  isObject(value) &&
  isText(value['type'], 64) &&
  value['type'] !== 'CARD' &&
  isCustomer(value['customer']) &&
  Object.keys(value).length === 2;

const isTokenizeAsk = (value: unknown): value is TokenizeAsk =>
  isObject(value) &&
  isObject(value['session']) &&
  matches(value['session']['kind'], /^(checkout|customer)$/) &&
  isId(value['session']['token']) &&
  matches(value['country'], /^[A-Z]{2}$/) &&
  isText(value['language'], 35) &&
  isFlag(value['save']) &&
  (value['method'] === undefined || isCardless(value['method'])) &&
  (value['vaultedToken'] === undefined || isId(value['vaultedToken'])) &&
  (value['installment'] === undefined || isInstallment(value['installment']));

const isCardChange = (value: unknown): value is CardChange =>
  isObject(value) &&
  isFlag(value['complete']) &&
  isAbsentOr(value['brand'], /^[A-Z_]{1,32}$/) &&
  isAbsentOr(value['iin'], /^(\d{6}|\d{8})$/) &&
  (value['whole'] === undefined || isFlag(value['whole'])) &&
  (value['kind'] === undefined || isKind(value['kind']));

const isBlame = (value: unknown): boolean =>
  isObject(value) && matches(value['field'], /^(number|expiry|code)$/);

/** What the frame lets in. */
export const FRAME_GUARDS: Record<keyof FrameAsks | keyof FrameNotices, (value: unknown) => boolean> = {
  setup: isDress,
  dress: isDress,
  validate: isNothing,
  tokenize: isTokenizeAsk,
  continue: (value) => isObject(value) && isFlag(value['created']),
  surface: (value) => isObject(value) && isFlag(value['shown']),
  facts: (value) => isObject(value) && matches(value['iin'], /^\d{6,8}$/) && isCardFacts(value['facts']),
  blame: isBlame,
  reset: isNothing,
  focus: isNothing,
};

/** What the element lets in. */
export const ELEMENT_GUARDS: Record<keyof ElementNotices, (value: unknown) => boolean> = {
  height: (value) =>
    isObject(value) &&
    Number.isFinite(value['pixels']) &&
    Number(value['pixels']) >= 0 &&
    Number(value['pixels']) < 5000,
  change: isCardChange,
  more: isNothing,
  submit: isNothing,
  moved: (value) => isObject(value) && isFlag(value['over']),
  surface: (value) => isObject(value) && isFlag(value['shown']),
  escape: isNothing,
};

/** The answer to `tokenize`, looked at before it is believed. */
export const isTokenizeAnswer = (value: unknown): value is TokenizeAnswer =>
  isObject(value) && isId(value['session']) && (value['token'] === undefined || isId(value['token']));

/** What the page of hosted steps lets in. */
export const PAGE_GUARDS: Record<keyof PageNotices, (value: unknown) => boolean> = {
  show: (value) => isObject(value) && (isText(value['url'], 2000) || isText(value['html'], 100_000)),
};
