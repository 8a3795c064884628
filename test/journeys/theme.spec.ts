// The shop's theme: that it reaches every pixel of the checkout and of the card fields, whenever and however it comes,
// and that nothing typed is lost on the way.
import type { Page } from '@playwright/test';
import { endMotion } from '../help/motion.js';
import { CARDS, expect, ONE_ENGINE, test, LONG_RUN } from './fixture.js';
import { fillForm } from './flows.js';
import { readPaint, type Paint } from './paint.js';
import { frameOf, teach, THEMES, token, wear, type Theme } from './two-themes.js';

async function paintOf(page: Page, theme: Theme, hasFrame: boolean): Promise<Paint> {
  await wear(page, theme);
  if (hasFrame) await expect.poll(() => token(page, 'radius')).toBe(THEMES[theme].radius);
  // Lines and boxes of fields change softly.
  await page.evaluate(endMotion);
  if (hasFrame) await frameOf(page).evaluate(endMotion);
  const own = await page.locator('tender-checkout').evaluate(readPaint);
  const fields = hasFrame ? await frameOf(page).evaluate(`(${readPaint.toString()})(document)`) : {};
  return { ...own, ...(fields as Paint) };
}

/** Every place that looks the same under both themes. */
async function unreached(page: Page, hasFrame: boolean): Promise<string[]> {
  const [red, blue] = [await paintOf(page, 'red', hasFrame), await paintOf(page, 'blue', hasFrame)];
  expect(Object.keys(red).length, 'something is painted').toBeGreaterThan(8);
  return Object.keys(red)
    .filter((where) => red[where] === blue[where])
    .map((where) => `${where}: ${red[where] ?? ''}`);
}

const reach = async (page: Page, view: string, hasFrame = false): Promise<void> => {
  await test.step(view, async () => {
    expect(await unreached(page, hasFrame), view).toEqual([]);
  });
};

test(
  'a theme reaches every pixel of list, fields, mistakes and a code to scan',
  ONE_ENGINE,
  async ({ shopper, page }) => {
    await shopper.openPayment(await shopper.back.session({ country: 'BR' }));
    await teach(page);
    await page.getByRole('radio', { name: 'Card', exact: true }).check();
    await shopper.fields.getByLabel('Card number').fill('4507 9900 0000 0003');
    await shopper.button.click();
    await expect(shopper.fields.getByText('Check the card number.').first()).toBeVisible();
    await reach(page, 'card fields', true);
    await page.getByRole('radio', { name: 'Pix', exact: true }).check();
    await expect(page.getByLabel('E-mail')).toBeVisible();
    await shopper.button.click();
    await expect(page.locator('tender-checkout [aria-invalid="true"]').first()).toBeVisible();
    await reach(page, 'fields on the page');
    await fillForm(page, 'BR');
    await shopper.button.click();
    await expect(page.getByRole('img', { name: 'Code to scan with your phone' })).toBeVisible();
    await reach(page, 'a code to scan');
  },
);

test(
  'a theme reaches every pixel of a decline, a bank’s page, the end, and an error',
  LONG_RUN,
  async ({ shopper, page }) => {
    await shopper.openPayment();
    await teach(page);
    await shopper.pay(CARDS.funds);
    await shopper.hear('result', { outcome: 'declined' });
    await reach(page, 'a decline', true);
    await shopper.fields.getByLabel('Card number').fill(CARDS.challenge);
    await shopper.button.click();
    await shopper.challenge.getByLabel('One-time code').waitFor();
    await reach(page, 'a dialog');
    await shopper.confirm();
    await shopper.hear('result', { outcome: 'paid' });
    await expect(page.locator('tender-checkout [part~="result"]')).toBeVisible();
    await reach(page, 'the end');
    await shopper.open({ attributes: 'checkout-session="nonsense"' });
    await teach(page);
    await expect(shopper.notice).toBeVisible();
    await reach(page, 'an error');
  },
);

test(
  'a theme comes live, by every way a page has, and no character, caret or focus is lost',
  ONE_ENGINE,
  async ({ shopper, page, browserName }) => {
    await shopper.openPayment();
    await teach(page);
    const number = shopper.fields.getByLabel('Card number');
    await expect(number).toBeEditable();
    await number.pressSequentially('45079900');
    await number.press('ArrowLeft');
    await number.press('ArrowLeft');
    const place = () =>
      number.evaluate((input) => {
        const { value, selectionStart, selectionEnd } = input as HTMLInputElement;
        return [value, selectionStart, selectionEnd, document.activeElement === input, document.hasFocus()];
      });
    const before = await place();
    expect(before[0]).toBe('4507 9900');
    const loads: string[] = [];
    page.on('framenavigated', (frame) => loads.push(frame.url()));

    /** In the fields themselves, not only on their document. */
    const shown = (property: string) =>
      number.evaluate((input, name) => getComputedStyle(input).getPropertyValue(name), property);
    const body = (property: string) =>
      frameOf(page).evaluate((name) => getComputedStyle(document.body).getPropertyValue(name), property);

    await wear(page, 'red');
    await expect.poll(() => shown('color')).toBe('rgb(43, 11, 11)');
    expect(await shown('font-family')).toBe('Georgia, serif');

    // One property alone, on the element itself; a font name makes no transition in older browsers.
    const set = (name: string, value: string) =>
      page.evaluate(
        ([property = '', to = '']) => {
          document.querySelector<HTMLElement>('tender-checkout')?.style.setProperty(property, to);
        },
        [name, value],
      );
    await set('--tender-font-family', 'Verdana, "DejaVu Sans", sans-serif');
    await expect.poll(() => shown('font-family')).toBe('Verdana, "DejaVu Sans", sans-serif');
    await set('--tender-color-muted', 'oklch(0.5 0.1 200)');
    await expect.poll(() => token(page, 'muted')).toMatch(/^oklch/);
    await set('--tender-radius', 'calc(infinity * 1px)');
    await expect.poll(() => token(page, 'radius')).toBe('999px');
    await set('--tender-font-size', '1.5rem');
    await expect.poll(() => shown('font-size')).toBe('24px');

    // A sheet of the page with a media query.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '@media (prefers-color-scheme: dark) { main { --tender-color-surface: rgb(1, 2, 3); color-scheme: dark } }',
      );
      document.adoptedStyleSheets.push(sheet);
      document.documentElement.className = '';
    });
    await expect.poll(() => body('background-color')).toBe('rgb(255, 255, 255)');
    // Firefox's driver cannot say what the system prefers.
    if (browserName === 'chromium') {
      await page.emulateMedia({ colorScheme: 'dark' });
      await expect.poll(() => body('background-color')).toBe('rgb(1, 2, 3)');
      // The scheme of an ancestor brings the dark defaults for what the page leaves out.
      await expect.poll(() => shown('color')).toBe('rgb(236, 238, 244)');
      expect(await frameOf(page).evaluate(() => document.documentElement.style.colorScheme)).toBe('dark');
      await page.emulateMedia({ colorScheme: 'light' });
      await expect.poll(() => body('background-color')).toBe('rgb(255, 255, 255)');
    }

    // The scheme of an ancestor alone.
    await page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      main.style.setProperty('color-scheme', 'dark');
    });
    await expect.poll(() => shown('color')).toBe('rgb(236, 238, 244)');

    expect(await place()).toEqual(before);
    expect(loads).toEqual([]);
    await page.keyboard.type('1');
    await expect(number).toHaveValue('4507 9910 0');
  },
);

test(
  'what changed while the checkout was hidden is there when it is seen',
  ONE_ENGINE,
  async ({ shopper, page }) => {
    await shopper.openPayment();
    await teach(page);
    await expect(shopper.fields.getByLabel('Card number')).toBeEditable();
    await page.evaluate(() => {
      const main = document.querySelector('main') as HTMLElement;
      main.hidden = true;
      main.getBoundingClientRect();
      document.documentElement.className = 'red';
      main.getBoundingClientRect();
      main.hidden = false;
    });
    await expect.poll(() => token(page, 'surface')).toBe('rgb(255, 244, 244)');
  },
);

test(
  'the card fields wear a web font that the gateway’s settings name, without a jump',
  ONE_ENGINE,
  async ({ shopper, page }) => {
    await shopper.openPayment();
    const number = shopper.fields.getByLabel('Card number');
    await number.fill('4507 99');
    const height = () =>
      page.locator('tender-secure-fields').evaluate((box) => box.getBoundingClientRect().height);
    const before = await height();
    await page.evaluate(() => {
      document.documentElement.style.setProperty('--tender-font-family', 'Nunito, system-ui, sans-serif');
    });
    const faces = () =>
      frameOf(page).evaluate(() =>
        [...document.fonts].map(({ family, status }) => [family.replaceAll('"', ''), status]),
      );
    await expect.poll(faces).toContainEqual(['Nunito', 'loaded']);
    // Fonts that nobody wears are not fetched.
    expect(await faces()).toContainEqual(['JetBrains Mono', 'unloaded']);
    expect(await frameOf(page).evaluate(() => document.fonts.check('16px Nunito'))).toBe(true);
    expect(await height()).toBe(before);
    await expect(number).toHaveValue('4507 99');
  },
);
