// The demo's front page as a place to try: what is chosen is on the checkout, in the code to take along, and in an address
// that brings somebody else to the same page.
import type { Locator } from '@playwright/test';
import { CARDS, expect, ONE_ENGINE, test, LONG_RUN } from './fixture.js';
import { violationsOf } from '../looks/axe.js';

/** With keys, and on to the next: a value that no key wrote is no change to Firefox. */
async function type(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.press('ControlOrMeta+a');
  if (text) await field.pressSequentially(text);
  else await field.press('Delete');
  await field.press('Tab');
}

test(
  'a visitor changes the order, the outcome, a token and an attribute, takes the code, and the address says it all',
  ONE_ENGINE,
  async ({ shopper, page, back, browser }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    await page.goto(`${back.demo.shop}/?new&stack=Vue`);
    await shopper.hear('ready');
    for (const group of ['Every token', 'Every attribute']) await page.getByText(group).click();

    await page.getByRole('combobox', { name: /^Country/ }).selectOption('MX');
    await expect(page.getByLabel('Amount in MXN')).toHaveValue('488.00');
    await page.getByRole('combobox', { name: /^Outcome/ }).selectOption('Insufficient funds');
    await expect(page.getByText('the payment ends so')).toBeVisible();
    await page.getByRole('combobox', { name: /^Language/ }).selectOption('de');
    await expect(shopper.checkout.getByRole('button', { name: /Bezahlen|bezahlen/ })).toBeVisible();
    await page.getByLabel('Accent, written', { exact: true }).fill('rebeccapurple');
    await page.getByLabel(/^hide-pay-button/).check();
    await type(page.getByLabel(/^texts/), '{"button.pay":');
    await type(page.getByLabel(/^name/), 'payment');
    await expect(page.getByLabel(/^texts/)).toHaveAttribute('aria-invalid', 'true');
    await type(page.getByLabel(/^texts/), '');

    await expect(shopper.checkout).toHaveAttribute('name', 'payment');
    await expect(shopper.checkout).toHaveAttribute('hide-pay-button', '');
    const query = new URL(page.url()).searchParams;
    expect(Object.fromEntries(query)).toEqual({
      country: 'MX',
      description: 'INSUFFICIENT_FUNDS',
      language: 'de',
      name: 'payment',
      'hide-pay-button': '',
      'tender-color-accent': 'rebeccapurple',
      stack: 'Vue',
    });

    const code = page.locator('#code');
    await expect(code).toContainText(':checkout-session="session"');
    await expect(code).toContainText('hide-pay-button');
    await expect(code).toContainText('--tender-color-accent: rebeccapurple;');
    await page.getByRole('radio', { name: 'Vue' }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(code).toContainText(`from 'tender-checkout/react'`);
    await expect(code).toContainText('hidePayButton');
    const session = (await shopper.checkout.getAttribute('checkout-session')) ?? '';
    expect(session).toMatch(/^[\w-]{36}$/);
    expect(`${page.url()}${(await code.textContent()) ?? ''}`).not.toContain(session);

    // Nothing to see of the shop's width, and nothing that axe knows.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await violationsOf(page)).toEqual([]);

    // Somebody else, by the address alone.
    const other = await browser.newPage();
    await other.goto(page.url());
    await expect(other.locator('tender-checkout')).toHaveAttribute('hide-pay-button', '');
    await expect(other.getByRole('combobox', { name: /^Country/ })).toHaveValue('MX');
    await expect(other.getByRole('combobox', { name: /^Outcome/ })).toHaveValue('INSUFFICIENT_FUNDS');
    await expect(other.locator('#code')).toContainText('rebeccapurple');
    expect(other.url()).toBe(page.url());
    await other.close();

    await page.getByRole('combobox', { name: /^Language/ }).selectOption('en');
    await shopper.checkout.getByRole('radio', { name: 'Card', exact: true }).check();
    await shopper.fill('4111 1111 1111 1111');
    await page.getByRole('button', { name: 'A button of the page' }).click();
    await shopper.hear('result', { outcome: 'declined' });
    await expect(page.locator('#log')).toContainText('"outcome":"declined"');
  },
);

test(
  'a session of the visitor’s own is tried out, by address and by hand, and the shop’s server pays where it is asked to',
  LONG_RUN,
  async ({ shopper, page, back }) => {
    await page.goto(`${back.demo.shop}/?new&country=UY&manual`);
    await shopper.pay(CARDS.good);
    await shopper.hear('token');
    await shopper.hear('result', { outcome: 'paid' });

    const given = await back.session();
    await page.getByText('Every attribute').click();
    await type(page.getByLabel(/^checkout-session/), given);
    await expect(shopper.checkout).toHaveAttribute('checkout-session', given);
    expect(new URL(page.url()).searchParams.get('checkout-session')).toBe(given);
    await expect(page.getByText('This page shows a session of your own.')).toBeVisible();
    await page.getByRole('button', { name: 'New order' }).click();
    await expect(shopper.checkout).not.toHaveAttribute('checkout-session', given);
    expect(page.url()).not.toContain(given);
  },
);
