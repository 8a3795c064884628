// What is told about a theme: by the checkout builder, by the console to whoever builds a page, by the document.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, ONE_ENGINE, test } from './fixture.js';
import { readPaint } from './paint.js';
import { teach, token, wear } from './two-themes.js';

test(
  'the checkout builder’s styling is worn in the element and in the frame, under the page’s',
  ONE_ENGINE,
  async ({ shopper, page, back }) => {
    const account = { 'x-account-code': '00000000-0000-4000-8000-000000000001' };
    const { id } = await back.yuno('POST', '/checkouts', { name: `Styled ${randomUUID()}` }, account);
    const styling = {
      styles: {
        global: { accent_color: '#7A1FA2', primary_background_color: '#FFF9EC', font_family: 'Nunito' },
        button: { corner_radius: 22 },
      },
      external_fonts: [],
    };
    await back.yuno('PUT', `/checkouts/${String(id)}`, { styling }, account);
    await shopper.openPayment(await back.session({ checkout_id: id as string }));
    await expect(shopper.fields.getByLabel('Card number')).toBeEditable();
    const button = () =>
      shopper.button.evaluate((it) => {
        const { backgroundColor, borderStartStartRadius, fontFamily } = getComputedStyle(it);
        // Firefox keeps the quotes of a name.
        return [backgroundColor, borderStartStartRadius, fontFamily.replaceAll('"', '')];
      });
    expect(await button()).toEqual(['rgb(122, 31, 162)', '22px', 'Nunito, system-ui, sans-serif']);
    expect(await token(page, 'surface')).toBe('rgb(255, 249, 236)');
    await expect.poll(() => token(page, 'radius')).toBe('22px');
    await teach(page);
    await wear(page, 'red');
    await expect.poll(async () => (await button()).slice(0, 2)).toEqual(['rgb(154, 20, 20)', '3px']);
    await expect.poll(() => token(page, 'surface')).toBe('rgb(255, 244, 244)');
  },
);

test(
  'whoever builds a page hears once that its theme is hard to read',
  ONE_ENGINE,
  async ({ shopper, page }) => {
    const heard: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning') heard.push(message.text());
    });
    await shopper.openPayment();
    await teach(page);
    await wear(page, 'red');
    await page.evaluate(() => {
      document.documentElement.style.setProperty(
        '--tender-color-muted',
        'color-mix(in oklab, white 35%, gray)',
      );
    });
    await expect.poll(() => heard.length).toBe(1);
    expect(heard[0]).toMatch(
      /--tender-color-muted \(#\w{6}\) and --tender-color-surface \(#fff4f4\).*nearest that passes/,
    );
    // Another theme and back again is no news.
    await wear(page, 'blue');
    await page.evaluate(() => {
      document.documentElement.style.setProperty('--tender-color-border', '#101f35');
    });
    await expect.poll(() => heard.length).toBe(2);
    expect(heard[1]).toContain('--tender-color-border');
  },
);

test(
  'every sample of the document on theming is CSS that names what there is',
  ONE_ENGINE,
  async ({ shopper, page }) => {
    const read = (path: string): string => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
    const samples = [...read('docs/theming.md').matchAll(/```css\n([^`]*)```/g)].map(([, css = '']) => css);
    expect(samples.length).toBeGreaterThan(3);
    const manifest = read('custom-elements.json');
    for (const [, name = ''] of samples.join().matchAll(/(--tender-[a-z-]+)/g))
      expect(manifest).toContain(`"${name}"`);
    for (const [, names = ''] of samples.join().matchAll(/::part\(([^)]*)\)/g))
      for (const name of names.split(' ')) expect(manifest).toContain(`"name": "${name}"`);
    await shopper.openPayment();
    await expect(shopper.button).toBeVisible();
    const paint = () => shopper.checkout.evaluate(readPaint);
    for (const css of samples) {
      const before = await paint();
      const said = await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
        return [...sheet.cssRules].map(({ cssText }) => cssText).join('');
      }, css);
      // Nothing of it was dropped by the browser's parser.
      const count = (text: string): number =>
        text.split(/[;{]/).filter((piece) => piece.includes(':')).length;
      expect(count(said), css).toBe(count(css));
      if (css.includes('--tender-color-accent:')) await expect.poll(paint).not.toEqual(before);
    }
  },
);
