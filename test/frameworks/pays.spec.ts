// Every example app, installed, built and served as its README says, takes a payment, and a second one after a decline.
// What is measured on the way is printed at the end of the run.
import { brotliCompressSync } from 'node:zlib';
import type { Page, TestInfo } from '@playwright/test';
import { CARDS, CHROMIUM, type Shopper } from '../journeys/fixture.js';
import { listApps } from './apps.js';
import { expect, test, type Running } from './fixture.js';

const MINUTE = 60_000;
const TABLE = 'Frameworks';

/** Adds up what moves on its own, from the first picture on. */
function watchShifts(): void {
  const measured = { shifts: 0 };
  Object.assign(window, { measured });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput) measured.shifts += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
}

const shiftsOf = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { measured: { shifts: number } }).measured.shifts);

/** Keeps the gateway from answering until it is told to: what is seen then is the checkout before it knows anything. */
async function hold(page: Page, gateway: string): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`${gateway}/**`, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** The checkout is alive, and has drawn itself. */
const wake = (page: Page): Promise<void> =>
  page.locator('tender-checkout[data-state]').evaluate(async (element: Element) => {
    await (element as Element & { updateComplete: Promise<boolean> }).updateComplete;
    for (let count = 0; count < 5; count++) await new Promise(requestAnimationFrame);
  });

/** Bytes of script of the app's own origin, compressed as a server would. */
function weigh(page: Page, { url }: Running): () => Promise<number> {
  const scripts = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    if (!response.url().startsWith(url) || response.request().resourceType() !== 'script') return;
    const bytes = response.body().then((body) => brotliCompressSync(body).length);
    bytes.catch(() => undefined);
    scripts.set(response.url(), bytes);
  });
  return async () => (await Promise.all(scripts.values())).reduce((sum, bytes) => sum + bytes, 0);
}

async function chooseCard({ page, fields }: Shopper): Promise<void> {
  await page.getByRole('radio', { name: 'Card', exact: true }).check();
  await expect(fields.getByLabel('Card number')).toBeVisible();
}

const note = ({ annotations }: TestInfo, type: 'cell' | 'figure', description: string): void => {
  annotations.push({ type, description });
};

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

for (const { name, tender } of listApps())
  test.describe(name, () => {
    test.beforeAll(async ({ start }) => {
      test.setTimeout(10 * MINUTE);
      await start(name);
    });

    test('a good card pays', async ({ shopper, page, start, browserName }, info) => {
      note(info, 'cell', `${TABLE} | ${name} | pays in ${browserName}`);
      const app = await start(name);
      const isMeasured = browserName === 'chromium';
      if (!isMeasured) await page.goto(app.url);
      else {
        const weight = weigh(page, app);
        await page.addInitScript(watchShifts);
        const release = await hold(page, shopper.back.demo.gateway);
        await page.goto(app.url);
        await wake(page);
        const first = (await shiftsOf(page)).toFixed(3);
        release();
        await shopper.hear('ready');
        const parts = [
          app.versions,
          `installed in ${seconds(app.installed)}`,
          `built in ${seconds(app.built)}`,
          `${((await weight()) / 1000).toFixed(1)} kB of script, brotli`,
          `shift ${first} when it comes alive, ${(await shiftsOf(page)).toFixed(3)} with its methods`,
        ];
        note(info, 'figure', parts.join(' · '));
        // A page that begins empty has nothing to keep the room with; one that comes from a server has.
        if (tender.rendered === 'server') expect(first).toBe('0.000');
      }
      await shopper.hear('ready');
      await chooseCard(shopper);
      await shopper.pay(CARDS.good);
      const { session } = await shopper.hear('result', { outcome: 'paid' });
      await expect(page.locator('#outcome')).toHaveText('paid');
      expect(await shopper.back.payments(session)).toHaveLength(1);
    });

    test('a declined card, then a good one: one charge', async ({
      shopper,
      page,
      start,
      browserName,
    }, info) => {
      note(info, 'cell', `${TABLE} | ${name} | after a decline in ${browserName}`);
      await page.goto((await start(name)).url);
      await shopper.hear('ready');
      await chooseCard(shopper);
      await shopper.pay(CARDS.funds);
      await shopper.hear('result', { outcome: 'declined' });
      await expect(page.locator('#outcome')).toHaveText('declined');
      await shopper.pay(CARDS.good);
      const { session } = await shopper.hear('result', { outcome: 'paid' });
      await expect(page.locator('#outcome')).toHaveText('paid');
      const payments = await shopper.back.payments(session);
      expect(payments.map(({ status }) => String(status)).sort()).toEqual(['DECLINED', 'SUCCEEDED']);
    });

    if (tender.rendered === 'server')
      test.describe('without script', () => {
        test.use({ javaScriptEnabled: false });
        // The driver of Firefox cannot keep a page from running its scripts.
        test(
          'the page shows a checkout that is on its way',
          CHROMIUM,
          async ({ page, start, browserName }, info) => {
            note(info, 'cell', `${TABLE} | ${name} | skeleton in ${browserName}`);
            await page.goto((await start(name)).url);
            const checkout = page.locator('tender-checkout');
            await expect(checkout).toHaveAttribute('checkout-session', /^[0-9a-f-]{36}$/);
            // Playwright looks through shadow roots: this one was declared in the page, for no script made it.
            await expect(checkout.locator('svg').first()).toBeVisible();
          },
        );
      });
  });
