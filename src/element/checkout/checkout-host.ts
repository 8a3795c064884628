// What a store asks of the element it lives in: settings read from the page, events sent to it, the card form found.
import type { SessionRef } from '../../shared/contract.js';
import { CheckoutError, type ErrorCode } from '../../shared/errors.js';
import type { CheckoutState, Result } from '../state/checkout-state.js';
import type { CardFields, FormFields, PlanField, Reply, Settings, StoreHost } from '../state/store.js';
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
  prepared(): Promise<unknown>;
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

  cardFields(): Promise<CardFields> {
    return this.#find('tender-secure-fields', 'frame_unreachable');
  }

  formFields(): Promise<FormFields> {
    return this.#find('tender-method-form');
  }

  planField(): Promise<PlanField> {
    return this.#find('tender-installments');
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

  /** A part of the chosen method's form, when it is drawn. */
  async #find<Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    lost: ErrorCode = 'chunk_unreachable',
  ): Promise<HTMLElementTagNameMap[Tag]> {
    await this.#answers.prepared();
    await this.#element.updateComplete;
    const part = this.#element.renderRoot.querySelector(tag);
    if (!part) throw new CheckoutError(lost);
    return part;
  }
}
