// Without a mouse and without eyes: a whole payment as a screen reader tells it, and where the focus goes.
import type { Page } from '@playwright/test';
import { CARDS } from '../journeys/fixture.js';
import { Reader } from './reader.js';
import { expect, test } from './sitting.js';
import { wear } from './wear.js';

test('a payment with the bank’s question is told to somebody who only listens', async ({ shopper, page }) => {
  const reader = await Reader.of(page);
  await shopper.openPayment();
  await shopper.fields.getByLabel('Card number').waitFor();
  const { keyboard } = page;
  const tab = (deed = 'Tab') => reader.after(deed, () => keyboard.press('Tab'));
  const type = (words: string) => reader.after(`types ${words}`, () => keyboard.type(words));

  await reader.after('opens the page', () => shopper.hear('ready'));
  await tab();
  await tab();
  await reader.after('Enter, with nothing typed', async () => {
    await keyboard.press('Enter');
    await expect(shopper.fields.getByText('Enter your card number.').first()).toBeVisible();
  });
  await type(CARDS.challenge);
  await expect(shopper.fields.getByLabel('Expiry date')).toBeFocused();
  await reader.said();
  await type('1128');
  await expect(shopper.fields.getByLabel('Security code', { exact: true })).toBeFocused();
  await reader.said();
  await type('123');
  await tab();
  await type('John Doe');
  for (let count = 0; count < 3 && !/^Pay /.test(await reader.focused()); count++) await tab();
  await reader.after('Enter', async () => {
    await keyboard.press('Enter');
    await shopper.challenge.getByLabel('One-time code').waitFor();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
  for (let count = 0; count < 3 && !/One-time code/.test(await reader.focused()); count++) await tab();
  await type('1234');
  await reader.after('Enter', async () => {
    await keyboard.press('Enter');
    await shopper.hear('result', { outcome: 'paid' });
    await expect(page.getByRole('heading', { name: 'Payment complete' })).toBeFocused();
  });
  console.log(`\n${reader.lines.join('\n')}\n`);
  expect(`${reader.lines.join('\n')}\n`).toMatchSnapshot('transcript.txt');
});

/** Where the focus is on the page, whatever document has it. */
async function spotOf(page: Page): Promise<{ x: number; y: number } | undefined> {
  for (const frame of page.frames().toReversed()) {
    const spot = await frame.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      if (!document.hasFocus() || !at || /^(IFRAME|BODY)$/.test(at.tagName)) return undefined;
      const { left, right, bottom } = at.getBoundingClientRect();
      return { x: (left + right) / 2, y: bottom };
    });
    if (!spot) continue;
    const box = frame.parentFrame() ? await (await frame.frameElement()).boundingBox() : undefined;
    return { x: spot.x + (box?.x ?? 0), y: spot.y + (box?.y ?? 0) };
  }
  return undefined;
}

for (const direction of ['ltr', 'rtl'] as const)
  test(`${direction}: the focus goes the way one reads, into the frame and out of it`, async ({
    shopper,
    page,
    back,
  }) => {
    const customer = await back.customer();
    await shopper.openPayment(await back.session({ country: 'BR', customer_id: customer }));
    await page.getByRole('radio', { name: 'Card', exact: true }).check();
    await shopper.fill();
    await page.getByRole('combobox', { name: 'Installments' }).waitFor();
    await wear(page, { scheme: 'light', direction, width: 1280 }, {});
    await page.getByRole('radio').first().focus();
    const stops: { x: number; y: number }[] = [];
    for (let count = 0; count < 12; count++) {
      const spot = await spotOf(page);
      if (!spot || stops.some(({ x, y }) => x === spot.x && y === spot.y)) break;
      stops.push(spot);
      await page.keyboard.press('Tab');
    }
    // The radios are one stop; four fields of the card, the box that keeps it, the installments, the button.
    expect(stops.length).toBeGreaterThanOrEqual(8);
    for (const [index, { x, y }] of stops.entries()) {
      const before = stops[index - 1];
      if (!before) continue;
      const isFurther = direction === 'ltr' ? x > before.x : x < before.x;
      // What stands beside a label comes before the field below it.
      expect(isFurther || y > before.y, `stop ${index} of ${JSON.stringify(stops)}`).toBe(true);
    }
  });

test('arrow keys choose among the methods, which are one stop', async ({ shopper, page, back }) => {
  await shopper.openPayment(await back.session({ country: 'MX', amount: { currency: 'MXN', value: 99 } }));
  await shopper.hear('ready');
  const methods = page.getByRole('radio');
  await page.locator('h1').evaluate((heading) => {
    heading.tabIndex = -1;
    heading.focus();
  });
  await page.keyboard.press('Tab');
  await expect(methods.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(methods.nth(1)).toBeFocused();
  await expect(methods.nth(1)).toBeChecked();
  await page.keyboard.press('ArrowUp');
  await expect(methods.first()).toBeChecked();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('radio').and(page.locator(':focus'))).toHaveCount(0);
});
