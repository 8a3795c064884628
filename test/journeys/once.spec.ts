// One purchase, one charge, from the shopper's side: too many presses, lost answers, several sessions, a page that
// takes the element away in the middle. Each journey counts the payments that were made.
import { startLossyProxy } from './lossy-proxy.js';
import { AMOUNT, CARDS, expect, ONE_ENGINE, newShopper, test, type Shopper } from './fixture.js';

test.describe('too many presses are one', () => {
  const once = async (shopper: Shopper, session: string) => {
    await shopper.hear('result', { outcome: 'paid' });
    await expect(shopper.page.getByRole('heading', { name: 'Payment complete' })).toBeFocused();
    expect((await shopper.heard('result')).filter(({ detail }) => detail.final)).toHaveLength(1);
    expect(await shopper.back.payments(session)).toHaveLength(1);
  };

  test('a double click', ONE_ENGINE, async ({ shopper }) => {
    const session = await shopper.openPayment();
    await shopper.fill();
    await shopper.button.dblclick();
    await once(shopper, session);
  });

  test('Enter and a click together', ONE_ENGINE, async ({ shopper }) => {
    const session = await shopper.openPayment();
    await shopper.fill();
    await shopper.fields.getByLabel('Name on card').focus();
    // Neither looks first whether the other was faster.
    await Promise.all([shopper.page.keyboard.press('Enter'), shopper.press(shopper.button)]);
    await once(shopper, session);
  });

  test('fifty calls of submit() in one task', ONE_ENGINE, async ({ shopper, page }) => {
    const session = await shopper.openPayment();
    await shopper.fill();
    const outcomes = await page.evaluate(async () => {
      const checkout = document.querySelector('tender-checkout');
      if (!checkout) return 0;
      const results = await Promise.all(Array.from({ length: 50 }, () => checkout.submit()));
      return new Set(results.map(({ paymentId }) => paymentId)).size;
    });
    expect(outcomes).toBe(1);
    await once(shopper, session);
    expect(await shopper.heard('submit')).toHaveLength(1);
  });

  test('the same session in two tabs', ONE_ENGINE, async ({ shopper, back, context }) => {
    const session = await shopper.openPayment();
    // Filled while it is in front: what a driver types into a tab behind another one gets lost.
    await shopper.fill();
    const second = await newShopper(await context.newPage(), back);
    await second.openPayment(session);
    await second.fill();
    await Promise.all([shopper, second].map((one) => one.hear('change', { complete: true })));
    // Pressed by script: a tab in the background draws no frames for a driver to wait for.
    await Promise.all([shopper.press(shopper.button), second.press(second.button)]);
    const [first, other] = await Promise.all([shopper.hear('result'), second.hear('result')]);
    expect(first.paymentId).toBe(other.paymentId);
    expect(await back.payments(session)).toHaveLength(1);
  });
});

test(
  'paid elsewhere while the card is turned into a token: that payment is the answer',
  ONE_ENGINE,
  async ({ shopper, back }) => {
    const session = await shopper.openPayment();
    await back.fault('POST', '/browser/v1/checkout/sessions/[^/]+/tokens$', 'delay', { ms: 1500 });
    await shopper.fill();
    await shopper.button.click();
    await expect.poll(async () => (await back.control('GET', '/faults')).count).toBe(0);
    const paid = await back.payElsewhere(session);
    expect((await shopper.hear('result', { outcome: 'paid' })).paymentId).toBe(paid);
    expect(await shopper.heard('error')).toEqual([]);
    expect(await back.payments(session)).toHaveLength(1);
  },
);

test.describe('a payment whose answer is lost', () => {
  test('between Yuno and the gateway is found again', ONE_ENGINE, async ({ shopper, back }) => {
    const session = await shopper.openPayment();
    await back.fault('POST', '/v1/payments$', 'drop');
    await shopper.pay();
    await shopper.hear('result', { outcome: 'paid' });
    expect(await back.payments(session)).toHaveLength(1);
    expect(await shopper.heard('error')).toEqual([]);
  });

  test('between the gateway and the page is found again', ONE_ENGINE, async ({ shopper, back }) => {
    const proxy = await startLossyProxy(back.demo.gateway);
    const session = await shopper.openPayment(undefined, { gateway: proxy.url });
    proxy.lose('/v1/pay', 'drop');
    await shopper.pay();
    await shopper.hear('result', { outcome: 'paid' });
    expect(await back.payments(session)).toHaveLength(1);
    expect(await shopper.heard('error')).toEqual([]);
    await proxy.close();
  });

  test(
    'for longer than twenty seconds: the view says that it is checking, and then what it found',
    ONE_ENGINE,
    async ({ shopper, back, page }) => {
      const proxy = await startLossyProxy(back.demo.gateway);
      await page.clock.install();
      const session = await shopper.openPayment(undefined, { gateway: proxy.url });
      proxy.lose('/v1/pay', 'hold');
      proxy.lose('/v1/status', 'hold');
      await shopper.pay();
      await expect.poll(async () => (await back.payments(session)).length).toBe(1);
      await page.clock.runFor(20_500);
      await expect(page.getByText('We are checking your payment')).toBeVisible();
      await page.clock.runFor(23_000);
      await shopper.hear('result', { outcome: 'paid' });
      expect(await back.payments(session)).toHaveLength(1);
      await proxy.close();
    },
  );

  test(
    'because the tab was closed: the next tab finds it',
    ONE_ENGINE,
    async ({ shopper, back, page, context }) => {
      const session = await shopper.openPayment();
      await back.fault('POST', '/v1/payments$', 'delay', { ms: 1500 });
      await shopper.fill();
      await shopper.button.click();
      await expect.poll(async () => (await back.control('GET', '/faults')).count).toBe(0);
      await page.close();
      await expect.poll(async () => (await back.payments(session)).length).toBe(1);
      const next = await newShopper(await context.newPage(), back);
      await next.openPayment(session);
      await next.hear('result', { outcome: 'paid' });
      expect(await back.payments(session)).toHaveLength(1);
    },
  );
});

test.describe('one purchase with several sessions', () => {
  test(
    'paid with a clone, then reloaded with the root: the paid one is shown',
    ONE_ENGINE,
    async ({ shopper, back, page }) => {
      const session = await shopper.openPayment();
      await shopper.pay(CARDS.funds);
      await shopper.hear('result', { outcome: 'declined' });
      await shopper.fields.getByLabel('Card number').fill(CARDS.good);
      await shopper.button.click();
      const paid = await shopper.hear('result', { outcome: 'paid' });
      await page.reload();
      expect((await shopper.hear('result')).paymentId).toBe(paid.paymentId);
      expect(await back.payments(session)).toHaveLength(2);
    },
  );

  test('two tabs after one decline make one more payment', ONE_ENGINE, async ({ shopper, back, context }) => {
    const session = await shopper.openPayment();
    await shopper.pay(CARDS.funds);
    await shopper.hear('result', { outcome: 'declined' });
    await shopper.fields.getByLabel('Card number').fill(CARDS.good);
    const second = await newShopper(await context.newPage(), back);
    await second.openPayment(session);
    await second.hear('result', { outcome: 'declined' });
    await second.fill();
    // Pressed by script: a tab in the background draws no frames for a driver to wait for.
    await Promise.all([shopper.press(shopper.button), second.press(second.button)]);
    const [first, other] = await Promise.all([
      shopper.hear('result', { outcome: 'paid' }),
      second.hear('result', { outcome: 'paid' }),
    ]);
    expect(first.paymentId).toBe(other.paymentId);
    expect(await back.payments(session)).toHaveLength(2);
  });

  test(
    'an amount that changed after a decline is asked for anew',
    ONE_ENGINE,
    async ({ shopper, back, page }) => {
      const session = await shopper.openPayment();
      await shopper.pay(CARDS.funds);
      await shopper.hear('result', { outcome: 'declined' });
      await back.yuno('PATCH', `/checkout/sessions/${session}`, { amount: { ...AMOUNT, value: 99 } });
      await shopper.fields.getByLabel('Card number').fill(CARDS.good);
      await shopper.button.click();
      expect(await shopper.hear('error')).toMatchObject({
        code: 'amount_changed',
        who: 'shopper',
        retryable: true,
      });
      await expect(shopper.notice).toContainText('99.00');
      expect(await shopper.focused()).toBe('notice info');
      expect(await back.payments(session)).toHaveLength(1);
      await page.getByRole('button', { name: /^Pay R\$\s?99\.00$/ }).click();
      await shopper.hear('result', { outcome: 'paid' });
      const amounts = (await back.payments(session)).map(({ amount }) => amount.value as number);
      expect(amounts.toSorted()).toEqual([120.5, 99]);
    },
  );

  test(
    'a token that comes with another session pays that one, and the root still finds it',
    ONE_ENGINE,
    async ({ shopper, back, page }) => {
      const session = await shopper.openPayment();
      await back.control('POST', '/next-token', { anotherSession: true });
      await shopper.pay();
      const paid = await shopper.hear('result', { outcome: 'paid' });
      expect(paid.session).not.toBe(session);
      await page.reload();
      expect((await shopper.hear('result')).paymentId).toBe(paid.paymentId);
      expect(await back.payments(session)).toHaveLength(1);
    },
  );
});

test.describe('an element that is disturbed in the middle', () => {
  const hold = async (shopper: Shopper) => {
    await shopper.back.fault('POST', '/v1/payments$', 'delay', { ms: 1500 });
    await shopper.fill();
    await shopper.button.click();
    await expect(shopper.checkout).toHaveAttribute('data-state', 'busy');
    await expect.poll(async () => (await shopper.back.control('GET', '/faults')).count).toBe(0);
  };

  test('removed: no error, and the result is still told', ONE_ENGINE, async ({ shopper, back, page }) => {
    const session = await shopper.openPayment();
    await hold(shopper);
    await page.evaluate(() => {
      const checkout = document.querySelector('tender-checkout');
      for (const name of ['tender-result', 'tender-error'])
        checkout?.addEventListener(name, (event) =>
          window.dispatchEvent(new CustomEvent(name, { detail: (event as CustomEvent).detail })),
        );
      checkout?.remove();
    });
    await shopper.hear('result', { outcome: 'paid', session });
    expect(await back.payments(session)).toHaveLength(1);
  });

  test(
    'given another token: the new session opens, and the old payment’s result is still told',
    ONE_ENGINE,
    async ({ shopper, back, page }) => {
      const session = await shopper.openPayment();
      const next = await back.session({ amount: { currency: 'BRL', value: 7 } });
      await hold(shopper);
      await page.evaluate((token) => {
        const checkout = document.querySelector('tender-checkout');
        if (checkout) checkout.checkoutSession = token;
      }, next);
      await expect(page.getByRole('button', { name: /^Pay R\$\s?7\.00$/ })).toBeVisible();
      await shopper.hear('result', { outcome: 'paid', session });
      await expect(shopper.checkout).toHaveAttribute('data-state', 'ready');
      expect(await back.payments(session)).toHaveLength(1);
      expect(await back.payments(next)).toHaveLength(0);
    },
  );

  test(
    'moved in the document while filling: says that the card form starts over',
    ONE_ENGINE,
    async ({ shopper, back, page }) => {
      const session = await shopper.openPayment();
      await shopper.fill();
      await page.evaluate(() => {
        document.body.prepend(document.querySelector('tender-checkout') ?? '');
      });
      expect(await shopper.hear('error')).toMatchObject({ code: 'frame_moved', who: 'merchant' });
      await expect(shopper.notice).toContainText('enter your card again');
      await shopper.pay();
      await shopper.hear('result', { outcome: 'paid' });
      expect(await back.payments(session)).toHaveLength(1);
    },
  );

  test('moved while paying: one payment, one result', async ({ shopper, back, page }) => {
    const session = await shopper.openPayment();
    await hold(shopper);
    await page.evaluate(() => {
      document.body.prepend(document.querySelector('tender-checkout') ?? '');
    });
    await shopper.hear('result', { outcome: 'paid' });
    expect((await shopper.heard('result')).filter(({ detail }) => detail.final)).toHaveLength(1);
    expect(await back.payments(session)).toHaveLength(1);
  });
});
