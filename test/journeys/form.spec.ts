// A form that a shopper leaves and comes back to, as the browser keeps it: what was chosen and typed on the page, and after the
// payment the payment itself, which is posted again and never made again.
import { randomUUID } from 'node:crypto';
import { CHROMIUM, expect, ONE_ENGINE, test } from './fixture.js';

test(
  'a form that is come back to has what was typed, and after the payment that payment',
  CHROMIUM,
  async ({ shopper, back, page }) => {
    const session = await back.session({ country: 'BR', amount: { currency: 'BRL', value: 40 } });
    const [shop, thanks] = [`/${randomUUID()}`, `/${randomUUID()}`];
    const away = back.pages.put(thanks, '<!doctype html><title>Thanks</title><h1>Thank you</h1>', {});
    await shopper.open({
      path: shop,
      attributes: `name="payment" required hide-pay-button checkout-session="${session}"`,
      body: `<form method="post" action="${thanks}"><label>Note <input name="note"></label>{element}
      <button name="step" value="order">Order</button></form>`,
    });
    const radio = (name: string) => page.getByRole('radio', { name, exact: true });
    const order = page.getByRole('button', { name: 'Order' });
    const returned = async () => {
      // A page that the browser kept alive loads nothing when it comes back.
      await page.evaluate(() => void setTimeout(() => history.back()));
      await expect.poll(() => page.evaluate(() => location.pathname).catch(() => '')).toBe(shop);
      await expect(order).toBeVisible();
    };

    // Not filled in: the browser itself moves the shopper there.
    await shopper.hear('ready');
    await order.click();
    await expect(shopper.notice).toContainText('Choose a payment method.');
    await radio('Pix').check();
    const email = page.getByLabel('E-mail');
    await email.fill('ana@example.com');
    await page.getByLabel('Note').fill('Ring twice');
    await page.goto(away);
    await returned();
    await expect(radio('Pix')).toBeChecked();
    await expect(email).toHaveValue('ana@example.com');
    await expect(page.getByLabel('Note')).toHaveValue('Ring twice');

    // Paid by card: what the form posts is what the server knows.
    await radio('Card').check();
    await shopper.fill();
    const posted = () =>
      page.waitForRequest((request) => request.method() === 'POST' && request.url() === away);
    const [first] = await Promise.all([posted(), order.click()]);
    await page.waitForURL(away);
    const [payment] = await back.payments(session);
    const sent = (request: typeof first) => [...new URLSearchParams(request.postData() ?? '')];
    expect(sent(first)).toEqual([
      ['note', 'Ring twice'],
      ['payment', payment.id],
      ['payment-session', session],
      ['step', 'order'],
    ]);

    // Back is the payment, not another form to pay with. Its form goes again, and nothing is charged for that.
    await returned();
    await expect(shopper.checkout).toHaveAttribute('data-state', 'done');
    await expect.poll(() => page.evaluate(() => document.querySelector('form')?.checkValidity())).toBe(true);
    const [second] = await Promise.all([posted(), order.click()]);
    expect(sent(second)).toEqual(sent(first));
    expect(await back.payments(session)).toHaveLength(1);
  },
);

// Asked of the page itself: the driver takes a page that was kept alive for one that still loads.
for (const way of ['is kept alive', 'is loaded again'])
  test(`a page that ${way} for the way back has what was chosen and typed`, async ({
    shopper,
    back,
    page,
    browserName,
  }) => {
    const away = back.pages.put(`/${randomUUID()}`, '<!doctype html><title>Help</title>', {});
    const path = `/${randomUUID()}`;
    // A page that wants to hear of its end cannot be kept.
    const type = { 'content-type': 'text/javascript' };
    const script = back.pages.put(`${path}.js`, way === 'is kept alive' ? '' : 'onunload = () => {}', type);
    const session = await back.session({ country: 'BR', amount: { currency: 'BRL', value: 40 } });
    await shopper.open({
      path,
      head: `<script src="${script}"></script>`,
      attributes: `name="payment" checkout-session="${session}"`,
      body: '<form>{element}<label>Note <input name="note"></label></form>',
    });
    await page.getByRole('radio', { name: 'Pix', exact: true }).check();
    await page.getByLabel('E-mail').fill('ana@example.com');
    await page.getByLabel('Note').fill('Ring twice');
    const found = () =>
      page
        .evaluate(() => {
          const seek = (root: ParentNode, what: string): HTMLInputElement | undefined =>
            root.querySelector<HTMLInputElement>(what) ??
            [...root.querySelectorAll('*')]
              .map(({ shadowRoot }) => shadowRoot && seek(shadowRoot, what))
              .find((line) => line) ??
            undefined;
          const wanted = ['[name=note]', '[type=radio]:checked', '[type=email]'];
          return [location.pathname, ...wanted.map((what) => seek(document, what)?.value)];
        })
        .catch(() => []);
    const filled = [path, 'Ring twice', 'PIX', 'ana@example.com'];
    expect(await found()).toEqual(filled);
    await page.evaluate(() => Object.assign(window, { isKept: true }));
    await page.goto(away);
    // Where it is loaded again, the page that was asked may be gone before it answers.
    await page
      .evaluate(() => {
        history.back();
      })
      .catch(() => undefined);
    await expect.poll(found).toEqual(filled);
    // Chromium keeps no page alive while it is driven.
    const isKept = await page.evaluate(() => 'isKept' in window);
    expect(isKept).toBe(way === 'is kept alive' && browserName === 'firefox');
  });

test(
  'a form whose code cannot be loaded says so, and goes nowhere',
  ONE_ENGINE,
  async ({ shopper, back, page }) => {
    await page.route('**/form-duty-*', (route) => route.abort());
    const session = await back.session();
    await shopper.open({
      body: `<form>{element}<button>Order</button></form>`,
      attributes: `name="payment" hide-pay-button checkout-session="${session}"`,
    });
    const shop = page.url();
    expect(await shopper.hear('error')).toMatchObject({ code: 'chunk_unreachable', shown: true });
    const said = (await shopper.heard('error')).length;
    await page.getByRole('button', { name: 'Order' }).click();
    await expect.poll(async () => (await shopper.heard('error')).length).toBeGreaterThan(said);
    expect(page.url()).toBe(shop);
    expect(await back.payments(session)).toHaveLength(0);
  },
);
