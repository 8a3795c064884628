// Methods whose one-time code comes after the payment: the provider's SDK makes the token and asks for the code, on its
// own surface in a dialog; after a reload the hosted page does.
import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, ONE_ENGINE, test, type Shopper, LONG_RUN } from './fixture.js';
import { fillForm } from './flows.js';

const NUMBER = '987654321';

const dialogOf = ({ page }: Shopper): Locator => page.getByRole('dialog', { name: 'Confirm with your bank' });

/** The provider's page, three documents deep. */
const stepOf = ({ page }: Shopper, method = 'Yape'): FrameLocator =>
  page.frameLocator(`iframe[title="${method}"]`).frameLocator('iframe').frameLocator('iframe');

/** The same page, in the gateway's own. */
const hostedOf = ({ page }: Shopper): FrameLocator =>
  page.frameLocator('iframe[title="Confirm with your bank"]').frameLocator('iframe');

const phoneOf = ({ checkout }: Shopper): Locator => checkout.getByLabel('Phone number', { exact: true });

async function answer(shopper: Shopper, step: FrameLocator, code: string): Promise<void> {
  await step.getByLabel('One-time code').fill(code);
  await shopper.press(step.getByRole('button', { name: 'Confirm' }));
}

/** The frame heard its greeting, and answered. */
const isFrameReady = (page: Page): Promise<unknown> =>
  page.waitForFunction(() =>
    document
      .querySelector('tender-checkout')
      ?.shadowRoot?.querySelector('tender-secure-fields')
      ?.hasAttribute('ready'),
  );

/** Opens a session of a country and chooses a method. */
async function choose(shopper: Shopper, country: string, method: string): Promise<string> {
  const session = await shopper.back.session({ country, amount: { currency: 'USD', value: 120.5 } });
  await shopper.openPayment(session);
  await shopper.page.getByRole('radio', { name: method, exact: true }).check();
  return session;
}

/** Fills Yape's form and presses the button. Gives the session. */
async function payWithYape(shopper: Shopper): Promise<string> {
  const session = await choose(shopper, 'PE', 'Yape');
  await phoneOf(shopper).fill(NUMBER);
  await shopper.button.click();
  return session;
}

/** The one payment of a session. */
async function onlyPayment({ back }: Shopper, session: string) {
  const payments = await back.payments(session);
  expect(payments).toHaveLength(1);
  return payments[0];
}

async function expectAccessible({ page }: Shopper): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
}

test('a shopper types the code in a dialog, and has paid once', ONE_ENGINE, async ({ shopper }) => {
  const session = await payWithYape(shopper);
  await expect(dialogOf(shopper)).toBeVisible();
  await stepOf(shopper).getByLabel('One-time code').waitFor();
  await expectAccessible(shopper);
  await answer(shopper, stepOf(shopper), '1234');
  expect(await shopper.hear('result')).toMatchObject({
    outcome: 'paid',
    final: true,
    method: 'YAPE',
    session,
  });
  await expect(dialogOf(shopper)).toBeHidden();
  await expect(shopper.page.getByRole('heading', { name: 'Payment complete' })).toBeVisible();
  await expect.poll(() => shopper.focused()).toBe('result-title');
  expect(await shopper.hear('action')).toMatchObject({ kind: 'challenge' });
  const { status, customer_payer: payer } = await onlyPayment(shopper, session);
  expect([status, payer.phone]).toEqual(['SUCCEEDED', { country_code: '51', number: NUMBER }]);
});

test(
  'a wrong code is refused where it was typed, a refused one gives the form back as it was',
  ONE_ENGINE,
  async ({ shopper }) => {
    const session = await payWithYape(shopper);
    const step = stepOf(shopper);
    await answer(shopper, step, '9999');
    await expect(step.getByRole('alert')).toBeVisible();
    expect(await shopper.heard('result')).toEqual([]);
    await answer(shopper, step, '1111');
    expect(await shopper.hear('result')).toMatchObject({ outcome: 'declined', final: true, continues: true });
    await expect(shopper.page.getByRole('dialog')).toHaveCount(0);
    await expect(phoneOf(shopper)).toHaveValue(/^9\D?87/);
    await onlyPayment(shopper, session);
    await shopper.button.click();
    await answer(shopper, step, '1234');
    await shopper.hear('result', { outcome: 'paid' });
    const statuses = (await shopper.back.payments(session)).map(({ status }) => status as string);
    expect(statuses.toSorted()).toEqual(['DECLINED', 'SUCCEEDED']);
  },
);

test(
  'a code’s dialog that is closed waits, and Continue brings the same step back',
  LONG_RUN,
  async ({ shopper, page }) => {
    const session = await payWithYape(shopper);
    const field = stepOf(shopper).getByLabel('One-time code');
    await field.fill('12');
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await shopper.hear('result')).toMatchObject({
      outcome: 'pending',
      status: 'PENDING',
      subStatus: 'CANCELLED_BY_USER',
      final: false,
    });
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Pay another way' })).toBeVisible();
    await expectAccessible(shopper);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(dialogOf(shopper)).toBeVisible();
    await expect(field).toHaveValue('12');
    await answer(shopper, stepOf(shopper), '1234');
    await shopper.hear('result', { outcome: 'paid' });
    await onlyPayment(shopper, session);
  },
);

test(
  'a shopper leaves the code and pays another way, once Yuno let go',
  LONG_RUN,
  async ({ shopper, page }) => {
    const session = await payWithYape(shopper);
    await stepOf(shopper).getByLabel('One-time code').waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: 'Pay another way' }).click();
    await shopper.hear('result', { outcome: 'canceled' });
    await page.getByRole('radio', { name: 'Card', exact: true }).check();
    await shopper.pay();
    await shopper.hear('result', { outcome: 'paid' });
    const statuses = (await shopper.back.payments(session)).map(({ status }) => status as string);
    expect(statuses.toSorted()).toEqual(['CANCELED', 'SUCCEEDED']);
  },
);

test(
  'after a reload the code is typed on the provider’s hosted page',
  LONG_RUN,
  async ({ shopper, page }) => {
    const session = await payWithYape(shopper);
    await stepOf(shopper).getByLabel('One-time code').waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Continue' }).click();
    await hostedOf(shopper).getByLabel('One-time code').waitFor();
    await expectAccessible(shopper);
    await answer(shopper, hostedOf(shopper), '1234');
    await shopper.hear('result', { outcome: 'paid' });
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await onlyPayment(shopper, session);
  },
);

test(
  'a method that asks as the checkout builder wants goes from the press to its code',
  ONE_ENGINE,
  async ({ shopper }) => {
    const session = await shopper.back.session({ country: 'BR', amount: { currency: 'BRL', value: 300 } });
    await shopper.openPayment(session);
    await shopper.page.getByRole('radio', { name: 'Pix Parcelado' }).check();
    await expect(shopper.checkout.getByLabel('E-mail', { exact: true })).toBeVisible();
    await fillForm(shopper.page, 'BR');
    await shopper.button.click();
    await answer(shopper, stepOf(shopper, 'Pix Parcelado'), '1234');
    await shopper.hear('result', { outcome: 'paid' });
    await onlyPayment(shopper, session);
  },
);

test(
  'the frame of a method without a card is neither seen, heard nor reached by key',
  ONE_ENGINE,
  async ({ shopper, page }) => {
    await choose(shopper, 'PE', 'Yape');
    const frame = page.locator('iframe[title="Yape"]');
    await frame.waitFor({ state: 'attached' });
    await isFrameReady(page);
    await expect(frame).toBeHidden();
    await expect(frame).toHaveCSS('visibility', 'hidden');
    await expect(page.frameLocator('iframe[title="Yape"]').locator('input')).toHaveCount(0);
    await expectAccessible(shopper);
    await phoneOf(shopper).focus();
    await page.keyboard.press('Tab');
    await expect(shopper.button).toBeFocused();
    await shopper.checkout.evaluate((element) => {
      element.focus();
    });
    expect(await shopper.focused()).toBe('radio');
  },
);

test(
  'a form that is moved about on the page keeps what was typed, and pays',
  LONG_RUN,
  async ({ shopper, page }) => {
    const session = await choose(shopper, 'PE', 'Yape');
    await phoneOf(shopper).fill(NUMBER);
    await isFrameReady(page);
    await page.evaluate(() => {
      const element = document.querySelector('tender-checkout');
      element?.shadowRoot?.querySelector('tender-secure-fields')?.removeAttribute('ready');
      if (element) document.querySelector('main')?.prepend(element);
    });
    await isFrameReady(page);
    await expect(phoneOf(shopper)).toHaveValue(/^9\D?87/);
    await expect(shopper.notice).toHaveCount(0);
    await shopper.button.click();
    await answer(shopper, stepOf(shopper), '1234');
    await shopper.hear('result', { outcome: 'paid' });
    await onlyPayment(shopper, session);
  },
);
