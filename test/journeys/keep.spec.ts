// Looking around loses nothing: what was typed in the card form is there again after another method was looked at, after
// the list changed, and in the row of another card it is not.
import type { Page } from '@playwright/test';
import { expect, ONE_ENGINE, test, type Backstage, type Shopper, LONG_RUN } from './fixture.js';

const BR = { country: 'BR', amount: { currency: 'BRL', value: 120.5 } };

const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const number = (shopper: Shopper) => shopper.fields.getByLabel('Card number');
const holder = (shopper: Shopper) => shopper.fields.getByLabel('Name on card');
const code = (shopper: Shopper) => shopper.fields.getByLabel('Security code', { exact: true });
const frame = (page: Page) => page.locator('tender-checkout > iframe');

const refresh = (page: Page): Promise<void> =>
  page
    .locator('tender-checkout')
    .evaluate((element) => (element as HTMLElement & { refresh(): Promise<void> }).refresh());

/** A frame that was loaded anew has no mark. */
const mark = (shopper: Shopper) => holder(shopper).evaluate(() => Object.assign(window, { marked: true }));
const isMarked = (shopper: Shopper) => holder(shopper).evaluate(() => 'marked' in window);

/** From now on the first `count` methods that the gateway offers change places. */
const turn = (page: Page, count: number): Promise<void> =>
  page.evaluate((turned) => {
    const real = window.fetch;
    window.fetch = async (address, init) => {
      const response = await real(address, init);
      if (typeof address !== 'string' || !address.endsWith('/v1/open')) return response;
      const answer = (await response.json()) as { methods: unknown[] };
      answer.methods.unshift(...answer.methods.splice(0, turned).reverse());
      return new Response(JSON.stringify(answer), response);
    };
  }, count);

async function withSavedCard(back: Backstage): Promise<string> {
  const customer = await back.customer();
  await back.saveCard(customer, '4507990000000002');
  return back.session({ ...BR, customer_id: customer });
}

test(
  'a card that was typed is there again after another method was looked at, and after the list changed',
  ONE_ENGINE,
  async ({ shopper, back, page }) => {
    const session = await shopper.openPayment(await back.session(BR));
    await radio(page, 'Card').check();
    await shopper.fill();
    await mark(shopper);
    await page.getByRole('combobox', { name: 'Installments' }).selectOption({ index: 3 });
    await shopper.hear('change', { complete: true });

    await radio(page, 'Pix').check();
    await expect(frame(page)).toBeHidden();
    expect((await shopper.heard('change')).at(-1)?.detail).toMatchObject({
      method: 'PIX',
      installment: null,
    });
    // Out of sight is out of reach: the next stop is the button, or what Pix asks for.
    await radio(page, 'Pix').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TENDER-CHECKOUT');

    await radio(page, 'Card').check();
    await expect(number(shopper)).toHaveValue('4507 9900 0000 0002');
    await expect(holder(shopper)).toHaveValue('John Doe');
    expect(await isMarked(shopper)).toBe(true);
    await expect(page.getByRole('combobox', { name: 'Installments' }).locator('option:checked')).toHaveText(
      /^6 ×/,
    );
    expect((await shopper.heard('change')).at(-1)?.detail).toMatchObject({
      method: 'CARD',
      complete: true,
      card: { brand: 'VISA' },
      installment: { value: 6 },
    });

    // Its row is another now, and its own again: the frame goes along, and so does the focus.
    await holder(shopper).press('End');
    const radios = page.getByRole('radio');
    const places: number[] = [];
    for (const count of [4, 4]) {
      await turn(page, count);
      await refresh(page);
      await expect(radio(page, 'Card')).toBeChecked();
      places.push(
        await radios.evaluateAll((all) => all.findIndex((one) => (one as HTMLInputElement).checked)),
      );
      await expect(number(shopper)).toBeVisible();
      await page.keyboard.type('y');
    }
    expect(places[0]).not.toBe(places[1]);
    await expect(holder(shopper)).toHaveValue('John Doeyy');
    expect(await isMarked(shopper)).toBe(true);

    // The focus order is the reading order: through the fields in the frame, and on.
    await radio(page, 'Card').focus();
    await page.keyboard.press('Tab');
    await expect(number(shopper)).toBeFocused();

    await shopper.button.click();
    await shopper.hear('result', { outcome: 'paid' });
    expect(await back.payments(session)).toHaveLength(1);
    // Paid: nothing of the card is kept.
    await expect(frame(page)).toHaveCount(0);
  },
);

test(
  'the form of a new card and the code of a saved one share a frame, and nothing that is typed in it',
  LONG_RUN,
  async ({ shopper, back, page }) => {
    await shopper.openPayment(await withSavedCard(back));
    await radio(page, 'Card').check();
    await shopper.fill('5252440000000002');
    await mark(shopper);
    await shopper.hear('change', { complete: true });
    await radio(page, 'VISA ****0002').check();
    await expect(number(shopper)).toBeHidden();
    await expect(code(shopper)).toHaveValue('');
    expect((await shopper.heard('change')).at(-1)?.detail).toMatchObject({ complete: false });
    await code(shopper).fill('99');
    await radio(page, 'Card').check();
    await expect(number(shopper)).toHaveValue('5252 4400 0000 0002');
    await expect(code(shopper)).toHaveValue('123');
    expect((await shopper.heard('change')).at(-1)?.detail).toMatchObject({
      complete: true,
      card: { brand: 'MASTERCARD' },
    });
    await radio(page, 'VISA ****0002').check();
    await expect(code(shopper)).toHaveValue('');
    await expect(frame(page)).toHaveCount(1);
    await code(shopper).fill('123');
    expect(await code(shopper).evaluate(() => 'marked' in window)).toBe(true);
    await shopper.button.click();
    const { vaultedToken } = await shopper.hear('result', { outcome: 'paid' });
    expect(vaultedToken).toMatch(/^[0-9a-f-]{36}$/);
  },
);

test(
  'what was typed goes when the shop resets, takes another session, or moves the checkout',
  ONE_ENGINE,
  async ({ shopper, back, page }) => {
    await shopper.openPayment(await back.session(BR));
    const type = async (): Promise<void> => {
      await radio(page, 'Card').check();
      await shopper.fill();
      await radio(page, 'Pix').check();
    };
    await type();
    await shopper.checkout.evaluate((element) => {
      (element as HTMLElement & { reset(): void }).reset();
    });
    await radio(page, 'Card').check();
    await expect(number(shopper)).toHaveValue('');
    expect((await shopper.heard('change')).at(-1)?.detail).toMatchObject({ method: 'CARD', complete: false });

    // The browser drops a frame that is moved: it is said where the card is missed, not before.
    await type();
    await page.evaluate(() => {
      document.body.prepend(document.querySelector('tender-checkout') ?? '');
    });
    await expect(frame(page)).toHaveCount(0);
    await expect(shopper.notice).toHaveCount(0);
    await radio(page, 'Card').check();
    await expect(shopper.notice).toContainText('enter your card again');
    await expect(number(shopper)).toHaveValue('');
    expect((await shopper.heard('change')).at(-1)?.detail).toMatchObject({ method: 'CARD', complete: false });

    await type();
    const next = await back.session(BR);
    await shopper.checkout.evaluate((element, token) => {
      element.setAttribute('checkout-session', token);
    }, next);
    await expect(frame(page)).toHaveCount(0);
    await radio(page, 'Card').check();
    await expect(number(shopper)).toHaveValue('');
  },
);
