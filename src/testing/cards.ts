// Cards to try with, by what becomes of them. The numbers are those of Yuno's test gateway, and no card of anybody's.

/** What is typed into the card fields. */
export interface CardInput {
  readonly number: string;
  /** As a shopper types it: `11/28`. */
  readonly expiry: string;
  readonly code: string;
  readonly holder: string;
}

export const CARDS = {
  approved: '4507990000000002',
  approvedMastercard: '5252440000000002',
  approvedAmex: '370000000000002',
  insufficientFunds: '4507990000000010',
  declined: '4507990000000028',
  doNotHonor: '4507990000000036',
  wrongCode: '4507990000000044',
  invalidCard: '4507990000000051',
  stolen: '4507990000000069',
  providerError: '4507990000000077',
  /** Asks for a code of the bank's: see `finishChallenge()`. */
  challenge: '4000000000003220',
  /** Says nothing itself: `decide()` has the word. */
  open: '4111111111111111',
} as const;

export type CardName = keyof typeof CARDS;

/** A name of `CARDS`, a number, or some of what is typed; the rest goes without saying. */
export type CardChoice = CardName | (string & {}) | Partial<CardInput>;

const isName = (text: string): text is CardName => Object.hasOwn(CARDS, text);

/** Everything that is typed. Throws for a word that is no card. */
export function toCard(choice: CardChoice = 'approved'): CardInput {
  const given = typeof choice === 'string' ? { number: isName(choice) ? CARDS[choice] : choice } : choice;
  const { number = CARDS.approved } = given;
  if (!/^[\d ]+$/.test(number))
    throw new Error(
      `There is no card “${number}”: give a number, or one of ${Object.keys(CARDS).join(', ')}.`,
    );
  // In the order of the fields, as a shopper goes. A date far enough away for a test to live long; the sandbox takes any.
  const { expiry = '11 / 28', code = number.startsWith('37') ? '1234' : '123', holder = 'John Doe' } = given;
  return { number, expiry, code, holder };
}

/** `decline`, or what is typed. */
export type ChallengeAnswer = 'approve' | 'decline' | (string & {});

const CODES: Readonly<Record<string, string>> = { approve: '1234', decline: '1111' };

/** The one-time code that the sandbox's bank takes for this. */
export const toCode = (answer: ChallengeAnswer): string => CODES[answer] ?? answer;
