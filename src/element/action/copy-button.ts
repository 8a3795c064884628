// Puts a text on the clipboard and says so. Where there is no clipboard, the text is shown selected, ready to be copied.
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';

/** How long the thanks stay, in milliseconds. */
const SHOWN = 3000;

export class CopyButton extends LitElement {
  static override styles = css`
    :host {
      display: grid;
    }
    button {
      min-block-size: 3.25rem;
      padding: var(--_space) calc(var(--_space) * 3);
      border: var(--_border-width) solid var(--_border);
      border-radius: var(--_radius);
      background: var(--_surface);
      color: var(--_text);
      font: inherit;
      font-weight: 600;
      cursor: pointer;
    }
    button:focus-visible,
    textarea:focus-visible {
      outline: var(--_focus-ring) solid var(--_accent);
      outline-offset: 2px;
    }
    textarea {
      box-sizing: border-box;
      inline-size: 100%;
      font: inherit;
    }
    .unseen {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  `;
  static override properties = {
    text: { attribute: false },
    label: { attribute: false },
    done: { attribute: false },
    isDone: { state: true },
    isShown: { state: true },
  };

  declare text: string;
  declare label: string;
  declare done: string;
  declare isDone: boolean;
  declare isShown: boolean;

  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text);
      this.isDone = true;
      this.isShown = false;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => (this.isDone = false), SHOWN);
    } catch {
      this.isShown = true;
      await this.updateComplete;
      const area = this.renderRoot.querySelector('textarea');
      area?.focus();
      area?.select();
    }
  }

  protected override render(): TemplateResult {
    return html`<button type="button" @click=${() => void this.#copy()}>
        ${this.isDone ? this.done : this.label}
      </button>
      <span class="unseen" role="status">${this.isDone ? this.done : ''}</span>
      ${this.isShown ? html`<textarea readonly aria-label=${this.label} .value=${this.text}></textarea>` : nothing}`;
  }
}

customElements.get('tender-copy-button') ?? customElements.define('tender-copy-button', CopyButton);

declare global {
  interface HTMLElementTagNameMap {
    'tender-copy-button': CopyButton;
  }
}
