// What a refusal says: whether the same card can be tried again, and when; and what is left when no try is.
import AxeBuilder from '@axe-core/playwright';
import { CARDS, expect, ONE_ENGINE, test } from './fixture.js';

/** A card about which the sandbox has nothing to say: the session decides. */
const PLAIN = '4111111111111111';

test(
  'a shopper is told when a card may be tried again, and when never, and pays in the end',
  ONE_ENGINE,
  async ({ shopper, back }) => {
    const session = await back.session();
    await back.decide(session, 'RETRY_AFTER_24_H');
    await shopper.openPayment(session);
    await shopper.pay(PLAIN);
    await expect(shopper.notice).toContainText('Try this card again after 24 hours, or use another card.');
    await back.decide(session, 'RETRY_AFTER_4_D');
    await shopper.button.click();
    await expect(shopper.notice).toContainText('Try this card again after 4 days, or use another card.');
    await back.decide(session, 'NO_RETRY_POLICY');
    await shopper.button.click();
    await expect(shopper.notice).toContainText('Do not try this card again.');
    expect(await shopper.focused()).toBe('notice error');
    await back.decide(session, 'EXPIRED_CARD');
    await shopper.button.click();
    // What the bank found wrong is said at its field, too, and taken back with the first edit.
    const expiry = shopper.fields.getByLabel('Expiry date');
    await expect(expiry).toBeFocused();
    await expect(expiry).toHaveAccessibleDescription(/This card has expired/);
    await back.decide(session, 'SUCCEEDED');
    await expiry.fill('12 / 29');
    await expect(expiry).not.toHaveAccessibleDescription(/expired/);
    await shopper.button.click();
    await shopper.hear('result', { outcome: 'paid' });
    expect(await back.payments(session)).toHaveLength(5);
  },
);

test(
  'after the last try the form gives way to words that help, and another session starts afresh',
  ONE_ENGINE,
  async ({ shopper, back, page }) => {
    const session = await shopper.openPayment();
    await shopper.fill(CARDS.funds);
    for (let count = 1; count <= 5; count++) {
      await shopper.button.click();
      await expect.poll(async () => (await shopper.heard('result')).length).toBe(count);
    }
    // The fifth was the last, and says so itself: nobody types another card for nothing.
    const title = page.getByRole('heading', { name: 'That was the last try for now' });
    await expect(title).toBeFocused();
    await expect(title).toHaveAccessibleDescription(/Nothing was charged.*ask it for help/);
    expect(
      (await shopper.heard('result')).map(({ detail }) => (detail as { continues: boolean }).continues),
    ).toEqual([true, true, true, true, false]);
    await expect(shopper.button).toHaveCount(0);
    await expect(page.getByRole('radio')).toHaveCount(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.reload();
    await expect(title).toBeVisible();
    expect(await shopper.heard('error')).toEqual([]);
    expect(await back.payments(session)).toHaveLength(5);

    const next = await back.session();
    await page.locator('tender-checkout').evaluate((element, token) => {
      element.setAttribute('checkout-session', token);
    }, next);
    await shopper.pay();
    await shopper.hear('result', { outcome: 'paid', session: next });
  },
);
