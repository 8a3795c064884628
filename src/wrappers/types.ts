// What every wrapper takes, derived from the class and the tables in face.ts: a new property or event of the element is
// in all wrappers without another line. Comments of the class show in editors wherever a framework lets them through.
// Under another name: wrappers export components that are named as the class is.
import type { TenderCheckout as Checkout, TenderEvents } from 'tender-checkout';
import type { ATTRIBUTES, HANDLERS } from './face.js';

/** The element itself: `submit()`, `validate()`, `refresh()`, `reset()`, `focus()`, `show()`, `close()`, `methods`. */
export type TenderElement = Checkout;

type Settable = Pick<Checkout, keyof typeof ATTRIBUTES>;

/** Everything that can be set: `checkoutSession`, `gateway`, `customer` … Nothing given means the element's default. */
export type TenderProps = { [Name in keyof Settable]?: Settable[Name] | undefined };

export type TenderEventName = keyof typeof HANDLERS;

/** The event that is heard under this name. `close` is a plain one, as of the platform's own dialog. */
export type TenderEventOf<Name extends TenderEventName> = Name extends keyof TenderEvents
  ? TenderEvents[Name]
  : Event;

/** `onTenderResult` … for frameworks that take handlers as props. */
export type TenderHandlers = {
  [Name in TenderEventName as (typeof HANDLERS)[Name]]?: ((event: TenderEventOf<Name>) => void) | undefined;
};
