// The two roads on which a payment is created, and the form that needs no script, in the demo shop's own pages.
import { CARDS, expect, ONE_ENGINE, test, type Shopper, LONG_RUN } from './fixture.js';

/** A page of the demo shop. */
async function visit(shopper: Shopper, path: string): Promise<string> {
  await shopper.page.goto(shopper.back.demo.shop + path);
  return (await shopper.checkout.getAttribute('checkout-session')) ?? '';
}

test(
  'the merchant’s server creates the payment, and the gateway says what became of it',
  ONE_ENGINE,
  async ({ shopper, back }) => {
    const session = await visit(shopper, '/manual?new&country=UY');
    await shopper.pay();
    await shopper.hear('result', { outcome: 'paid', session });
    const token = await shopper.hear('token');
    expect(token).toMatchObject({
      session,
      method: 'CARD',
      request: { checkout: { session }, amount: expect.anything() },
    });
    expect(Object.keys(token.request)).not.toContain('customer_payer');
    expect(await back.payments(session)).toHaveLength(1);
  },
);

test('the merchant’s server may see a challenge and a decline, too', LONG_RUN, async ({ shopper, back }) => {
  const session = await visit(shopper, '/manual?new&country=UY');
  await shopper.pay(CARDS.funds);
  await shopper.hear('result', { outcome: 'declined' });
  await shopper.fields.getByLabel('Card number').fill(CARDS.challenge);
  await shopper.button.click();
  await shopper.confirm();
  await shopper.hear('result', { outcome: 'paid' });
  const tokens = await shopper.heard('token');
  expect(new Set(tokens.map(({ detail }) => detail.idempotencyKey)).size).toBe(2);
  expect(await back.payments(session)).toHaveLength(2);
});

test(
  'a merchant’s server that never answers: looked for, then said, then asked again with the same token and key',
  ONE_ENGINE,
  async ({ shopper, back, page }) => {
    await page.clock.install();
    const session = await shopper.openPayment(undefined, { attributes: 'manual' });
    await page.evaluate(() => {
      addEventListener('tender-token', (event) => {
        const { detail } = event as CustomEvent<{ respondWith: (answer: Promise<never>) => void }>;
        detail.respondWith(new Promise(() => undefined));
      });
    });
    await shopper.pay();
    await shopper.hear('token');
    await page.clock.runFor(21_000);
    await expect(page.getByText('We are checking your payment')).toBeVisible();
    for (let i = 0; i < 12; i++) await page.clock.runFor(4000);
    expect(await shopper.hear('error')).toMatchObject({
      code: 'payment_unanswered',
      who: 'merchant',
      retryable: true,
    });
    await expect(shopper.notice).toContainText('not paid twice');
    await shopper.button.click();
    await expect.poll(async () => (await shopper.heard('token')).length).toBe(2);
    const [first, second] = (await shopper.heard('token')).map(({ detail }) => detail);
    expect([second.token, second.idempotencyKey]).toEqual([first.token, first.idempotencyKey]);
    expect(await back.payments(session)).toHaveLength(0);
  },
);

const SILENCES = {
  'nobody makes the payment': 'nobody makes this payment',
  'the answer names no payment': 'has no id of a payment',
  'the answer is rejected': 'was rejected',
};

for (const [what, said] of Object.entries(SILENCES))
  test(`whoever builds a page on which ${what} is told`, ONE_ENGINE, async ({ shopper, page }) => {
    const told = page.waitForEvent('console', (line) => line.text().includes(said));
    await shopper.openPayment(undefined, { attributes: 'manual' });
    await page.evaluate((how) => {
      addEventListener('tender-token', (event) => {
        const { detail } = event as CustomEvent<{ respondWith: (answer: unknown) => void }>;
        if (how.endsWith('no payment')) detail.respondWith({ status: 'SUCCEEDED' });
        if (how.endsWith('rejected')) detail.respondWith(Promise.reject(new Error('500')));
      });
    }, what);
    await shopper.pay();
    expect((await told).type()).toBe('error');
    expect(await shopper.heard('error'), 'it may still be made').toEqual([]);
  });

test(
  'a merchant’s server that answers with somebody else’s payment is not believed',
  ONE_ENGINE,
  async ({ shopper, back }) => {
    const other = await shopper.openPayment();
    await shopper.pay();
    const { paymentId } = await shopper.hear('result', { outcome: 'paid' });
    const session = await shopper.openPayment(undefined, { attributes: 'manual' });
    await shopper.page.evaluate((id) => {
      addEventListener('tender-token', (event) => {
        (event as CustomEvent<{ respondWith: (answer: object) => void }>).detail.respondWith({ id });
      });
    }, paymentId as string);
    await shopper.pay();
    expect(await shopper.hear('error')).toMatchObject({ code: 'payment_mismatch', who: 'merchant' });
    expect(await back.payments(session)).toHaveLength(0);
    expect(await back.payments(other)).toHaveLength(1);
  },
);

test('a page without a script of its own takes a payment', ONE_ENGINE, async ({ shopper, back, page }) => {
  const session = await visit(shopper, '/plain?new&country=UY');
  await shopper.fill();
  await page.getByRole('button', { name: 'Place the order' }).click();
  await page.waitForURL('**/orders');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/paid|thank/i);
  expect(await back.payments(session)).toHaveLength(1);
});

test(
  'a plain form is not submitted on a decline, and is after the next try',
  ONE_ENGINE,
  async ({ shopper, back, page }) => {
    const session = await visit(shopper, '/plain?new&country=UY');
    await shopper.fill(CARDS.funds);
    await page.getByRole('button', { name: 'Place the order' }).click();
    await expect(shopper.notice).toContainText('not enough money');
    expect(page.url()).toContain('/plain');
    await shopper.fields.getByLabel('Card number').fill(CARDS.good);
    await shopper.fields.getByLabel('Name on card').press('Enter');
    await page.waitForURL('**/orders');
    expect(await back.payments(session)).toHaveLength(2);
  },
);

test('the shop’s server does not believe a forged id', ONE_ENGINE, async ({ shopper, page }) => {
  const session = await visit(shopper, '/plain?new&country=UY');
  const status = await page.evaluate(async (token) => {
    const body = new URLSearchParams({
      payment: '11111111-2222-4333-8444-555555555555',
      'payment-session': token,
    });
    return (await fetch('/orders', { method: 'POST', body })).status;
  }, session);
  expect(status).toBe(400);
});

test(
  'the page may look at the stock before anything is paid',
  ONE_ENGINE,
  async ({ shopper, back, page }) => {
    const session = await shopper.openPayment();
    await page.evaluate(() => {
      addEventListener('tender-submit', (event) => {
        (event as CustomEvent<{ respondWith: (answer: Promise<boolean>) => void }>).detail.respondWith(
          Promise.resolve(false),
        );
      });
    });
    await shopper.pay();
    await shopper.hear('submit');
    await expect(shopper.checkout).toHaveAttribute('data-state', 'ready');
    expect(await back.payments(session)).toHaveLength(0);
  },
);

for (const [language, button, heading] of [
  ['es', /^Pagar/, 'Pago realizado'],
  ['pt-BR', /^Pagar R\$\s120,50$/, 'Pagamento concluído'],
] as const)
  test(`a shopper pays in ${language}`, ONE_ENGINE, async ({ shopper, page }) => {
    await shopper.open({ attributes: `checkout-session="${await shopper.back.session()}"`, language });
    const fields = page.locator('iframe').first().contentFrame();
    await fields.locator('[autocomplete="cc-number"]').fill(CARDS.good);
    await fields.locator('[autocomplete="cc-exp"]').fill('1128');
    await fields.locator('[autocomplete="cc-csc"]').fill('123');
    await fields.locator('[autocomplete="cc-name"]').fill('John Doe');
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  });
