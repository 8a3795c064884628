'use client';
// The checkout of a session that the shop's server made, and how the payment ended.
import { useState } from 'react';
import { TenderCheckout } from 'tender-checkout/react';

export function Checkout({ gateway, session }: { gateway: string; session: string }) {
  const [outcome, setOutcome] = useState('');
  return (
    <>
      <p>
        Outcome: <output id="outcome">{outcome}</output>
      </p>
      <TenderCheckout
        gateway={gateway}
        checkoutSession={session}
        onTenderResult={({ detail }) => setOutcome(detail.outcome)}
      />
    </>
  );
}
