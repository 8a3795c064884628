// Asks the shop's own server for a session, puts the checkout on the page once it has one, and shows how the payment ended.
import 'tender-checkout/define';

const response = await fetch('/api/session', { method: 'POST' });
const { session, gateway } = await response.json();

const checkout = document.createElement('tender-checkout');
checkout.gateway = gateway;
checkout.checkoutSession = session;
checkout.addEventListener('tender-result', ({ detail }) => {
  document.querySelector('#outcome').value = detail.outcome;
});
document.querySelector('#checkout').append(checkout);
