// The demo's themes and their editor: what is shown is what is printed, and what is printed is what a page wears.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, ONE_ENGINE, test, LONG_RUN } from './fixture.js';

const THEMES = ['Plain', 'Midnight', 'Paper', 'Clear', 'Bloom', 'Block'];

/** What the checkout wears: colours as they are painted, the rest as it is written. */
const tokensOf = (page: Page): Promise<string[]> =>
  page.locator('tender-checkout').evaluate((host) => {
    const probe = document.createElement('i');
    host.append(probe);
    const colors = ['accent', 'on-accent', 'surface', 'text', 'muted', 'border', 'danger', 'success'].map(
      (name) => {
        probe.style.color = `var(--tender-color-${name})`;
        return getComputedStyle(probe).color;
      },
    );
    probe.remove();
    const shapes = ['radius', 'space', 'font-family', 'font-size', 'border-width', 'focus-ring'].map((name) =>
      getComputedStyle(host).getPropertyValue(`--tender-${name}`).replaceAll('"', "'"),
    );
    return [...colors, ...shapes];
  });

test(
  'each ready theme can be read in every scheme it has, and the printed CSS is the theme',
  ONE_ENGINE,
  async ({ page, back, shopper }) => {
    test.slow();
    const warned: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning') warned.push(message.text());
    });
    const printed = new Map<string, { css: string; tokens: string[] }>();
    await page.goto(`${back.demo.shop}/themes`);
    await expect(page.frameLocator('iframe').getByLabel('Card number')).toBeVisible();
    for (const scheme of ['Light', 'Dark'])
      for (const name of THEMES) {
        await page.getByRole('radio', { name, exact: true }).check({ force: true });
        const choice = page.getByRole('radio', { name: scheme, exact: true });
        if (await choice.isDisabled()) continue;
        await choice.check({ force: true });
        await expect(page.locator('#contrast [data-passes="no"]'), `${name}, ${scheme}`).toHaveCount(0);
        const css = (await page.locator('#css').textContent()) ?? '';
        printed.set(`${name} ${scheme}`, { css, tokens: await tokensOf(page) });
      }
    expect(printed.size).toBe(10);
    await shopper.openPayment();
    for (const [name, { css, tokens }] of printed) {
      await page.emulateMedia({ colorScheme: name.endsWith('Dark') ? 'dark' : 'light' });
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      }, css);
      expect(await tokensOf(page), name).toEqual(tokens);
    }
    expect(warned).toEqual([]);
  },
);

test(
  'the editor is worked with a keyboard on a narrow screen, and says what cannot be read',
  LONG_RUN,
  async ({ page, back }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`${back.demo.shop}/themes`);
    const number = page.frameLocator('iframe').getByLabel('Card number');
    await number.fill('4507 9900');
    // Beside a scroll bar, where the engine draws one.
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, 'nothing to the side').toBe(0);

    await page.getByRole('radio', { name: 'Plain', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Paper', exact: true })).toBeChecked();
    await expect(page.getByRole('combobox', { name: /^Font/ })).toHaveValue(/Source Serif 4/);

    const muted = page.getByLabel('Muted, written');
    await muted.fill('#c9b9a0');
    await expect(page.getByText('1 of 7 pairs are too close in the light scheme.')).toBeVisible();
    await muted.fill('nonsense');
    await expect(muted).toHaveAttribute('aria-invalid', 'true');
    await muted.fill('rebeccapurple');
    await expect(page.getByText('All pairs can be read in the light scheme.')).toBeVisible();

    const corners = page.getByLabel(/^Corners/);
    await corners.focus();
    await page.keyboard.press('End');
    await expect(page.locator('#css')).toContainText('--tender-radius: 1.75rem;');
    await expect(page.locator('#css')).toContainText('--tender-color-muted: rebeccapurple;');
    await expect(page.locator('#css')).toContainText('light-dark(rebeccapurple, #b7a992)');
    await expect
      .poll(() => number.evaluate((input) => getComputedStyle(input).borderStartStartRadius))
      .toBe('28px');
    await expect(number).toHaveValue('4507 9900');

    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.target)}`)).toEqual([]);
  },
);
