// Looking must be able to fail: what is broken on purpose here is found by axe, by the measures and by the pictures.
import { readdirSync } from 'node:fs';
import { nameOf, type Axes } from './axes.js';
import { violationsOf } from './axe.js';
import { boxesOf, movedIn } from './boxes.js';
import { FOLDER, isAccepting, isOrigin, SAME } from './compare.js';
import { misfitsOf } from './fits.js';
import { KEPT_NAMES, keptOf } from './kept.js';
import { toPseudo } from './pseudo.js';
import { SCENES } from './scenes.js';
import { expect, test } from './sitting.js';
import { settle, wear } from './wear.js';

const AXES: Axes = { scheme: 'light', direction: 'ltr', width: 320 };

test('sixty pictures are kept, of every scene, and no other', () => {
  expect(KEPT_NAMES).toHaveLength(60);
  expect(new Set(KEPT_NAMES).size).toBe(60);
  for (const { name } of SCENES) expect(KEPT_NAMES.some((kept) => kept.startsWith(`${name}-`))).toBe(true);
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.png'));
  expect(files.toSorted()).toEqual(KEPT_NAMES.map((name) => `${name}.png`).toSorted());
});

test('what is broken on purpose is found, in the page and in the frame', async ({ shopper, page }) => {
  await shopper.openPayment();
  const number = shopper.fields.getByLabel('Card number');
  await number.waitFor();
  await wear(page, AXES, {});
  expect(await violationsOf(page)).toEqual([]);
  expect(await misfitsOf(page)).toEqual([]);

  // A field without a name in the frame; a label there that is hard to read, and a button of the shadow tree that is hard to hit.
  await number.evaluate((input) => {
    input.removeAttribute('id');
    input.removeAttribute('aria-labelledby');
    input.removeAttribute('placeholder');
  });
  await shopper.button.evaluate((button) => {
    button.style.minBlockSize = button.style.blockSize = '20px';
    button.style.padding = '0';
  });
  await shopper.fields.locator('label[for="expiry"]').evaluate((label) => {
    label.style.color = '#c8c8c8';
  });
  const rules = (await violationsOf(page)).map((line) => line.split(':')[0]);
  expect(rules).toContain('label');
  expect(rules).toContain('color-contrast');
  expect(await misfitsOf(page)).toEqual([expect.stringMatching(/^button.* is \d+ × 20 px$/)]);
  // Text that nobody can read to its end.
  await page.evaluate(
    (texts) => {
      Object.assign(document.querySelector('tender-checkout') ?? {}, { texts });
    },
    { 'button.pay': 'Pay'.padEnd(80, 'y') },
  );
  await expect.poll(() => misfitsOf(page)).toContainEqual(expect.stringMatching(/is cut off|px wide/));
});

test('a label two pixels lower, or another accent, is another picture', async ({ shopper, page }) => {
  test.skip(isAccepting() || !isOrigin(page), 'needs pictures that this browser took before');
  const axes = keptOf('card-empty')[0] ?? AXES;
  const name = `card-empty-${nameOf(axes)}.png`;
  await SCENES.find((scene) => scene.name === 'card-empty')?.reach(shopper);
  await wear(page, axes, {});
  await expect(page).toHaveScreenshot(name, SAME);
  const before = await boxesOf(page);
  const frame = page.frames().find((each) => each.url().endsWith('/frame'));
  const lower = (css: string) =>
    frame?.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, css);
  const isAnother = () =>
    expect(expect(page).toHaveScreenshot(name, { ...SAME, timeout: 1500 })).rejects.toThrow();
  await lower('label { position: relative; top: 2px }');
  await isAnother();
  expect(movedIn(before, await boxesOf(page), 1)).not.toEqual([]);
  await lower('');
  await expect(page).toHaveScreenshot(name, SAME);
  // A shade that hardly anybody would see.
  await page.evaluate(() => {
    document.documentElement.style.setProperty('--tender-color-accent', '#4a5fb0');
  });
  await settle(page);
  await isAnother();
  expect(movedIn(before, await boxesOf(page), 1)).toEqual([]);
});

test('words of the pseudo-language are longer by two fifths, and keep their places', () => {
  expect(toPseudo('Pay {amount}')).toMatch(/^Páy \{amount\}/);
  for (const text of [
    'Card number',
    'Check the card number.',
    'Nothing was charged. Try again or use another card.',
  ])
    expect(toPseudo(text).length).toBeGreaterThanOrEqual(Math.floor(text.length * 1.4));
});
