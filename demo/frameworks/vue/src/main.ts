// The shop's page: asks its own server for a session, and shows the checkout.
import { createApp } from 'vue';
import Checkout from './Checkout.vue';

const response = await fetch('/api/session', { method: 'POST' });
const { gateway, session } = (await response.json()) as { gateway: string; session: string };

createApp(Checkout, { gateway, session }).mount('#shop');
