// What the eye relies on before the press: nothing moves while parts arrive, the chosen tile is told by more than a colour,
// one method is a heading, and a session without methods says so and leads on.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { CHROMIUM, expect, type Loose, ONE_ENGINE, test, LONG_RUN } from './fixture.js';

/** Holds back what matches until the door is opened. */
async function hold(page: Page, address: RegExp): Promise<() => void> {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  await page.route(address, async (route) => {
    await opened;
    await route.continue();
  });
  return open;
}

/** Where something of the checkout is, and how tall. */
const placeOf = async (page: Page, selector: string): Promise<Loose> =>
  page.locator(`tender-checkout ${selector}`).boundingBox();

const violationsOn = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);

for (const width of process.env['TENDER_ALL'] ? [240, 320, 700] : [320])
  test(
    `nothing moves from the first skeleton to the card form at ${String(width)} pixels`,
    ONE_ENGINE,
    async ({ shopper, page }) => {
      await page.setViewportSize({ width, height: 800 });
      const open = await hold(page, /\/v1\/open$/);
      const load = await hold(page, /\/chunks\/card-form/);
      const frame = await hold(page, /\/frame$/);
      await shopper.openPayment();
      const row = await placeOf(page, '.method >> nth=0');
      open();
      await expect(shopper.button).toBeVisible();
      const button = await shopper.button.boundingBox();
      expect((await placeOf(page, '.method-label')).y).toBe(row.y);
      expect((await placeOf(page, '.method-label')).height).toBe(row.height);
      load();
      await expect(page.locator('tender-secure-fields')).toBeAttached();
      await expect(page.locator('tender-checkout .bone:visible')).not.toHaveCount(0);
      expect(await shopper.button.boundingBox()).toEqual(button);
      frame();
      await expect(page.locator('tender-checkout .bone:visible')).toHaveCount(0);
      await expect(shopper.fields.getByLabel('Name on card')).toBeVisible();
      expect(await shopper.button.boundingBox()).toEqual(button);
    },
  );

test(
  'tabs are equal tiles for the same arrow keys, and the chosen one has a check mark and its form below all',
  LONG_RUN,
  async ({ shopper, page }) => {
    await shopper.openPayment(await shopper.back.session({ country: 'BR' }), { attributes: 'layout="tabs"' });
    const radios = page.getByRole('radio');
    await radios.first().check();
    await shopper.fields.getByLabel('Card number').fill('4507');
    const tiles = page.locator('tender-checkout [part=method-label]');
    const sizes = await tiles.evaluateAll((list) => list.map((tile) => tile.getBoundingClientRect().width));
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(1);
    const marked = (): Promise<string[]> =>
      page
        .locator('tender-checkout [part=method-name]')
        .evaluateAll((names) =>
          names
            .filter((name) => getComputedStyle(name, '::before').content !== 'none')
            .map((name) => name.textContent.trim()),
        );
    expect(await marked()).toEqual(['Card']);
    const form = await placeOf(page, '[part=form]');
    const last = await tiles.last().boundingBox();
    expect(form.y).toBeGreaterThanOrEqual((last?.y ?? 0) + (last?.height ?? 0));
    expect(await violationsOn(page)).toEqual([]);
    await radios.first().press('ArrowRight');
    await expect(radios.nth(1)).toBeChecked();
    expect(await marked()).toEqual(['Pix']);
    // The layout is changed under the shopper's hands, and the choice stays.
    await shopper.checkout.evaluate((checkout) => {
      checkout.setAttribute('layout', 'accordion');
    });
    await expect(radios.nth(1)).toBeChecked();
    expect(await marked()).toEqual([]);
  },
);

test(
  'one method is a heading to the eye and a checked radio to everybody',
  ONE_ENGINE,
  async ({ shopper, page }) => {
    await shopper.openPayment();
    const radio = page.getByRole('radio', { name: 'Card', exact: true });
    await expect(radio).toBeChecked();
    // Nothing is drawn for it but its focus.
    await expect(radio).toHaveCSS('border-top-width', '0px');
    await radio.focus();
    await page.keyboard.press('Shift');
    await expect(radio).toHaveCSS('outline-style', 'solid');
    expect(await violationsOn(page)).toEqual([]);
    // Taken back, it is a choice again.
    await shopper.checkout.evaluate((checkout) => {
      (checkout as Loose).reset();
    });
    await expect(radio).not.toBeChecked();
    await expect(radio).not.toHaveCSS('border-top-width', '0px');
  },
);

test(
  'without a method the page says so, shows the shop’s own way on, and asks again',
  { tag: [CHROMIUM.tag, LONG_RUN.tag] },
  async ({ shopper, page }) => {
    let none = true;
    await page.route('**/v1/open', async (route) => {
      const response = await route.fetch();
      const answer = await response.json();
      await route.fulfill({ response, json: none ? { ...answer, methods: [] } : answer });
    });
    const attributes = `checkout-session="${await shopper.back.session()}"`;
    await shopper.open({
      body: `<tender-checkout ${attributes}><a slot="empty" href="/call">Call us</a></tender-checkout>`,
    });
    await expect(shopper.notice).toContainText('Payment is not available right now.');
    await expect(page.getByRole('link', { name: 'Call us' })).toBeVisible();
    await expect(shopper.button).toHaveCount(0);
    expect(await violationsOn(page)).toEqual([]);
    none = false;
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('radio', { name: 'Card' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Call us' })).toBeHidden();
    await expect(shopper.notice).toHaveCount(0);
  },
);
