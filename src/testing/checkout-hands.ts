// What a shopper can do with a checkout and what a test can hear of it: one set of verbs, whoever carries them out.
import type { Method, Result, TenderEventDetails, TenderEventName } from 'tender-checkout';
import type { CardChoice, ChallengeAnswer } from './cards.js';

/** Detail of an event without what only the page can call. */
export type Heard<Name extends TenderEventName> = Omit<TenderEventDetails[Name], 'respondWith'>;

/** One event, as it was heard. */
export type HeardEvent = {
  readonly [Name in TenderEventName]: { readonly type: Name; readonly detail: Heard<Name> };
}[TenderEventName];

export interface Waiting {
  /** Milliseconds. Default: what the hands were made with. */
  readonly timeout?: number;
}

export interface CheckoutHands {
  /** Waits until the methods are on screen, and gives them. */
  methods(): Promise<readonly Method[]>;
  /** Chooses by type (`PIX`), by name as it is shown, or a saved one by its vaulted token. */
  choose(method: string): Promise<void>;
  /** Types a card. Chooses the card first where nothing is chosen; a saved card is asked for its code alone. */
  fillCard(card?: CardChoice): Promise<void>;
  /** Fills what the chosen method asks for beside a card, by id: `{ email: 'a@shop.example' }`. */
  fillFields(values: Readonly<Record<string, string>>): Promise<void>;
  /** Presses the button. */
  pay(): Promise<void>;
  /** Presses the button of a checkout that saves a payment method: the same one. */
  save(): Promise<void>;
  /** Answers the sandbox's bank or wallet: `approve` (the default), `decline`, or a code to type. */
  finishChallenge(answer?: ChallengeAnswer): Promise<void>;
  /** Closes what the bank shows: the payment stays in flight. */
  closeChallenge(): Promise<void>;
  /** Waits for a result since the last press: `{ outcome: 'paid' }`, `{ final: true }`. */
  waitForResult(expected?: Partial<Result>, waiting?: Waiting): Promise<Result>;
  /** Waits for an event since the page was loaded, unless it was heard already. */
  waitForEvent<Name extends TenderEventName>(
    name: Name,
    expected?: Partial<Heard<Name>>,
    waiting?: Waiting,
  ): Promise<Heard<Name>>;
  /** Everything heard since the page was loaded, in its order. */
  events(): Promise<readonly HeardEvent[]>;
  /** Waits until a notice is shown, and gives its words. */
  notice(): Promise<string>;
}

/** Events that are listened to. */
export const EVENTS: readonly TenderEventName[] = [
  'tender-ready',
  'tender-change',
  'tender-submit',
  'tender-token',
  'tender-action',
  'tender-session',
  'tender-result',
  'tender-error',
];

/** Parts and tags by which a thing is found in any language. */
export const PLACES = {
  button: '[part~="submit"]',
  notice: '[part~="notice"]',
  radio: 'input[part~="radio"]',
  more: '[part~="more"]',
  form: 'tender-method-form',
  /** A field whose code is on its way. */
  waiting: '[aria-busy="true"].field',
  frame: 'iframe[slot="card-frame"]',
  /** The fields of the card in the frame, as far as they are on screen. */
  cardFields: '.field:not([hidden]) input',
  close: ':is(tender-secure-fields, tender-hosted-step) [part~="close"]',
  hosted: 'tender-hosted-step iframe',
  code: 'input[name="code"]',
  confirm: 'button[name="answer"][value="confirm"]',
  refuse: 'button[name="answer"][value="refuse"]',
} as const;

/** What to press. Where a code is asked for, the code decides. */
export const toAnswer = (answer: ChallengeAnswer, asksCode: boolean): string =>
  answer === 'decline' && !asksCode ? PLACES.refuse : PLACES.confirm;

export const ONLY_SANDBOX =
  'Only pages of startSandbox() are known, and of the cards only CARDS.challenge leads to one.';

/** Which of the methods is meant. A new card goes before saved ones of its type. */
export function toMethod(methods: readonly Method[], wanted: string): Method {
  const fits = ({ id, type, name, vaultedToken }: Method): boolean =>
    [id, type, name, vaultedToken].includes(wanted);
  const found = methods.filter(fits);
  const method = found.find(({ vaultedToken }) => !vaultedToken) ?? found[0];
  if (method) return method;
  const offered = methods.map(({ type, name }) => `${type} (${name})`).join(', ');
  throw new Error(`No method “${wanted}” is on offer, but: ${offered || 'none at all'}.`);
}
