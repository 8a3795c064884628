// What stands outside the checkout: the sandbox's hosted pages on a small phone, and the webhooks that reach the shop.
import AxeBuilder from '@axe-core/playwright';
import { randomUUID } from 'node:crypto';
import { CARDS, expect, ONE_ENGINE, LONG_RUN, test, type Backstage } from './fixture.js';

const ACCOUNT = '00000000-0000-4000-8000-000000000001';

/** The hosted page of a payment by a method without card data. */
async function pageOfPayment(back: Backstage, type: string, country: string): Promise<string> {
  const session = await back.session({ country });
  const path = `/checkout/sessions/${session}/token`;
  const { token } = await back.yuno('POST', path, { payment_method: { type } });
  const payment = await back.createPayment(
    {
      merchant_order_id: randomUUID(),
      description: 'Two cups',
      country,
      amount: { currency: 'COP', value: 120_500 },
      checkout: { session },
      payment_method: { type, token },
    },
    randomUUID(),
  );
  return (await back.control('GET', `/payments/${String(payment.id)}/page`)).url as string;
}

async function pageOfEnrollment(back: Backstage, type: string, country: string): Promise<string> {
  const session = await back.customerSession();
  const body = { account_id: ACCOUNT, payment_method_type: type, country };
  const key = { 'X-Idempotency-Key': randomUUID() };
  const made = await back.yuno('POST', `/customers/sessions/${session}/payment-methods`, body, key);
  return made.redirect_url as string;
}

const PAGES: readonly (readonly [string, (back: Backstage) => Promise<string>])[] = [
  ['a wallet', (back) => pageOfPayment(back, 'NEQUI', 'CO')],
  ['a bank', (back) => pageOfPayment(back, 'PSE', 'CO')],
  ['a QR code', (back) => pageOfPayment(back, 'PIX', 'BR')],
  ['a voucher', (back) => pageOfPayment(back, 'OXXO', 'MX')],
  ['a transfer', (back) => pageOfPayment(back, 'SPEI', 'MX')],
  ['saving a wallet', (back) => pageOfEnrollment(back, 'NU_PAY_ENROLLMENT', 'BR')],
  ['a direct debit', (back) => pageOfEnrollment(back, 'SEPA_ENROLLMENT', 'DE')],
];

for (const [index, [what, open]] of PAGES.entries())
  test(
    `${what}: its page fits a small phone, in the light and in the dark`,
    index % 3 === 0 ? ONE_ENGINE : LONG_RUN,
    async ({ page, back }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(await open(back));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id }) => id)).toEqual([]);
        // Beside a scroll bar, where the engine draws one.
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(beyond, 'nothing to the side').toBe(0);
      }
      await page.getByRole('button').first().click();
      await expect(page.getByRole('heading', { name: 'Confirmed' })).toBeVisible();
    },
  );

test(
  'what Yuno tells the shop’s server is in the event log, marked as coming from there',
  ONE_ENGINE,
  async ({ shopper, page }) => {
    await page.goto(`${shopper.back.demo.shop}/?new&country=UY`);
    await shopper.pay(CARDS.challenge);
    await shopper.confirm();
    await shopper.hear('result', { outcome: 'paid' });
    const told = page.locator('#log li[data-from="server"]');
    await expect(told).toHaveCount(2);
    await expect(told.first()).toContainText('payment.purchase server');
    await expect(told.first()).toContainText('"status":"SUCCEEDED"');
    await expect(told.last()).toContainText('WAITING_ADDITIONAL_STEP');
    const { violations } = await new AxeBuilder({ page }).include('.log').analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
);
