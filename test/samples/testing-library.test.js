// The list and the button are found as a shopper finds them, by Testing Library.
import { findByRole, within } from '@testing-library/dom';
import { createCheckoutSession, driveCheckout } from 'tender-checkout/testing/dom';

const gateway = 'http://127.0.0.1:4312';
await import(`${gateway}/tender-checkout.js`);

it('shows a code to pay with', async () => {
  const element = document.createElement('tender-checkout');
  element.checkoutSession = await createCheckoutSession(gateway, {
    country: 'BR',
    amount: { currency: 'BRL', value: 25 },
  });
  const checkout = driveCheckout(element);
  document.body.append(element);
  await checkout.methods();
  const screen = within(element.shadowRoot);
  screen.getByRole('radio', { name: 'Pix' }).click();
  await checkout.fillFields({
    'document.document_number': '529.982.247-25',
    'phone.number': '11 99999-9999',
    email: 'ana@shop.example',
    'name.first_name': 'Ana',
    'name.last_name': 'Silva',
  });
  screen.getByRole('button', { name: /^Pay/ }).click();
  await checkout.waitForResult({ outcome: 'pending' });
  await findByRole(element.shadowRoot, 'button', { name: 'Copy code' });
  element.remove();
});
