// Leaving a payment in flight for another one, and everything that may happen at the same moment.
import { CARDS, expect, ONE_ENGINE, test, type Shopper, LONG_RUN } from './fixture.js';
import { choose, end, FLOWS, onlyPayment } from './flows.js';

const another = (shopper: Shopper) => shopper.page.getByRole('button', { name: 'Pay another way' });
const promise = (shopper: Shopper) => shopper.page.getByRole('button', { name: 'I will not use it' });

/** A code on screen, and the promise not to use it given: the form is back. */
async function leaveCode(shopper: Shopper): Promise<{ session: string; first: string }> {
  const session = await choose(shopper, FLOWS.pix);
  await shopper.button.click();
  await shopper.hear('result', { outcome: 'pending' });
  const { id } = await onlyPayment(shopper, session);
  await another(shopper).click();
  await expect(shopper.page.getByRole('heading', { name: 'Leave this payment behind?' })).toBeFocused();
  await promise(shopper).click();
  await expect(shopper.button).toBeEnabled();
  return { session, first: String(id) };
}

/** The shopper pays with a card instead. Gives the second payment's id. */
async function payByCard(shopper: Shopper): Promise<string> {
  await shopper.page.getByRole('radio', { name: 'Card', exact: true }).check();
  await shopper.pay();
  const { paymentId } = await shopper.hear('result', { outcome: 'paid' });
  return String(paymentId);
}

test(
  'an unpaid code is left behind by a promise, and the card is charged once',
  ONE_ENGINE,
  async ({ shopper }) => {
    const { session, first } = await leaveCode(shopper);
    const second = await payByCard(shopper);
    expect(second).not.toBe(first);
    expect(await shopper.back.payments(session)).toHaveLength(2);
    expect((await shopper.heard('result')).filter(({ detail }) => detail.final)).toHaveLength(1);
    expect(await shopper.heard('error')).toEqual([]);
  },
);

test('the promise can be taken back, and the code is still there', LONG_RUN, async ({ shopper, page }) => {
  const session = await choose(shopper, FLOWS.pix);
  await shopper.button.click();
  await another(shopper).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('heading', { name: 'Scan this code to pay' })).toBeVisible();
  const { id } = await onlyPayment(shopper, session);
  await end(shopper, String(id), 'paid');
  await shopper.hear('result', { outcome: 'paid' });
});

test('a code that is paid while the shopper chooses anew is the answer', LONG_RUN, async ({ shopper }) => {
  const { session, first } = await leaveCode(shopper);
  await end(shopper, first, 'paid');
  expect(await shopper.hear('result', { final: true })).toMatchObject({ outcome: 'paid', paymentId: first });
  await expect(shopper.page.getByText('Payment complete')).toBeVisible();
  expect(await shopper.back.payments(session)).toHaveLength(1);
});

test(
  'a code that is paid after it was left is told with both payments',
  LONG_RUN,
  async ({ shopper, page }) => {
    const { first } = await leaveCode(shopper);
    const second = await payByCard(shopper);
    await end(shopper, first, 'paid');
    await page.reload();
    const { code, who, payments } = await shopper.hear('error');
    expect([code, who]).toEqual(['paid_twice', 'merchant']);
    expect([...(payments as string[])].sort()).toEqual([first, second].sort());
    await expect(page.getByText('This purchase was paid twice.')).toBeVisible();
  },
);

test(
  'a code that is paid while the next payment is made is told at once',
  ONE_ENGINE,
  async ({ shopper, back }) => {
    const { session, first } = await leaveCode(shopper);
    await shopper.page.getByRole('radio', { name: 'Card', exact: true }).check();
    await shopper.fill();
    await back.fault('POST', '/v1/payments$', 'delay', { ms: 3000, after: true });
    await shopper.button.click();
    // Both exist; the page has not heard of the second.
    await expect.poll(async () => (await back.payments(session)).length, { intervals: [50, 100] }).toBe(2);
    await end(shopper, first, 'paid');
    const { payments } = await shopper.hear('error', { code: 'paid_twice' });
    expect(payments).toContain(first);
    expect(payments).toHaveLength(2);
  },
);

test(
  'a payment that is confirmed while it is being cancelled is paid, not cancelled',
  ONE_ENGINE,
  async ({ shopper }) => {
    const session = await shopper.openPayment();
    await shopper.pay(CARDS.challenge);
    await shopper.page.getByRole('button', { name: 'Close' }).click();
    await expect(another(shopper)).toBeVisible();
    const { id } = await onlyPayment(shopper, session);
    await shopper.back.fault('POST', '/cancel$', 'delay', { ms: 1500 });
    await another(shopper).click();
    await end(shopper, String(id), 'paid');
    expect(await shopper.hear('result', { final: true })).toMatchObject({ outcome: 'paid', paymentId: id });
    expect(await shopper.back.payments(session)).toHaveLength(1);
  },
);

test(
  'a shopper who comes back from a bank’s page unpaid pays another way',
  LONG_RUN,
  async ({ shopper, page }) => {
    const session = await choose(shopper, FLOWS.picpay);
    const shop = page.url();
    await shopper.button.click();
    await page.waitForURL(/\/hosted\//);
    const { id } = await onlyPayment(shopper, session);
    await page.goto(shop);
    await another(shopper).click();
    await promise(shopper).click();
    const second = await payByCard(shopper);
    expect(second).not.toBe(id);
    expect(await shopper.back.payments(session)).toHaveLength(2);
  },
);
