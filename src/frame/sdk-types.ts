// The part of Yuno's web SDK 2.x that is used here, written down from its documents. Foreign values are `unknown`.
import type { Customer } from '../shared/contract.js';

/** What `createPayment` receives. The session may be another than the one given: the SDK moves on after a decline. */
export interface SdkToken {
  readonly token: string;
  readonly checkout_session?: string;
}

/** What `onStatus` receives, and what a rejected `start()` carries when the SDK made the reason itself. */
export interface SdkResult {
  readonly status?: unknown;
  readonly message?: { readonly code?: unknown; readonly reason?: unknown } | null;
}

export interface SdkTransactionConfig {
  /** Exactly one of the two sessions. */
  readonly checkoutSession?: string;
  readonly customerSession?: string;
  readonly countryCode: string;
  readonly language?: string;
  readonly showStatusScreen: boolean;
  /** Its presence leaves creating the payment to us; its promise says what became of it. Has no time limit. */
  readonly createPayment?: (token: SdkToken) => Promise<void>;
  readonly onStatus: (result: SdkResult) => void;
  readonly showLoading: (loading: boolean) => void;
}

export interface SdkCard {
  readonly number: string;
  readonly expirationMonth: number;
  readonly expirationYear: number;
  readonly securityCode: string;
  readonly holderName: string;
  readonly brand?: string;
  readonly type?: string;
  readonly cardPin?: string;
}

interface WithCard<C> {
  readonly card: C;
  readonly vaultOnSuccess?: boolean;
  /** A plan that stands in the session itself has no id. */
  readonly installment?: { readonly id?: string; readonly value: number };
}

/** A card, a saved card and its code, or a method of any other type and who pays with it. */
export type SdkMethod =
  | { type: 'CARD'; data: WithCard<SdkCard> }
  | { type: 'CARD'; vaultedToken: string; data: WithCard<Pick<SdkCard, 'securityCode'>> }
  | { type: string; data: { customer: Customer } };

export interface SdkTransaction {
  start(argument: { paymentMethod: SdkMethod }): Promise<void>;
  cancel(): unknown;
  unmount(): unknown;
}

export interface Sdk {
  transaction(config: SdkTransactionConfig): SdkTransaction;
}

export interface SdkPayments {
  initialize(publicKey: string): Promise<Sdk>;
}

declare global {
  interface Window {
    SdkPayments?: SdkPayments;
  }
}
