// The checkout in a dialog of its own. A tag because a dialog has a life: opened, closed, opened again. It takes in what is
// drawn already: the same elements, so no frame is loaded anew and nothing typed is lost. It pays and cancels nothing.
import { html, LitElement, type TemplateResult } from 'lit';
import { dialogStyles } from './dialog.styles.js';
import type { CheckoutPicture } from './checkout-view.js';

/** The element, as far as its dialog may know it. */
export interface PresentedElement extends LitElement {
  readonly presentation: string | undefined;
  readonly hideResult: boolean;
}

export class Dialog extends LitElement {
  static override styles = dialogStyles;

  declare host: PresentedElement;
  declare look: () => CheckoutPicture | undefined;

  get #box(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  show(): void {
    const box = this.#box;
    if (!box || box.open || !this.isConnected) return;
    box.showModal();
    // To the title: the keyboard of a phone would hide what the shopper has not seen yet.
    box.querySelector('h2')?.focus();
    this.host.toggleAttribute('open', true);
    holdPage(this);
  }

  /** What the bank shows is dismissed first, as by its own button: the payment stays in flight. */
  close(): void {
    if (!this.#box?.open) return;
    void this.#leave().then(() => {
      this.#box?.close();
    });
  }

  /** The checkout was drawn. */
  follow(): void {
    const { phase, surface } = this.look()?.state ?? {};
    // The bank needs the shopper, who may have closed the dialog: behind it nobody would know.
    if (surface) this.show();
    if (phase === 'done' && this.host.hideResult) this.#box?.close();
    this.requestUpdate();
  }

  async #leave(): Promise<void> {
    const { store, state } = this.look() ?? {};
    if (store && state?.surface)
      await store.later((code) => {
        code.leave(store);
      });
  }

  /** Nothing is typed and nothing is under way. What is in a card form, nobody out here knows. */
  get #isIdle(): boolean {
    const { state, store } = this.look() ?? {};
    const isTyped = store?.frames.card ?? Object.values(state?.values ?? {}).some(Boolean);
    return !isTyped && state?.phase !== 'busy' && state?.phase !== 'acting';
  }

  readonly #onPress = ({ target, currentTarget }: Event): void => {
    if (target === currentTarget && this.#isIdle) this.close();
  };

  /** Escape closes what is in front and nothing else. */
  readonly #onCancel = (event: Event): void => {
    if (event.target !== event.currentTarget || !this.look()?.state.surface) return;
    event.preventDefault();
    void this.#leave();
  };

  /** Escape in the card form: the browser keeps it to the frame's own document, so the frame passes it on. */
  readonly #onKey = ({ key, isTrusted }: KeyboardEvent): void => {
    if (key === 'Escape' && !isTrusted) this.close();
  };

  readonly #onClose = ({ target, currentTarget }: Event): void => {
    if (target !== currentTarget) return;
    releasePage(this);
    this.host.toggleAttribute('open', false);
    // A browser that would not be held: the bank's page is gone from sight, and that is told.
    void this.#leave();
    this.host.dispatchEvent(new Event('close'));
  };

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Taken out of the page it would stay "open", and be no dialog any more when it comes back.
    this.#box?.close();
  }

  protected override render(): TemplateResult {
    const { t } = this.look() ?? { t: () => '' };
    const close = () => {
      this.close();
    };
    return html`<dialog
      part="backdrop"
      aria-labelledby="title"
      @cancel=${this.#onCancel}
      @close=${this.#onClose}
      @click=${this.#onPress}
      @keydown=${this.#onKey}
    >
      <div class="sheet" part="dialog">
        <header>
          <h2 id="title" part="dialog-title" tabindex="-1">${t('list.title')}</h2>
          <button type="button" part="close" aria-label=${t('button.close')} @click=${close}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M3 3l10 10M13 3L3 13" />
            </svg>
          </button>
        </header>
        <div class="body"><slot></slot></div>
      </div>
    </dialog>`;
  }
}

/** Dialogs that are open. While there is one, the page behind stands still. */
const open = new Set<Dialog>();
const still = new CSSStyleSheet();

function holdPage(dialog: Dialog): void {
  const { documentElement } = document;
  if (open.size === 0) {
    // Where a scroll bar takes room, its room is kept: nothing moves to the side.
    const gutter = innerWidth > documentElement.clientWidth ? 'scrollbar-gutter: stable;' : '';
    still.replaceSync(`html { overflow: hidden !important; ${gutter} }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, still];
  }
  open.add(dialog);
}

function releasePage(dialog: Dialog): void {
  if (!open.delete(dialog) || open.size > 0) return;
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== still);
}

customElements.get('tender-dialog') ?? customElements.define('tender-dialog', Dialog);

/** Puts what the element draws into a dialog, closed as yet. */
function toDialog(host: PresentedElement, look: () => CheckoutPicture | undefined): Dialog {
  const dialog = new Dialog();
  dialog.host = host;
  dialog.look = look;
  dialog.setAttribute('exportparts', 'backdrop,dialog,dialog-title,close');
  const root = host.renderRoot.querySelector('.root');
  if (root) {
    root.replaceWith(dialog);
    dialog.append(root);
  }
  const controller = {
    hostUpdated() {
      if (host.presentation === 'dialog') {
        dialog.follow();
        return;
      }
      host.removeController(controller);
      dialog.replaceWith(...dialog.childNodes);
    },
  };
  host.addController(controller);
  return dialog;
}

/** Opens the dialog of an element that wants to be in one. */
export async function show(
  host: PresentedElement,
  look: () => CheckoutPicture | undefined,
): Promise<Dialog | undefined> {
  await host.updateComplete;
  if (host.presentation !== 'dialog') return undefined;
  const dialog = host.renderRoot.querySelector('tender-dialog') ?? toDialog(host, look);
  await dialog.updateComplete;
  dialog.show();
  return dialog;
}

declare global {
  interface HTMLElementTagNameMap {
    'tender-dialog': Dialog;
  }
}
