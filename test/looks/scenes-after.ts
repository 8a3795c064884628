// Scenes after the press: what is on the way, how it ends, and what stands in the way.
import { AMOUNT, CARDS, expect, type Shopper } from '../journeys/fixture.js';
import { choose, end, FLOWS, newestPayment, type Flow } from '../journeys/flows.js';
import { openList, withAnswer } from './scenes-choosing.js';
import { scenesOf, type Scene } from './scene.js';

const way = scenesOf('On the way');
const ending = scenesOf('At the end');
const trouble = scenesOf('In the way');

/** A card about which the sandbox has nothing to say: the session decides. */
const PLAIN = '4111111111111111';

/** Pays with a card, and is answered with a response code. */
async function payAs(shopper: Shopper, code: string): Promise<void> {
  const session = await shopper.back.session();
  await shopper.back.decide(session, code);
  await shopper.openPayment(session);
  await shopper.pay(PLAIN);
}

/** Pays with a method whose code or number is then on screen. */
export async function payWith(shopper: Shopper, flow: Flow): Promise<string> {
  const session = await choose(shopper, flow);
  await shopper.button.click();
  await shopper.hear('result', { outcome: 'pending' });
  await expect(shopper.page.locator('tender-checkout [part~="action"] h2')).toBeVisible();
  return session;
}

async function challenged(shopper: Shopper): Promise<void> {
  await shopper.openPayment();
  await shopper.pay(CARDS.challenge);
  await shopper.challenge.getByLabel('One-time code').waitFor();
}

export const ON_THE_WAY: readonly Scene[] = [
  way('paying', 'While the payment is being made', async (shopper) => {
    await shopper.openPayment();
    await shopper.page.route('**/v1/pay', () => undefined);
    await shopper.pay();
    await expect(shopper.page.getByRole('button', { name: 'Paying…' })).toBeVisible();
  }),
  way('challenge', 'The bank asks for a code', challenged, { isOver: true }),
  way('challenge-left', 'The bank’s page was closed', async (shopper) => {
    await challenged(shopper);
    await shopper.page.getByRole('button', { name: 'Close' }).click();
    await shopper.page.getByRole('button', { name: 'Continue' }).waitFor();
  }),
  way('qr', 'A code for the phone', async (shopper) => {
    await payWith(shopper, FLOWS.pix);
  }),
  way('voucher', 'A number for the counter', async (shopper) => {
    await payWith(shopper, FLOWS.oxxo);
  }),
  way('transfer', 'An account to transfer to', async (shopper) => {
    await payWith(shopper, FLOWS.spei);
  }),
  way('leaving', 'The question before an unpaid code is left behind', async (shopper) => {
    await payWith(shopper, FLOWS.oxxo);
    await shopper.page.getByRole('button', { name: 'Pay another way' }).click();
    await shopper.page.getByRole('heading', { name: 'Leave this payment behind?' }).waitFor();
  }),
  way('redirect', 'Back from a provider’s page without an answer', async (shopper) => {
    await choose(shopper, FLOWS.picpay);
    const shop = shopper.page.url();
    await shopper.button.click();
    await shopper.page.waitForURL(/\/hosted\//);
    await shopper.page.goto(shop);
    await shopper.page.getByRole('heading', { name: 'Continue on the next page' }).waitFor();
  }),
  way('waiting', 'Nothing to do but wait', async (shopper) => {
    await payAs(shopper, 'PENDING_PROVIDER_CONFIRMATION');
    await shopper.page.getByRole('heading', { name: 'Waiting for confirmation' }).waitFor();
  }),
];

export const AT_THE_END: readonly Scene[] = [
  ending('paid', 'Paid', async (shopper) => {
    await shopper.openPayment();
    await shopper.pay();
    await shopper.page.getByRole('heading', { name: 'Payment complete' }).waitFor();
  }),
  ending('authorized', 'Authorized', async (shopper) => {
    await payAs(shopper, 'SUCCEEDED_THREE_D_SECURE');
    await shopper.page.getByRole('heading', { name: 'Payment authorized' }).waitFor();
  }),
  ending('in-review', 'In review', async (shopper) => {
    await payAs(shopper, 'PENDING_FRAUD_REVIEW');
    await shopper.hear('result', { outcome: 'in_review' });
  }),
  ending('declined', 'Declined: another card may do', async (shopper) => {
    await shopper.openPayment();
    await shopper.pay(CARDS.funds);
    await expect(shopper.notice).toContainText('not enough money');
  }),
  ending('declined-field', 'Declined: one field is wrong', async (shopper) => {
    await payAs(shopper, 'EXPIRED_CARD');
    await expect(shopper.fields.getByLabel('Expiry date')).toBeFocused();
  }),
  ending('expired', 'The time to pay ran out', async (shopper) => {
    const session = await payWith(shopper, FLOWS.oxxo);
    await end(shopper, await newestPayment(shopper, session, 1), 'expired');
    await shopper.hear('result', { outcome: 'expired' });
    await expect(shopper.button).toBeEnabled();
  }),
  ending('canceled', 'Given up for another way', async (shopper) => {
    await challenged(shopper);
    await shopper.page.getByRole('button', { name: 'Close' }).click();
    await shopper.page.getByRole('button', { name: 'Pay another way' }).click();
    await shopper.hear('result', { outcome: 'canceled' });
    await expect(shopper.button).toBeEnabled();
  }),
  ending('enrolled', 'A card was saved', async (shopper) => {
    await shopper.open({
      attributes: `method="CARD" customer-session="${await shopper.back.customerSession()}"`,
    });
    await shopper.fill();
    await shopper.button.click();
    await shopper.page.getByRole('heading', { name: 'Payment method saved' }).waitFor();
  }),
  ending('last-try', 'No try is left', async (shopper) => {
    await shopper.openPayment();
    await shopper.fill(CARDS.funds);
    for (let count = 1; count <= 5; count++) {
      await shopper.button.click();
      await expect.poll(async () => (await shopper.heard('result')).length).toBe(count);
    }
    await expect(shopper.button).toHaveCount(0);
    await shopper.page.getByText('That was the last try for now').first().waitFor();
  }),
];

export const IN_THE_WAY: readonly Scene[] = [
  trouble('amount', 'The amount changed meanwhile', async (shopper) => {
    const session = await shopper.openPayment();
    await shopper.fill(CARDS.funds);
    await shopper.button.click();
    await shopper.hear('result', { outcome: 'declined' });
    await shopper.back.yuno('PATCH', `/checkout/sessions/${session}`, { amount: { ...AMOUNT, value: 99 } });
    await shopper.button.click();
    await expect(shopper.notice).toContainText('99.00');
  }),
  trouble('offline', 'The connection was lost at the press', async (shopper) => {
    await shopper.openPayment();
    await shopper.fill();
    await shopper.page.route('**/v1/**', (route) => route.abort());
    await shopper.button.click();
    await expect(shopper.notice).toBeVisible({ timeout: 30_000 });
  }),
  trouble('no-answer', 'The gateway does not answer', async (shopper) => {
    await shopper.page.route('**/v1/open', (route) => route.abort());
    await shopper.openPayment();
    await shopper.hear('error');
  }),
  trouble('no-session', 'The page has no session', async (shopper) => {
    await shopper.open();
    await shopper.hear('error');
  }),
  trouble('no-methods', 'There is nothing to pay with', async (shopper) => {
    await withAnswer(shopper, (answer) => (answer.methods = []));
    await openList(shopper, 'MX');
  }),
];
