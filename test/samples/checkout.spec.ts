// Your shop with a card, and with a bank that asks for a code.
import { expect, test } from '@playwright/test';
import { checkoutOn, startSandbox, type TestSandbox } from 'tender-checkout/testing';
import { startShop } from './shop.js';

// A shop for each of Playwright's workers.
const port = 4310 + Number(process.env['TEST_PARALLEL_INDEX'] ?? 0);
const SHOP = `http://localhost:${port}`;

let sandbox: TestSandbox;
let shop: ReturnType<typeof startShop>;

test.beforeAll(async () => {
  sandbox = await startSandbox({ shopOrigins: [SHOP] });
  shop = startShop(sandbox.env, sandbox.gateway, port);
});

test.afterAll(async () => {
  shop.close();
  await sandbox.close();
});

test('a card is paid, after the bank asked for a code', async ({ page }) => {
  const checkout = await checkoutOn(page);
  await page.goto(SHOP);
  await checkout.fillCard('challenge');
  await checkout.pay();
  await checkout.finishChallenge();
  const result = await checkout.waitForResult({ outcome: 'paid' });
  const payment = await sandbox.lastPayment(result.session);
  expect(payment['status']).toBe('SUCCEEDED');
});

test('a declined card leaves the form open for another one', async ({ page }) => {
  const checkout = await checkoutOn(page);
  await page.goto(SHOP);
  await checkout.fillCard('insufficientFunds');
  await checkout.pay();
  await checkout.waitForResult({ outcome: 'declined', continues: true });
  expect(await checkout.notice()).toContain('declined');
  await checkout.fillCard('approved');
  await checkout.pay();
  await checkout.waitForResult({ outcome: 'paid' });
});
