// Saving a payment method without paying: at its provider's page and back, refused, left, begun elsewhere, and every
// status that an enrollment can have.
import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import { ENROLLABLE } from '../../demo/sandbox/rules/enrollable.js';
import {
  type Backstage,
  CHROMIUM,
  expect,
  newShopper,
  ONE_ENGINE,
  type Shopper,
  test,
  LONG_RUN,
} from './fixture.js';
import { fillForm } from './flows.js';

interface Wallet {
  readonly customer: string;
  readonly session: string;
  readonly path: string;
}

/** A customer session whose providers lead back to the page it is opened on. */
async function newWallet(back: Backstage, country: string): Promise<Wallet> {
  const path = `/${randomUUID()}`;
  const customer = await back.customer();
  const session = await back.customerSession(customer, { country, callback_url: back.pages.url + path });
  return { customer, session, path };
}

const open = (shopper: Shopper, { session, path }: Wallet, country: string): Promise<void> =>
  shopper.open({ path, attributes: `customer-session="${session}" country="${country}"` });

async function choose({ page }: Shopper, name: string, country: string): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check();
  await expect(page.locator('tender-checkout .bone:visible')).toHaveCount(0);
  await fillForm(page, country);
}

/** Presses the button, and answers for the shopper on the provider's page. */
async function goAndAnswer({ page, button }: Shopper, answer: string): Promise<void> {
  await button.click();
  await page.waitForURL(/\/hosted\//);
  await page.getByRole('button', { name: answer, exact: true }).click();
  await page.waitForURL(/localhost/);
}

const saved = async (back: Backstage, customer: string): Promise<string[]> =>
  (await back.saved(customer)).map(({ type }) => String(type));

/** Answers every `tender-session` with one of these tokens. */
const handOver = ({ page }: Shopper, tokens: readonly string[]): Promise<void> =>
  page.evaluate((given) => {
    const left = [...given];
    addEventListener('tender-session', (event) => {
      const { respondWith } = (event as CustomEvent<{ respondWith: (answer: string) => void }>).detail;
      const next = left.shift();
      if (next) respondWith(next);
    });
  }, tokens);

test(
  'a wallet is saved at its provider’s page, which is named before, and the shopper who is back is told',
  ONE_ENGINE,
  async ({ shopper, page, back }) => {
    const wallet = await newWallet(back, 'CO');
    // Not every driver can show what a request that outlives its page carried: the page itself keeps it.
    await page.addInitScript(() => {
      const send = window.fetch;
      window.fetch = (address, init) => {
        if ((address as string).endsWith('/v1/enroll')) sessionStorage.setItem('asked', init?.body as string);
        return send(address, init);
      };
    });
    await open(shopper, wallet, 'CO');
    // Typed for another method: stays with it.
    await choose(shopper, 'Nequi', 'CO');
    await choose(shopper, 'DaviPlata', 'CO');
    await expect(shopper.checkout).toContainText('The next page is that of DaviPlata.');
    await goAndAnswer(shopper, 'Allow');
    const result = await shopper.hear('result', { final: true });
    expect(result).toMatchObject({ purpose: 'enrollment', outcome: 'enrolled', session: wallet.session });
    await expect(page.getByRole('heading', { name: 'Payment method saved' })).toBeVisible();
    expect(await saved(back, wallet.customer)).toEqual(['DAVIPLATA_ENROLLMENT']);
    const asked = await page.evaluate(() => sessionStorage.getItem('asked'));
    const { values } = JSON.parse(asked ?? '{}') as { values: Record<string, string> };
    expect(Object.keys(values).sort()).toEqual([
      'document.document_number',
      'document.document_type',
      'phone.country',
      'phone.country_code',
      'phone.number',
    ]);
  },
);

test(
  'a bank account is saved with the mandate in front of the shopper, and no number is asked for here',
  ONE_ENGINE,
  async ({ shopper, page, back }) => {
    for (const [name, country, words] of [
      ['SEPA', 'DE', /within eight weeks/],
      ['ACH', 'US', /authorize this shop and its payment provider to debit/],
    ] as const) {
      const wallet = await newWallet(back, country);
      await open(shopper, wallet, country);
      await choose(shopper, name, country);
      await expect(page.getByText(words)).toBeVisible();
      await expect(page.getByText('You name the account on the next page')).toBeVisible();
      await expect(page.locator('tender-method-form input')).toHaveCount(0);
      expect(await shopper.hear('change', { method: `${name}_ENROLLMENT`, complete: true })).toBeTruthy();
      const { violations } = await new AxeBuilder({ page }).include('tender-checkout').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await goAndAnswer(shopper, 'Allow');
      await shopper.hear('result', { outcome: 'enrolled', method: `${name}_ENROLLMENT` });
      expect(await saved(back, wallet.customer)).toEqual([`${name}_ENROLLMENT`]);
    }
  },
);

test(
  'who turns back at the provider can go on, or save another method with the same session',
  LONG_RUN,
  async ({ shopper, page, back }) => {
    const wallet = await newWallet(back, 'BR');
    await open(shopper, wallet, 'BR');
    await choose(shopper, 'NuPay', 'BR');
    await goAndAnswer(shopper, 'Cancel');
    // Whoever comes back is not sent away again.
    await expect(page.getByRole('heading', { name: 'Continue on the next page' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Continue' })).toHaveAttribute('href', /\/hosted\//);
    await page.getByRole('button', { name: 'Choose another method' }).click();
    await page.getByRole('radio', { name: 'Card', exact: true }).check();
    await shopper.fill();
    await shopper.button.click();
    expect(await shopper.hear('session')).toMatchObject({
      reason: 'change_method',
      previous: wallet.session,
    });
    await shopper.hear('result', { outcome: 'enrolled', method: 'CARD' });
    expect(await saved(back, wallet.customer)).toEqual(['CARD']);
  },
);

test(
  'after a refusal a session of the page goes on, and without one it is said who must act',
  ONE_ENGINE,
  async ({ shopper, page, back }) => {
    const wallet = await newWallet(back, 'PE');
    const next = await back.customerSession(wallet.customer, {
      country: 'PE',
      callback_url: back.pages.url + wallet.path,
    });
    await open(shopper, wallet, 'PE');
    await choose(shopper, 'Yape', 'PE');
    await goAndAnswer(shopper, 'Refuse');
    await shopper.hear('result', { outcome: 'declined', continues: true });
    await expect(shopper.notice).toContainText('Your payment method could not be saved');
    await choose(shopper, 'Yape', 'PE');
    await shopper.button.click();
    expect(await shopper.hear('error')).toMatchObject({ code: 'session_used', who: 'merchant' });
    await expect(shopper.notice).toContainText('Go back to the shop');
    // What was typed is still there for the session that the page brings now.
    await handOver(shopper, [next]);
    await shopper.button.click();
    await page.waitForURL(/\/hosted\//);
    expect((await back.saved(wallet.customer)).length).toBe(0);
    await page.getByRole('button', { name: 'Allow', exact: true }).click();
    // The page that comes back is the old one: the merchant's names the session that was handed over.
    await page.waitForURL(/localhost/);
    await open(shopper, { ...wallet, session: next }, 'PE');
    await shopper.hear('result', { outcome: 'enrolled', session: next });
  },
);

test(
  'another device, or a browser without storage, starts over and saves all the same',
  LONG_RUN,
  async ({ shopper, back, browser }) => {
    const wallet = await newWallet(back, 'MX');
    await open(shopper, wallet, 'MX');
    await choose(shopper, 'Mercado Pago', 'MX');
    await goAndAnswer(shopper, 'Cancel');
    await shopper.hear('action', { kind: 'redirect' });
    const context = await browser.newContext();
    const other = await newShopper(await context.newPage(), back);
    await other.page.addInitScript(() => {
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('No storage here', 'SecurityError');
        },
      });
    });
    await open(other, wallet, 'MX');
    await expect(other.button).toBeVisible();
    await choose(other, 'Mercado Pago', 'MX');
    await goAndAnswer(other, 'Allow');
    // Nothing is remembered there: the form again, until the shopper asks.
    await expect(other.button).toBeVisible();
    await context.close();
    // The first one waits for the same enrollment.
    await shopper.hear('result', { outcome: 'enrolled' });
    expect(await saved(back, wallet.customer)).toEqual(['MERCADO_PAGO_WALLET']);
  },
);

test(
  'a card whose form was reloaded is asked for again, and saved in the same enrollment',
  LONG_RUN,
  async ({ shopper, page, back }) => {
    const wallet = await newWallet(back, 'UY');
    await open(shopper, wallet, 'UY');
    await page.getByRole('radio', { name: 'Card', exact: true }).check();
    await shopper.fill();
    // The reload comes between the enrollment and its card.
    await back.fault('POST', '/customers/sessions/[^/]+/card', 'delay', { ms: 60_000 });
    await shopper.button.click();
    await expect.poll(async () => (await back.control('GET', '/faults')).count).toBe(0);
    await page.reload();
    await page.getByRole('radio', { name: 'Card', exact: true }).check();
    await shopper.fill();
    await shopper.button.click();
    await shopper.hear('result', { outcome: 'enrolled' });
    expect(await saved(back, wallet.customer)).toEqual(['CARD']);
  },
);

/** Status → how it is reached, what the shopper reads, and what the page hears. */
const STATUSES: readonly (readonly [
  status: string,
  by: readonly string[],
  words: string,
  outcome: string,
])[] = [
  ['CREATED', [], 'Continue on the next page', 'pending'],
  ['READY_TO_ENROLL', [], 'Continue on the next page', 'pending'],
  ['IN_PROCESS', [], 'Waiting for confirmation', 'pending'],
  ['ENROLL_IN_PROCESS', ['ENROLL_IN_PROCESS'], 'Waiting for confirmation', 'pending'],
  ['ENROLLED', ['ENROLLED'], 'Payment method saved', 'enrolled'],
  ['UNENROLL_IN_PROCESS', ['ENROLLED', 'UNENROLL_IN_PROCESS'], 'Payment method removed', 'canceled'],
  ['UNENROLLED', ['ENROLLED', 'UNENROLLED'], 'Payment method removed', 'canceled'],
  ['EXPIRED', ['EXPIRED'], 'The time to confirm ran out', 'expired'],
  ['REJECTED', ['REJECTED'], 'Your payment method could not be saved', 'declined'],
  ['DECLINED', ['DECLINED'], 'Your payment method could not be saved', 'declined'],
  ['CANCELED', ['CANCELED'], 'It was canceled', 'canceled'],
  ['ERROR', ['ERROR'], 'Something went wrong and nothing was charged', 'error'],
];

test('every status of an enrollment is told for what it is', CHROMIUM, async ({ shopper, page, back }) => {
  for (const [status, by, words, outcome] of STATUSES) {
    const wallet = await newWallet(back, 'BR');
    const { id } = await back.enroll(wallet.session, 'NU_PAY_ENROLLMENT', 'BR');
    for (const step of by) await back.control('POST', `/enrollments/${String(id)}`, { status: step });
    // Two of them the sandbox does not pass through: they are put into what the gateway says.
    if (by.length === 0)
      await page.route(/\/v1\/(open|status)$/, async (route) => {
        const response = await route.fetch();
        const body = (await response.json()) as { report: { status: string; next: object } };
        body.report.status = status;
        if (status === 'IN_PROCESS') body.report.next = { kind: 'wait' };
        await route.fulfill({ response, json: body });
      });
    await shopper.open({
      path: wallet.path,
      attributes: `customer-session="${wallet.session}" country="BR" payment="${String(id)}"`,
    });
    await expect(shopper.checkout, status).toContainText(words);
    const final = outcome !== 'pending';
    expect(await shopper.hear('result'), status).toMatchObject({ status, outcome, final, paymentId: id });
    const isOver = ['enrolled', 'pending'].includes(outcome) || status.startsWith('UNENROLL');
    await expect(shopper.button, status).toHaveCount(isOver ? 0 : 1);
    // A question may be under way.
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  }
});

for (const { type, name, countries } of process.env.TENDER_ALL ? ENROLLABLE : [])
  for (const country of countries.length > 0 ? countries : ['BR', 'US'])
    test(`${name} (${type}) in ${country} is saved`, async ({ shopper, page, back }) => {
      const wallet = await newWallet(back, country);
      await open(shopper, wallet, country);
      if (type === 'CARD') {
        await page.getByRole('radio', { name, exact: true }).check();
        await shopper.fill();
        await shopper.button.click();
      } else {
        await choose(shopper, name, country);
        await goAndAnswer(shopper, 'Allow');
      }
      await shopper.hear('result', { outcome: 'enrolled', method: type });
      expect(await saved(back, wallet.customer)).toEqual([type]);
    });
