// What a shopper has in hand after the press: a voucher on paper, time that is said, an end that is heard wherever they are.
import AxeBuilder from '@axe-core/playwright';
import { CARDS, CHROMIUM, expect, ONE_ENGINE, test, type Shopper, LONG_RUN } from './fixture.js';
import { choose, end, FLOWS, onlyPayment, select } from './flows.js';

/** A dialog of the page's, and in it two components: one has the checkout in its shadow, the other in a slot. */
const NESTED = `document.addEventListener('DOMContentLoaded', () => {
  const checkout = document.querySelector('tender-checkout');
  const inner = document.createElement('div');
  inner.attachShadow({ mode: 'open' }).append('Also bought', checkout);
  const outer = document.createElement('section');
  outer.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
  outer.shadowRoot.prepend(document.createElement('h3'));
  outer.shadowRoot.firstChild.textContent = 'Nearly done';
  outer.append(inner);
  const dialog = document.createElement('dialog');
  dialog.append(document.createElement('h2'), outer);
  dialog.querySelector('h2').textContent = 'Your cart';
  document.body.append(dialog);
  dialog.showModal();
});`;

const isShown = (shopper: Shopper, text: string): Promise<boolean> =>
  shopper.page.getByText(text, { exact: true }).isVisible();

test(
  'a voucher is printed alone, black on white, from a dialog and through components of the page',
  CHROMIUM,
  async ({ shopper, page, back }) => {
    await page.addInitScript(() => {
      window.print = () => {
        Object.assign(window, { printed: true });
      };
    });
    await page.addInitScript(NESTED);
    const { country } = FLOWS.oxxo;
    const token = await back.session({ country, amount: { currency: 'MXN', value: 320.5 } });
    await shopper.openPayment(token);
    await select(shopper, FLOWS.oxxo);
    await shopper.button.click();
    const print = page.getByRole('button', { name: 'Print' });
    await print.click();
    expect(await page.evaluate(() => 'printed' in window)).toBe(true);

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const title = page.getByRole('heading', { name: 'Pay with this number' });
    for (const shown of [title, page.getByText('MX$320.50'), page.getByRole('img', { name: /Barcode/ })])
      await expect(shown).toBeVisible();
    await expect(page.getByText(/^Pay before/)).toBeVisible();
    for (const other of ['Your cart', 'Nearly done', 'Print', 'Copy code'])
      expect(await isShown(shopper, other), other).toBe(false);
    const look = await title.evaluate((heading) => {
      const grounds: string[] = [];
      for (let at: Element | null = heading; at;) {
        grounds.push(getComputedStyle(at).backgroundColor);
        const root = at.getRootNode();
        at = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
      }
      const isLight = (ground: string) => ground === 'rgb(255, 255, 255)' || ground === 'rgba(0, 0, 0, 0)';
      return { colour: getComputedStyle(heading).color, dark: grounds.filter((ground) => !isLight(ground)) };
    });
    expect(look).toEqual({ colour: 'rgb(0, 0, 0)', dark: [] });

    // Back from the printer, nothing of it is left.
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await isShown(shopper, 'Your cart')).toBe(true);
    expect(await page.locator('[data-tender-print]').count()).toBe(0);
    // The browser's own command: the page as it is, the voucher still black on white.
    await expect(title).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(print).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await expect(print).toBeVisible();
  },
);

test(
  'whoever waits at a code is led to the end of it, and whoever is elsewhere on the page hears it there',
  ONE_ENGINE,
  async ({ shopper, page }) => {
    for (const isHere of [true, false]) {
      const session = await choose(shopper, FLOWS.pix);
      await shopper.button.click();
      const copy = page.getByRole('button', { name: 'Copy code' });
      await expect(page.getByRole('heading', { name: 'Scan this code to pay' })).toBeFocused();
      await page.evaluate(() => {
        const note = document.createElement('input');
        note.setAttribute('aria-label', 'Note to the shop');
        document.querySelector('h1')?.after(note);
      });
      const elsewhere = page.locator('main > input');
      await (isHere ? copy : elsewhere).focus();
      await end(shopper, String((await onlyPayment(shopper, session)).id), 'paid');
      const title = page.getByRole('heading', { name: 'Payment complete' });
      await expect(title).toBeVisible({ timeout: 15_000 });
      if (isHere) await expect(title).toBeFocused();
      else {
        await expect(elsewhere).toBeFocused();
        await expect(page.locator('tender-checkout').getByRole('status')).toHaveText(
          /^Payment complete Thank you/,
        );
      }
      // A page that asks again is told what is there, and nothing is paid for it.
      const again = await page
        .locator('tender-checkout')
        .evaluate((element) => (element as unknown as { submit(): Promise<object> }).submit());
      expect(again).toMatchObject({ outcome: 'paid', final: true, session });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
  },
);

test(
  'a customer who saved a card saves another with the session that the page gives, or is told to begin anew',
  LONG_RUN,
  async ({ shopper, page, back }) => {
    const customer = await back.customer();
    const [first, second] = [await back.customerSession(customer), await back.customerSession(customer)];
    const [own, next] = [await back.reference(customer, first), await back.reference(customer, second)];
    for (const answers of [false, true]) {
      const session = answers ? first : await back.customerSession(customer);
      const reference = answers ? own : await back.reference(customer, session);
      await shopper.open({
        attributes: `method="CARD" customer-session="${session}" customer-reference="${reference}"`,
      });
      await shopper.pay();
      const another = page.getByRole('button', { name: 'Save another method' });
      await expect(another).toBeVisible();
      if (!answers) {
        await another.click();
        await expect(shopper.notice).toContainText('start again');
        continue;
      }
      await page.evaluate(
        ([token, signed]) => {
          document.addEventListener('tender-session', (event) => {
            const element = document.querySelector('tender-checkout');
            element?.setAttribute('customer-reference', signed ?? '');
            (event as CustomEvent<{ respondWith(token: string): void }>).detail.respondWith(token ?? '');
          });
        },
        [second, next],
      );
      await another.click();
      await shopper.pay(CARDS.good);
      await shopper.hear('result', { outcome: 'enrolled', session: second });
    }
  },
);
