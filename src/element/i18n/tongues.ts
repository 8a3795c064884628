// Which languages are spoken here, and which of them a BCP 47 tag means. Every catalog is a chunk of its own: what is
// read before the press, and behind it what is read after. English needs none of this.
import type { AfterCatalog, FormCatalog } from './catalog.js';
import { toEnglish, type Tongue } from './tongue.js';

interface Chunk {
  readonly words: Partial<FormCatalog>;
  readonly after: () => Promise<{ readonly words: Partial<AfterCatalog> }>;
}

const CATALOGS: Readonly<Record<string, () => Promise<Chunk>>> = {
  ar: () => import('./locales/form/ar.js'),
  bn: () => import('./locales/form/bn.js'),
  ca: () => import('./locales/form/ca.js'),
  de: () => import('./locales/form/de.js'),
  el: () => import('./locales/form/el.js'),
  'en-CA': () => import('./locales/form/en-ca.js'),
  'en-GB': () => import('./locales/form/en-gb.js'),
  es: () => import('./locales/form/es.js'),
  'es-AR': () => import('./locales/form/es-ar.js'),
  'es-CO': () => import('./locales/form/es-co.js'),
  'es-MX': () => import('./locales/form/es-mx.js'),
  fa: () => import('./locales/form/fa.js'),
  fil: () => import('./locales/form/fil.js'),
  fr: () => import('./locales/form/fr.js'),
  'fr-CA': () => import('./locales/form/fr-ca.js'),
  he: () => import('./locales/form/he.js'),
  hi: () => import('./locales/form/hi.js'),
  id: () => import('./locales/form/id.js'),
  it: () => import('./locales/form/it.js'),
  ja: () => import('./locales/form/ja.js'),
  ko: () => import('./locales/form/ko.js'),
  ml: () => import('./locales/form/ml.js'),
  mn: () => import('./locales/form/mn.js'),
  ms: () => import('./locales/form/ms.js'),
  nl: () => import('./locales/form/nl.js'),
  pl: () => import('./locales/form/pl.js'),
  pt: () => import('./locales/form/pt.js'),
  'pt-PT': () => import('./locales/form/pt-pt.js'),
  ro: () => import('./locales/form/ro.js'),
  ru: () => import('./locales/form/ru.js'),
  sk: () => import('./locales/form/sk.js'),
  'sr-Latn': () => import('./locales/form/sr-latn.js'),
  sv: () => import('./locales/form/sv.js'),
  th: () => import('./locales/form/th.js'),
  tr: () => import('./locales/form/tr.js'),
  uk: () => import('./locales/form/uk.js'),
  ur: () => import('./locales/form/ur.js'),
  vi: () => import('./locales/form/vi.js'),
  'zh-CN': () => import('./locales/form/zh-cn.js'),
  'zh-TW': () => import('./locales/form/zh-tw.js'),
};

/** Tags whose words are those of another one. Others are found by their language alone. */
const SAME: Readonly<Record<string, string>> = {
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-TW',
  sr: 'sr-Latn',
};

/** Where English is written as in Britain, and Portuguese as in Portugal. */
const BRITISH = /^en-(AU|HK|IE|IN|NZ|SG|ZA)$/;
const EUROPEAN = /^pt-(AO|CH|CV|GW|LU|MO|MZ|ST|TL)$/;

/** The name of the catalog for a tag: exact, then by script, then by language. */
export function catalogFor(tag: string): string | undefined {
  const { language, script = '', region = '' } = new Intl.Locale(tag).maximize();
  if (BRITISH.test(tag)) return 'en-GB';
  if (EUROPEAN.test(tag)) return 'pt-PT';
  return [`${language}-${region}`, `${language}-${script}`, language]
    .map((name) => SAME[name] ?? name)
    .find((name) => name in CATALOGS);
}

/** From right to left. */
const RTL = /^(ar|he|fa|ur)\b/;

/**
 * The language a tag means, with the words that are read before the press, and with all when `whole`. Rejects when the
 * first cannot be loaded; without the others the rest is English.
 */
export async function loadTongue(tag: string, whole: boolean): Promise<Tongue> {
  const load = CATALOGS[catalogFor(tag) ?? ''];
  if (!load) return toEnglish(/^en\b/.test(tag) ? tag : undefined);
  const { words, after } = await load();
  const further = whole ? await after().catch(() => undefined) : undefined;
  return { tag, dir: RTL.test(tag) ? 'rtl' : 'ltr', words: { ...words, ...further?.words } };
}
