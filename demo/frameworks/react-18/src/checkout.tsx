// The checkout under a button of the shop's own: the ref is the element, and `submit()` is what its own button does.
import { useRef, useState } from 'react';
import { TenderCheckout, type TenderElement } from 'tender-checkout/react';

export function Checkout({ gateway, session }: { gateway: string; session: string }) {
  const checkout = useRef<TenderElement>(null);
  const [outcome, setOutcome] = useState('');
  return (
    <>
      <TenderCheckout ref={checkout} gateway={gateway} checkoutSession={session} hidePayButton />
      <button onClick={async () => setOutcome((await checkout.current?.submit())?.outcome ?? '')}>
        Pay R$ 120.50
      </button>
      <p>
        Outcome: <output id="outcome">{outcome}</output>
      </p>
    </>
  );
}
