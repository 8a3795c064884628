// A page of Solid that writes the tag itself. Compiled against the packed package; never run.
import { type JSX } from 'solid-js';
import type { TenderCheckout } from 'tender-checkout';
import type { TenderElements } from 'tender-checkout/jsx';

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends TenderElements<HTMLAttributes<TenderCheckout>> {}
  }
}

export const Page = (props: { token: string }): JSX.Element => (
  <tender-checkout
    ref={(element: TenderCheckout) => void element.validate()}
    class="checkout"
    checkout-session={props.token}
    hide-result
    deviceFingerprints={[{ providerId: 'a', id: 'b' }]}
    on:tender-result={({ detail }) => {
      console.log(detail.outcome === 'paid');
    }}
  >
    <p slot="before-button">Terms</p>
  </tender-checkout>
);

// @ts-expect-error -- a switch is no text
export const wrong = <tender-checkout manual="yes" />;
