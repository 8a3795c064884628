// The shop's page: asks its own server for a session, and shows the checkout.
import { render } from 'solid-js/web';
import { Checkout } from './checkout';

const response = await fetch('/api/session', { method: 'POST' });
const { gateway, session } = (await response.json()) as { gateway: string; session: string };

const shop = document.querySelector('#shop') as HTMLElement;
render(
  () => (
    <>
      <h1>Two espresso cups</h1>
      <Checkout gateway={gateway} session={session} />
    </>
  ),
  shop,
);
