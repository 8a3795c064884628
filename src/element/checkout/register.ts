// Gives the tag its class; in a browser that cannot hold the checkout, a class that says so.
import { TenderCheckout } from './tender-checkout.js';

/** A page that loads the script twice, or two versions of it, keeps the first. */
export function register(name: string): void {
  const { prototype } = HTMLElement;
  const define = (tag: CustomElementConstructor): void => {
    if (!customElements.get(name)) customElements.define(name, tag);
  };
  if ('attachInternals' in prototype && 'inert' in prototype) define(TenderCheckout);
  else
    void import('./plain-notice.js').then(({ PlainNotice }) => {
      define(PlainNotice);
    });
}
