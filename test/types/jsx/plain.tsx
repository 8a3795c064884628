// A page of a small framework with a table of tags of its own, as Preact has one: nothing but the package's own types.
// Compiled against the packed package; never run.
import type { PlainAttributes, TenderCheckoutAttributes, TenderElements } from 'tender-checkout/jsx';

declare global {
  namespace JSX {
    interface IntrinsicElements extends TenderElements {
      p: PlainAttributes;
    }
  }
}

declare function h(tag: string, attributes: object | null, ...children: unknown[]): object;

export const page = (
  <tender-checkout
    id="pay"
    customer-session="a"
    country="BR"
    on:tender-ready={({ detail }) => detail.methods}
  >
    <p slot="empty">Nothing</p>
  </tender-checkout>
);

export const given: TenderCheckoutAttributes = {
  'hide-pay-button': '',
  texts: { 'button.continue': 'Go on' },
};

// @ts-expect-error -- a language is no number
export const wrong = <tender-checkout language={1} />;
