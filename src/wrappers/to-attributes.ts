// Properties as attributes, for a server's markup and for the first render: `toAttributes({ checkoutSession: '2b…',
// manual: true })` gives `{ 'checkout-session': '2b…', manual: '' }`. What is off or not given is not in it, nor is
// what must not stand in markup: there is no attribute for it, or it proves who the shopper is.
import { ATTRIBUTES } from './face.js';
import type { TenderProps } from './types.js';

/** Whoever reads this in a page could list the customer's saved cards. */
const UNSEEN = 'customerReference';

export function toAttributes(props: TenderProps): Record<string, string> {
  const given: Readonly<Record<string, unknown>> = props;
  return Object.fromEntries(
    Object.entries(ATTRIBUTES).flatMap(([name, attribute]) => {
      const value = given[name];
      if (attribute === null || name === UNSEEN) return [];
      if (value === true) return [[attribute, '']];
      return typeof value === 'string' ? [[attribute, value]] : [];
    }),
  );
}
