// Puts a text on the clipboard and says so. Where there is no clipboard, the text is shown selected, ready to be copied.
// Drawn in the tree of the view around it, whose buttons it looks like.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { say } from '../ui/say.js';

/** How long the thanks stay, in milliseconds. */
const SHOWN = 3000;

export class CopyButton extends LitElement {
  static override properties = {
    text: { attribute: false },
    label: { attribute: false },
    done: { attribute: false },
    look: { attribute: false },
    isDone: { state: true },
    isShown: { state: true },
  };

  declare text: string;
  declare label: string;
  declare done: string;
  /** Class of the button. */
  declare look: string | undefined;
  declare isDone: boolean;
  declare isShown: boolean;

  #timer: ReturnType<typeof setTimeout> | undefined;

  protected override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text);
      this.isDone = true;
      this.isShown = false;
      say(this, this.done);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.isDone = false;
        // The same words can be heard again.
        say(this, '');
      }, SHOWN);
    } catch {
      this.isShown = true;
      await this.updateComplete;
      const area = this.renderRoot.querySelector('textarea');
      area?.focus();
      area?.select();
    }
  }

  protected override render(): TemplateResult {
    return html`<button
        type="button"
        class=${this.look ?? 'second'}
        part="copy"
        @click=${() => void this.#copy()}
      >
        ${this.isDone ? this.done : this.label}
      </button>
      ${this.isShown ? html`<textarea readonly aria-label=${this.label} .value=${this.text}></textarea>` : nothing}`;
  }
}

customElements.get('tender-copy-button') ?? customElements.define('tender-copy-button', CopyButton);

declare global {
  interface HTMLElementTagNameMap {
    'tender-copy-button': CopyButton;
  }
}
