// What the fields' document and the provider's document say to each other: types, and a guard for each message. Both
// documents are ours, but the second one also runs a script that is not.
import type { TokenizeAnswer, TokenizeAsk } from '../shared/protocol.js';

/** A card as the SDK wants it: read at the press, handed on once, kept nowhere. */
export interface Card {
  readonly number: string;
  /** 1 to 12. */
  readonly expirationMonth: number;
  /** Two digits, as a number. */
  readonly expirationYear: number;
  readonly securityCode: string;
  readonly holderName: string;
  /** The network that was chosen for a card with several. */
  readonly brand?: string;
  /** What a card that is both credit and debit is charged as. */
  readonly type?: string;
  /** First two digits of the password of a Korean card. */
  readonly cardPin?: string;
}

/** What is asked of a saved card. */
export type CodeAlone = Pick<Card, 'securityCode'>;

/** The one window message: fields' document → provider's document, once per load, with a MessagePort. */
export const HANDOVER = { tender: 'provider' } as const;

export interface ProviderAsks {
  /** Answered when the SDK is ready to work. */
  ready: [null, null];
  /** A card, the code of the saved card that the ask names, or an ask that names a method without one. */
  tokenize: [{ readonly card?: Card | CodeAlone; readonly ask: TokenizeAsk }, TokenizeAnswer];
}
export interface ProviderCommands {
  /** What became of the payment that the last token was for. */
  continue: { created: boolean };
  /** Let go of whatever was begun. */
  drop: null;
}
/** What the provider's document says by itself. */
export interface ProviderNotices {
  moved: { over: boolean };
  surface: { shown: boolean };
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isNothing = (value: unknown): value is null => value === null;
const isFlagged = (value: unknown, name: string): boolean =>
  isObject(value) && typeof value[name] === 'boolean';

const isCode = (value: unknown): boolean => typeof value === 'string' && /^\d{3,4}$/.test(value);

const isCard = (value: unknown): value is Card =>
  isObject(value) &&
  /^\d{12,19}$/.test(String(value['number'])) &&
  isCode(value['securityCode']) &&
  Number.isInteger(value['expirationMonth']) &&
  Number.isInteger(value['expirationYear']) &&
  typeof value['holderName'] === 'string';

/** Nothing else of a card goes along with a vaulted token. */
const isCodeAlone = (value: unknown): value is CodeAlone =>
  isObject(value) && isCode(value['securityCode']) && Object.keys(value).length === 1;

/** What the checkout asked was looked at when it came in; here only its shape is. */
const isAsk = (value: unknown): value is Fields =>
  isObject(value) && isObject(value['session']) && typeof value['session']['token'] === 'string';

/** Never two at once: where a method is named no card goes along, and with a saved card its code alone. */
const isPress = (value: unknown): boolean => {
  if (!isObject(value) || !isAsk(value['ask'])) return false;
  const { card, ask } = value;
  if (isObject(ask['method'])) return card === undefined && ask['vaultedToken'] === undefined;
  return ask['vaultedToken'] === undefined ? isCard(card) : isCodeAlone(card);
};

export const isHandover = (value: unknown): boolean => isObject(value) && value['tender'] === HANDOVER.tender;

/** What the provider's document lets in. */
export const PROVIDER_GUARDS: Record<
  keyof ProviderAsks | keyof ProviderCommands,
  (value: unknown) => boolean
> = {
  ready: isNothing,
  tokenize: isPress,
  continue: (value) => isFlagged(value, 'created'),
  drop: isNothing,
};

/** What the fields' document lets in from it. */
export const FIELDS_GUARDS: Record<keyof ProviderNotices, (value: unknown) => boolean> = {
  moved: (value) => isFlagged(value, 'over'),
  surface: (value) => isFlagged(value, 'shown'),
};
