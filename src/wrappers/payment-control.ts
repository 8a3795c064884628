// The checkout as a control of an Angular form: what its value is, and what keeps the form from being valid. Hears the
// element's events, and asks its host for what a form can do to it.
import type { TenderEvents } from 'tender-checkout';

/** What the form takes along: what was paid or saved, and the session, for the shop's server to ask Yuno about. */
export interface TenderPayment {
  /** Id of the payment; of an enrollment its id, or the vaulted token. */
  readonly payment: string;
  readonly session: string;
}

/** `tenderIncomplete`: something has to be filled in. `tenderUnpaid`: the shopper has not paid yet. */
export interface TenderControlErrors {
  tenderIncomplete?: true;
  tenderUnpaid?: true;
}

export interface ControlHost {
  /** The page has a button of its own, which pays when the form is valid. */
  isPaidByForm(): boolean;
  reset(): void;
  /** `isDisabled` has changed. */
  disable(): void;
}

type Change = TenderEvents['tender-change']['detail'];
type Result = TenderEvents['tender-result']['detail'];

const DONE: readonly unknown[] = ['paid', 'authorized', 'enrolled'];

/** The shopper has nothing left to do here: an unpaid code is paid elsewhere. */
const isDone = ({ outcome, status }: Partial<Result>): boolean =>
  DONE.includes(outcome) || (outcome === 'pending' && status === 'READY_TO_PAY');

/** What Angular's forms know as ControlValueAccessor and Validator. */
export class PaymentControl {
  readonly #host: ControlHost;
  #value: TenderPayment | null = null;
  #isComplete = false;
  #isDisabled = false;
  #change: (value: TenderPayment | null) => void = () => undefined;
  #touch: () => void = () => undefined;
  #revalidate: () => void = () => undefined;

  constructor(host: ControlHost) {
    this.#host = host;
  }

  get isDisabled(): boolean {
    return this.#isDisabled;
  }

  /** Nobody but the shopper makes a payment: what a form writes can only clear. */
  writeValue(value: unknown): void {
    if (value !== null && value !== undefined) return;
    const isBegun = this.#isComplete || this.#value !== null;
    this.#value = null;
    if (isBegun) this.#host.reset();
  }

  registerOnChange(change: (value: TenderPayment | null) => void): void {
    this.#change = change;
  }

  registerOnTouched(touch: () => void): void {
    this.#touch = touch;
  }

  registerOnValidatorChange(revalidate: () => void): void {
    this.#revalidate = revalidate;
  }

  setDisabledState(isDisabled: boolean): void {
    if (isDisabled === this.#isDisabled) return;
    this.#isDisabled = isDisabled;
    this.#host.disable();
  }

  validate(): TenderControlErrors | null {
    if (this.#value) return null;
    if (!this.#isComplete) return { tenderIncomplete: true };
    return this.#host.isPaidByForm() ? null : { tenderUnpaid: true };
  }

  /** An event may be a page's own, of the same name: without what ours tell. */
  hear(event: Event): void {
    const told = (event as CustomEvent<Partial<Change & Result> | null>).detail ?? {};
    if (event.type === 'tender-change') this.#complete(told.complete === true);
    if (event.type === 'tender-submit') this.#touch();
    if (event.type === 'tender-result') this.#conclude(told);
  }

  leave(): void {
    this.#touch();
  }

  /** Who presses the button has changed. */
  changeButton(): void {
    this.#revalidate();
  }

  /** Another session, another payment. */
  startOver(): void {
    this.#complete(false);
    if (this.#value) this.#give(null);
  }

  #complete(isComplete: boolean): void {
    if (isComplete === this.#isComplete) return;
    this.#isComplete = isComplete;
    this.#revalidate();
  }

  #conclude(result: Partial<Result>): void {
    const { session = '', paymentId, vaultedToken, final } = result;
    const payment = paymentId ?? vaultedToken;
    if (isDone(result) && payment) this.#give({ payment, session });
    else if (final && this.#value) this.#give(null);
  }

  #give(value: TenderPayment | null): void {
    this.#value = value;
    this.#change(value);
  }
}
