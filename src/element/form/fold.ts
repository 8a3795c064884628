// Words as people search for them.

/** Without accents and capitals: `itau` finds Itaú. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
