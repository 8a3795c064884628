// Five checkouts with five sessions on one page: each speaks its own language, wears its own theme and pays its own session,
// and none hears, holds or names anything of another.
import type { Frame, Page } from '@playwright/test';
import { expect, ONE_ENGINE, test, type Loose } from './fixture.js';

const LOOKS = [
  { language: 'en', accent: 'rgb(10, 90, 200)' },
  { language: 'es', accent: 'rgb(160, 20, 60)' },
  { language: 'pt', accent: 'rgb(20, 110, 60)' },
  { language: 'ar', accent: 'rgb(90, 40, 140)' },
  { language: 'en', accent: 'rgb(120, 80, 0)' },
];

/** The fields of a card, in their order, whatever language they speak. */
const fieldsOf = (frame: Frame) => frame.locator('.box input:visible');

/** The frame of the checkout at a place of the page, by what is in it. */
async function frameOf(page: Page, at: number): Promise<Frame> {
  const iframe = page.locator('tender-checkout').nth(at).locator('iframe');
  const frame = await (await iframe.elementHandle()).contentFrame();
  if (!frame) throw new Error(`checkout ${String(at)} has no frame`);
  await expect(fieldsOf(frame)).toHaveCount(4);
  return frame;
}

async function fill(frame: Frame, number: string, holder: string): Promise<void> {
  const values = [number, '11 / 28', '123', holder];
  for (const [at, value] of values.entries()) await fieldsOf(frame).nth(at).fill(value);
}

const valuesOf = (frame: Frame) =>
  fieldsOf(frame).evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));

/** Ids that stand twice in one tree: the document's, and each shadow root's. */
const doubledIds = (page: Page) =>
  page.evaluate(() => {
    const doubled: string[] = [];
    const look = (root: Document | ShadowRoot): void => {
      const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
      doubled.push(...ids.filter((id, at) => ids.indexOf(id) !== at));
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) look(element.shadowRoot);
    };
    look(document);
    return doubled;
  });

test('five checkouts on one page know nothing of each other', ONE_ENGINE, async ({ shopper, back, page }) => {
  await page.setViewportSize({ width: 1280, height: 2400 });
  const sessions: string[] = [];
  for (const [at] of LOOKS.entries())
    sessions.push(await back.session({ country: 'BR', amount: { currency: 'BRL', value: 10 + at } }));
  // Two of them share a form of the page, which is no reason to share a group of radios.
  const elements = sessions.map(
    (token, at) =>
      `<tender-checkout checkout-session="${token}" language="${LOOKS[at]?.language ?? ''}"></tender-checkout>`,
  );
  await shopper.open({
    body: `<form>${elements.slice(0, 2).join('')}</form>${elements.slice(2).join('')}<p id="below"></p>`,
  });
  const checkouts = page.locator('tender-checkout');
  await expect.poll(async () => (await shopper.heard('ready')).length).toBe(5);
  await checkouts.evaluateAll(
    (all, accents) => {
      const heard: string[][] = all.map(() => []);
      Object.assign(window, { each: heard });
      for (const [at, checkout] of all.entries()) {
        (checkout as HTMLElement).style.setProperty('--tender-color-accent', accents[at] ?? '');
        for (const name of ['change', 'submit', 'result', 'error'])
          checkout.addEventListener(`tender-${name}`, () => heard[at]?.push(name));
      }
    },
    LOOKS.map(({ accent }) => accent),
  );

  // A card in each, chosen from the last to the first: no choice takes another back.
  for (const at of [4, 3, 2, 1, 0]) await checkouts.nth(at).locator('input[type=radio][value=CARD]').check();
  const frames = await Promise.all(LOOKS.map((_, at) => frameOf(page, at)));
  expect(new Set(frames).size).toBe(5);
  for (const checkout of await checkouts.all())
    await expect(checkout.locator('input[type=radio]:checked')).toHaveCount(1);
  for (const [at, frame] of frames.entries())
    await fill(frame, '4507990000000002', `Holder ${'ABCDE'[at] ?? ''}`);
  for (const [at, frame] of frames.entries()) {
    expect((await valuesOf(frame))[3]).toBe(`Holder ${'ABCDE'[at] ?? ''}`);
    const { language, accent } = LOOKS[at] ?? {};
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe(language);
    expect(await frame.evaluate(() => document.documentElement.dir)).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await expect
      .poll(() => frame.evaluate(() => document.documentElement.style.getPropertyValue('--accent')))
      .toBe(accent);
    await expect(checkouts.nth(at).locator('[part=submit]')).toHaveCSS('background-color', accent ?? '');
  }
  expect(await doubledIds(page)).toEqual([]);
  const words = await checkouts.locator('[part=submit]').allInnerTexts();
  expect(words[0]).toMatch(/^Pay R\$\s?10\.00$/);
  expect(words[1]).toContain('Pagar');
  expect(words[4]).toMatch(/^Pay R\$\s?14\.00$/);

  // A word, a colour, a key in one is a word, a colour, a key in that one.
  await checkouts.nth(2).evaluate((checkout) => {
    checkout.setAttribute('language', 'en');
    (checkout as HTMLElement).style.setProperty('--tender-color-accent', 'rgb(1, 2, 3)');
  });
  await expect.poll(() => frames[2]?.evaluate(() => document.documentElement.lang)).toBe('en');
  expect(await frames[1]?.evaluate(() => document.documentElement.lang)).toBe('es');
  await expect(checkouts.nth(3).locator('[part=submit]')).toHaveCSS(
    'background-color',
    LOOKS[3]?.accent ?? '',
  );
  await checkouts.nth(1).locator('input[type=radio]:checked').press('ArrowDown');
  await expect(checkouts.nth(1).locator('input[type=radio][value=CARD]')).not.toBeChecked();
  for (const at of [0, 2, 3, 4])
    await expect(checkouts.nth(at).locator('input[type=radio][value=CARD]')).toBeChecked();
  await checkouts.nth(1).locator('input[type=radio][value=CARD]').check();

  // Two are paid, one after another; the others stay as they are, filled.
  await page.evaluate(() =>
    (window as unknown as { each: string[][] }).each.forEach((heard) => heard.splice(0)),
  );
  for (const at of [3, 0]) {
    await checkouts.nth(at).locator('[part=submit]').click();
    await expect(checkouts.nth(at)).toHaveAttribute('data-state', 'done');
    const focused = await page.evaluate(() =>
      [...document.querySelectorAll('tender-checkout')].findIndex((one) => one === document.activeElement),
    );
    expect(focused).toBe(at);
  }
  const each: Loose = await page.evaluate(() => (window as unknown as { each: string[][] }).each);
  expect(each).toEqual([['submit', 'result'], [], [], ['submit', 'result'], []]);
  const states = await checkouts.evaluateAll((all) =>
    all.map((one) => (one as HTMLElement).dataset['state']),
  );
  expect(states).toEqual(['done', 'ready', 'ready', 'done', 'ready']);
  for (const at of [1, 2, 4]) {
    const frame = frames[at];
    expect(frame && (await valuesOf(frame))[3]).toBe(`Holder ${'ABCDE'[at] ?? ''}`);
  }
  expect(await doubledIds(page)).toEqual([]);
  const paid = await Promise.all(sessions.map(async (session) => (await back.payments(session)).length));
  expect(paid).toEqual([1, 0, 0, 1, 0]);
  // What a tab remembers is kept by session: nobody finds another's.
  const kept = await page.evaluate(() => Object.keys(sessionStorage));
  expect(kept.filter((key) => !sessions.some((session) => key.includes(session)))).toEqual([]);
});
