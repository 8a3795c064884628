// What element and frame say to each other, as types. Card data has no place in any of these shapes:
// the frame answers with tokens, lengths and yes or no.
import type { CardAsk, CardFacts, CardKind, ChosenInstallment, Customer } from './contract.js';
import type { FrameWord, MoreWord } from './frame-words.js';

/** Version of everything the three programs say to each other. Each accepts its own and the one before. */
export const PROTOCOL = 1;

/** The one window message: element → frame, once per frame load, with a MessagePort. */
export interface Greeting {
  readonly tender: 'greeting';
  readonly protocol: number;
}

/** Look of the fields, as computed CSS values: colours, lengths, a font family. Checked again by the frame. */
export const LOOK_COLORS = [
  'text',
  'muted',
  'surface',
  'border',
  'accent',
  'on-accent',
  'danger',
  'success',
] as const;
export const LOOK_LENGTHS = ['font-size', 'radius', 'space', 'border-width', 'focus-ring'] as const;
export type LookToken = (typeof LOOK_COLORS)[number] | (typeof LOOK_LENGTHS)[number] | 'font-family';
export type Look = Partial<Readonly<Record<LookToken, string>>>;

/** An element of another release may know fewer words, or more. */
export type FrameWords = Readonly<Partial<Record<FrameWord | MoreWord, string>>>;

/** How the frame is dressed: may be sent again at any time without losing a character. */
export interface Dress {
  readonly look: Look;
  /** None where no card is asked for: then the frame draws no fields. */
  readonly words: FrameWords | null;
  /** What is asked of the card; absent: number, expiry date, code and holder of any card. */
  readonly ask?: CardAsk;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly disabled: boolean;
}

export interface TokenizeAsk {
  readonly session: { readonly kind: 'checkout' | 'customer'; readonly token: string };
  readonly country: string;
  readonly language: string;
  /** The shopper wants the card kept. */
  readonly save: boolean;
  /** A method without a card, and who pays with it. Whatever card is in the fields stays there. */
  readonly method?: { readonly type: string; readonly customer: Customer };
  /** A saved card whose security code is in the frame. */
  readonly vaultedToken?: string;
  readonly installment?: ChosenInstallment;
}

/** For a checkout session: the token and the session it belongs to, which the provider may have changed. */
export interface TokenizeAnswer {
  readonly token?: string;
  readonly session: string;
}

/** What is known of the card without knowing the card. */
export interface CardChange {
  readonly complete: boolean;
  readonly brand?: string;
  /** Six digits; eight when the number has sixteen or more. */
  readonly iin?: string;
  /** The number is complete and passes its check. */
  readonly whole?: boolean;
  /** Credit or debit, as the shopper chose for a card that is both. */
  readonly kind?: CardKind;
}

/** A field of the card that somebody else found wrong. */
export interface Blame {
  readonly field: 'number' | 'expiry' | 'code';
}

/** Questions the element asks, [question, answer]. */
export interface FrameAsks {
  setup: [Dress, null];
  /** Shows what is missing and moves the focus there. */
  validate: [null, { complete: boolean }];
  tokenize: [TokenizeAsk, TokenizeAnswer];
}

/** What the element says without waiting. */
export interface FrameNotices {
  dress: Dress;
  /** The payment exists (true) or will never exist (false): lets the provider go on, or drop what it began. */
  continue: { created: boolean };
  /** The provider's surface fills the frame (true), or the fields do. */
  surface: { shown: boolean };
  /** What was found out about the first digits `iin`. */
  facts: { iin: string; facts: CardFacts };
  /** Shows a mistake that the bank found, and moves the focus there. Taken back with the first edit of that field. */
  blame: Blame;
  reset: null;
  focus: null;
}

/** What the frame says without being asked. */
export interface ElementNotices {
  height: { pixels: number };
  change: CardChange;
  /** There is something to show that needs the words which the plain form does without. */
  more: null;
  /** Enter was pressed in a field. */
  submit: null;
  /** Something happened at the provider: a reason to read the status, and nothing more. `over`: its part ended. */
  moved: { over: boolean };
  /** The provider has something to show the shopper, or no longer has. */
  surface: { shown: boolean };
  /** Escape was pressed. */
  escape: null;
}

/** What the element says to the page that shows a hosted step (`/action`). That page answers with `moved` alone. */
export interface PageNotices {
  /** An address, or markup of the provider's, which is run in an origin of nobody. */
  show: { url?: string | undefined; html?: string | undefined };
}
