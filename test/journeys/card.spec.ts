// Paying by card, from the shopper's side: what works, what the bank refuses, what the bank asks.
import { CARDS, expect, ONE_ENGINE, test, LONG_RUN } from './fixture.js';

test('a shopper pays by card', async ({ shopper, back }) => {
  const session = await shopper.openPayment();
  const ready = await shopper.hear('ready');
  expect(ready.purpose).toBe('payment');
  await expect(shopper.page.getByRole('radio', { name: 'Card' })).toBeChecked();
  await shopper.pay();
  const result = await shopper.hear('result');
  expect(result).toMatchObject({
    purpose: 'payment',
    outcome: 'paid',
    status: 'SUCCEEDED',
    final: true,
    session,
  });
  await expect(shopper.page.getByRole('heading', { name: 'Payment complete' })).toBeFocused();
  const payments = await back.payments(session);
  expect(payments.map(({ id }) => id as string)).toEqual([result.paymentId]);
  expect(await shopper.heard('result')).toHaveLength(1);
  expect((await shopper.heard('change')).at(-1)?.detail).toEqual({
    method: 'CARD',
    complete: true,
    card: { brand: 'VISA', iin: '45079900' },
  });
});

const REFUSALS: [ending: string, outcome: string, text: RegExp, blamed?: string][] = [
  ['10', 'declined', /not enough money/],
  ['28', 'declined', /bank refused/],
  ['36', 'declined', /bank refused/],
  ['44', 'declined', /security code does not match/, 'Security code'],
  ['51', 'declined', /card number is not right/, 'Card number'],
  ['69', 'declined', /cannot be used/],
  ['77', 'error', /nothing was charged/],
];

for (const [ending, outcome, text, blamed] of REFUSALS)
  test(
    `a card ending in 0${ending} is refused with words that help, and the form stays filled`,
    ONE_ENGINE,
    async ({ shopper, back }) => {
      const session = await shopper.openPayment();
      await shopper.pay(`45079900000000${ending}`);
      expect(await shopper.hear('result')).toMatchObject({ outcome, final: true, continues: true });
      await expect(shopper.notice).toHaveText(text);
      // Where one field is to blame, that is where the shopper is needed.
      if (blamed) await expect(shopper.fields.getByLabel(blamed, { exact: true })).toBeFocused();
      else expect(await shopper.focused()).toBe('notice error');
      await expect(shopper.fields.getByLabel('Card number')).toHaveValue(`4507 9900 0000 00${ending}`);
      expect(await back.payments(session)).toHaveLength(1);
    },
  );

test('after a decline the same form pays with another card', async ({ shopper, back }) => {
  const session = await shopper.openPayment();
  await shopper.pay(CARDS.funds);
  await shopper.hear('result', { outcome: 'declined' });
  await shopper.fields.getByLabel('Card number').fill(CARDS.good);
  await shopper.button.click();
  const paid = await shopper.hear('result', { outcome: 'paid' });
  expect(paid.session).not.toBe(session);
  expect(await shopper.hear('session')).toMatchObject({ reason: 'declined', previous: session });
  expect(await back.payments(session)).toHaveLength(2);
});

test('a shopper confirms with the bank', async ({ shopper, back }) => {
  const session = await shopper.openPayment();
  await shopper.pay(CARDS.challenge);
  const dialog = shopper.page.getByRole('dialog', { name: 'Confirm with your bank' });
  await expect(dialog).toBeVisible();
  await shopper.confirm();
  expect(await shopper.hear('result')).toMatchObject({ outcome: 'paid', final: true });
  await expect(dialog).toBeHidden();
  // On the outcome, though it was in the bank's page, which is gone.
  await expect.poll(() => shopper.focused()).toBe('result-title');
  expect(await shopper.hear('action')).toMatchObject({ kind: 'challenge' });
  expect(await back.payments(session)).toHaveLength(1);
});

test(
  'a wrong code is a decline that says so, and the form comes back filled',
  ONE_ENGINE,
  async ({ shopper, back }) => {
    const session = await shopper.openPayment();
    await shopper.pay(CARDS.challenge);
    await shopper.confirm('1111');
    expect(await shopper.hear('result')).toMatchObject({ outcome: 'declined', final: true, continues: true });
    await expect(shopper.notice).toContainText('could not confirm that it is you');
    await expect(shopper.fields.getByLabel('Card number')).toHaveValue('4000 0000 0000 3220');
    expect(await back.payments(session)).toHaveLength(1);
  },
);

test('a challenge that is closed waits, and goes on where it was', ONE_ENGINE, async ({ shopper, back }) => {
  const session = await shopper.openPayment();
  await shopper.pay(CARDS.challenge);
  await shopper.page.getByRole('button', { name: 'Close' }).click();
  expect(await shopper.hear('result')).toMatchObject({
    outcome: 'pending',
    status: 'PENDING',
    subStatus: 'CANCELLED_BY_USER',
    final: false,
  });
  await expect(shopper.page.getByRole('dialog')).toHaveCount(0);
  await expect(
    shopper.page.getByRole('heading', { name: 'Your payment is not confirmed yet' }),
  ).toBeFocused();
  await shopper.page.getByRole('button', { name: 'Continue' }).click();
  await expect(shopper.page.getByRole('dialog')).toBeVisible();
  await shopper.confirm();
  await shopper.hear('result', { outcome: 'paid' });
  expect(await back.payments(session)).toHaveLength(1);
  expect((await shopper.heard('result')).filter(({ detail }) => detail.final)).toHaveLength(1);
});

test(
  'a shopper leaves the challenge and pays another way, once Yuno let go',
  ONE_ENGINE,
  async ({ shopper, back }) => {
    const session = await shopper.openPayment();
    await shopper.pay(CARDS.challenge);
    await shopper.page.getByRole('button', { name: 'Close' }).click();
    await shopper.page.getByRole('button', { name: 'Pay another way' }).click();
    expect(await shopper.hear('result', { outcome: 'canceled' })).toMatchObject({
      final: true,
      continues: true,
    });
    await shopper.fields.getByLabel('Card number').fill(CARDS.good);
    await shopper.button.click();
    await shopper.hear('result', { outcome: 'paid' });
    const statuses = (await back.payments(session)).map(({ status }) => status as string);
    expect(statuses.toSorted()).toEqual(['CANCELED', 'SUCCEEDED']);
  },
);

test('a reload in the middle of a challenge finds the same payment, on the bank’s hosted page', async ({
  shopper,
  back,
}) => {
  const session = await shopper.openPayment();
  await shopper.pay(CARDS.challenge);
  await shopper.challenge.getByLabel('One-time code').waitFor();
  await shopper.page.reload();
  await shopper.page.getByRole('button', { name: 'Continue' }).click();
  const hosted = shopper.page.frameLocator('iframe[title="Confirm with your bank"]').frameLocator('iframe');
  await hosted.getByLabel('One-time code').fill('1234');
  await shopper.press(hosted.getByRole('button', { name: 'Confirm' }));
  await shopper.hear('result', { outcome: 'paid' });
  await expect(shopper.page.getByRole('dialog')).toHaveCount(0);
  expect(await back.payments(session)).toHaveLength(1);
});

test(
  'a known customer keeps the card, and pays with it the next time',
  ONE_ENGINE,
  async ({ shopper, back }) => {
    const customer = await back.customer();
    await shopper.openPayment(await back.session({ customer_id: customer }));
    await shopper.fill();
    await shopper.page.getByRole('checkbox', { name: 'Save this card' }).check();
    await shopper.button.click();
    expect((await shopper.hear('result')).vaultedToken).toMatch(/^[0-9a-f-]{36}$/);

    const next = await back.session({ customer_id: customer });
    await shopper.openPayment(next);
    await shopper.page.getByRole('radio', { name: /0002/ }).check();
    await shopper.fields.getByLabel('Security code', { exact: true }).fill('123');
    await shopper.button.click();
    await shopper.hear('result', { outcome: 'paid', session: next });
    expect(await back.payments(next)).toHaveLength(1);
  },
);

test('a customer saves a card without paying', async ({ shopper, back }) => {
  const customer = await back.customer();
  await shopper.open({
    attributes: `method="CARD" customer-session="${await back.customerSession(customer)}"`,
  });
  expect((await shopper.hear('ready')).purpose).toBe('enrollment');
  await shopper.fill();
  await shopper.page.getByRole('button', { name: 'Save payment method' }).click();
  expect(await shopper.hear('result')).toMatchObject({
    purpose: 'enrollment',
    outcome: 'enrolled',
    final: true,
  });
  await expect(shopper.page.getByRole('heading', { name: 'Payment method saved' })).toBeFocused();
  const { payment_methods: saved } = await back.yuno('GET', `/customers/${customer}/payment-methods`);
  expect(saved).toHaveLength(1);
});

test('saving a card may ask for the bank’s confirmation too', LONG_RUN, async ({ shopper, back }) => {
  await shopper.open({ attributes: `method="CARD" customer-session="${await back.customerSession()}"` });
  await shopper.fill(CARDS.challenge);
  await shopper.page.getByRole('button', { name: 'Save payment method' }).click();
  await shopper.confirm();
  await shopper.hear('result', { outcome: 'enrolled' });
});

test(
  'a card that cannot be saved is explained, and another session of the page goes on with the same form',
  LONG_RUN,
  async ({ shopper, back }) => {
    const customer = await back.customer();
    const first = await back.customerSession(customer);
    const second = await back.customerSession(customer);
    await shopper.open({ attributes: `method="CARD" customer-session="${first}"` });
    await shopper.page.evaluate((token) => {
      addEventListener('tender-session', (event) => {
        (event as CustomEvent<{ respondWith: (answer: string) => void }>).detail.respondWith(token);
      });
    }, second);
    await shopper.fill(CARDS.funds);
    await shopper.page.getByRole('button', { name: 'Save payment method' }).click();
    await shopper.hear('result', { outcome: 'declined' });
    await expect(shopper.notice).toContainText('Your payment method could not be saved');
    await shopper.fields.getByLabel('Card number').fill(CARDS.good);
    await shopper.page.getByRole('button', { name: 'Save payment method' }).click();
    await shopper.hear('result', { outcome: 'enrolled', session: second });
  },
);
