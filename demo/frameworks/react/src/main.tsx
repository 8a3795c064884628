// The shop's page: asks its own server for a session, and shows the checkout.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Checkout } from './checkout';

const response = await fetch('/api/session', { method: 'POST' });
const { gateway, session } = (await response.json()) as { gateway: string; session: string };

createRoot(document.querySelector('#shop') as HTMLElement).render(
  <StrictMode>
    <h1>Two espresso cups</h1>
    <Checkout gateway={gateway} session={session} />
  </StrictMode>,
);
