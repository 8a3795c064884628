// A wallet page is one tag: what a customer saved is listed, can be removed, and grows with what is saved.
import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import { CARDS, expect, ONE_ENGINE, test, type Backstage, type Shopper, LONG_RUN } from './fixture.js';

const MASTERCARD = '5252440000000002';

interface Wallet {
  readonly customer: string;
  readonly session: string;
  readonly reference: string;
}

/** A customer with two cards, and a session that their shop says is theirs. */
async function newWallet(
  back: Backstage,
  cards: readonly string[] = [CARDS.good, MASTERCARD],
): Promise<Wallet> {
  const customer = await back.customer();
  for (const number of cards) await back.enrollCard(customer, number);
  const session = await back.customerSession(customer);
  return { customer, session, reference: await back.reference(customer, session) };
}

const open = (shopper: Shopper, { session, reference }: Wallet): Promise<void> =>
  shopper.open({
    attributes: `method="CARD" customer-session="${session}" customer-reference="${reference}"`,
  });

const listOf = ({ page }: Shopper) => page.getByRole('region', { name: 'Your saved methods' });

const namesOf = (shopper: Shopper): Promise<string[]> =>
  listOf(shopper).locator('.method-name').allInnerTexts();

test(
  'a customer sees what they saved and removes it, row by row, with a question before each',
  ONE_ENGINE,
  async ({ shopper, page, back }) => {
    const wallet = await newWallet(back);
    await open(shopper, wallet);
    await expect(listOf(shopper).getByRole('listitem')).toHaveCount(2);
    expect(await namesOf(shopper)).toEqual([
      expect.stringMatching(/^Visa ····\s0002\s+Expires 11\/28$/),
      expect.stringMatching(/^Mastercard ····\s0002\s+Expires 11\/28$/),
    ]);
    // Thought better of, by key and by button: the focus is back where it was.
    const remove = page.getByRole('button', { name: 'Remove Visa ···· 0002' });
    for (const back of ['Escape', 'Enter']) {
      await remove.focus();
      await page.keyboard.press('Enter');
      const group = page.getByRole('group', { name: 'Remove Visa ···· 0002?' });
      await expect(group.getByRole('button', { name: 'Keep' })).toBeFocused();
      await page.keyboard.press(back);
      await expect(remove).toBeFocused();
    }
    expect(await back.saved(wallet.customer)).toHaveLength(2);
    // A gateway that fails removes nothing, and the question stays.
    await back.fault('POST', '/unenroll$', 'error', { status: 500, times: 50 });
    await remove.click();
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(listOf(shopper)).toContainText('is still saved');
    await expect(shopper.checkout.getByRole('status')).toContainText('is still saved');
    expect(await shopper.hear('error')).toMatchObject({ shown: true });
    await expect(listOf(shopper).getByRole('listitem')).toHaveCount(2);
    await back.control('DELETE', '/faults');
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(listOf(shopper).getByRole('listitem')).toHaveCount(1);
    await expect(shopper.checkout.getByRole('status')).toHaveText('Visa ···· 0002 was removed.');
    const next = page.getByRole('button', { name: 'Remove Mastercard ···· 0002' });
    await expect(next).toBeFocused();
    // The last one: nothing is left to stand on but the heading.
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(listOf(shopper)).toContainText('Nothing is saved yet.');
    await expect(page.getByRole('heading', { name: 'Your saved methods' })).toBeFocused();
    expect(await back.saved(wallet.customer)).toEqual([]);
    // No event tells whose it is, or which token went.
    const heard = JSON.stringify(await shopper.heard());
    expect(heard).not.toContain(wallet.reference);
  },
);

test(
  'what is saved is in the list at once, and what was saved before is there as often as Yuno has it',
  ONE_ENGINE,
  async ({ shopper, back }) => {
    for (const keep of [false, true]) {
      await back.control('POST', '/twins', { keep });
      const wallet = await newWallet(back, [CARDS.good]);
      await open(shopper, wallet);
      await expect(listOf(shopper).getByRole('listitem')).toHaveCount(1);
      await shopper.fill();
      await shopper.button.click();
      await shopper.hear('result', { outcome: 'enrolled' });
      await expect.poll(() => namesOf(shopper)).toHaveLength(keep ? 2 : 1);
      await expect(shopper.page.getByRole('heading', { name: 'Payment method saved' })).toBeFocused();
      // Removed again: the page no longer says that it is saved.
      const rows = listOf(shopper).getByRole('listitem');
      await rows.last().getByRole('button').click();
      await shopper.page.getByRole('button', { name: 'Remove', exact: true }).click();
      await expect(rows).toHaveCount(keep ? 1 : 0);
      await expect(shopper.page.getByRole('heading', { name: 'Payment method removed' })).toBeVisible();
    }
    await back.control('POST', '/twins', { keep: false });
  },
);

test(
  'a reference that comes late, changes or does not fit costs no typed character',
  LONG_RUN,
  async ({ shopper, page, back }) => {
    const wallet = await newWallet(back);
    const other = await newWallet(back, []);
    await shopper.open({ attributes: `method="CARD" customer-session="${wallet.session}"` });
    await shopper.fill();
    await expect(listOf(shopper)).toHaveCount(0);
    const hand = (reference: string | undefined) =>
      shopper.checkout.evaluate((element, given) => {
        Object.assign(element, { customerReference: given });
      }, reference);
    await hand(wallet.reference);
    await expect(listOf(shopper).getByRole('listitem')).toHaveCount(2);
    // Of another session: good for nothing here.
    await hand(other.reference);
    await expect(listOf(shopper)).toHaveCount(0);
    await hand(wallet.reference);
    await expect(listOf(shopper).getByRole('listitem')).toHaveCount(2);
    await hand(undefined);
    await expect(listOf(shopper)).toHaveCount(0);
    expect(await page.content()).not.toContain(wallet.reference);
    expect(await shopper.checkout.evaluate((element) => Reflect.get(element, 'customerReference'))).toBe(
      undefined,
    );
    await expect(shopper.fields.getByLabel('Card number')).toHaveValue('4507 9900 0000 0002');
    await shopper.button.click();
    await shopper.hear('result', { outcome: 'enrolled' });
    expect((await shopper.heard('error')).length).toBe(0);
  },
);

test(
  'where the checkout lets its list be edited, the chosen saved card can be removed while paying',
  ONE_ENGINE,
  async ({ shopper, page, back }) => {
    const account = { 'x-account-code': '00000000-0000-4000-8000-000000000001' };
    const { id } = await back.yuno('POST', '/checkouts', { name: `Editable ${randomUUID()}` }, account);
    const edit = { settings: { payment_method_list: { edit_payment_method_list: true } } };
    await back.yuno('PUT', `/checkouts/${String(id)}`, { styling: edit }, account);
    const customer = await back.customer();
    for (const number of [CARDS.good, MASTERCARD]) await back.enrollCard(customer, number);
    await shopper.openPayment(await back.session({ customer_id: customer, checkout_id: id }));
    await page.getByRole('radio', { name: /VISA/ }).check();
    await page.getByRole('button', { name: /^Remove Visa/ }).click();
    await expect(page.getByRole('button', { name: 'Keep' })).toBeFocused();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((violation) => violation.id)).toEqual([]);
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(shopper.notice).toContainText('no longer saved');
    await expect(page.getByRole('radio', { name: /VISA/ })).toHaveCount(0);
    expect((await back.saved(customer)).map(({ name }) => String(name))).toEqual(['MASTERCARD ****0002']);
    // Nothing is chosen any more, and the page knows.
    const changes = await shopper.heard('change');
    expect(changes.at(-1)?.detail).toMatchObject({ complete: false });
    expect(changes.at(-1)?.detail.method).toBe(undefined);
  },
);

test(
  'axe finds nothing on a wallet page, which fits a small phone in both directions',
  LONG_RUN,
  async ({ shopper, page, back }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const wallet = await newWallet(back);
    for (const language of process.env['TENDER_ALL'] ? ['en', 'ar'] : ['ar']) {
      await shopper.open({
        language,
        body: `<div dir="${language === 'ar' ? 'rtl' : 'ltr'}">{element}</div>`,
        attributes: `method="CARD" customer-session="${wallet.session}" customer-reference="${wallet.reference}"`,
      });
      for (const ask of [false, true]) {
        if (ask) await shopper.checkout.locator('[part=remove]').first().click();
        await expect(shopper.checkout.locator('[part=saved]').getByRole('listitem')).toHaveCount(2);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await page.evaluate((scheme) => {
            document.documentElement.style.colorScheme = scheme;
            document.documentElement.style.background = scheme === 'dark' ? '#111' : '#fff';
            document.documentElement.style.color = scheme === 'dark' ? '#eee' : '#111';
          }, colorScheme);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id }) => id)).toEqual([]);
          // Beside a scroll bar, where the engine draws one.
          const beyond = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(beyond, 'nothing to the side').toBe(0);
        }
      }
    }
  },
);
