// Properties as attributes, for a server's markup and for the first render: `toAttributes({ checkoutSession: '2b…',
// manual: true })` gives `{ 'checkout-session': '2b…', manual: '' }`. What is off or not given is not in it, nor is
// what must not stand in markup: there is no attribute for it, or it proves who the shopper is.
import { ATTRIBUTES } from './face.js';
import type { TenderProps } from './types.js';

/** Whoever reads this in a page could list the customer's saved cards. */
const UNSEEN = 'customerReference';

export function toAttributes(props: TenderProps): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, attribute] of Object.entries(ATTRIBUTES)) {
    const value: unknown = props[name as keyof TenderProps];
    if (attribute === null || name === UNSEEN) continue;
    if (value === true) attributes[attribute] = '';
    else if (typeof value === 'string') attributes[attribute] = value;
  }
  return attributes;
}
