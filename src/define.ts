// Registers <tender-checkout>: the file a script tag loads.
import { register } from './element/checkout/register.js';

register('tender-checkout');
