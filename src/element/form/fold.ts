// Words as people search for them.

/** Without accents and capitals: `itau` finds Itaú. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
