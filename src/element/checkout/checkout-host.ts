// What a store asks of the element it lives in: settings read from the page, events sent to it, the card form found.
import type { SessionRef } from '../../shared/contract.js';
import { CheckoutError, type ErrorCode } from '../../shared/errors.js';
import type { CheckoutState } from '../state/checkout-state.js';
import type { Reply, Settings, StoreHost } from '../state/store.js';
import type { PageKnowledge } from './checkout-properties.js';
import { dispatch } from './events.js';

/** The element, as far as its store may know it. */
export interface HostElement extends HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly updateComplete: Promise<boolean>;
  readonly country: string | undefined;
  readonly payment: string | undefined;
  readonly method: string | undefined;
  readonly manual: boolean;
  checkoutSession: string | undefined;
  customerSession: string | undefined;
}

/** What the element knows better than its attributes say. */
export interface HostAnswers {
  gateway(): string;
  language(): string;
  known(): PageKnowledge;
  /** Resolves when the views of the chosen method are here. */
  prepared(): Promise<unknown>;
  changed(state: CheckoutState): void;
  /** Lets the form of the element take a token along; false when there is none. */
  hand(token: string, session: string): boolean | undefined;
}

export class CheckoutHost implements StoreHost {
  readonly #element: HostElement;
  readonly #answers: HostAnswers;

  constructor(element: HostElement, answers: HostAnswers) {
    this.#element = element;
    this.#answers = answers;
  }

  get settings(): Settings {
    const { country, payment, method, manual } = this.#element;
    const { gateway, language, known } = this.#answers;
    return { country, payment, method, manual, gateway: gateway(), language: language(), ...known() };
  }

  /** The card form on screen, if there is one. */
  get fields() {
    return this.#element.renderRoot.querySelector('tender-secure-fields');
  }

  proceed(created: boolean): void {
    this.fields?.proceed(created);
  }

  emit(type: string, detail: object): Reply {
    return dispatch(this.#element, type, detail);
  }

  hand(token: string, session: string): boolean {
    return this.#answers.hand(token, session) ?? false;
  }

  /** The token that answers `tender-session` is the page's from now on; the form stays. */
  adopt({ kind, token }: SessionRef): void {
    if (kind === 'checkout') this.#element.checkoutSession = token;
    else this.#element.customerSession = token;
  }

  /** Where the shopper is needed next, once something new is on screen. False while there is no such place. */
  land(state: CheckoutState, after: typeof import('../action/after.js') | undefined): boolean {
    const root = this.#element.renderRoot;
    if (after?.landInForm(state, root, this.fields)) return true;
    const target = root.querySelector<HTMLElement>('[tabindex="-1"]');
    target?.focus();
    return target !== null;
  }

  focus(): void {
    if (this.fields) {
      this.fields.focus();
      return;
    }
    this.#element.renderRoot.querySelector<HTMLElement>('input')?.focus();
  }

  changed(state: CheckoutState): void {
    this.#answers.changed(state);
  }

  async find(tag: string, lost: ErrorCode = 'chunk_unreachable'): Promise<Element> {
    await this.#answers.prepared();
    await this.#element.updateComplete;
    const part = this.#element.renderRoot.querySelector(tag);
    if (!part) throw new CheckoutError(lost);
    return part;
  }
}
