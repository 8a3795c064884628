// What the checkout knows at one moment, and the pure steps from one moment to the next. Touches nothing.
import type { Money, OpenAnswer, Plan, Report, SessionRef, Values } from '../../shared/contract.js';
import type { CheckoutError, ErrorCode, Who } from '../../shared/errors.js';
import type { Outcome } from '../../shared/outcome.js';
import type { CardChange, FrameNotices } from '../../shared/protocol.js';
import type { WordKey } from '../i18n/words.js';

export type Phase = 'idle' | 'opening' | 'form' | 'busy' | 'acting' | 'done' | 'failed';

/** A banner above the form. */
export interface Notice {
  /** Of the error it speaks of. */
  readonly code?: ErrorCode;
  readonly tone: 'error' | 'info';
  readonly title?: WordKey;
  readonly text: WordKey;
  readonly amount?: Money;
  /** Hours until the same card may be tried again. */
  readonly hours?: number;
  /** The view offers to open the session again. */
  readonly retry?: boolean;
}

/** Installments as the page hears of them. */
export type Installment = Pick<Plan, 'id' | 'value' | 'each' | 'total'>;

/** What became of a saved method that was declined here. */
export interface Refused {
  /** Id of the payment. */
  readonly report: string;
  /** Another try with it cannot help. */
  readonly never: boolean;
}

/** A saved method on its way out: the shopper is asked, the gateway is asked, and what came of it. */
export interface Removal {
  readonly id: string;
  /** What the shopper knows it by: said when its row is gone. */
  readonly name: string;
  readonly step: 'asked' | 'sent' | 'failed' | 'done';
}

export interface CheckoutState {
  readonly phase: Phase;
  readonly opened?: OpenAnswer;
  /** Id of the chosen method. */
  readonly selected?: string | undefined;
  readonly card?: CardChange | undefined;
  /** What was found out about the first digits of the card. */
  readonly facts?: FrameNotices['facts'] | undefined;
  /** What was chosen of the plans that are offered. */
  readonly installment?: Installment | undefined;
  /** Saved methods that were declined, by id. */
  readonly refused?: Readonly<Record<string, Refused>>;
  /** All saved methods are shown, however many. */
  readonly unfolded?: boolean;
  /** What a long list is searched for. */
  readonly query?: string;
  /** What was typed on the page, by path: kept when another method is chosen. */
  readonly values: Values;
  /** Nothing on the page is missing or wrong. */
  readonly filled: boolean;
  /** The shopper wants the card kept. */
  readonly save: boolean;
  readonly report?: Report | undefined;
  readonly notice?: Notice | undefined;
  /** The answer is late and the status is being asked for. */
  readonly checking: boolean;
  /** What is in front of the shopper: the provider's own surface, its hosted page, or nothing. */
  readonly surface: 'provider' | 'hosted' | undefined;
  /** The shopper closed the surface while the payment waits for them. */
  readonly left: boolean;
  /** The shopper is asked to promise that a payment which cannot be cancelled will not be used. */
  readonly confirming: boolean;
  /** A press found fields missing. */
  readonly invalid: boolean;
  readonly removal?: Removal | undefined;
}

/** Detail of `tender-result`, and what `submit()` resolves with. */
export interface Result {
  readonly purpose: 'payment' | 'enrollment';
  readonly outcome: Outcome;
  /** Yuno's own status and sub-status; empty while there is no payment. */
  readonly status: string;
  readonly subStatus: string;
  readonly final: boolean;
  /** The form stays open for another try. */
  readonly continues: boolean;
  readonly session: string;
  readonly paymentId?: string;
  readonly vaultedToken?: string;
  readonly method: string;
  readonly traceId?: string;
}

/** Detail of `tender-error`. */
export interface Failure {
  readonly code: ErrorCode;
  readonly who: Who;
  readonly retryable: boolean;
  /** The widget shows it already. */
  readonly shown: boolean;
  readonly traceId?: string;
  /** The ids of both payments, with `paid_twice`. */
  readonly payments?: readonly string[];
}

export const IDLE: CheckoutState = {
  phase: 'idle',
  values: {},
  filled: false,
  save: false,
  checking: false,
  surface: undefined,
  left: false,
  confirming: false,
  invalid: false,
};

const ERROR_TEXTS: Partial<Record<ErrorCode, WordKey>> = {
  session_not_found: 'error.session',
  session_expired: 'error.session',
  session_used: 'error.session_used',
  frame_unreachable: 'error.frame',
  chunk_unreachable: 'error.chunk',
  frame_moved: 'notice.moved',
};
const WHO_TEXTS: Record<Who, WordKey> = {
  merchant: 'error.shop',
  network: 'error.network',
  us: 'error.us',
  shopper: 'error.us',
};

/** An error as a banner. */
export function toNotice({ code, who }: CheckoutError): Notice {
  const text = ERROR_TEXTS[code] ?? WHO_TEXTS[who];
  const mild = text.startsWith('notice.');
  return mild ? { code, tone: 'info', text } : { code, tone: 'error', title: 'error.title', text };
}

/** Nothing is known of a card that is yet to be typed. */
export const NO_CARD = { card: undefined, facts: undefined, installment: undefined };

/** The session is open: show its methods. */
export function whenOpened(state: CheckoutState, opened: OpenAnswer): CheckoutState {
  const { methods, preselected } = opened;
  const usable = methods.filter(({ card }) => !card?.expired);
  const find = (wanted?: string) => usable.find(({ id }) => id === wanted);
  const kept =
    find(state.selected) ??
    find(state.refused ? undefined : preselected) ??
    (methods.length === 1 ? usable[0] : undefined);
  const selected = kept?.id;
  // What was typed and chosen goes with the method it was for.
  const gone = selected !== state.selected && NO_CARD;
  return { ...state, ...gone, opened, selected, report: undefined, phase: 'form', notice: undefined };
}

/**
 * Something failed. With a form on screen it stays there, filled; without one, the banner is all there is. A payment
 * that was sent stays in front: it is not what failed.
 */
export function whenFailed(state: CheckoutState, error: CheckoutError): CheckoutState {
  const notice = toNotice(error);
  const still = { ...state, checking: false, surface: undefined, left: false };
  if (state.opened && state.phase !== 'opening') {
    const retry = error.code === 'frame_unreachable' || error.code === 'chunk_unreachable';
    return { ...(state.phase === 'form' ? still : state), notice: { ...notice, retry } };
  }
  return { ...still, phase: 'failed', notice: { ...notice, retry: error.retryable } };
}

/** Nothing was sent: fields are missing, or the page said no. */
export const toIncomplete = (
  { opened, selected }: CheckoutState,
  { kind, token }: SessionRef = { kind: 'checkout', token: '' },
): Result => ({
  purpose: kind === 'checkout' ? 'payment' : 'enrollment',
  outcome: 'incomplete',
  status: '',
  subStatus: '',
  final: false,
  continues: true,
  session: token,
  method: opened?.methods.find(({ id }) => id === selected)?.type ?? '',
});
