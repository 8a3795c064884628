// Types alone, for pages that write the tag itself in JSX: `TenderElements` is what a framework's table of tags is
// extended with. Derived from the class, so that what the element learns is here without another line.
import type { TenderCheckout, TenderEvents } from 'tender-checkout';
import type { ATTRIBUTES } from './face.js';

type Settable = Pick<TenderCheckout, keyof typeof ATTRIBUTES>;

type NameOf<Name extends keyof Settable> = (typeof ATTRIBUTES)[Name];

/** An attribute that is on or off may be written without a value, too. */
type Given<T> = (T extends boolean ? boolean | '' : T) | undefined;

interface PageEvents extends TenderEvents {
  /** The dialog was closed. Like a dialog's own it does not bubble. */
  close: Event;
}

/**
 * What can be written on the tag: attributes (`checkout-session`), properties (`customer`), and handlers, which are
 * `ontender-result` in React 19 and Preact, `on:tender-result` in Solid.
 */
export type TenderCheckoutAttributes = {
  [Name in keyof Settable as NameOf<Name> extends string ? NameOf<Name> : never]?: Given<Settable[Name]>;
} & {
  [Name in keyof Settable]?: Settable[Name] | undefined;
} & {
  [Name in keyof PageEvents as `on${Name}` | `on:${Name}`]?: ((event: PageEvents[Name]) => void) | undefined;
};

/** What any tag may have. Give `TenderElements` your framework's own instead, and `ref` and `style` are typed, too. */
export interface PlainAttributes {
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  readonly className?: string | undefined;
  readonly slot?: string | undefined;
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
  readonly hidden?: boolean | undefined;
  readonly style?: unknown;
  readonly key?: unknown;
  readonly ref?: unknown;
  readonly children?: unknown;
}

/** The tag, for `interface IntrinsicElements extends TenderElements {}`. */
export interface TenderElements<Base = PlainAttributes> {
  'tender-checkout': Base & TenderCheckoutAttributes;
}
