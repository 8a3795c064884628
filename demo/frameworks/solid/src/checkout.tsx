// The checkout of a session that the shop's server made, and how the payment ended.
import { createSignal } from 'solid-js';
import { TenderCheckout } from 'tender-checkout/solid';

export function Checkout(props: { gateway: string; session: string }) {
  const [outcome, setOutcome] = createSignal('');
  return (
    <>
      <TenderCheckout
        gateway={props.gateway}
        checkoutSession={props.session}
        onTenderResult={({ detail }) => setOutcome(detail.outcome)}
      />
      <p>
        Outcome: <output id="outcome">{outcome()}</output>
      </p>
    </>
  );
}
