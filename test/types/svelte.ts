// A shop with Svelte. Compiled against the packed package; never run.
import { mount, type ComponentProps } from 'svelte';
import type { SvelteHTMLElements } from 'svelte/elements';
import { TenderCheckout, type TenderCheckoutProps } from 'tender-checkout/svelte';

export const props: ComponentProps<typeof TenderCheckout> = {
  checkoutSession: 'a',
  gateway: 'https://pay.shop.example',
  layout: 'tabs',
  manual: true,
  customer: undefined,
  class: ['wide', { tall: true }],
  id: 'pay',
  onTenderResult: ({ detail }) => {
    console.log(detail.outcome === 'paid');
  },
  onclick: (event) => {
    console.log(event.clientX);
  },
};

const checkout = mount(TenderCheckout, { target: document.body, props });
export const isPaid = checkout.submit().then(({ outcome }) => outcome === 'paid');

/** The tag itself, as a template writes it. */
export const tag: SvelteHTMLElements['tender-checkout'] = {
  'checkout-session': 'a',
  'hide-pay-button': true,
  customer: undefined,
  'ontender-result': ({ detail }) => {
    console.log(detail.outcome === 'paid');
  },
  class: 'wide',
};

// @ts-expect-error -- a choice of two words
export const rows: TenderCheckoutProps = { layout: 'rows' };
// @ts-expect-error -- no such property
export const misspelt: TenderCheckoutProps = { checkoutSesion: 'a' };
// @ts-expect-error -- no such event
export const unheard: TenderCheckoutProps = { onTenderResutl: () => undefined };
// @ts-expect-error -- no such event of the tag
export const silent: SvelteHTMLElements['tender-checkout'] = { 'ontender-resutl': () => undefined };
