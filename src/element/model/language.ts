// Which language the page speaks: its own word first, then the nearest `lang`, then the browser's.

const isTag = (tag: string | null | undefined): tag is string => {
  try {
    return Boolean(tag && Intl.getCanonicalLocales(tag));
  } catch {
    return false;
  }
};

/** The nearest `lang` around a node, through shadow roots. */
function langAround(node: Node | null): string | undefined {
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    const lang = at instanceof Element ? at.getAttribute('lang') : undefined;
    if (lang) return lang;
  }
  return undefined;
}

/** A BCP 47 tag that `Intl` accepts. */
export const languageFor = (host: Node | null, wanted: string | undefined): string =>
  [wanted, langAround(host), ...navigator.languages].find(isTag) ?? 'en';
