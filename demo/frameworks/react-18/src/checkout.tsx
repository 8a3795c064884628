// The checkout of a session that the shop's server made, how the payment ended, and a button of the shop's own: the ref
// is the element, with all that it can do.
import { useRef, useState } from 'react';
import { TenderCheckout, type TenderElement } from 'tender-checkout/react';

export function Checkout({ gateway, session }: { gateway: string; session: string }) {
  const checkout = useRef<TenderElement>(null);
  const [outcome, setOutcome] = useState('');
  return (
    <>
      <TenderCheckout
        ref={checkout}
        gateway={gateway}
        checkoutSession={session}
        onTenderResult={({ detail }) => setOutcome(detail.outcome)}
      />
      <button onClick={() => checkout.current?.validate()}>What is missing?</button>
      <p>
        Outcome: <output id="outcome">{outcome}</output>
      </p>
    </>
  );
}
