// Registers <tender-checkout>: the file a script tag loads. On a server that renders pages there is nothing to define.
import { register } from './element/checkout/register.js';

/** With it, a script that imports this entry alone knows the tag and its events. */
export type { TenderCheckout } from './element/checkout/tender-checkout.js';

if (typeof HTMLElement !== 'undefined') register('tender-checkout');
