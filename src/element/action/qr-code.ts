// A QR code on a canvas: drawn from its text, or painted from an image the gateway fetched. Never an address the page's
// policy would have to allow.
import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** Light modules around the code, which scanners need. */
const QUIET = 4;
/** Pixels of the canvas per module: sharp on any screen, and big enough to be saved. */
const SCALE = 8;

/** The picture in a `data:` address, or nothing when it is none. Images only, so that nothing else is ever decoded. */
function toBlob(address: string): Blob | undefined {
  const [, type, base64] =
    /^data:(image\/(?:png|jpeg|gif|webp));base64,([A-Za-z0-9+/=]+)$/.exec(address) ?? [];
  if (!type || !base64) return undefined;
  return new Blob([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], { type });
}

export class QrCode extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      justify-items: center;
      gap: calc(var(--_space) * 1.5);
    }
    canvas {
      inline-size: min(100%, 15rem);
      block-size: auto;
      border-radius: var(--_radius);
      background: #fff;
      image-rendering: pixelated;
    }
    button {
      min-block-size: 44px;
      border: 0;
      background: none;
      color: var(--_accent);
      font: inherit;
      font-weight: 600;
      cursor: pointer;
    }
    button:focus-visible {
      outline: var(--_focus-ring) solid var(--_accent);
    }
  `;
  static override properties = {
    text: { attribute: false },
    image: { attribute: false },
    alt: { attribute: false },
    save: { attribute: false },
  };

  declare text: string | undefined;
  /** `data:` address of an image. */
  declare image: string | undefined;
  declare alt: string;
  declare save: string;

  get #canvas(): HTMLCanvasElement | null {
    return this.renderRoot.querySelector('canvas');
  }

  #drawText(text: string): void {
    const { data, size } = encode(text, { border: QUIET });
    const canvas = this.#canvas;
    const context = canvas?.getContext('2d');
    if (!canvas || !context) return;
    canvas.width = canvas.height = size * SCALE;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = '#000';
    for (const [y, row] of data.entries())
      for (const [x, isDark] of row.entries())
        if (isDark) context.fillRect(x * SCALE, y * SCALE, SCALE, SCALE);
  }

  async #drawImage(address: string): Promise<void> {
    const blob = toBlob(address);
    if (!blob) return;
    const bitmap = await createImageBitmap(blob);
    const canvas = this.#canvas;
    if (!canvas) return;
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  }

  #save(): void {
    this.#canvas?.toBlob((blob) => {
      if (!blob) return;
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = 'payment-code.png';
      link.click();
      setTimeout(() => {
        URL.revokeObjectURL(link.href);
      }, 1000);
    });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('text') && !changed.has('image')) return;
    if (this.text) this.#drawText(this.text);
    // An image that cannot be read leaves the text to copy.
    else if (this.image) this.#drawImage(this.image).catch(() => undefined);
  }

  protected override render(): TemplateResult {
    return html`<canvas role="img" aria-label=${this.alt}></canvas>
      <button
        type="button"
        @click=${() => {
          this.#save();
        }}
      >
        ${this.save}
      </button>`;
  }
}

customElements.get('tender-qr-code') ?? customElements.define('tender-qr-code', QrCode);

declare global {
  interface HTMLElementTagNameMap {
    'tender-qr-code': QrCode;
  }
}
