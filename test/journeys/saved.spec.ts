// Paying with what was saved before: which row is chosen, what it asks, what a decline does to it, and how a long wallet
// is folded.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Backstage, CHROMIUM, expect, type Loose, ONE_ENGINE, test, LONG_RUN } from './fixture.js';

const BR = { country: 'BR', amount: { currency: 'BRL', value: 120.5 } };
/** A number of sixteen digits that passes its check, and about which the sandbox has no opinion. */
const plain = (index: number): string => {
  const digits = `41111111111${String(index).padStart(4, '0')}`;
  const sum = [...digits].reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${String((10 - (sum % 10)) % 10)}`;
};

const violationsOf = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);

/** A customer with saved cards, the last one saved last. */
async function customerWith(back: Backstage, numbers: readonly string[]): Promise<string> {
  const customer = await back.customer();
  for (const number of numbers) await back.saveCard(customer, number);
  return customer;
}

/** Changes what the gateway answers to `open`. */
const withAnswer = (page: Page, change: (answer: Loose) => void): Promise<unknown> =>
  page.route('**/v1/open', async (route) => {
    const response = await route.fetch();
    const json: Loose = await response.json();
    change(json);
    await route.fulfill({ response, json });
  });

test(
  'a saved card is chosen already, asks its security code in the frame, and is paid with',
  CHROMIUM,
  async ({ shopper, back, page }) => {
    const customer = await customerWith(back, ['5252440000000002', '4507990000000002']);
    const session = await back.session({ ...BR, customer_id: customer });
    await withAnswer(page, (answer) => (answer.preselected ??= answer.methods[0].id));
    await shopper.openPayment(session);
    const visa = page.getByRole('radio', { name: 'VISA ****0002', exact: true });
    await expect(visa).toBeChecked();
    await expect(page.getByText('Visa ···· 0002')).toBeVisible();
    await expect(visa).toHaveAccessibleDescription('Expires 11/28');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(1);
    const code = shopper.fields.getByLabel('Security code', { exact: true });
    await expect(code).toBeVisible();
    await expect(shopper.fields.getByLabel('Card number')).toBeHidden();
    // One choice is one change, and it comes after the methods are there.
    const heard = (await shopper.heard()).map(({ type }) => type);
    expect(heard.indexOf('tender-ready')).toBe(0);
    expect((await shopper.heard('change'))[0]?.detail).toMatchObject({
      complete: false,
      card: { brand: 'VISA', iin: '45079900' },
    });
    expect(await violationsOf(page)).toEqual([]);
    // Nothing is sent without the code.
    await shopper.button.click();
    await expect(code).toBeFocused();
    await code.fill('123');
    await code.press('Enter');
    const { vaultedToken } = await shopper.hear('result', { outcome: 'paid' });
    expect(vaultedToken).toMatch(/^[0-9a-f-]{36}$/);
    const [payment] = await back.payments(session);
    expect(payment.payment_method.vaulted_token).toBe(vaultedToken);
  },
);

test(
  'a wrong code is asked for again; any other decline takes the card back, and another one pays',
  ONE_ENGINE,
  async ({ shopper, back, page }) => {
    const customer = await customerWith(back, ['4507990000000002', plain(1)]);
    const session = await back.session({ ...BR, customer_id: customer });
    await shopper.openPayment(session);
    const saved = page.getByRole('radio', { name: /^VISA \*{4}(?!0002)/ });
    await saved.check();
    const code = shopper.fields.getByLabel('Security code', { exact: true });
    await code.fill('123');
    const refuse = (code: string) => back.decide(session, code);
    await refuse('INVALID_SECURITY_CODE');
    await shopper.button.click();
    await shopper.hear('result', { outcome: 'declined' });
    await expect(saved).toBeChecked();
    await expect(code).toBeFocused();
    await expect(shopper.fields.getByText('The security code does not match.')).toBeVisible();
    await expect(saved).toHaveAccessibleDescription(/Declined a moment ago/);
    await refuse('DO_NOT_HONOR');
    await code.fill('321');
    await shopper.button.click();
    await expect.poll(async () => (await shopper.heard('result')).length).toBe(2);
    // Not what the next press pays with, but within reach.
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(shopper.notice).toContainText('Your bank refused it');
    await expect(page.getByRole('radio').first()).toBeFocused();
    expect((await shopper.heard('change')).at(-1)?.detail).toEqual({ complete: false, installment: null });
    await expect(saved).toBeEnabled();
    await shopper.button.click();
    await expect(shopper.notice).toContainText('Choose a payment method');
    // One that may never be tried again cannot be chosen any more.
    await saved.check();
    await refuse('REPORTED_STOLEN');
    await shopper.fields.getByLabel('Security code', { exact: true }).fill('321');
    await shopper.button.click();
    await expect(saved).toBeDisabled();
    await expect(saved).toHaveAccessibleDescription(/Cannot be used for this purchase/);
    expect(await violationsOf(page)).toEqual([]);
    await page.getByRole('radio', { name: 'VISA ****0002', exact: true }).check();
    await shopper.fields.getByLabel('Security code', { exact: true }).fill('123');
    await shopper.button.click();
    await shopper.hear('result', { outcome: 'paid' });
    expect(await back.payments(session)).toHaveLength(4);
  },
);

test(
  'a long wallet is folded, and unfolds under the keyboard; an expired card is told and cannot be chosen',
  { tag: [CHROMIUM.tag, LONG_RUN.tag] },
  async ({ shopper, back, page }) => {
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8].map(plain);
    const customer = await customerWith(back, numbers);
    await withAnswer(page, ({ methods }) => {
      Object.assign(methods[1].card, { expiry: '03/24', expired: true });
    });
    await shopper.openPayment(await back.session({ ...BR, customer_id: customer }));
    const saved = page.getByRole('radio', { name: /^VISA/ });
    await expect(saved).toHaveCount(5);
    await expect(saved.nth(1)).toBeDisabled();
    await expect(saved.nth(1)).toHaveAccessibleDescription('Expired 03/24');
    const all = page.getByRole('button', { name: 'Show all saved methods (8)' });
    await all.focus();
    await all.press('Enter');
    await expect(saved).toHaveCount(8);
    await expect(saved.nth(5)).toBeFocused();
    await expect(saved.nth(5)).not.toBeChecked();
    await expect(all).toHaveCount(0);
    await page.keyboard.press('Space');
    await expect(saved.nth(5)).toBeChecked();
    expect(await violationsOf(page)).toEqual([]);
    // A new reading keeps the choice, whatever the checkout would begin with.
    await page
      .locator('tender-checkout')
      .evaluate((element) => (element as HTMLElement & { refresh(): Promise<void> }).refresh());
    await expect(saved.nth(5)).toBeChecked();
    await page.getByRole('searchbox').fill(numbers[6]?.slice(-4) ?? '');
    await expect(saved).toHaveCount(2);
  },
);
