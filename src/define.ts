// Registers <tender-checkout>: the file a script tag loads. On a server that renders pages there is nothing to define.
import { register } from './element/checkout/register.js';

if (typeof HTMLElement !== 'undefined') register('tender-checkout');
