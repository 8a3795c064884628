// Words: the language changes under the shopper's hands, is read from right to left, is the page's own, or does not come.
import type { Locator } from '@playwright/test';
import { CARDS, CHROMIUM, expect, ONE_ENGINE, type Shopper, test, LONG_RUN } from './fixture.js';

const speak = (shopper: Shopper, language: string): Promise<void> =>
  shopper.checkout.evaluate((element, tag) => {
    element.setAttribute('language', tag);
  }, language);

const button = (shopper: Shopper): Locator => shopper.checkout.locator('[part~="submit"]');

const fieldsOf = (shopper: Shopper) => shopper.page.frameLocator('iframe[slot="card-frame"]');

test(
  'a language that changes while a card is typed changes every word, and nothing else',
  ONE_ENGINE,
  async ({ shopper, page }) => {
    await shopper.openPayment();
    const fields = fieldsOf(shopper);
    const number = fields.locator('input').first();
    await number.click();
    await page.keyboard.type('450799');
    await fields.locator('html').evaluate((root) => {
      root.dataset['witness'] = 'the same document';
    });
    await page.evaluate(() =>
      Object.assign(window, { same: document.querySelector('tender-checkout iframe') }),
    );
    for (const [language, label, title, dir] of [
      ['es-PE', 'Número de tarjeta', 'Método de pago', 'ltr'],
      ['ar', 'رقم البطاقة', 'طريقة الدفع', 'rtl'],
      ['pt', 'Número do cartão', 'Forma de pagamento', 'ltr'],
    ] as const) {
      await speak(shopper, language);
      await expect(fields.locator('label').first()).toHaveText(label);
      await expect(shopper.checkout.locator('legend')).toHaveText(title);
      await expect(shopper.checkout).toHaveAttribute('lang', language);
      await expect(shopper.checkout).toHaveAttribute('dir', dir);
      await expect(fields.locator('html')).toHaveAttribute('lang', language);
      await expect(fields.locator('html')).toHaveAttribute('dir', dir);
      await expect(fields.locator('html')).toHaveAttribute('data-witness', 'the same document');
      // Digits are read from left to right everywhere.
      expect(await number.evaluate((input) => getComputedStyle(input).direction)).toBe('ltr');
      await expect(number).toBeFocused();
      await page.keyboard.type('0');
    }
    await expect(number).toHaveValue('4507 9900 0');
    expect(
      await page.evaluate(
        () => (window as { same?: unknown }).same === document.querySelector('tender-checkout iframe'),
      ),
    ).toBe(true);
    expect(await shopper.heard('accident')).toEqual([]);
  },
);

test('a mistake that is shown is said in the new language too', LONG_RUN, async ({ shopper }) => {
  await shopper.openPayment();
  const fields = fieldsOf(shopper);
  await shopper.fill('4507990000000044');
  await shopper.button.click();
  await expect(fields.locator('.code .error')).toHaveText('The security code does not match.');
  await speak(shopper, 'es');
  await expect(fields.locator('.code .error')).toHaveText('El código de seguridad no coincide.');
  await expect(shopper.notice).toContainText('rechazado');
});

test('a whole payment is made in Arabic, from right to left', ONE_ENGINE, async ({ shopper, back }) => {
  const session = await shopper.openPayment(undefined, { language: 'ar' });
  const fields = fieldsOf(shopper);
  const box = async (part: string) => (await fields.locator(part).boundingBox()) ?? { x: 0 };
  await expect(fields.locator('.expiry')).toBeVisible();
  expect((await box('.expiry')).x).toBeGreaterThan((await box('.code')).x);
  await fields.locator('.number input').fill(CARDS.good);
  await fields.locator('.expiry input').fill('11 / 28');
  await fields.locator('.code input').fill('123');
  await fields.locator('.holder input').fill('John Doe');
  await button(shopper).click();
  await shopper.hear('result', { outcome: 'paid' });
  await expect(shopper.checkout.locator('[part~="result"]')).toContainText('اكتمل الدفع');
  expect(await back.payments(session)).toHaveLength(1);
});

test('words that do not come are English, and the payment is made', ONE_ENGINE, async ({ shopper, page }) => {
  await page.route(/\/chunks\/(es|tongues)-/, (route) => route.abort());
  await shopper.openPayment(undefined, { language: 'es' });
  await shopper.pay();
  await shopper.hear('result', { outcome: 'paid' });
  await expect(shopper.checkout).toHaveAttribute('lang', 'en');
  await expect(shopper.checkout.locator('[part~="result"]')).toContainText('Payment complete');
});

test(
  'words that hang do not hold up the form',
  { tag: [CHROMIUM.tag, LONG_RUN.tag] },
  async ({ shopper, page }) => {
    let answer: (() => void) | undefined;
    const asked = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route(/\/chunks\/tongues-/, async (route) => {
      await asked;
      await route.continue();
    });
    await shopper.openPayment(undefined, { language: 'es' });
    await expect(shopper.button).toContainText('Pay');
    answer?.();
    await expect(button(shopper)).toContainText('Pagar');
  },
);

test(
  'the page’s own texts are said in place of ours, in any language',
  ONE_ENGINE,
  async ({ shopper, page }) => {
    await shopper.openPayment();
    await page.evaluate(() => {
      const element = document.querySelector('tender-checkout');
      if (element) element.texts = { 'button.pay': 'Donate {amount}', 'card.holder': 'Cardholder' };
    });
    await expect(button(shopper)).toContainText('Donate R$');
    await expect(fieldsOf(shopper).locator('.holder label')).toHaveText('Cardholder');
    await speak(shopper, 'es');
    await expect(fieldsOf(shopper).locator('.number label')).toHaveText('Número de tarjeta');
    await expect(button(shopper)).toContainText('Donate');
  },
);
