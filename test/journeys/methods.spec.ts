// Methods without a card: what is asked, what comes after the press, and how it ends, each in its own way.
import AxeBuilder from '@axe-core/playwright';
import { expect, ONE_ENGINE, test, type Shopper } from './fixture.js';

type Typed = Readonly<Record<string, string>>;

const WHO: Typed = { 'First name': 'Ana', 'Last name': 'Silva', 'E-mail': 'ana@example.com' };
const BRAZILIAN: Typed = { 'Document number': '529.982.247-25', 'Phone number': '11 99999-9999', ...WHO };

/** Opens a session of a country, chooses a method and types what it asks for. Gives the session. */
async function choose(shopper: Shopper, country: string, method: string, typed: Typed = {}): Promise<string> {
  const session = await shopper.back.session({
    country,
    amount: { currency: 'USD', value: 120.5 },
    callback_url: `${shopper.back.demo.shop}/`,
  });
  await shopper.openPayment(session);
  await shopper.page.getByRole('radio', { name: method, exact: true }).check();
  for (const [label, value] of Object.entries(typed))
    await shopper.checkout.getByLabel(label, { exact: true }).fill(value);
  return session;
}

/** What the shopper does elsewhere: the answer given on the hosted page of the only payment. */
async function answerElsewhere(shopper: Shopper, session: string, answer: string): Promise<void> {
  const [payment, ...more] = await shopper.back.payments(session);
  expect(more).toEqual([]);
  const { url } = await shopper.back.control('GET', `/payments/${String(payment.id)}/page`);
  const answered = await fetch(String(url), {
    method: 'POST',
    body: new URLSearchParams({ answer }),
    redirect: 'manual',
  });
  expect(answered.status).toBeLessThan(400);
}

test('a code for the phone is shown, and paid with a phone', ONE_ENGINE, async ({ shopper, page }) => {
  const session = await choose(shopper, 'BR', 'Pix', BRAZILIAN);
  await shopper.button.click();
  await expect(page.getByRole('heading', { name: 'Scan this code to pay' })).toBeVisible();
  await expect(page.getByRole('img', { name: 'Code to scan with your phone' })).toBeVisible();
  expect(await shopper.hear('result')).toMatchObject({ outcome: 'pending' });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await answerElsewhere(shopper, session, 'confirm');
  expect(await shopper.hear('result', { outcome: 'paid' })).toMatchObject({ method: 'PIX' });
  expect(await shopper.heard('accident')).toEqual([]);
});

test('a code that nobody paid is over, and the shopper pays another way', ONE_ENGINE, async ({ shopper }) => {
  const session = await choose(shopper, 'BR', 'Pix', BRAZILIAN);
  await shopper.button.click();
  await shopper.hear('result', { outcome: 'pending' });
  await answerElsewhere(shopper, session, 'lapse');
  await shopper.hear('result', { outcome: 'expired' });
  await expect(shopper.button).toBeEnabled();
  await expect(shopper.checkout.getByLabel('E-mail', { exact: true })).toHaveValue('ana@example.com');
});

test(
  'a number for the counter is shown with its bars, and paid there',
  ONE_ENGINE,
  async ({ shopper, page }) => {
    const session = await choose(shopper, 'MX', 'OXXO', WHO);
    await shopper.button.click();
    await expect(page.getByRole('heading', { name: 'Pay with this number' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy code' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await answerElsewhere(shopper, session, 'confirm');
    await shopper.hear('result', { outcome: 'paid' });
  },
);

test('a transfer names account, bank and recipient', ONE_ENGINE, async ({ shopper, page }) => {
  await choose(shopper, 'MX', 'SPEI', WHO);
  await shopper.button.click();
  await expect(page.getByText('Recipient')).toBeVisible();
  await expect(page.getByText('Sandbox shop')).toBeVisible();
  await shopper.hear('result', { outcome: 'pending' });
});

test('a wallet is another page, and one comes back from it paid', ONE_ENGINE, async ({ shopper, page }) => {
  const session = await choose(shopper, 'BR', 'PicPay');
  await shopper.button.click();
  await page.getByRole('button', { name: 'Pay', exact: true }).click();
  await page.waitForURL(`${shopper.back.demo.shop}/**`);
  const [payment, ...more] = await shopper.back.payments(session);
  expect(more).toEqual([]);
  expect(payment.status).toBe('SUCCEEDED');
});

test(
  'a code typed in the form is accepted, or refused with everything still there',
  ONE_ENGINE,
  async ({ shopper }) => {
    await choose(shopper, 'PL', 'BLIK');
    const code = shopper.checkout.getByLabel('One-time code', { exact: true });
    await code.fill('111111');
    await shopper.button.click();
    await shopper.hear('result', { outcome: 'declined' });
    await code.fill('654321');
    await shopper.button.click();
    await shopper.hear('result', { outcome: 'paid' });
  },
);

test('what is missing is said at the field, which gets the focus', ONE_ENGINE, async ({ shopper }) => {
  await choose(shopper, 'MX', 'OXXO', { 'First name': 'Ana' });
  await shopper.button.click();
  const last = shopper.checkout.getByLabel('Last name', { exact: true });
  await expect(last).toBeFocused();
  await expect(last).toHaveAttribute('aria-invalid', 'true');
  expect(await shopper.heard('result')).toEqual([]);
});
