// A list longer than a glance: it is searched, and what was chosen stays in sight.
import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { CHROMIUM, expect, ONE_ENGINE, test, LONG_RUN } from './fixture.js';

test(
  'a long list is searched by name, without accents, and keeps what was chosen',
  CHROMIUM,
  async ({ shopper, page }) => {
    const names = [
      'Itaú',
      'Bradesco',
      'Nubank',
      'Caixa',
      'Inter',
      'Safra',
      'Banrisul',
      'Sicredi',
      'Neon',
      'Original',
    ];
    await page.route('**/v1/open', async (route) => {
      const response = await route.fetch();
      const answer = (await response.json()) as { methods: object[] };
      const more = names.map((name) => ({ ...answer.methods.at(-1), id: name, name, fields: [] }));
      await route.fulfill({ response, json: { ...answer, methods: [...answer.methods, ...more] } });
    });
    await shopper.openPayment(
      await shopper.back.session({ country: 'MX', amount: { currency: 'MXN', value: 99 } }),
    );
    const methods = page.getByRole('radio');
    await methods.first().check();
    const box = page.getByRole('searchbox', { name: 'Find a payment method' });
    await box.fill('itau');
    await expect(methods).toHaveCount(2);
    await expect(page.getByRole('radio', { name: 'Itaú' })).toBeVisible();
    await expect(methods.first()).toBeChecked();
    await expect(page.getByText('Found: 1').first()).toBeVisible();
    await box.press('Enter');
    expect(await shopper.heard('submit')).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await box.fill('zzz');
    await expect(
      page.getByRole('status').filter({ hasText: 'Nothing found. Try another name.' }),
    ).toBeVisible();
    await box.fill('');
    await expect(methods).not.toHaveCount(2);
  },
);

test('a short list has no search', ONE_ENGINE, async ({ shopper, page }) => {
  await shopper.openPayment(
    await shopper.back.session({ country: 'MX', amount: { currency: 'MXN', value: 99 } }),
  );
  await expect(page.getByRole('radio').first()).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveCount(0);
});

/** Waits until each of these was loaded and can be drawn. */
async function seen(pictures: Locator): Promise<void> {
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
      .toBeGreaterThan(0);
  }
}

test('every row shows a picture', LONG_RUN, async ({ shopper, page }) => {
  await shopper.openPayment(
    await shopper.back.session({ country: 'BR', amount: { currency: 'BRL', value: 99 } }),
  );
  const pictures = page.locator('tender-checkout [part~="method-icon"]');
  await expect(pictures.first()).toBeVisible();
  await expect(pictures).toHaveCount(await page.getByRole('radio').count());
  await seen(pictures);
  const sources = await pictures.evaluateAll((all) => all.map((img) => (img as HTMLImageElement).src));
  const { gateway } = shopper.back.demo;
  expect(sources.filter((source) => !source.startsWith(`${gateway}/icons/`))).toEqual([]);
  // Drawings of ours, and a picture of the sandbox's for a method that nobody knows.
  expect(sources.filter((source) => /\/pix-\w+\.svg$|\/moonbeam-pay\.svg$/.test(source))).toHaveLength(2);
});

test(
  'a picture that cannot be had is a drawing, and cards show the brands that are taken',
  CHROMIUM,
  async ({ shopper, page }) => {
    const { gateway, sandbox = '' } = shopper.back.demo;
    const gone = `${gateway}/icons/wallet/${new URL(sandbox).host}/icons/NOBODY.svg`;
    await page.route('**/v1/open', async (route) => {
      const response = await route.fetch();
      const answer = (await response.json()) as { methods: { type: string; icon: string }[] };
      const icons = answer.methods.slice(1, 5).map(({ icon }) => icon);
      const methods = answer.methods.map((method) => ({
        ...method,
        ...(method.type === 'CARD' && { marks: { icons, more: 3 } }),
        ...(method.type === 'PAYPAL' && { icon: gone }),
      }));
      await route.fulfill({ response, json: { ...answer, methods } });
    });
    await shopper.openPayment(
      await shopper.back.session({ country: 'BR', amount: { currency: 'BRL', value: 99 } }),
    );
    const rows = page.locator('tender-checkout [part~="method-label"]');
    const broken = rows.filter({ hasText: 'PayPal' }).locator('img');
    await expect(broken).toHaveAttribute('src', gone);
    await seen(broken);
    const card = rows.filter({ hasText: 'Card' });
    await seen(card.locator('img'));
    await expect(card.locator('img')).toHaveCount(4);
    await expect(card.getByText('+3')).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Card', exact: true })).toBeVisible();
    // On the narrowest page the name keeps its place.
    await page.setViewportSize({ width: 320, height: 640 });
    const name = await card.locator('.method-name').boundingBox();
    expect(name?.width).toBeGreaterThan(60);
    expect(name?.height).toBeLessThan(50);
  },
);
