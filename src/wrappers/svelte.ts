// <TenderCheckout> for Svelte 5 and what its plain tag takes. The component is a .svelte file, which the app compiles with a
// Svelte of its own: compiled code of another version would call functions that are no longer there.
import type { Component, Snippet } from 'svelte';
import type { HTMLAttributes } from 'svelte/elements';
import component from './tender-checkout.svelte';
import type { ATTRIBUTES } from './face.js';
import type { TenderMethods } from './to-methods.js';
import type { TenderElement, TenderEventName, TenderEventOf, TenderHandlers, TenderProps } from './types.js';

export type { TenderElement, TenderEventName, TenderEventOf, TenderHandlers, TenderMethods, TenderProps };

export interface TenderSnippets {
  readonly children?: Snippet;
  /** Above the button. */
  readonly beforeButton?: Snippet;
  /** Below the button. */
  readonly afterButton?: Snippet;
  /** Below the notice when there is nothing to pay with. */
  readonly empty?: Snippet;
}

type Own = TenderProps & TenderHandlers & TenderSnippets;

/** Attributes and events of any element are passed on to the tag. */
export type TenderCheckoutProps = Own &
  Omit<HTMLAttributes<TenderElement>, keyof Own> & {
    /** To be bound: the element itself. */
    element?: TenderElement | undefined;
  };

/** Takes a payment, or saves a payment method: all that `<tender-checkout>` does, in a Svelte app's own words. */
export const TenderCheckout: Component<TenderCheckoutProps, TenderMethods, 'element'> =
  component as unknown as Component<TenderCheckoutProps, TenderMethods, 'element'>;

type Attributes = {
  [
    Name in keyof TenderProps as (typeof ATTRIBUTES)[Name] extends string ? (typeof ATTRIBUTES)[Name] : never
  ]: TenderProps[Name];
};
type Listeners = {
  [Name in TenderEventName as `on${Name}`]?: ((event: TenderEventOf<Name>) => void) | null | undefined;
};
type TagProps = TenderProps & Attributes & Listeners;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'tender-checkout': TagProps & Omit<HTMLAttributes<TenderElement>, keyof TagProps>;
  }
}
