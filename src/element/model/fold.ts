// How long lists are searched: with the code that draws the box to search in, which few shoppers meet.

/** Without accents and capitals: `itau` finds Itaú. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
