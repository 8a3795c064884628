// Bad input and bad weather: what the page hears, what the shopper reads, where the focus is, and what was charged.
import { randomUUID } from 'node:crypto';
import { expect, ONE_ENGINE, test, type Shopper } from './fixture.js';

const heading = (shopper: Shopper, name: string) => shopper.page.getByRole('heading', { name });

/** One error with this code, a notice with these words, nothing thrown. */
async function refused(shopper: Shopper, code: string, words: RegExp): Promise<void> {
  expect(await shopper.hear('error')).toMatchObject({ code, shown: true });
  await expect(shopper.notice).toHaveText(words);
  await expect(shopper.checkout).toHaveAttribute('data-state', 'failed');
  expect(await shopper.focused(), 'nobody acted, so nothing takes the focus').toBe('body');
  expect(await shopper.heard('error')).toHaveLength(1);
}

test.describe('a session that cannot be opened', () => {
  test('no token', ONE_ENGINE, async ({ shopper }) => {
    await shopper.open();
    await refused(shopper, 'session_missing', /contact the shop/);
  });

  test(
    'both tokens, and the console of a developer says what to do',
    ONE_ENGINE,
    async ({ shopper, page }) => {
      const said: string[] = [];
      page.on('console', (message) => message.text().startsWith('Tender') && said.push(message.text()));
      await shopper.open({
        attributes: `checkout-session="${randomUUID()}" customer-session="${randomUUID()}"`,
      });
      await refused(shopper, 'session_ambiguous', /contact the shop/);
      await expect
        .poll(() => said)
        .toEqual([
          'Tender: session_ambiguous: set one: the first to pay, the second to save. See docs/errors.md.',
        ]);
    },
  );

  test('a malformed token', ONE_ENGINE, async ({ shopper }) => {
    await shopper.open({ attributes: 'checkout-session="../customers"' });
    await refused(shopper, 'session_malformed', /contact the shop/);
  });

  test('an unknown session', ONE_ENGINE, async ({ shopper }) => {
    await shopper.open({ attributes: `checkout-session="${randomUUID()}"` });
    await refused(shopper, 'session_not_found', /no longer valid/);
  });

  test('an unknown customer session', ONE_ENGINE, async ({ shopper }) => {
    await shopper.open({ attributes: `customer-session="${randomUUID()}"` });
    await refused(shopper, 'session_not_found', /no longer valid/);
  });

  test('an expired session', ONE_ENGINE, async ({ shopper, back }) => {
    const session = await back.session();
    await back.control('POST', '/clock', { advanceMs: 5 * 3600_000 + 1000 });
    await shopper.openPayment(session);
    await refused(shopper, 'session_not_found', /no longer valid/);
  });

  test('a gateway on the page’s own origin', ONE_ENGINE, async ({ shopper, back }) => {
    await shopper.open({ attributes: `checkout-session="${randomUUID()}" gateway="${back.pages.url}"` });
    await refused(shopper, 'gateway_same_origin', /contact the shop/);
  });
});

test('a session that was paid already shows its payment', ONE_ENGINE, async ({ shopper, back, page }) => {
  const session = await shopper.openPayment();
  await shopper.pay();
  const paid = await shopper.hear('result');
  await page.reload();
  expect(await shopper.hear('result')).toMatchObject({
    outcome: 'paid',
    paymentId: paid.paymentId,
    final: true,
  });
  await expect(heading(shopper, 'Payment complete')).toBeVisible();
  expect(await shopper.focused()).toBe('body');
  expect(await back.payments(session)).toHaveLength(1);
});

test(
  'a session that is spent, and whose payment is not found, says that it was used',
  ONE_ENGINE,
  async ({ shopper, back }) => {
    const session = await back.session();
    await shopper.openPayment(session);
    await shopper.pay();
    await shopper.hear('result');
    await back.fault('GET', '/v1/payments$', 'error', { status: 400, code: 'PAYMENT_NOT_FOUND', times: 5 });
    await shopper.page.reload();
    await refused(shopper, 'session_used', /used already/);
  },
);

test.describe('a gateway that does not answer', () => {
  const answers: [string, (url: string) => object | undefined, string][] = [
    ['an error', () => ({ status: 500, json: { error: { code: 'internal' } } }), 'internal'],
    [
      'a page of HTML',
      () => ({ status: 200, contentType: 'text/html', body: '<h1>Hello</h1>' }),
      'gateway_broken',
    ],
    [
      'broken JSON',
      () => ({ status: 200, contentType: 'application/json', body: '{"protocol":1,' }),
      'gateway_broken',
    ],
    ['another shape', () => ({ status: 200, json: { protocol: 1, methods: 'none' } }), 'gateway_broken'],
    ['nothing', () => undefined, 'gateway_unreachable'],
  ];
  for (const [what, answer, code] of answers)
    test(
      `but with ${what}: the shopper is told, and trying again works`,
      ONE_ENGINE,
      async ({ shopper, back, page }) => {
        let asked = 0;
        await page.route(`${back.demo.gateway}/v1/open`, (route) => {
          asked++;
          const fulfilment = answer(route.request().url());
          if (!fulfilment) return route.abort();
          return route.fulfill({ headers: { 'access-control-allow-origin': '*' }, ...fulfilment });
        });
        const session = await shopper.openPayment();
        expect(await shopper.hear('error')).toMatchObject({ code, retryable: true, shown: true });
        await expect(shopper.notice).toHaveText(/Try again/);
        if (/unreachable|broken/.test(code))
          expect(asked, 'a safe read is tried again by itself').toBeGreaterThan(1);
        await page.unroute(`${back.demo.gateway}/v1/open`);
        await page.getByRole('button', { name: 'Try again' }).click();
        await shopper.hear('ready');
        await shopper.pay();
        await shopper.hear('result', { outcome: 'paid' });
        expect(await back.payments(session)).toHaveLength(1);
      },
    );

  test('in twenty seconds: the shopper is told', ONE_ENGINE, async ({ shopper, back, page }) => {
    await page.clock.install();
    await page.route(`${back.demo.gateway}/v1/open`, () => undefined);
    await shopper.openPayment();
    await page.clock.runFor(21_000);
    expect(await shopper.hear('error')).toMatchObject({ code: 'gateway_timeout', who: 'network' });
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

test.describe('a frame that does not come', () => {
  test(
    'is loaded once more, then explained, and can be asked for again',
    ONE_ENGINE,
    async ({ shopper, back, page }) => {
      await page.clock.install();
      let asked = 0;
      await page.route(`${back.demo.gateway}/frame`, (route) => {
        asked++;
        return route.abort();
      });
      const session = await shopper.openPayment();
      await expect.poll(() => asked).toBe(1);
      await page.clock.runFor(9000);
      await expect.poll(() => asked).toBe(2);
      await page.clock.runFor(9000);
      expect(await shopper.hear('error')).toMatchObject({
        code: 'frame_unreachable',
        who: 'network',
        retryable: true,
      });
      await expect(shopper.notice).toContainText('could not be loaded');
      expect(asked).toBe(2);
      await page.unroute(`${back.demo.gateway}/frame`);
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.clock.resume();
      await shopper.pay();
      await shopper.hear('result', { outcome: 'paid' });
      expect(await back.payments(session)).toHaveLength(1);
    },
  );

  test('or stays silent: the same', ONE_ENGINE, async ({ shopper, back, page }) => {
    await page.clock.install();
    let asked = 0;
    await page.route(/\/frame\/frame-.*\.js/, () => {
      asked++;
    });
    await shopper.openPayment();
    await expect.poll(() => asked).toBe(1);
    await page.clock.runFor(9000);
    await expect.poll(() => asked).toBe(2);
    await page.clock.runFor(9000);
    await shopper.hear('error', { code: 'frame_unreachable' });
    await expect(shopper.notice).toContainText('could not be loaded');
    expect(await back.payments(await sessionOf(shopper))).toHaveLength(0);
  });
});

const sessionOf = async (shopper: Shopper) => (await shopper.checkout.getAttribute('checkout-session')) ?? '';

test(
  'a connection that is lost at the press is said where the shopper is',
  ONE_ENGINE,
  async ({ shopper, page }) => {
    await shopper.openPayment();
    await shopper.fill();
    await page.setViewportSize({ width: 390, height: 400 });
    await page.route(/\/(?:chunks|v1)\//, (route) => route.abort());
    await shopper.button.click();
    await expect(shopper.notice).toContainText('connection');
    await expect(shopper.notice).toBeInViewport();
    expect(await shopper.focused()).toBe('notice');
  },
);

test(
  'code that pays and does not arrive is asked for again, then explained, and nothing typed is lost',
  ONE_ENGINE,
  async ({ shopper, back, page }) => {
    let asked = 0;
    await page.route(/\/chunks\/purchase-/, (route) => {
      asked++;
      return route.abort();
    });
    const session = await shopper.openPayment();
    await shopper.fill();
    await shopper.button.click();
    expect(await shopper.hear('error')).toMatchObject({
      code: 'chunk_unreachable',
      retryable: true,
      shown: true,
    });
    await expect(shopper.notice).toContainText('could not be loaded');
    expect(asked).toBeGreaterThanOrEqual(2);
    await page.unroute(/\/chunks\/purchase-/);
    await expect(shopper.fields.getByLabel('Card number')).toHaveValue('4507 9900 0000 0002');
    await shopper.button.click();
    await shopper.hear('result', { outcome: 'paid' });
    expect(await back.payments(session)).toHaveLength(1);
  },
);
