// Paying in installments: offered for the card and the amount, kept while both change, told to the page, and carried by
// the token to the payment.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, ONE_ENGINE, test, LONG_RUN } from './fixture.js';

const price = (value: number) => ({ country: 'BR', amount: { currency: 'BRL', value } });

/** What a shop calls after it changed the amount. */
const refresh = (page: Page): Promise<void> =>
  page
    .locator('tender-checkout')
    .evaluate((element) => (element as HTMLElement & { refresh(): Promise<void> }).refresh());

const list = (page: Page) => page.getByRole('combobox', { name: 'Installments' });

const violationsOf = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);

test(
  'a shopper pays in installments, and what was chosen outlives another card and another amount',
  ONE_ENGINE,
  async ({ shopper, back, page }) => {
    let asked = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/v1/plans')) asked += 1;
    });
    const session = await back.session(price(120.5));
    await shopper.openPayment(session);
    await page.getByRole('radio', { name: 'Card', exact: true }).check();
    await shopper.fill();
    await expect(list(page).getByRole('option')).toHaveText([
      '1 payment of R$120.50',
      '2 × R$60.25 – total R$120.50, no interest',
      '3 × R$40.17 – total R$120.50, no interest',
      '6 × R$21.29 – total R$127.73',
      '12 × R$11.85 – total R$142.19',
    ]);
    await list(page).selectOption({ label: '6 × R$21.29 – total R$127.73' });
    await expect(list(page)).toHaveAccessibleDescription(/Total with interest: R\$127\.73 · CET/);
    expect(await shopper.hear('change', { complete: true })).toMatchObject({ card: { brand: 'VISA' } });
    expect((await shopper.heard('change')).at(-1)?.detail.installment).toMatchObject({
      value: 6,
      total: { currency: 'BRL', value: 127.73 },
    });
    expect(await violationsOf(page)).toEqual([]);

    // Another card that offers it, too: typed over the first one.
    await shopper.fields.getByLabel('Card number').fill('5252440000000002');
    await expect(list(page).locator('option:checked')).toHaveText('6 × R$21.29 – total R$127.73');
    // The shop changes the amount: every character stays, and so does the choice, at its new price.
    await back.yuno('PATCH', `/checkout/sessions/${session}`, { amount: { currency: 'BRL', value: 200 } });
    await refresh(page);
    await expect(page.getByRole('button', { name: 'Pay R$200.00' })).toBeVisible();
    await expect(list(page).locator('option:checked')).toHaveText('6 × R$35.33 – total R$212.00');
    await expect(shopper.fields.getByLabel('Card number')).toHaveValue('5252 4400 0000 0002');
    await expect(shopper.fields.getByLabel('Name on card')).toHaveValue('John Doe');
    // Two cards, and another amount: each is asked about once.
    expect(asked).toBe(3);

    await shopper.button.click();
    await shopper.hear('result', { outcome: 'paid' });
    const [payment] = await back.payments(session);
    expect(payment.payment_method.payment_method_detail.card.installments).toBe(6);
  },
);

test(
  'a choice that is offered no more is taken back aloud, and the page hears of it',
  LONG_RUN,
  async ({ shopper, back, page }) => {
    const session = await back.session(price(120.5));
    await shopper.openPayment(session);
    await page.getByRole('radio', { name: 'Card', exact: true }).check();
    await shopper.fill();
    await list(page).selectOption({ index: 2 });
    await back.yuno('PATCH', `/checkout/sessions/${session}`, { amount: { currency: 'BRL', value: 20 } });
    await refresh(page);
    await expect(page.getByRole('status')).toHaveText(
      'Your choice is not offered any more. It is one payment now.',
    );
    await expect(list(page).locator('option:checked')).toHaveText('1 payment of R$20.00');
    expect((await shopper.heard('change')).at(-1)?.detail.installment).toBe(null);
    await shopper.button.click();
    await shopper.hear('result', { outcome: 'paid' });
    const [payment] = await back.payments(session);
    expect(payment.payment_method.payment_method_detail.card.installments).toBe(1);
  },
);

test(
  'a press waits for plans that are late, and pays nothing but what is on screen',
  ONE_ENGINE,
  async ({ shopper, back, page }) => {
    const session = await back.session(price(120.5));
    await shopper.openPayment(session);
    await page.getByRole('radio', { name: 'Card', exact: true }).check();
    await shopper.fill();
    await list(page).selectOption({ index: 2 });
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/v1/plans', async (route) => {
      await held;
      await route.continue();
    });
    await back.yuno('PATCH', `/checkout/sessions/${session}`, { amount: { currency: 'BRL', value: 150 } });
    await refresh(page);
    await expect(page.getByRole('button', { name: 'Pay R$150.00' })).toBeVisible();
    await shopper.button.click();
    release();
    await expect(page.getByText('The installments changed.').first()).toBeVisible();
    await expect(list(page)).toBeFocused();
    expect(await back.payments(session)).toHaveLength(0);
    await shopper.button.click();
    await shopper.hear('result', { outcome: 'paid' });
    const [payment] = await back.payments(session);
    expect(payment.payment_method.payment_method_detail.card.installments).toBe(3);
  },
);

test('a saved card is paid in installments, too', LONG_RUN, async ({ shopper, back, page }) => {
  const customer = await back.customer();
  await back.saveCard(customer, '4507990000000002');
  const session = await back.session({ ...price(120.5), customer_id: customer });
  await shopper.openPayment(session);
  await page.getByRole('radio', { name: 'VISA ****0002', exact: true }).check();
  await list(page).selectOption({ label: '3 × R$40.17 – total R$120.50, no interest' });
  await shopper.fields.getByLabel('Security code', { exact: true }).fill('123');
  await shopper.button.click();
  await shopper.hear('result', { outcome: 'paid' });
  const [payment] = await back.payments(session);
  expect(payment.payment_method.payment_method_detail.card.installments).toBe(3);
});
