// What a shop's page may download, in bytes of brotli. The table is the promise; measuring is done elsewhere.

export interface Budget {
  readonly name: string;
  readonly limit: number;
  /** Modules, as beginnings of a path, whose chunks are needed besides the first load. */
  readonly modules: readonly string[];
  /** Also the documents of the card frame. */
  readonly hasFrame: boolean;
}

/**
 * Lazy modules that a shopper waits for until a card can be typed. The code that pays is fetched while they type, and the
 * look of the dialog for a bank's page once they can.
 */
export const CARD_MODULES = ['src/element/secure/secure-fields', 'src/element/form/card'];

/**
 * The gateway writes the HTML of the frame when it is asked for it, so no file of the build has it. It weighs 155
 * bytes with the origins of two shops in it; this much is set aside, enough for eight.
 */
export const FRAME_HTML_ALLOWANCE = 250;

export const BUDGETS: readonly Budget[] = [
  { name: 'until the methods are on screen', limit: 14_600, modules: [], hasFrame: false },
  { name: 'until a card can be typed', limit: 28_000, modules: CARD_MODULES, hasFrame: true },
];
