// Gives the tag its class; in a browser that cannot hold the checkout, a class that says so.
import { CheckoutError } from '../../shared/errors.js';
import { ENGLISH } from '../i18n/words.js';
import { dispatch } from './events.js';
import { TenderCheckout } from './tender-checkout.js';

/** A page that loads the script twice, or two versions of it, keeps the first. */
export function register(name: string): void {
  const { prototype } = HTMLElement;
  const isOld = !('attachInternals' in prototype && 'inert' in prototype);
  if (!customElements.get(name)) customElements.define(name, isOld ? createPlainNotice() : TenderCheckout);
}

/** In English: a browser this old may not load the catalog of another language either. */
const createPlainNotice = (): CustomElementConstructor =>
  class extends HTMLElement {
    connectedCallback(): void {
      this.textContent = ENGLISH['error.browser'] ?? '';
      const { code, who, retryable } = new CheckoutError('browser_unsupported');
      dispatch(this, 'tender-error', { code, who, retryable, shown: true });
    }
  };
