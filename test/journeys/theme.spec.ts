// The shop's theme: that it reaches every pixel of the checkout and of the card fields, whenever and however it comes,
// and that nothing typed is lost on the way.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from '@playwright/test';
import { CARDS, expect, ONE_ENGINE, test } from './fixture.js';
import { fillForm } from './flows.js';
import { readPaint, type Paint } from './paint.js';

/** Two themes that have no value in common. */
const THEMES = {
  red: {
    'color-accent': '#9a1414',
    'color-on-accent': '#ffeeee',
    'color-text': '#2b0b0b',
    'color-muted': '#6b3b3b',
    'color-surface': '#fff4f4',
    'color-border': '#a06060',
    'color-danger': '#b00040',
    'color-success': '#5b6b00',
    'font-family': 'Georgia, serif',
    'font-size': '17px',
    radius: '3px',
    space: '7px',
    'border-width': '1px',
    'focus-ring': '2px',
  },
  blue: {
    'color-accent': '#9fc4ff',
    'color-on-accent': '#08182f',
    'color-text': '#e4edfb',
    'color-muted': '#9cb2d0',
    'color-surface': '#0c1a30',
    'color-border': '#5b7499',
    'color-danger': '#ffa3c4',
    'color-success': '#8fe0d0',
    'font-family': 'Verdana, sans-serif',
    'font-size': '19px',
    radius: '11px',
    space: '10px',
    'border-width': '2px',
    'focus-ring': '4px',
  },
} as const;

type Theme = keyof typeof THEMES;

/** Rules for `:root.red` and `:root.blue`: a class on any ancestor puts one on. */
async function teach(page: Page): Promise<void> {
  const css = Object.entries(THEMES)
    .map(([name, tokens]) => {
      const lines = Object.entries(tokens).map(([token, value]) => `--tender-${token}:${value}`);
      return `.${name}{${lines.join(';')}}`;
    })
    .join('');
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

const wear = (page: Page, theme: Theme): Promise<void> =>
  page.evaluate((name) => {
    document.documentElement.className = name;
  }, theme);

const frameOf = (page: Page): Frame => {
  const frame = page.frames().find((one) => one.url().endsWith('/frame'));
  if (!frame) throw new Error('there is no card frame');
  return frame;
};

const token = (page: Page, name: string): Promise<string> =>
  frameOf(page).evaluate(
    (property) => document.documentElement.style.getPropertyValue(property),
    `--${name}`,
  );

async function paintOf(page: Page, theme: Theme, hasFrame: boolean): Promise<Paint> {
  await wear(page, theme);
  if (hasFrame) await expect.poll(() => token(page, 'radius')).toBe(THEMES[theme].radius);
  // Lines and boxes of fields change softly.
  const settled = () => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => 0)));
  await page.evaluate(settled);
  if (hasFrame) await frameOf(page).evaluate(settled);
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
  ONE_ENGINE,
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

test('a theme comes live, by every way a page has, and no character, caret or focus is lost', async ({
  shopper,
  page,
}) => {
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
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => body('background-color')).toBe('rgb(1, 2, 3)');
  // The scheme of an ancestor brings the dark defaults for what the page leaves out.
  await expect.poll(() => shown('color')).toBe('rgb(236, 238, 244)');
  expect(await frameOf(page).evaluate(() => document.documentElement.style.colorScheme)).toBe('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => body('background-color')).toBe('rgb(255, 255, 255)');

  // Out of sight, and in sight again.
  await page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    main.style.setProperty('color-scheme', 'dark');
  });
  await expect.poll(() => shown('color')).toBe('rgb(236, 238, 244)');

  expect(await place()).toEqual(before);
  expect(loads).toEqual([]);
  await page.keyboard.type('1');
  await expect(number).toHaveValue('4507 9910 0');
});

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

test('the card fields wear a web font that the gateway’s settings name, without a jump', async ({
  shopper,
  page,
}) => {
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
});

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
        return [backgroundColor, borderStartStartRadius, fontFamily];
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
