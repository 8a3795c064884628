// A page of React 19 that writes the tag itself. Compiled against the packed package; never run.
import { createRef, type ClassAttributes, type HTMLAttributes, type ReactElement } from 'react';
import type { TenderCheckout } from 'tender-checkout';
import type { TenderElements } from 'tender-checkout/jsx';

type Base = HTMLAttributes<TenderCheckout> & ClassAttributes<TenderCheckout>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends TenderElements<Base> {}
  }
}

const ref = createRef<TenderCheckout>();

export const Page = ({ token }: { token: string }): ReactElement => (
  <tender-checkout
    ref={ref}
    className="checkout"
    style={{ maxInlineSize: 420 }}
    checkout-session={token}
    manual
    hide-pay-button={true}
    layout="tabs"
    customer={{ firstName: 'Ana' }}
    ontender-result={({ detail }) => {
      console.log(detail.outcome === 'paid', ref.current?.methods.length);
    }}
    onclose={(event) => {
      console.log(event.type);
    }}
  >
    <p slot="empty">Nothing to pay with</p>
  </tender-checkout>
);

export const wrong = [
  // @ts-expect-error -- a choice of two words
  <tender-checkout layout="grid" />,
  // @ts-expect-error -- no such attribute
  <tender-checkout checkoutSesion="a" />,
  // @ts-expect-error -- no such outcome
  <tender-checkout ontender-result={({ detail }) => detail.outcome === 'failed'} />,
];
