// Anywhere in the page: in shadow roots, dialogs, what is hidden at first, what is scaled, in any width. A card is typed and
// paid with in each place, and the frame is as tall as what is in it.
import type { Frame, Page } from '@playwright/test';
import { expect, ONE_ENGINE, test, type Shopper } from './fixture.js';

type Checkout = HTMLElement & { submit(): Promise<{ outcome: string }> };
type Global = typeof globalThis & { checkout: Checkout; around: HTMLElement };

interface Place {
  readonly title: string;
  /** Every engine and every run; the others are for `npm run test:all`. */
  readonly always?: boolean;
  /** Runs in the page, with the element not in it yet. */
  put(checkout: HTMLElement): void;
  /** Runs in the page once the methods are there. */
  reveal?(): void;
}

const PLACES: readonly Place[] = [
  {
    title: 'a closed shadow root inside an open one, with the element slotted through a third',
    always: true,
    put(checkout) {
      const outer = document.body.appendChild(document.createElement('section'));
      const middle = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
      const inner = middle.attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
      inner.attachShadow({ mode: 'closed' }).append(document.createElement('slot'));
      inner.append(checkout);
    },
  },
  {
    title: 'a modal dialog that is opened later',
    always: true,
    put(checkout) {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.append(checkout);
      Object.assign(window, { around: dialog });
    },
    reveal() {
      ((window as unknown as Global).around as HTMLDialogElement).showModal();
    },
  },
  {
    title: 'what is not displayed at first',
    always: true,
    put(checkout) {
      checkout.style.display = 'none';
      document.body.append(checkout);
    },
    reveal() {
      (window as unknown as Global).checkout.style.display = '';
    },
  },
  {
    title: 'a dialog that is not modal',
    put(checkout) {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.append(checkout);
      dialog.show();
    },
  },
  {
    title: 'a popover',
    put(checkout) {
      const popover = document.body.appendChild(document.createElement('div'));
      popover.setAttribute('popover', 'manual');
      popover.append(checkout);
      Object.assign(window, { around: popover });
    },
    reveal() {
      (window as unknown as Global).around.showPopover();
    },
  },
  {
    title: 'content that the browser skips until it is near',
    put(checkout) {
      const tall = document.body.appendChild(document.createElement('div'));
      tall.style.height = '3000px';
      const skipped = document.body.appendChild(document.createElement('div'));
      skipped.style.contentVisibility = 'auto';
      skipped.append(checkout);
    },
    reveal() {
      (window as unknown as Global).checkout.scrollIntoView();
    },
  },
  {
    title: 'content that the browser skips until the page says otherwise',
    put(checkout) {
      const skipped = document.body.appendChild(document.createElement('div'));
      skipped.style.contentVisibility = 'hidden';
      skipped.append(checkout);
      Object.assign(window, { around: skipped });
    },
    reveal() {
      (window as unknown as Global).around.style.contentVisibility = '';
    },
  },
  {
    title: 'a closed <details>',
    put(checkout) {
      const details = document.body.appendChild(document.createElement('details'));
      details.append(checkout);
      Object.assign(window, { around: details });
    },
    reveal() {
      ((window as unknown as Global).around as HTMLDetailsElement).open = true;
    },
  },
  {
    title: 'a parent that is scaled and turned',
    put(checkout) {
      const parent = document.body.appendChild(document.createElement('div'));
      parent.style.transform = 'scale(0.8) rotate(2deg)';
      parent.append(checkout);
    },
  },
  {
    title: 'a parent that is zoomed',
    put(checkout) {
      const parent = document.body.appendChild(document.createElement('div'));
      parent.style.setProperty('zoom', '1.5');
      parent.append(checkout);
    },
  },
  {
    title: 'a part of the page that is inert until then',
    put(checkout) {
      const parent = document.body.appendChild(document.createElement('div'));
      parent.inert = true;
      parent.append(checkout);
      Object.assign(window, { around: parent });
    },
    reveal() {
      (window as unknown as Global).around.inert = false;
    },
  },
  {
    title: 'a form, in a fieldset, in a cell of a table',
    put(checkout) {
      const form = document.body.appendChild(document.createElement('form'));
      const table = form
        .appendChild(document.createElement('fieldset'))
        .appendChild(document.createElement('table'));
      table.style.width = '100%';
      table.insertRow().insertCell().append(checkout);
    },
  },
  {
    title: 'a place as narrow as nothing, which grows',
    put(checkout) {
      const parent = document.body.appendChild(document.createElement('div'));
      parent.style.cssText = 'width: 0; overflow: hidden';
      parent.append(checkout);
      Object.assign(window, { around: parent });
    },
    reveal() {
      (window as unknown as Global).around.style.width = '';
    },
  },
  {
    title: 'another place than at first',
    put(checkout) {
      document.body.append(checkout);
    },
    reveal() {
      document.body.prepend((window as unknown as Global).checkout);
    },
  },
];

/** The card frame, wherever it is: no locator finds it in a closed shadow root. */
const frameOf = async (page: Page): Promise<Frame> => {
  const find = () => page.frames().find((frame) => frame.url().endsWith('/frame'));
  await expect.poll(() => find()?.locator('input').count()).toBeGreaterThan(3);
  const frame = find();
  if (!frame) throw new Error('there is no card frame');
  return frame;
};

/** As tall as what is in it: the frame on the page, and the form in the frame. In pixels before any scaling. */
async function expectFit(page: Page, frame: Frame): Promise<void> {
  await expect
    .poll(async () => {
      const inside = await frame.evaluate(() => document.body.getBoundingClientRect().height);
      const outside = await page.evaluate(() => {
        const iframe = (window as unknown as Global).checkout.querySelector('iframe');
        return Number.parseFloat(iframe ? getComputedStyle(iframe).blockSize : '0');
      });
      return [outside >= inside, Math.round(outside - inside) <= 1, inside > 150];
    })
    .toEqual([true, true, true]);
}

/** By keys: in a closed shadow root Firefox's driver has no other hands. */
async function type(frame: Frame): Promise<void> {
  await frame.getByLabel('Card number').pressSequentially('4507990000000002');
  await frame.getByLabel('Expiry date').pressSequentially('1128');
  await frame.getByLabel('Security code', { exact: true }).pressSequentially('123');
  await frame.getByLabel('Name on card').pressSequentially('John Doe');
}

async function openPage(shopper: Shopper, session: string, put: string): Promise<void> {
  await shopper.open({ body: '' });
  await shopper.page.evaluate(
    ([token, code]) => {
      const checkout = document.createElement('tender-checkout');
      checkout.setAttribute('checkout-session', token);
      Object.assign(window, { checkout });
      const put = (window as unknown as Record<string, (at: Element) => void>)[code];
      put?.(checkout);
    },
    [session, put] as const,
  );
  await shopper.hear('ready');
}

for (const { title, always, put, reveal } of PLACES.filter((place) => place.always || process.env.TENDER_ALL))
  test(`a card pays in ${title}`, always ? {} : ONE_ENGINE, async ({ shopper, back, page }) => {
    // As a script of the page: the policy of the page lets no text become code.
    await page.addInitScript(`window.put = ({ ${put.toString()} }).put`);
    const session = await back.session();
    await openPage(shopper, session, 'put');
    if (reveal) await page.evaluate(reveal);
    const frame = await frameOf(page);
    await expectFit(page, frame);
    await type(frame);
    await page.evaluate(() => void (window as unknown as Global).checkout.submit());
    await shopper.hear('result', { outcome: 'paid' });
    expect(await back.payments(session)).toHaveLength(1);
  });

test(
  'the width changes while somebody types, from a phone’s corner to a wall: all of it stays in sight, and typed',
  ONE_ENGINE,
  async ({ shopper, back, page }) => {
    await page.setViewportSize({ width: 1700, height: 900 });
    await page.addInitScript(
      `window.put = (checkout) => { const box = document.body.appendChild(document.createElement('div')); ` +
        `box.append(checkout); window.around = box; }`,
    );
    await openPage(shopper, await back.session({ country: 'BR' }), 'put');
    await page.getByRole('radio', { name: 'Card', exact: true }).check();
    const frame = await frameOf(page);
    await type(frame);
    const widths = [1600, 240, 800, 320, 250, 249, 299, 480, 1200, 240];
    for (const width of widths) {
      await page.evaluate((pixels) => {
        (window as unknown as Global).around.style.width = `${String(pixels)}px`;
      }, width);
      await expectFit(page, frame);
      const sizes = await page.evaluate(() => {
        const { checkout } = window as unknown as Global;
        const inside = [...(checkout.shadowRoot?.querySelectorAll('*') ?? [])].map(
          (one) => one.getBoundingClientRect().right,
        );
        return { own: checkout.getBoundingClientRect().right, most: Math.max(...inside) };
      });
      expect(sizes.most, `at ${String(width)} pixels`).toBeLessThanOrEqual(sizes.own + 0.5);
      expect(
        await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
    await expect(frame.getByLabel('Card number')).toHaveValue('4507 9900 0000 0002');
    await shopper.button.click();
    await shopper.hear('result', { outcome: 'paid' });
  },
);

test(
  'what the page asks of a checkout that is hidden does nothing, and loses nothing',
  ONE_ENGINE,
  async ({ shopper, back, page }) => {
    await page.addInitScript(
      `window.put = (checkout) => { checkout.hidden = true; document.body.append(checkout); }`,
    );
    await openPage(shopper, await back.session(), 'put');
    const answers = () =>
      page.evaluate(async () => {
        const { checkout } = window as unknown as Global;
        checkout.focus();
        const { outcome } = await checkout.submit();
        return [outcome, document.activeElement?.tagName];
      });
    expect(await answers()).toEqual(['incomplete', 'BODY']);
    await page.evaluate(() => ((window as unknown as Global).checkout.hidden = false));
    const frame = await frameOf(page);
    await expectFit(page, frame);
    await type(frame);
    await page.evaluate(() => ((window as unknown as Global).checkout.hidden = true));
    await page.evaluate(() => void (window as unknown as Global).checkout.submit());
    await shopper.hear('result', { outcome: 'paid' });
  },
);
