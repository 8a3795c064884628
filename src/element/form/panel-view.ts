// What the panel of a chosen method is drawn from: the same for the card form and for the fields on the page. Types only.
import type { Customer, Method } from '../../shared/contract.js';
import type { WordKey, Words } from '../i18n/words.js';
import type { CheckoutStore } from '../state/checkout-store.js';

export interface PanelView {
  readonly store: CheckoutStore;
  readonly method: Method;
  readonly t: (key: WordKey) => string;
  readonly language: string;
  readonly gateway: string;
  readonly disabled: boolean;
  /** Stands where the card form is going to be, as tall as that. */
  readonly cardWaiting: unknown;
  /** What the shop told of the shopper. */
  readonly customer: Customer | undefined;
  /** More code came, with its English. */
  readonly arrived: (english: Words) => void;
  /** The button, or Enter in a field. */
  readonly press: () => void;
}
