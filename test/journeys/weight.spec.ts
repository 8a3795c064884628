// What a shopper's browser really fetches, counted while it does: the budgets promise it, this looks.
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { CARD_MODULES } from '../../scripts/budgets.js';
import { filesFor, readBuild, type Build } from '../../scripts/sizes.js';
import { expect, ONE_ENGINE, test } from './fixture.js';

/** Bytes of brotli that card and ten other methods may cost in all. */
const LIMIT = 40 * 1024;
/** Modules of libraries for phone numbers and addresses: counted apart. */
const LIBRARIES = /libphonenumber|localized-address-format|postcode-validator|phone-prefixes|phone-numbers/;

/**
 * What a page on this machine fetches besides: the word on its theme's contrast. No shopper's page does; which pages are
 * in development is tested beside `isDevelopment`.
 */
const IN_DEVELOPMENT = ['src/element/checkout/theme', 'src/element/checkout/contrast'];

/** The names of web fonts, where a gateway's settings name any, as the demo's do. */
const FONTS = 'fonts.css';

const read = (): Build => {
  const build = readBuild(join(import.meta.dirname, '../../dist'));
  if (!build) throw new Error('nothing is built');
  return build;
};

/** Files of the element's build that a page has asked for so far, as paths in it; of the frame's, by name. */
function watch(page: Page, gateway: string): Set<string> {
  const files = new Set<string>();
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (origin === gateway && /\.(js|css)$/.test(pathname)) files.add(pathname.replace(/^\/(frame\/)?/, ''));
  });
  return files;
}

test(
  'until a card can be typed a page fetches what the budget counts, and nothing else',
  ONE_ENGINE,
  async ({ shopper, page }) => {
    const { manifest, frame } = read();
    const fetched = watch(page, shopper.back.demo.gateway);
    await shopper.openPayment();
    const number = shopper.fields.getByLabel('Card number');
    await expect(number).toBeEditable();
    const own = frame.map(({ file }) => file);
    const expected = filesFor(manifest, [...CARD_MODULES, ...IN_DEVELOPMENT]);
    await expect
      .poll(() => [...fetched].filter((file) => !own.includes(file)).sort())
      .toEqual([...expected, FONTS].sort());
    const beside = (file: string): boolean => file.startsWith('card-beside-');
    const isProvider = (file: string): boolean => /^(provider|sdk)-/.test(file);
    expect([...fetched].filter((file) => beside(file) || isProvider(file))).toEqual([]);
    // What stands beside the fields comes with the first focus, and so does the provider's document.
    await number.click();
    await expect.poll(() => [...fetched].some(beside)).toBe(true);
    await expect.poll(() => [...fetched].some(isProvider)).toBe(true);
  },
);

test(
  'card and ten other methods, opened one after another, cost at most 40 KB',
  ONE_ENGINE,
  async ({ shopper, page }, { annotations }) => {
    const { manifest, browser, frame } = read();
    const fetched = watch(page, shopper.back.demo.gateway);
    await shopper.openPayment(
      await shopper.back.session({
        country: 'CO',
        amount: { currency: 'COP', value: 250_000 },
        metadata: [{ key: 'device', value: 'desktop' }],
      }),
    );
    const methods = page.getByRole('radio');
    await expect(methods).toHaveCount(11);
    for (const method of await methods.all()) {
      await method.check();
      await expect(
        page.locator('tender-checkout .form [aria-busy], tender-checkout .form .bone:visible'),
      ).toHaveCount(0);
    }
    // The code that pays and the provider's document come with typing, or once the button is reached.
    const modulesOf = (file: string): readonly string[] =>
      Object.values(manifest).find((chunk) => chunk.file === file)?.modules ?? [];
    const isLibrary = (file: string): boolean => modulesOf(file).some((module) => LIBRARIES.test(module));
    const isInDevelopment = (file: string): boolean =>
      modulesOf(file).some((module) => IN_DEVELOPMENT.some((beginning) => module.startsWith(beginning)));
    const all = [...browser, ...frame].filter(({ file }) => fetched.has(file) && !isInDevelopment(file));
    const sum = (list: typeof all): number => list.reduce((total, { brotli }) => total + brotli, 0);
    const libraries = all.filter(({ file }) => isLibrary(file));
    const ours = all.filter(({ file }) => !isLibrary(file));
    const table = `${String(sum(ours))} of ${String(LIMIT)} bytes in ${String(ours.length)} files; libraries ${String(sum(libraries))}`;
    annotations.push({ type: 'figure', description: table });
    expect(sum(ours)).toBeLessThanOrEqual(LIMIT);
  },
);
