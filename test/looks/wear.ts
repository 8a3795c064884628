// Puts a page that is on screen into one combination of the axes, live: nothing is opened anew, nothing is typed again.
import type { Frame, Page } from '@playwright/test';
import { endMotion } from '../help/motion.js';
import { expect } from '../journeys/fixture.js';
import type { Axes } from './axes.js';
import { pinReference } from './pin.js';
import type { Scene } from './scene.js';

/** Room for a surface over the page. */
const WINDOW = { 320: 640, 1280: 720 } as const;

const LANGUAGES = { ltr: 'en', rtl: 'ar' } as const;

/** Two frames painted, the last fonts and pictures on it. */
async function painted(): Promise<void> {
  await document.fonts.ready;
  for (let count = 0; count < 2; count++)
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

const isOurs = (frame: Frame): boolean => !frame.isDetached() && /\/frame$|localhost/.test(frame.url());

/** Every document that may still be changing has come to rest. */
export async function settle(page: Page): Promise<void> {
  await Promise.all(
    page
      .frames()
      .filter(isOurs)
      .map((frame) => frame.evaluate(painted).catch(() => undefined)),
  );
}

/** The other language, and with it the other direction, of page, checkout and frame. */
async function turn(page: Page, direction: Axes['direction']): Promise<void> {
  const language = LANGUAGES[direction];
  const isTurned = await page.evaluate(
    ([lang, dir]) => {
      const root = document.documentElement;
      if (root.lang === lang) return true;
      Object.assign(root, { lang, dir });
      document.querySelector('tender-checkout')?.setAttribute('language', lang);
      return false;
    },
    [language, direction] as const,
  );
  if (isTurned) return;
  await expect(page.locator('tender-checkout')).toHaveAttribute('lang', language);
  const frame = page.frames().find((each) => each.url().endsWith('/frame'));
  // One that is out of sight hears of the language when it is seen again.
  if (frame && (await (await frame.frameElement()).isVisible()))
    await expect.poll(() => frame.evaluate(() => document.documentElement.lang)).toBe(language);
}

/** A window as wide as the axis says and as high as what is in it: pictures of less than a window distort frames. */
async function fit(page: Page, width: Axes['width'], isOver: boolean): Promise<void> {
  let height: number = WINDOW[width];
  for (let round = 0; round < 3; round++) {
    await page.setViewportSize({ width, height });
    await settle(page);
    // What comes after a while is in the picture, which ends all animations, and has to be in its height.
    await page.evaluate(endMotion);
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    const { height: full } = await page.evaluate(() => ({
      height: Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? 0),
    }));
    const next = isOver ? Math.max(full, WINDOW[width]) : Math.max(full, 48);
    if (next === height) return;
    height = next;
  }
}

export async function wear(page: Page, axes: Axes, { isOver = false }: Pick<Scene, 'isOver'>): Promise<void> {
  const { scheme, direction, width } = axes;
  await page.emulateMedia({
    colorScheme: scheme === 'dark' ? 'dark' : 'light',
    forcedColors: scheme === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  // Nothing is pointed at.
  await page.mouse.move(0, 0);
  await turn(page, direction);
  await pinReference(page);
  await fit(page, width, isOver);
}

/** The focused field, through shadow roots, can be typed in or not. Runs in a document. */
function hold(isHeld: boolean): void {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (at instanceof HTMLInputElement) at.readOnly = isHeld;
}

/** While a picture is taken no caret blinks: forced colours show it whatever a stylesheet says, but not where nothing can be typed. */
export async function withoutCaret<T>(page: Page, take: () => Promise<T>): Promise<T> {
  const all = (isHeld: boolean) =>
    Promise.all(page.frames().map((frame) => frame.evaluate(hold, isHeld).catch(() => undefined)));
  await all(true);
  const taken = await take();
  await all(false);
  return taken;
}
