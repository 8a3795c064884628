// A QR code on a canvas: drawn from its text, or painted from an image the gateway fetched. Never an address the page's
// policy would have to allow.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
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
  static override properties = {
    text: { attribute: false },
    image: { attribute: false },
    alt: { attribute: false },
    save: { attribute: false },
    state: { state: true },
  };

  declare text: string | undefined;
  /** `data:` address of an image. */
  declare image: string | undefined;
  declare alt: string;
  declare save: string;
  /** What cannot be drawn is not on screen: the text beside it can still be copied. */
  declare state: 'drawing' | 'drawn' | 'failed';

  protected override createRenderRoot(): this {
    return this;
  }

  /** Counts what is to be drawn: an older drawing says nothing of a newer one. */
  #turn = 0;

  get #canvas(): HTMLCanvasElement | null {
    return this.renderRoot.querySelector('canvas');
  }

  #paint(canvas: HTMLCanvasElement, width: number, height: number): CanvasRenderingContext2D {
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas here');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    return context;
  }

  #drawText(canvas: HTMLCanvasElement, text: string): void {
    const { data, size } = encode(text, { border: QUIET });
    const context = this.#paint(canvas, size * SCALE, size * SCALE);
    context.fillStyle = '#000';
    for (const [y, row] of data.entries())
      for (const [x, isDark] of row.entries())
        if (isDark) context.fillRect(x * SCALE, y * SCALE, SCALE, SCALE);
  }

  async #drawImage(canvas: HTMLCanvasElement, address: string): Promise<void> {
    const blob = toBlob(address);
    if (!blob) throw new Error('no image that is drawn here');
    const bitmap = await createImageBitmap(blob);
    // Another image may have come in the meantime.
    if (address !== this.image) return;
    this.#paint(canvas, bitmap.width, bitmap.height).drawImage(bitmap, 0, 0);
  }

  /** From the text, which is sharp; else from the image. */
  async #draw({ text, image } = this): Promise<void> {
    const canvas = this.#canvas;
    if (!canvas) return;
    try {
      if (!text) throw new Error('no text');
      this.#drawText(canvas, text);
    } catch (thrown) {
      // Too long a text for a code may have come with an image.
      if (!image) throw thrown;
      await this.#drawImage(canvas, image);
    }
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

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('text') || changed.has('image')) this.state = 'drawing';
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('text') && !changed.has('image')) return;
    const turn = ++this.#turn;
    const end = (state: 'drawn' | 'failed') => () => {
      if (turn === this.#turn) this.state = state;
    };
    this.#draw().then(end('drawn'), end('failed'));
  }

  protected override render(): TemplateResult {
    if (this.state === 'failed') return html``;
    return html`<canvas part="qr" role="img" aria-label=${this.alt}></canvas> ${
        this.state === 'drawn'
          ? html`<button
              type="button"
              class="bare"
              part="save"
              @click=${() => {
                this.#save();
              }}
            >
              ${this.save}
            </button>`
          : nothing
      }`;
  }
}

customElements.get('tender-qr-code') ?? customElements.define('tender-qr-code', QrCode);

declare global {
  interface HTMLElementTagNameMap {
    'tender-qr-code': QrCode;
  }
}
