// Nothing moves: not the page around the checkout while it opens, not what is in it once the first of it is painted, and
// nothing below a card form that is on its way. Measured, and printed.
import type { Page } from '@playwright/test';
import { CHROMIUM, expect, LONG_RUN, test } from './fixture.js';

const MOST = 0.02;

interface Sample {
  /** Upper edges of rows that are drawn in place of the real ones, of the real ones, and of the button. */
  readonly bones: number[];
  readonly rows: number[];
  readonly button: number | undefined;
  readonly hasPanel: boolean;
}

/** In every document, the frame's too: what moved, and in the page how things stood in each painted picture. */
function watch(): void {
  const measured = { shifts: 0, all: 0, samples: [] as unknown[] };
  Object.assign(window, { measured });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[]) {
      measured.all += entry.value;
      if (!entry.hadRecentInput) measured.shifts += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const look = (): void => {
    const root = document.querySelector('tender-checkout')?.shadowRoot;
    const tops = (selector: string) =>
      [...(root?.querySelectorAll(selector) ?? [])].map((one) =>
        Math.round(one.getBoundingClientRect().top + scrollY),
      );
    const sample = {
      bones: tops('.wait .list .method'),
      rows: tops('fieldset .method'),
      button: tops('[part="submit"]')[0],
      hasPanel: root?.querySelector('.form') !== null,
    };
    const last = measured.samples.at(-1);
    if (root && JSON.stringify(last) !== JSON.stringify(sample)) measured.samples.push(sample);
    requestAnimationFrame(look);
  };
  if (parent === window) requestAnimationFrame(look);
}

type Measured = Window & { measured: { shifts: number; all: number; samples: Sample[] } };

const measuredOf = (page: Page) => page.evaluate(() => (window as unknown as Measured).measured);

/** Nothing is under way any more: two pictures in a row, and the frame has its final height. */
const settle = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const coming = [...document.images].filter(({ complete }) => !complete);
    await Promise.all(coming.map((image) => new Promise((done) => image.addEventListener('load', done))));
    for (let count = 0; count < 10; count++) await new Promise(requestAnimationFrame);
  });

for (const [width, height] of [
  [1280, 900],
  [320, 640],
] as const)
  for (const language of ['en', 'de'])
    test(
      `nothing moves at ${String(width)} pixels in ${language}, from the first picture to a card form that can be typed in`,
      { tag: language === 'de' ? [CHROMIUM.tag] : [CHROMIUM.tag, LONG_RUN.tag] },
      async ({ shopper, back, page }) => {
        await page.setViewportSize({ width, height });
        await page.addInitScript(watch);
        await page.goto(`${back.demo.shop}/?language=${language}&country=BR`);
        await shopper.hear('ready');
        await settle(page);
        const opened = await measuredOf(page);
        const bones = opened.samples.find((sample) => sample.bones.length > 0)?.bones ?? [];
        const drawn = opened.samples.filter(({ rows }) => rows.length > 0);

        // A card form that takes its time: what stands in its place has its size.
        await page.route('**/frame', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 900));
          await route.continue();
        });
        await page.locator('input[type=radio][value=CARD]').check();
        await expect(page.locator('tender-secure-fields[ready]')).toHaveCount(1);
        await settle(page);
        const filled = await measuredOf(page);
        const panels = filled.samples.filter(({ hasPanel }) => hasPanel);
        const frame = page.frames().find((one) => one.url().endsWith('/frame'));
        const inside = (await frame?.evaluate(() => (window as unknown as Measured).measured.all)) ?? 1;
        const buttons = panels.map(({ button }) => button);
        console.log(
          `moved at ${String(width)} in ${language}: page ${opened.shifts.toFixed(4)}, with the card form ` +
            `${filled.shifts.toFixed(4)}, in the frame ${inside.toFixed(4)}; button at ${[...new Set(buttons)].join(', ')}`,
        );
        expect(opened.shifts).toBeLessThanOrEqual(MOST);
        expect(filled.shifts).toBeLessThanOrEqual(MOST);
        expect(inside).toBeLessThanOrEqual(MOST);
        // Rows come where rows were drawn, and stay.
        expect(bones.length).toBeGreaterThan(2);
        for (const { rows } of drawn) expect(rows.slice(0, bones.length)).toEqual(bones);
        expect(new Set(buttons).size).toBe(1);
      },
    );
