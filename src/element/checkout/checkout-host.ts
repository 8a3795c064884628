// What a store asks of the element it lives in: settings read from the page, events sent to it, the card form found.
import type { SessionRef } from '../../shared/contract.js';
import { CheckoutError } from '../../shared/errors.js';
import type { CheckoutState, Result } from '../state/checkout-state.js';
import type { CardFields, FormFields, Reply, Settings, StoreHost } from '../state/store.js';
import type { PageKnowledge } from './checkout-properties.js';
import { dispatch } from './events.js';
import type { FormControl } from './form-control.js';

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
  prepared(): Promise<void>;
  changed(state: CheckoutState): void;
}

export class CheckoutHost implements StoreHost {
  readonly #element: HostElement;
  readonly #form: FormControl;
  readonly #answers: HostAnswers;

  constructor(element: HostElement, form: FormControl, answers: HostAnswers) {
    this.#element = element;
    this.#form = form;
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

  async cardFields(): Promise<CardFields> {
    await this.#answers.prepared();
    await this.#element.updateComplete;
    const { fields } = this;
    if (!fields) throw new CheckoutError('frame_unreachable');
    return fields;
  }

  async formFields(): Promise<FormFields> {
    await this.#answers.prepared();
    await this.#element.updateComplete;
    const form = this.#element.renderRoot.querySelector('tender-method-form');
    if (!form) throw new CheckoutError('chunk_unreachable');
    return form;
  }

  proceed(created: boolean): void {
    this.fields?.proceed(created);
  }

  emit(type: string, detail: object): Reply {
    if (type === 'tender-result') this.#form.conclude(detail as Result);
    return dispatch(this.#element, type, detail);
  }

  hand(token: string, session: string): boolean {
    if (!this.#form.form) return false;
    this.#form.finish(token, session);
    return true;
  }

  /** The token that answers `tender-session` is the page's from now on; the form stays. */
  adopt({ kind, token }: SessionRef): void {
    if (kind === 'checkout') this.#element.checkoutSession = token;
    else this.#element.customerSession = token;
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
}
