// Where the checkout shows itself: in the page's flow, or in a dialog of its own. Knows the two calls and when the
// dialog's code is fetched; what a dialog does is said there.
import { loadChunk } from '../state/load-chunk.js';
import { CheckoutProperties } from './checkout-properties.js';
import type { CheckoutPicture } from './checkout-view.js';
import type { Dialog } from './dialog.js';

export class Presented extends CheckoutProperties {
  /** What is on screen, or would be. */
  protected picture: CheckoutPicture | undefined;
  #dialog: Dialog | undefined;

  /** What a server drew in its place makes room. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  /**
   * With `presentation="dialog"`: opens the dialog. Resolves once it is open. Without its code, which could not be
   * loaded, the checkout shows itself inline: nobody is kept from paying.
   */
  async show(): Promise<void> {
    if (!this.presentation) return;
    try {
      this.#dialog = await (await loadChunk(() => import('./dialog.js'))).show(this, () => this.picture);
    } catch {
      this.presentation = undefined;
    }
  }

  /** Closes the dialog. Nothing typed is lost, and a payment in flight goes on. */
  close(): void {
    this.#dialog?.close();
  }
}
