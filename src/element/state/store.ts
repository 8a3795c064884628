// What the rooms around a checkout may expect of each other: the store's host, the card form, and the store itself
// as the code of a purchase sees it. Types only.
import type { Customer, DeviceFingerprint, Method, SessionRef } from '../../shared/contract.js';
import type { Blame, TokenizeAnswer, TokenizeAsk } from '../../shared/protocol.js';
import type { Client } from '../api/client.js';
import type { ErrorCode } from '../../shared/errors.js';
import type { CheckoutState } from './checkout-state.js';

/** What the page set on the element. Read anew whenever it matters. */
export interface Settings {
  readonly gateway: string;
  readonly country: string | undefined;
  readonly language: string;
  readonly payment: string | undefined;
  readonly method: string | undefined;
  readonly manual: boolean;
  readonly customer: Customer | undefined;
  /** Whose customer session it is, signed by the shop's server. */
  readonly customerReference?: string | undefined;
  readonly deviceFingerprints: DeviceFingerprint[] | undefined;
}

/** The frame: the card form, or the provider alone, as far as a purchase needs it. */
export interface CardFields {
  /** Shows what is missing and moves the focus there. */
  validate(): Promise<boolean>;
  tokenize(ask: TokenizeAsk): Promise<TokenizeAnswer>;
  /** Shows a mistake that the bank found at its field, and moves the focus there. */
  blame(blame: Blame): void;
}

/** The card form, wherever it is: on screen, or kept while another method is looked at. */
export interface KeptForm {
  /** Clears what was typed. */
  reset(): void;
  /** Lets go of it, and of what was typed. */
  end(): void;
}

/** The fields on the page, as far as a purchase needs them. */
export interface FormFields {
  /** Shows what is missing; moves the focus there when asked to. */
  validate(focus: boolean): Promise<boolean>;
}

/** The choice of installments on the page, as far as a purchase needs it. */
export interface PlanField {
  /** What is on screen is what will be paid. Moves the focus there when it is not. */
  validate(): Promise<boolean>;
}

/** What the page answered to an event. */
export interface Reply {
  readonly prevented: boolean;
  readonly response: Promise<unknown> | undefined;
}

/** What a store may ask of the element it lives in. */
export interface StoreHost {
  readonly settings: Settings;
  /** A part of the chosen method's form, once it is drawn. Rejects with `lost` when it cannot be loaded. */
  find(tag: string, lost?: ErrorCode): Promise<unknown>;
  /** The payment exists (true), or will not (false): the provider goes on, or drops what it began. */
  proceed(created: boolean): void;
  /** Dispatches a DOM event. */
  emit(type: string, detail: object): Reply;
  /** Lets a form without script take the token along; false when there is no such form. */
  hand(token: string, session: string): boolean;
  /** Another session answers `tender-session`. */
  adopt(ref: SessionRef): void;
  focus(): void;
  changed(state: CheckoutState): void;
}

/** An attempt whose fate is unknown: the next press repeats it, token and key, until it is known. */
export interface Attempt {
  readonly session: string;
  readonly idempotencyKey: string;
  readonly request: Readonly<Record<string, unknown>>;
  readonly token: string | undefined;
  readonly method: Method;
}

/** The store, as the code of a purchase sees it. */
export interface Store {
  readonly host: StoreHost;
  readonly client: Client;
  readonly state: CheckoutState;
  readonly selected: Method | undefined;
  readonly hasCard: boolean;
  readonly needsFrame: boolean;
  readonly hasForm: boolean;
  readonly hasPlans: boolean;
  /** The root: the token the page holds. */
  ref: SessionRef;
  /** A clone that nothing was paid with yet. */
  spare: string | undefined;
  /** The attempt that may or may not have become a payment. */
  unsettled: Attempt | undefined;
  /** The provider's transaction of this session is alive and can go on by itself. */
  live: string | undefined;
  /** Id of the method that the last press paid with. */
  tried: string | undefined;
  /** An unpaid code that the shopper promised not to use. */
  abandoned: string | undefined;
  /** This press made the payment: its first step may be taken at once. */
  fresh: boolean;
  /** Ids of payments whose final result was told, and pairs that were both paid: each is told once. */
  readonly told: Set<string>;
  /** False once another token took over: a running payment goes on, but no longer draws. */
  readonly attached: boolean;
  readonly ended: boolean;
  set(change: Partial<CheckoutState>): void;
  /** Reads the session again. */
  open(): Promise<void>;
  /** Chooses a method; none with an id that no method has. */
  select(id: string): void;
  fail(thrown: unknown): void;
}
