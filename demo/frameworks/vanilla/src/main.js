// Asks the shop's own server for a session, gives it to the element, and shows how the payment ended.
import 'tender-checkout/define';

const checkout = document.querySelector('tender-checkout');

checkout.addEventListener('tender-result', ({ detail }) => {
  document.querySelector('#outcome').value = detail.outcome;
});

const response = await fetch('/api/session', { method: 'POST' });
const { session, gateway } = await response.json();
checkout.gateway = gateway;
checkout.checkoutSession = session;
