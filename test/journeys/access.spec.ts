// For everyone: a payment by keyboard alone, and an older browser; axe where no scene of `test/looks` gets to.
import AxeBuilder from '@axe-core/playwright';
import { CARDS, expect, ONE_ENGINE, test, LONG_RUN } from './fixture.js';

// Every other view is walked along all axes in `test/looks`.
test(
  'axe finds nothing in a hosted challenge after a reload, in the light and in the dark',
  LONG_RUN,
  async ({ shopper, page }) => {
    await shopper.openPayment();
    await shopper.pay(CARDS.challenge);
    await shopper.hear('action');
    await page.reload();
    await page.getByRole('button', { name: 'Continue' }).click();
    const hosted = page.frameLocator('iframe[title="Confirm with your bank"]').frameLocator('iframe');
    await hosted.getByLabel('One-time code').waitFor();
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.evaluate((given) => {
        document.documentElement.style.colorScheme = given;
        document.documentElement.style.background = given === 'dark' ? '#111' : '#fff';
        document.documentElement.style.color = given === 'dark' ? '#eee' : '#111';
      }, scheme);
      const { violations, passes } = await new AxeBuilder({ page }).analyze();
      expect(passes.length).toBeGreaterThan(5);
      expect(
        violations.map(({ id, nodes }) => [
          id,
          nodes.map(({ target, failureSummary }) => [target, failureSummary]),
        ]),
      ).toEqual([]);
    }
  },
);

test('a shopper pays with the keyboard alone', async ({ shopper, back, page }) => {
  const session = await shopper.openPayment();
  await shopper.fields.getByLabel('Card number').waitFor();
  const inField = (label: string) => expect(shopper.fields.getByLabel(label)).toBeFocused();
  await page.locator('h1').click();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Card' })).toBeFocused();
  await page.keyboard.press('Tab');
  await inField('Card number');
  await page.keyboard.type('4507990000000002');
  await inField('Expiry date');
  await page.keyboard.type('1128');
  await inField('Security code');
  await page.keyboard.type('123');
  await page.keyboard.press('Tab');
  await inField('Name on card');
  await page.keyboard.type('John Doe');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Installments')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(shopper.button).toBeFocused();
  await page.keyboard.press('Enter');
  await shopper.hear('result', { outcome: 'paid' });
  await expect(page.getByRole('heading', { name: 'Payment complete' })).toBeFocused();
  expect(await back.payments(session)).toHaveLength(1);
});

test('Escape leaves a challenge', async ({ shopper, page }) => {
  await shopper.openPayment();
  await shopper.pay(CARDS.challenge);
  await expect(page.getByRole('button', { name: 'Close' })).toBeVisible();
  // On the button, or on the bank's page, which may take it when it comes: in the dialog, in any case.
  await expect.poll(() => shopper.focused()).toMatch(/^(button|iframe)$/);
  await shopper.challenge.getByLabel('One-time code').waitFor();
  await page.getByRole('button', { name: 'Close' }).press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await shopper.hear('result', { subStatus: 'CANCELLED_BY_USER' });
});

test('a press with nothing typed says what is missing, and moves there', async ({ shopper, back }) => {
  const session = await shopper.openPayment();
  await shopper.fields.getByLabel('Card number').waitFor();
  await shopper.button.click();
  await expect(shopper.fields.getByText('Enter your card number.').first()).toBeVisible();
  await expect(shopper.fields.getByLabel('Card number')).toBeFocused();
  await expect(shopper.checkout).toHaveAttribute('data-state', 'ready invalid');
  expect(await back.payments(session)).toHaveLength(0);
});

test(
  'a browser without custom states, popovers and light-dark() pays all the same',
  ONE_ENGINE,
  async ({ shopper, page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
      Reflect.deleteProperty(HTMLElement.prototype, 'popover');
      Object.defineProperty(ElementInternals.prototype, 'states', {
        get: () => {
          throw new TypeError('no states');
        },
      });
      Reflect.deleteProperty(Promise, 'withResolvers');
      Reflect.deleteProperty(Array.prototype, 'toSorted');
      Reflect.deleteProperty(Array.prototype, 'findLast');
      Reflect.deleteProperty(Object, 'groupBy');
      const supports = CSS.supports.bind(CSS);
      CSS.supports = (...query: [string, string?]) =>
        !query.join(' ').includes('light-dark') && supports(...(query as [string]));
    });
    await page.route(/\/chunks\/core-.*\.js/, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replaceAll('light-dark(', 'no-such-function('),
      });
    });
    await shopper.openPayment();
    await shopper.pay(CARDS.challenge);
    await expect(page.getByRole('dialog', { name: 'Confirm with your bank' })).toBeVisible();
    await shopper.confirm();
    await shopper.hear('result', { outcome: 'paid' });
    await expect(shopper.checkout).toHaveAttribute('data-state', 'done');
  },
);

test(
  'a browser that is too old says so, instead of showing nothing',
  ONE_ENGINE,
  async ({ shopper, page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(HTMLElement.prototype, 'attachInternals');
    });
    await shopper.openPayment();
    await expect(page.getByText('Your browser is too old to pay here safely')).toBeVisible();
    expect(await shopper.hear('error')).toMatchObject({ code: 'browser_unsupported', shown: true });
  },
);

test('nothing lazy is loaded before it is asked for', ONE_ENGINE, async ({ shopper, page, back }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname.replace(/-[\w-]{8}\./, '.')));
  const customer = await back.customer();
  await shopper.openPayment(await back.session({ customer_id: customer }));
  await shopper.fill();
  await page.getByRole('checkbox', { name: 'Save this card' }).check();
  await shopper.button.click();
  await shopper.hear('result', { outcome: 'paid' });
  files.length = 0;
  await shopper.openPayment(await back.session({ customer_id: customer }));
  await shopper.hear('ready');
  await page.waitForTimeout(1000);
  const ours = files.filter((file) => /^\/(tender-checkout|chunks|frame|sdk|v1)/.test(file));
  // The entry may still be in the browser's cache.
  const rows = ['/chunks/saved-name.js', '/chunks/saved-rows.js'];
  // Behind the list: what a banner or a press looks like, and what only whoever builds a page is told.
  const behind = ['/chunks/later.js', '/chunks/theme.js', '/chunks/contrast.js'];
  const apart = ['/tender-checkout.js', ...rows, ...behind];
  const first = ours.filter((file) => !apart.includes(file));
  expect(first).toEqual(['/chunks/core.js', '/v1/open']);
  // What was saved is drawn with code of its own.
  expect(ours).toContain('/chunks/saved-rows.js');
});
