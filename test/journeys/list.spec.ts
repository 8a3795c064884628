// A list longer than a glance: it is searched, and what was chosen stays in sight.
import AxeBuilder from '@axe-core/playwright';
import { expect, ONE_ENGINE, test } from './fixture.js';

test(
  'a long list is searched by name, without accents, and keeps what was chosen',
  ONE_ENGINE,
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
    await expect(page.getByText('Found: 1')).toBeVisible();
    await box.press('Enter');
    expect(await shopper.heard('submit')).toEqual([]);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await box.fill('zzz');
    await expect(page.getByText('Nothing found. Try another name.')).toBeVisible();
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
