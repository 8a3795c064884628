// The shop's page: asks its own server for a session, and shows the checkout.
import { mount } from 'svelte';
import Checkout from './Checkout.svelte';

const response = await fetch('/api/session', { method: 'POST' });
const props = (await response.json()) as { gateway: string; session: string };

mount(Checkout, { target: document.querySelector('#shop') as HTMLElement, props });
