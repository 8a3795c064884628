// The element as a control of a form: submitting the form pays first, and the form is really submitted, with its
// original submitter, once the shopper has nothing left to do.
import type { Result } from '../state/checkout-state.js';

/** After these the form goes on its way. */
const DONE = ['paid', 'authorized', 'enrolled'];

export class FormControl {
  readonly #internals: ElementInternals;
  readonly #name: () => string | null;
  readonly #submit: () => Promise<Result>;
  #form: HTMLFormElement | null = null;
  #submitter: HTMLElement | null = null;
  /** A press is being paid for: the form waits. */
  #waiting = false;
  /** This submission is ours to let through. */
  #passing = false;

  constructor(internals: ElementInternals, name: () => string | null, submit: () => Promise<Result>) {
    this.#internals = internals;
    this.#name = name;
    this.#submit = submit;
  }

  /** The form this control takes part in: it needs a name for that, like any other. */
  get form(): HTMLFormElement | null {
    return this.#name() ? this.#internals.form : null;
  }

  /** Called whenever the element is put into or taken out of a form. */
  attach(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('submit', this.#onSubmit);
    this.#form = form;
    form?.addEventListener('submit', this.#onSubmit);
  }

  /** The shopper has nothing left to do: the form takes the id along. */
  finish(value: string, session: string): void {
    const name = this.#name();
    if (!name) return;
    const entries = new FormData();
    entries.set(name, value);
    entries.set(`${name}-session`, session);
    this.#internals.setFormValue(entries);
    if (!this.#waiting) return;
    this.#waiting = false;
    this.#passing = true;
    const submitter = this.#submitter?.isConnected ? this.#submitter : null;
    this.#form?.requestSubmit(submitter);
    this.#passing = false;
  }

  /** An outcome of the payment: the form is submitted for a good one only. */
  conclude({ outcome, paymentId, vaultedToken, session }: Result): void {
    if (DONE.includes(outcome)) this.finish(paymentId ?? vaultedToken ?? '', session);
  }

  /** Nothing is promised to the form any more. */
  clear(): void {
    this.#waiting = false;
    this.#internals.setFormValue(null);
  }

  readonly #onSubmit = (event: SubmitEvent): void => {
    if (this.#passing || event.defaultPrevented || !this.form) return;
    event.preventDefault();
    this.#submitter = event.submitter;
    this.#waiting = true;
    void this.#submit().then(({ outcome }) => {
      if (outcome === 'incomplete') this.#waiting = false;
    });
  };
}
