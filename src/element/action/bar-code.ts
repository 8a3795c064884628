// A barcode of a payment number: interleaved two of five for an even count of digits, as bank slips have it, else Code 128.
import { html, LitElement, svg, type TemplateResult } from 'lit';
import { CODE128 } from 'jsbarcode/bin/barcodes/CODE128/index.js';
import { ITF } from 'jsbarcode/bin/barcodes/ITF/index.js';

/** Dark (`1`) and light (`0`) bars from left to right; nothing when the text cannot be one. */
export function toBars(text: string): string {
  const Encoder = /^(\d\d)+$/.test(text) ? ITF : CODE128;
  const encoder = new Encoder(text, {});
  return encoder.valid() ? encoder.encode().data : '';
}

/** Light modules on either side, which scanners need. */
const QUIET = 10;

export class BarCode extends LitElement {
  static override properties = { text: { attribute: false }, alt: { attribute: false } };

  declare text: string;
  declare alt: string;

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const bars = toBars(this.text);
    // The number stands above it: what cannot be drawn is typed.
    if (bars === '') return html``;
    return html`<svg
      class="bars"
      part="barcode"
      viewBox="${-QUIET} 0 ${bars.length + 2 * QUIET} 1"
      preserveAspectRatio="none"
      role="img"
      aria-label=${this.alt}
      shape-rendering="crispEdges"
    >
      ${[...bars.matchAll(/1+/g)].map(
        ({ 0: run, index }) => svg`<rect x=${index} width=${run.length} height="1" fill="#000"/>`,
      )}
    </svg>`;
  }
}

customElements.get('tender-bar-code') ?? customElements.define('tender-bar-code', BarCode);

declare global {
  interface HTMLElementTagNameMap {
    'tender-bar-code': BarCode;
  }
}
