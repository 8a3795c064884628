// <tender-checkout>: token in, phases drawn, events out. Holds what the page set and hands it to a store;
// decides nothing about a payment itself.
import { adoptStyles, type PropertyValues, type TemplateResult } from 'lit';
import type { Method } from '../../shared/contract.js';
import { CheckoutError } from '../../shared/errors.js';
import type { Words } from '../i18n/words.js';
import { IDLE, toIncomplete, whenFailed, type CheckoutState, type Result } from '../state/checkout-state.js';
import { CheckoutStore } from '../state/checkout-store.js';
import { CheckoutHost } from './checkout-host.js';
import { checkoutView } from './checkout-view.js';
import { dispatch } from './events.js';
import { FormControl } from './form-control.js';
import type { FormDuty } from './form-duty.js';
import { LazyViews } from './lazy-views.js';
import { mistakeIn } from './mistakes.js';
import { RESTART } from './checkout-properties.js';
import { Speech } from './speech.js';
import { checkoutStyles } from './tender-checkout.styles.js';

/** A page that sets its token a moment after the tag is not a page without one. In milliseconds. */
const GRACE = 100;

/**
 * Takes a payment, or saves a payment method, for a session that the merchant's server made with Yuno.
 *
 * @tagname tender-checkout
 * @fires tender-ready - The methods are on screen.
 * @fires tender-change - Selection or completeness changed.
 * @fires tender-submit - The shopper asked to pay or save. Cancelable; `respondWith` for a check of the page's own.
 * @fires tender-token - A one-time token exists and the merchant's server is to create the payment.
 * @fires tender-action - The shopper is about to be asked elsewhere. Cancelable.
 * @fires tender-session - Another session is needed; unanswered, the gateway clones a checkout session.
 * @fires tender-result - An outcome is known.
 * @fires tender-error - It cannot go on by itself.
 * @fires close - The dialog was closed. Like a dialog's own it does not bubble.
 * @slot before-button - Above the button.
 * @slot after-button - Below the button.
 * @slot empty - Below the notice when there is nothing to pay with.
 * @cssprop --tender-color-accent - Button, chosen method, focus.
 * @cssprop --tender-color-on-accent - Text on the button.
 * @cssprop --tender-color-text - Text.
 * @cssprop --tender-color-muted - Text of less weight.
 * @cssprop --tender-color-surface - Behind methods and fields.
 * @cssprop --tender-color-border - Lines.
 * @cssprop --tender-color-danger - Errors.
 * @cssprop --tender-color-success - Good outcomes.
 * @cssprop --tender-font-family - Fonts, in the frame too.
 * @cssprop --tender-font-size - Size of the text.
 * @cssprop --tender-radius - Roundness of corners.
 * @cssprop --tender-space - The unit of all distances.
 * @cssprop --tender-border-width - Width of lines.
 * @cssprop --tender-focus-ring - Width of the focus ring.
 * @cssstate loading - The session is being opened.
 * @cssstate ready - The form can be used.
 * @cssstate busy - Something is under way.
 * @cssstate invalid - A press found fields missing.
 * @cssstate done - The outcome is known.
 * @cssstate failed - The session could not be opened.
 */
export class TenderCheckout extends FormControl {
  static override styles = checkoutStyles;

  readonly #speech = new Speech(this, () => {
    this.requestUpdate();
  });
  readonly #views = new LazyViews(
    this,
    (english) => {
      this.#arrived(english);
    },
    () => this.#speech.further(),
  );
  readonly #host = new CheckoutHost(this, {
    gateway: () => this.#gateway,
    language: () => this.#speech.language,
    known: () => this.known,
    prepared: () => this.#views.loadForm(this.#store),
    changed: (state) => {
      this.#become(state);
    },
    hand: (token, session) => this.duty?.hand(token, session),
  });
  #store: CheckoutStore | undefined;
  #state: CheckoutState = IDLE;
  #grace: ReturnType<typeof setTimeout> | undefined;
  /** The shopper acted: what appears next takes the focus. */
  #follow = false;

  /** The methods on offer, as plain data. */
  get methods(): readonly Method[] {
    return structuredClone(this.#state.opened?.methods ?? []);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && !this.#store) this.#restart();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move is a removal and an insertion in one task.
    queueMicrotask(() => {
      if (!this.isConnected) this.#detach();
    });
  }

  /**
   * The same as pressing the button. Resolves with the first result, or with `outcome: "incomplete"` when nothing
   * could be sent; never rejects for a decline.
   */
  async submit(): Promise<Result> {
    // A page may have disabled it in this very moment.
    if (this.#store) await this.updateComplete;
    if (!this.#store || this.off) return toIncomplete(this.#state, this.ref);
    await this.show();
    this.#follow = true;
    const result = await this.#store.submit();
    await this.updateComplete;
    // What is still on its way takes the focus when it comes: a step's view, a banner.
    const { phase, notice } = this.#state;
    this.#follow &&= phase === 'acting' || (notice !== undefined && !this.#views.here.later);
    return result;
  }

  /** Shows what is missing and focuses the first such field. */
  async validate(): Promise<boolean> {
    return (await this.#store?.validate()) ?? false;
  }

  /** Reads the session again without losing input: after the amount changed, say. */
  async refresh(): Promise<void> {
    await this.#store?.open();
  }

  /** Clears what was typed and goes back to the list. */
  reset(): void {
    this.duty?.forget();
    this.#store?.reset();
  }

  /** First field or method. */
  override focus(): void {
    this.#host.focus();
  }

  get #gateway(): string {
    return (this.gateway ?? new URL(import.meta.url).origin).replace(/\/+$/, '');
  }

  #restart(): void {
    this.#detach();
    this.#become(IDLE);
    if (mistakeIn(this, this.#gateway) === 'session_missing') this.#grace = setTimeout(this.#start, GRACE);
    else this.#start();
  }

  readonly #start = (): void => {
    const mistake = mistakeIn(this, this.#gateway);
    const ref = this.ref;
    if (!mistake && ref) {
      this.#store = new CheckoutStore(this.#host, ref);
      const spoken = this.#speech.choose(this.language);
      // Rows are drawn once and as they stay. What does not come is said where it is missed.
      void this.#store.open((opened) =>
        this.#views.loadFor({ ...IDLE, opened }).then(
          () => spoken,
          () => spoken,
        ),
      );
      return;
    }
    const error = new CheckoutError(mistake ?? 'session_missing');
    void this.#speech.choose(this.language);
    this.#become(whenFailed(IDLE, error));
    const { code, who, retryable } = error;
    dispatch(this, 'tender-error', { code, who, retryable, shown: true });
  };

  #detach(): void {
    clearTimeout(this.#grace);
    this.#store?.detach();
    this.#store = undefined;
  }

  #become(state: CheckoutState): void {
    this.#follow ||= this.#views.here.after?.isMove(this, this.#state, state) === true;
    this.#state = state;
    this.mirror(state);
    const views = this.#views;
    const { notice, opened, phase } = state;
    if (notice ?? (opened && (phase !== 'form' || !opened.methods[0]))) views.loadLater();
    if (!notice?.retry) Promise.all([views.loadForm(this.#store), views.loadFor(state)]).catch(this.#lose);
    this.requestUpdate();
  }

  /** A lazy view came. */
  readonly #arrived = (english: Words): void => {
    this.#speech.learn(english);
    adoptStyles(this.renderRoot as ShadowRoot, [...checkoutStyles, ...this.#views.styles]);
    this.engage(this.#views.here.control);
  };

  /** The button, or Enter in a field: in a form it is the form that is submitted. */
  readonly #press = (click?: Event): void => {
    if (this.form) {
      void this.attend((duty) => {
        duty.press(!click);
      });
    } else void this.submit();
  };

  protected override async attend(act: (duty: FormDuty) => void): Promise<void> {
    await this.#views.loadFor(this.#state).catch(this.#lose);
    if (this.duty) act(this.duty);
  }

  readonly #lose = (thrown: unknown): void => {
    this.#store?.fail(thrown);
  };

  /** The shopper is about to press the button: what that takes is fetched. */
  readonly #reach = (): void => {
    this.#store?.prefetch();
    this.#views.loadLater();
  };

  readonly #retry = (): void => {
    this.#follow = true;
    const { phase, opened } = this.#state;
    if (phase === 'failed' || !opened?.methods[0]) void this.#store?.open();
    else {
      this.#store?.set({ notice: undefined });
      if (phase === 'form') this.#host.fields?.reload();
    }
  };

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { ref } = this.#store ?? {};
    const own = this.ref;
    const adopted = ref && own && ref.token === own.token && ref.kind === own.kind;
    const restart = RESTART.some((name) => changed.has(name) && !(adopted && name.endsWith('Session')));
    this.#speech.texts = this.texts ?? {};
    if (changed.has('layout') || changed.has('required')) this.#become(this.#state);
    if (restart || !this.hasUpdated) this.#restart();
    else if (changed.has('language')) void this.#speech.choose(this.language);
    if (!restart && changed.has('customerReference' as never)) void this.refresh();
  }

  protected override updated(): void {
    this.judge();
    if (!this.#follow || this.#state.phase === 'busy') return;
    this.#follow = !this.#host.land(this.#state, this.#views.here.after);
  }

  protected override render(): TemplateResult {
    return checkoutView(
      (this.picture = {
        views: this.#views.here,
        arrived: this.#arrived,
        customer: this.known.customer,
        state: this.#state,
        store: this.#store,
        t: this.#speech.t,
        language: this.#speech.language,
        gateway: this.#gateway,
        disabled: this.off,
        hideButton: this.hidePayButton,
        hideResult: this.hideResult,
        press: this.#press,
        reach: this.#reach,
        retry: this.#retry,
      }),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tender-checkout': TenderCheckout;
  }
}
