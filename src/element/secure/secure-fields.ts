// The iframe in which card data is typed, its greeting and its port. A tag of its own because an iframe has a life:
// it loads, reloads when moved, falls silent. Becomes a dialog when the provider's surface must be in front.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { toDeferred } from '../../shared/deferred.js';
import { CheckoutError } from '../../shared/errors.js';
import { isTokenizeAnswer } from '../../shared/guards.js';
import {
  PROTOCOL,
  type Blame,
  type Dress,
  type Greeting,
  type TokenizeAnswer,
  type TokenizeAsk,
} from '../../shared/protocol.js';
import {
  openFrameLine,
  type FrameHolder,
  type FrameLine,
  type FrameListener,
  type Worded,
} from './frame-line.js';
import { readLook } from './look.js';
import { raise } from './raise.js';
import { learnToRise, secureFieldsStyles } from './secure-fields.styles.js';

/** How long a frame may stay silent, in milliseconds, before it is loaded once more. */
const SILENCE = 8000;
/** The slot of the checkout that stands in this tag. */
export const FRAME_SLOT = 'card-frame';
const VALIDATE_DEADLINE = 5000;
const TOKENIZE_DEADLINE = 45_000;

export class SecureFields extends LitElement implements FrameHolder {
  static override styles = secureFieldsStyles;
  static override properties = {
    gateway: { attribute: false },
    dress: { attribute: false },
    bare: { type: Boolean, reflect: true },
    shown: { type: Boolean, reflect: true },
    titles: { attribute: false },
  };

  declare gateway: string;
  declare dress: Worded;
  declare listener: FrameListener;
  /** No fields: there for the provider alone. */
  declare bare: boolean;
  /** The provider's surface is in front, as a dialog. */
  declare shown: boolean;
  declare titles: { card: string; surface: string; close: string };

  /** A child of the checkout, shown here through slots: Chromium fills no card into a frame in a shadow tree. */
  readonly #iframe = document.createElement('iframe');
  /** What is loaded in it. Browsers drop it with the frame, when the page moves the checkout or takes it out. */
  #content: unknown;
  #line: FrameLine | undefined;
  #ready = toDeferred<FrameLine>();
  #greeted = false;
  #retried = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    const iframe = this.#iframe;
    iframe.slot = FRAME_SLOT;
    window.addEventListener('blur', this.#onBlur);
    if (this.#isAlive) return;
    iframe.referrerPolicy = 'origin';
    iframe.onload = () => {
      if (this.isConnected) this.#greet();
      // Moved with the checkout while another method is looked at: begun anew when its turn comes.
      else this.end();
    };
    this.#load();
    (this.getRootNode() as Partial<ShadowRoot>).host?.append(iframe);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('blur', this.#onBlur);
    // Another method is looked at: in no slot the frame is unseen, and lives on with what was typed.
    if (this.#isAlive && !this.bare) this.#iframe.slot = '';
    else this.end();
  }

  get #isAlive(): boolean {
    return Boolean(this.#content) && this.#content === this.#iframe.contentWindow;
  }

  /** Lets go of the frame, and of what was typed in it. */
  end(): void {
    this.#iframe.remove();
    this.#content = undefined;
    this.toggleAttribute('ready', false);
    clearTimeout(this.#timer);
    this.#line?.close();
    this.#line = undefined;
  }

  /** Shows what is missing and moves the focus there. */
  async validate(): Promise<boolean> {
    const line = await this.#ready.promise;
    return (await line.ask('validate', null, VALIDATE_DEADLINE, 'frame_unreachable')).complete;
  }

  async tokenize(ask: TokenizeAsk): Promise<TokenizeAnswer> {
    const line = await this.#ready.promise;
    void learnToRise(this.renderRoot as ShadowRoot);
    const answer: unknown = await line.ask('tokenize', ask, TOKENIZE_DEADLINE, 'provider_unreachable');
    if (!isTokenizeAnswer(answer)) throw new CheckoutError('provider_failed');
    return answer;
  }

  proceed(created: boolean): void {
    this.#line?.notify('continue', { created });
  }

  /** Shows a mistake that the bank found at its field. */
  blame(blame: Blame): void {
    this.#iframe.focus();
    this.#line?.notify('blame', blame);
  }

  reset(): void {
    this.#line?.notify('reset', null);
  }

  override focus(): void {
    if (this.bare) {
      // Nothing to go to in there: the method it belongs to begins with its row.
      this.closest('[part~="method"]')?.querySelector('input')?.focus();
      return;
    }
    this.#iframe.focus();
    this.#line?.notify('focus', null);
  }

  /** The frame is as tall as what is in it. */
  grow(pixels: number): void {
    this.style.setProperty('--_height', `${String(Math.ceil(pixels))}px`);
  }

  /** Loads the frame again after it failed. */
  reload(): void {
    this.#retried = false;
    this.#ready = toDeferred<FrameLine>();
    this.#load();
  }

  #expectLoad(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#silent, SILENCE);
  }

  #load(): void {
    this.#expectLoad();
    this.#iframe.src = `${this.gateway}/frame`;
  }

  /** A frame has loaded: one greeting, to the gateway's origin and no other, with a port that is ours alone. */
  #greet(): void {
    const reloaded = this.#greeted;
    if (reloaded) this.#ready = toDeferred();
    this.#line?.close();
    const { port1, port2 } = new MessageChannel();
    const line = openFrameLine(port1, this);
    this.#line = line;
    const greeting: Greeting = { tender: 'greeting', protocol: PROTOCOL };
    this.#iframe.contentWindow?.postMessage(greeting, new URL(this.gateway).origin, [port2]);
    this.#expectLoad();
    void line.ask('setup', this.#dress, SILENCE, 'frame_unreachable').then(
      () => {
        if (line !== this.#line) return;
        clearTimeout(this.#timer);
        this.toggleAttribute('ready', true);
        this.#greeted = true;
        this.#content = this.#iframe.contentWindow;
        if (reloaded) this.listener.lost();
        this.#ready.resolve(line);
      },
      () => undefined,
    );
  }

  /** Nothing was heard in time: once more, then it is said. */
  readonly #silent = (): void => {
    this.#line?.close();
    this.#line = undefined;
    if (!this.#retried) {
      this.#retried = true;
      this.#load();
      return;
    }
    const error = new CheckoutError('frame_unreachable');
    this.#ready.reject(error);
    this.listener.failed(error);
  };

  get #dress(): Dress {
    const probe = this.renderRoot.querySelector('.probe');
    return {
      ...this.dress,
      direction: getComputedStyle(this).direction === 'rtl' ? 'rtl' : 'ltr',
      look: probe ? readLook(probe) : {},
    };
  }

  readonly #redress = (): void => {
    if (this.#greeted) this.#line?.notify('dress', this.#dress);
  };

  /**
   * In Chromium a page in a frame takes the focus even from behind `inert`: a bank's that loads after the dialog was
   * closed. It goes back to the heading of what is in front.
   */
  readonly #onBlur = (): void => {
    setTimeout(() => {
      // While the page in it has the focus, the frame itself does not match `:focus`.
      const { activeElement } = this.#iframe.getRootNode() as Document | ShadowRoot;
      if (!this.closest('[inert]') || activeElement !== this.#iframe) return;
      (this.getRootNode() as ShadowRoot).querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
    });
  };

  #toggleSurface(): void {
    const box = this.renderRoot.querySelector<HTMLElement>('.box');
    this.#line?.notify('surface', { shown: this.shown });
    if (!box) return;
    if (this.shown) raise(box);
    else {
      // A popover gives the focus back to what had it before: the card fields. Where it belongs, the checkout says.
      const { activeElement } = this.renderRoot as ShadowRoot;
      if (activeElement instanceof HTMLElement) activeElement.blur();
      this.#iframe.blur();
      box.removeAttribute('popover');
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#iframe.title = this.titles.card;
    if (changed.get('gateway')) this.#load();
    if (changed.has('dress')) this.#redress();
    if (changed.has('shown') && (this.shown || changed.get('shown'))) this.#toggleSurface();
  }

  protected override render(): TemplateResult {
    const { titles, shown } = this;
    const close = () => {
      this.listener.close();
    };
    const trap = () => this.renderRoot.querySelector('button')?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (!shown || event.key !== 'Escape') return;
      // What is around it stays.
      event.preventDefault();
      close();
    };
    return html`<div
        class="box"
        part="frame"
        role=${shown ? 'dialog' : 'group'}
        aria-modal=${shown ? 'true' : nothing}
        aria-label=${shown ? titles.surface : titles.card}
        @keydown=${onKey}
      >
        <div class="sheet" part=${shown ? 'dialog' : nothing}>
          ${
            shown
              ? html`<header>
                  <strong part="dialog-title" aria-hidden="true">${titles.surface}</strong>
                  <button type="button" part="close" @click=${close}>${titles.close}</button>
                </header>`
              : nothing
          }
          <slot></slot>
          ${shown ? html`<span tabindex="0" @focus=${trap}></span>` : nothing}
        </div>
      </div>
      <span
        class="probe"
        aria-hidden="true"
        @transitionend=${this.#redress}
        @animationstart=${this.#redress}
      ></span>`;
  }
}

customElements.get('tender-secure-fields') ?? customElements.define('tender-secure-fields', SecureFields);

declare global {
  interface HTMLElementTagNameMap {
    'tender-secure-fields': SecureFields;
  }
}
