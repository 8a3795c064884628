// What a bank's page, or a provider's script that is not the one it should be, can do to a payment: nothing by itself.
import { CARDS, expect, test, ONE_ENGINE } from './fixture.js';

test(
  'a message from the bank’s page is only a reason to ask',
  ONE_ENGINE,
  async ({ shopper, page, back }) => {
    const session = await shopper.openPayment();
    await shopper.pay(CARDS.challenge);
    await shopper.challenge.getByLabel('One-time code').waitFor();
    const bank = page.frames().find((frame) => frame.url().includes('/hosted/'));
    await bank?.evaluate(() => {
      for (const target of [parent, parent.parent, top])
        for (const message of [
          { origin: 'CHALLENGE', status: 'SUCCESS' },
          { type: 'moved', body: { over: false } },
          { type: 'continue', body: { created: true } },
        ])
          target?.postMessage(message, '*');
    });
    // Asked once more, answered as before.
    await back.control('DELETE', '/calls');
    await expect.poll(async () => (await back.control('GET', '/calls')).count).toBeGreaterThan(1);
    expect((await back.payments(session)).map(({ status }) => status as string)).toEqual(['PENDING']);
    expect(await shopper.heard('result')).toEqual([]);
  },
);

test('a hosted page cannot send the shop’s page away', ONE_ENGINE, async ({ shopper, page }) => {
  await shopper.openPayment();
  await shopper.pay(CARDS.challenge);
  // A click gives the page what browsers ask for before they let a frame navigate its top.
  await shopper.challenge.getByLabel('One-time code').click();
  const url = page.url();
  const bank = page.frames().find((frame) => frame.url().includes('/hosted/'));
  const refused = await bank?.evaluate(() => {
    try {
      if (top) top.location.href = 'https://evil.test/';
      return false;
    } catch {
      return true;
    }
  });
  await shopper.confirm();
  await shopper.hear('result', { outcome: 'paid' });
  expect([refused, page.url()]).toEqual([true, url]);
});

test('a changed SDK does not run, and the shopper is told', ONE_ENGINE, async ({ shopper, page, back }) => {
  await page.clock.install();
  await page.route('**/sdk/v*/main.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `window.changed = true;\n${await response.text()}` });
  });
  const session = await shopper.openPayment();
  await shopper.pay();
  await shopper.hear('submit');
  await expect
    .poll(async () => {
      await page.clock.runFor(4000);
      return (await shopper.heard('error')).map(({ detail }) => detail.code as string);
    })
    .toEqual(['provider_unreachable']);
  await expect(shopper.notice).toBeVisible();
  const sdk = page.frames().find((frame) => frame.url().endsWith('/sdk'));
  expect(await sdk?.evaluate(() => 'changed' in window)).toBe(false);
  expect(await back.payments(session)).toHaveLength(0);
});
