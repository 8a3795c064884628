// What stands in the page of a browser that cannot hold the checkout. In English: a browser this old may not load the
// catalog of another language either.
import { CheckoutError } from '../../shared/errors.js';
import { plainWords } from '../i18n/english-plain.js';
import { dispatch } from './events.js';

export class PlainNotice extends HTMLElement {
  connectedCallback(): void {
    this.textContent = plainWords['error.browser'];
    const { code, who, retryable } = new CheckoutError('browser_unsupported');
    dispatch(this, 'tender-error', { code, who, retryable, shown: true });
  }
}
