// The element as a control of a form, as far as that must be answered at once: what is it part of, is it valid, and may
// the form go on its way? What then happens is told by lazy code, for elements that stand in a form.
import type { CheckoutState, Result } from '../state/checkout-state.js';
import type { FormDuty } from './form-duty.js';
import { reflectState } from './host-states.js';
import { Presented } from './presented.js';

export abstract class FormControl extends Presented {
  static readonly formAssociated = true;

  /** Disabled, by itself or with its fieldset. */
  protected off = false;
  /** The lazy half, once it is here. */
  protected duty: FormDuty | undefined;
  readonly #internals = this.attachInternals();
  #last: HTMLFormElement | null | undefined;
  /** What the page has against it. */
  #objection = '';

  /** The form it belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** Its labels. */
  get labels(): NodeList {
    return this.#internals.labels;
  }

  /** Why it is not valid. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** The same in the shopper's language. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** It takes part in the validation of its form. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** `tender-checkout`: what kind of control it is among those of its form. */
  get type(): string {
    return this.localName;
  }

  /** Whether it is valid, with an `invalid` event when it is not. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** The same, and shows what is missing. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** Whatever the page has against it; nothing, with an empty text. */
  setCustomValidity(text: string): void {
    this.#objection = text;
    this.judge();
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    // A form that outlives it must not keep it.
    this.#last?.removeEventListener('submit', this.#hold);
    form?.addEventListener('submit', this.#hold);
    this.#last = form;
    // There is nothing to compare with: what a form needs is fetched.
    this.requestUpdate('required', null);
  }

  formDisabledCallback(off: boolean): void {
    this.off = off;
    this.requestUpdate();
  }

  formResetCallback(): void {
    this.reset();
  }

  formStateRestoreCallback(kept: unknown): void {
    void this.attend((duty) => {
      duty.restore(kept);
    });
  }

  abstract reset(): void;

  abstract submit(): Promise<Result>;

  abstract validate(): Promise<boolean>;

  /** Does something once the lazy half is here. Where it does not come, that is said, and the form stays. */
  protected abstract attend(act: (duty: FormDuty) => void): Promise<void>;

  /** The lazy half came. */
  protected engage(control: typeof import('./form-duty.js') | undefined): void {
    this.duty ??= control && new control.FormDuty(this, this.#internals, () => this.picture);
  }

  /** What a page can style, and what the form is told. */
  protected mirror(state: CheckoutState): void {
    reflectState(this, this.#internals, state);
    this.judge();
  }

  protected judge(): void {
    const objection = this.#objection;
    // Nobody filled in anything yet.
    const lack = this.duty ? this.duty.see() : '…';
    this.#internals.setValidity(
      { customError: objection !== '', valueMissing: this.required && !this.off && lack !== '' },
      objection || lack,
      this.duty?.anchor,
    );
  }

  readonly #hold = (event: SubmitEvent): void => {
    if (event.defaultPrevented || !this.name || this.off || this.duty?.posts) return;
    event.preventDefault();
    // Paying is part of what the form does by default: a page that prevents that, before or after, prevents paying.
    let held = true;
    event.preventDefault = () => {
      held = false;
    };
    void this.attend((duty) => {
      duty.pay(event.submitter, () => held);
    });
  };
}
