// A card is paid by a script of the page.
import { createCheckoutSession, driveCheckout } from 'tender-checkout/testing/dom';

const gateway = 'http://127.0.0.1:4312';
await import(`${gateway}/tender-checkout.js`);

it('pays by card', async () => {
  const element = document.createElement('tender-checkout');
  element.checkoutSession = await createCheckoutSession(gateway);
  const checkout = driveCheckout(element);
  document.body.append(element);
  await checkout.fillCard('challenge');
  await checkout.pay();
  await checkout.finishChallenge();
  await checkout.waitForResult({ outcome: 'paid' });
  element.remove();
});
