// The checkout in a dialog of its own: opened and closed as often as the shopper likes, and nothing is lost by it, neither
// what was typed nor a payment.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { CARDS, expect, ONE_ENGINE, test, type Backstage, type Shopper, LONG_RUN } from './fixture.js';

type Shown = HTMLElement & { show(): Promise<void>; close(): void; submit(): Promise<{ outcome: string }> };

const LONG = `<p><button id="open">Check out</button></p>{element}<div id="long"></div>`;
const box = (page: Page) => page.getByRole('dialog', { name: 'Payment method' });
const close = (page: Page) => box(page).getByRole('button', { name: 'Close' });
const call = (shopper: Shopper, name: 'show' | 'close'): Promise<void> =>
  shopper.checkout.evaluate((element, method) => (element as Shown)[method](), name);

async function openPage(shopper: Shopper, session: string, attributes = ''): Promise<void> {
  await shopper.openPayment(session, { attributes: `presentation="dialog" ${attributes}`, body: LONG });
  await shopper.hear('ready');
  await shopper.page.evaluate(() => {
    const long = document.querySelector('#long');
    for (let line = 0; line < 200; line++) long?.append(`Line ${String(line)}`, document.createElement('br'));
    const closings: string[] = [];
    Object.assign(window, { closings });
    document.addEventListener('close', () => closings.push('bubbled'));
    const element = document.querySelector('tender-checkout');
    element?.addEventListener('close', () => closings.push('closed'));
    document.querySelector('#open')?.addEventListener('click', () => void (element as Shown).show());
  });
}

const closedTimes = (page: Page) =>
  page.evaluate(() => (window as unknown as { closings: string[] }).closings);
const open = (page: Page) => page.getByRole('button', { name: 'Check out' }).click();
const brazil = (back: Backstage) =>
  back.session({ country: 'BR', amount: { currency: 'BRL', value: 120.5 } });

test('a shopper opens the dialog, types, closes it by key, by button and by the page, and pays in it', async ({
  shopper,
  back,
  page,
}) => {
  const session = await brazil(back);
  await openPage(shopper, session);
  await expect(shopper.button).toBeHidden();
  expect(await shopper.checkout.evaluate((element) => element.getBoundingClientRect().height)).toBe(0);
  await open(page);
  await expect(box(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Payment method' })).toBeFocused();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

  // Nothing is typed: a press beside it closes it, and the focus is where it was.
  await page.mouse.click(4, 4);
  await expect(box(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'Check out' })).toBeFocused();
  await open(page);
  await page.getByRole('radio', { name: 'Card', exact: true }).check();
  await shopper.fill();
  await shopper.fields.getByLabel('Card number').evaluate(() => Object.assign(window, { marked: true }));
  await page.mouse.click(4, 4);
  await expect(box(page)).toBeVisible();

  // The page behind stands still.
  const before = await page.evaluate(() => [scrollY, document.documentElement.clientWidth]);
  await page.mouse.move(4, 300);
  await page.mouse.wheel(0, 400);
  await expect(shopper.fields.getByLabel('Name on card')).toHaveValue('John Doe');
  expect(await page.evaluate(() => [scrollY, document.documentElement.clientWidth])).toEqual(before);

  // Escape in a field of the page, in the frame, the button, the page's own call.
  const ways = [
    () => page.getByRole('radio', { name: 'Card', exact: true }).press('Escape'),
    () => shopper.fields.getByLabel('Name on card').press('Escape'),
    () => close(page).click(),
    () => call(shopper, 'close'),
  ];
  for (const way of ways) {
    await way();
    await expect(box(page)).toBeHidden();
    await expect(shopper.checkout).not.toHaveAttribute('open');
    await expect(page.getByRole('button', { name: 'Check out' })).toBeFocused();
    await open(page);
    await expect(shopper.fields.getByLabel('Card number')).toHaveValue('4507 9900 0000 0002');
  }
  expect(await shopper.fields.getByLabel('Card number').evaluate(() => 'marked' in window)).toBe(true);
  expect(await closedTimes(page)).toEqual(Array(5).fill('closed'));
  await shopper.button.click();
  await shopper.hear('result', { outcome: 'paid' });
  await expect(page.getByRole('heading', { name: 'Payment complete' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeHidden();
  await page.evaluate(() => {
    scrollTo(0, 300);
  });
  expect(await page.evaluate(() => scrollY)).toBe(300);
  expect(await back.payments(session)).toHaveLength(1);
});

test(
  'a payment goes on behind a dialog that is closed, which comes back for the bank’s question',
  ONE_ENGINE,
  async ({ shopper, back, page }) => {
    const session = await back.session();
    await openPage(shopper, session);
    await open(page);
    await back.fault('POST', '/v1/payments$', 'delay', { ms: 1500 });
    await shopper.pay(CARDS.challenge);
    await expect(shopper.checkout).toHaveAttribute('data-state', 'busy');
    await close(page).click();
    await expect(box(page)).toBeHidden();
    // The bank asks: the shopper is needed.
    await expect(shopper.challenge.getByLabel('One-time code')).toBeVisible();
    await expect(shopper.checkout).toHaveAttribute('open');
    // Escape closes what is in front, and only that.
    await page.getByRole('dialog', { name: 'Confirm with your bank' }).getByRole('button').press('Escape');
    const waiting = await shopper.hear('result', { subStatus: 'CANCELLED_BY_USER' });
    expect(waiting).toMatchObject({ status: 'PENDING', final: false });
    await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
    // Closed while it waits, it waits on; opened, it shows where it stands.
    await call(shopper, 'close');
    await expect(box(page)).toBeHidden();
    await open(page);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(shopper.challenge.getByLabel('One-time code')).toBeVisible();
    // The page closes it over the bank's question: dismissed, as by its button.
    await call(shopper, 'close');
    await expect(box(page)).toBeHidden();
    await expect.poll(async () => (await shopper.heard('result')).length).toBe(2);
    await open(page);
    await page.getByRole('button', { name: 'Continue' }).click();
    await shopper.confirm();
    await shopper.hear('result', { outcome: 'paid', final: true });
    expect(await back.payments(session)).toHaveLength(1);
  },
);

test(
  'what the page asks of a closed dialog opens it: the form is there to be filled, and paid',
  ONE_ENGINE,
  async ({ shopper, back, page }) => {
    await page.setViewportSize({ width: 320, height: 520 });
    const session = await back.session();
    await openPage(shopper, session, 'hide-result');
    await shopper.checkout.focus();
    await expect(box(page)).toBeHidden();
    const { outcome } = await shopper.checkout.evaluate((element) => (element as Shown).submit());
    expect(outcome).toBe('incomplete');
    await expect(box(page)).toBeVisible();
    await expect(shopper.fields.getByLabel('Card number')).toBeFocused();
    // A sheet at the lower edge, which scrolls inside.
    const sheet = () => page.locator('tender-dialog dialog > .sheet').boundingBox();
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    // Once it stands: it comes up from below.
    await expect
      .poll(async () => Math.round(((await sheet())?.y ?? 0) + ((await sheet())?.height ?? 0)))
      .toBe(520);
    expect(await sheet()).toMatchObject({ x: 0, width });
    await shopper.fill();
    await shopper.button.click();
    await shopper.hear('result', { outcome: 'paid' });
    // Nothing is left to show.
    await expect(box(page)).toBeHidden();
  },
);

test(
  'a page that changes its mind has the checkout where it stands, with what was typed',
  LONG_RUN,
  async ({ shopper, back, page }) => {
    await openPage(shopper, await back.session());
    await open(page);
    await shopper.fill();
    await shopper.checkout.evaluate((element) => {
      element.removeAttribute('presentation');
    });
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(shopper.fields.getByLabel('Card number')).toHaveValue('4507 9900 0000 0002');
    await shopper.checkout.evaluate((element) => {
      element.setAttribute('presentation', 'dialog');
    });
    await expect(shopper.button).toBeHidden();
    await open(page);
    await expect(box(page)).toBeVisible();
    await expect(shopper.fields.getByLabel('Name on card')).toHaveValue('John Doe');
    // Taken out of the page while open, and put back: closed.
    await page.evaluate(() => {
      const element = document.querySelector('tender-checkout');
      element?.remove();
      document.querySelector('main')?.append(element ?? '');
    });
    await expect(box(page)).toBeHidden();
    await open(page);
    await expect(box(page)).toBeVisible();
    await shopper.pay();
    await shopper.hear('result', { outcome: 'paid' });
  },
);

test(
  'without the code of the dialog the checkout is shown inline',
  LONG_RUN,
  async ({ shopper, back, page }) => {
    await page.route(/\/dialog-[^/]*\.js/, (route) => route.abort());
    await openPage(shopper, await back.session());
    await open(page);
    await expect(shopper.button).toBeVisible();
    await shopper.pay();
    await shopper.hear('result', { outcome: 'paid' });
  },
);
