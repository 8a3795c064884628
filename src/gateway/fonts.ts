// Web fonts for the card fields. Their document has an origin of its own and takes nothing from the page, so the fonts
// it may load are named here: one list gives its stylesheet, its policy, and what is wrong with either.
import { isLoopback } from './loopback.js';
import type { FrameFont } from './options.js';

/** Enough for the scripts and weights of a shop, and still a short policy. */
const MOST = 40;

const FAMILY = /^[\p{L}\p{N} ._-]{1,100}$/u;
const WEIGHT = /^(normal|bold|([1-9]\d{0,2}|1000)( ([1-9]\d{0,2}|1000))?)$/;
const STYLE = /^(normal|italic)$/;
const RANGE = /^U\+[\dA-F?]{1,6}(-[\dA-F]{1,6})?(, ?U\+[\dA-F?]{1,6}(-[\dA-F]{1,6})?)*$/i;

const span = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** Digits and letters: what a card and its holder are written in. */
const TYPED = [...span(0x30, 0x39), ...span(0x41, 0x5a), ...span(0x61, 0x7a)];

/**
 * A file is fetched when one of its characters is first shown. Ranges that part digits from digits, or letters from
 * letters, would tell the fonts' host what is being typed.
 */
function tellsWhatIsTyped(range: string): boolean {
  const spans = range.split(',').map((span) => {
    const [from = '', to = from] = span.trim().slice(2).split('-');
    return [parseInt(from.replaceAll('?', '0'), 16), parseInt(to.replaceAll('?', 'F'), 16)] as const;
  });
  const held = TYPED.filter((code) => spans.some(([from, to]) => code >= from && code <= to)).length;
  return held > 0 && held < TYPED.length;
}

/** What is wrong with one font, if anything. Settings may come from anywhere, so nothing is taken for granted. */
function faultIn({ family, src, weight, style, unicodeRange }: Partial<Record<keyof FrameFont, unknown>>) {
  const is = (value: unknown, pattern: RegExp): boolean => typeof value === 'string' && pattern.test(value);
  if (!is(family, FAMILY)) return 'has no family: give its name, in letters, digits and spaces';
  const name = `"${String(family)}"`;
  const url = typeof src === 'string' && URL.canParse(src) ? new URL(src) : undefined;
  if (!url)
    return `${name} has no src: give the whole address of its file, such as https://shop.example/a.woff2`;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(url.hostname)))
    return `${name}: src is not https: a font that was changed on its way could show other digits`;
  if (url.username || /[;,]/.test(url.origin + url.pathname))
    return `${name}: src holds a name, a comma or a semicolon, which a policy cannot take`;
  if (weight !== undefined && !is(weight, WEIGHT))
    return `${name}: weight is neither a number such as "400" nor a range such as "200 900"`;
  if (style !== undefined && !is(style, STYLE)) return `${name}: style is neither "normal" nor "italic"`;
  if (unicodeRange !== undefined && !is(unicodeRange, RANGE))
    return `${name}: unicodeRange is no list such as "U+0000-00FF, U+0131"`;
  if (typeof unicodeRange === 'string' && tellsWhatIsTyped(unicodeRange))
    return `${name}: unicodeRange holds some digits and letters and not others, so its host would learn what is typed`;
  return undefined;
}

/** What is wrong with a list of fonts, in words for the person who set it. */
export function checkFonts(fonts: unknown): string[] {
  if (fonts === undefined) return [];
  const setting = 'fonts (TENDER_FONTS)';
  if (!Array.isArray(fonts))
    return [
      `${setting} is no list: give JSON such as [{"family":"Inter","src":"https://shop.example/inter.woff2"}]`,
    ];
  if (fonts.length > MOST) return [`${setting} has more than ${String(MOST)} files`];
  return fonts.flatMap((font: unknown) => {
    const fault = typeof font === 'object' && font !== null ? faultIn(font) : 'is no object';
    return fault ? [`${setting}: ${fault.startsWith('"') ? fault : `one font ${fault}`}`] : [];
  });
}

/** For the frame's policy: the files themselves, not all of their hosts. */
export const fontSources = (fonts: readonly FrameFont[]): string[] => [
  ...new Set(
    fonts.map(({ src }) => {
      const { origin, pathname } = new URL(src);
      return origin + pathname;
    }),
  ),
];

/** The stylesheet. A fallback is shown at once and swapped: a field that waits for its font cannot be read. */
export const toFontSheet = (fonts: readonly FrameFont[]): string =>
  fonts
    .map(({ family, src, weight = 'normal', style = 'normal', unicodeRange }) => {
      const range = unicodeRange ? `unicode-range:${unicodeRange};` : '';
      return `@font-face{font-family:"${family}";src:url("${new URL(src).href}");font-weight:${weight};font-style:${style};${range}font-display:swap}`;
    })
    .join('\n');

/** Changes with the list, so that an older stylesheet is not taken from a cache. */
export function fontVersion(fonts: readonly FrameFont[]): string {
  let hash = 0;
  for (const char of toFontSheet(fonts)) hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) >>> 0;
  return hash.toString(36);
}
