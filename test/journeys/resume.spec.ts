// Whatever interrupts a shopper once the payment exists, they find it again: the same payment, the same step, and never
// a second one. Flows by interruptions; `npm test` runs a cut in which each of both is met, `npm run test:all` all.
import type { Browser, Page } from '@playwright/test';
import { CARD_ONLY } from './backstage.js';
import { CARDS, CHROMIUM, expect, newShopper, ONE_ENGINE, test, type Shopper } from './fixture.js';
import { amountIn, choose, end, FLOWS, onlyPayment, type Flow } from './flows.js';

const CARD: Flow = { name: 'Card', type: 'CARD', country: CARD_ONLY, action: 'challenge' };
const { pix, qris, oxxo, boleto, spei, pse, picpay, klarna, sepa, blik } = FLOWS;
const ROWS: readonly Flow[] = [CARD, pix, qris, oxxo, boleto, spei, pse, picpay, klarna, sepa, blik];

/** What a shopper has in front of them: the kind of step, and what makes it this one. */
interface Step {
  readonly kind: string;
  readonly content: string;
}

async function readStep(shopper: Shopper, flow: Flow): Promise<Step> {
  const { action = '' } = flow;
  if (action) await shopper.hear('action', { kind: action });
  const section = shopper.page.locator('tender-checkout [part~="action"]');
  await expect(section).toBeVisible();
  // A code to copy, an address to go on to; a challenge is what it is.
  const content = await section.evaluate((view) => {
    const copied = view.querySelector('tender-copy-button') as { text?: string } | null;
    return copied?.text ?? view.querySelector<HTMLAnchorElement>('a[part="continue"]')?.href ?? '';
  });
  return { kind: action, content };
}

interface Moment {
  readonly shopper: Shopper;
  /** Where the shop's page is. */
  readonly shop: string;
  readonly browser: Browser;
}

async function openIn(page: Page, { shopper, shop }: Moment): Promise<Shopper> {
  const next = await newShopper(page, shopper.back);
  await page.goto(shop);
  return next;
}

/** Every way to lose a page; each gives whoever looks at the shop's page afterwards. */
const INTERRUPTIONS: Readonly<Record<string, (moment: Moment) => Promise<Shopper>>> = {
  async reload({ shopper, shop }) {
    if (shopper.page.url() === shop) await shopper.page.reload();
    else await shopper.page.goto(shop);
    return shopper;
  },
  async 'away and back'({ shopper, shop }) {
    // A shopper who was sent to a provider is away already.
    if (shopper.page.url() === shop)
      await shopper.page.goto(shopper.back.pages.put('/elsewhere', '<!doctype html><h1>Elsewhere</h1>', {}));
    // A page that is kept in the back-forward cache loads nothing when it comes back.
    await shopper.page.evaluate(() => void setTimeout(() => history.back()));
    const address = () => shopper.page.evaluate(() => location.href).catch(() => '');
    await expect.poll(address, { intervals: [50, 100, 200] }).toBe(shop);
    return shopper;
  },
  async 'tab closed'(moment) {
    const context = moment.shopper.page.context();
    const page = await context.newPage();
    await moment.shopper.page.close();
    return openIn(page, moment);
  },
  async 'another device'(moment) {
    const context = await moment.browser.newContext();
    return openIn(await context.newPage(), moment);
  },
  async offline({ shopper, shop }) {
    const { page } = shopper;
    if (page.url() !== shop) await page.goto(shop);
    await page.locator('tender-checkout [part~="action"]').waitFor();
    await page.route('**/v1/**', (route) => route.abort());
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await expect.poll(async () => (await shopper.heard('error')).length, { timeout: 1500 }).toBe(0);
    await page.unroute('**/v1/**');
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    return shopper;
  },
  async 'return with parameters'({ shopper, shop }) {
    // What a provider adds to the address is its claim, and changes nothing.
    await shopper.page.goto(`${shop}?status=SUCCEEDED&checkoutSession=00000000&error=declined#paid`);
    return shopper;
  },
};

/** Until the payment exists, and what the shopper sees of it then. Whoever is sent to a provider sees the shop's page first. */
async function begin(shopper: Shopper, flow: Flow): Promise<{ session: string; shop: string; id: string }> {
  const session =
    flow === CARD
      ? await shopper.openPayment(await shopper.back.session({ amount: amountIn(CARD_ONLY) }))
      : await choose(shopper, flow);
  const shop = shopper.page.url();
  if (flow === CARD) await shopper.pay(CARDS.challenge);
  else await shopper.button.click();
  const { id } = await onlyPayment(shopper, session);
  if (flow.action === 'redirect') await shopper.page.waitForURL(/\/hosted\//);
  else if (flow.action === 'challenge') await expect(shopper.page.getByRole('dialog')).toBeVisible();
  else await shopper.hear('result');
  return { session, shop, id: String(id) };
}

/** The step as Yuno has it, read by the gateway anew: what the page must show, whatever happened to it. */
async function stepOf(shopper: Shopper, session: string): Promise<string> {
  const response = await fetch(`${shopper.back.demo.gateway}/v1/status`, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', origin: shopper.back.demo.shop },
    body: JSON.stringify({ protocol: 1, session: { kind: 'checkout', token: session } }),
  });
  const { report } = (await response.json()) as { report: { next: Record<string, string> } };
  const { text, number, url = '' } = report.next;
  return text ?? number ?? (report.next['kind'] === 'redirect' ? url : '');
}

const names = Object.keys(INTERRUPTIONS);

for (const [row, flow] of ROWS.entries())
  for (const [column, name] of names.entries()) {
    const interrupt = INTERRUPTIONS[name];
    if (!interrupt || (!process.env.TENDER_ALL && row % names.length !== column)) continue;
    test(
      `${flow.name}: ${name} finds the same payment and the same step`,
      {
        annotation: { type: 'cell', description: `resume | ${flow.name} | ${name}` },
        // Over BiDi a page that comes out of the back-forward cache never ends its navigation.
        tag: name === 'away and back' ? [CHROMIUM.tag, ONE_ENGINE.tag] : [ONE_ENGINE.tag],
      },
      async ({ shopper, browser }) => {
        const { session, shop, id } = await begin(shopper, flow);
        const after = await interrupt({ shopper, shop, browser });
        const step = await readStep(after, flow);
        expect(step).toEqual({ kind: flow.action ?? '', content: await stepOf(after, session) });
        expect((await onlyPayment(after, session)).id).toBe(id);
        // A challenge that is still in front has told nothing yet.
        if (!(flow === CARD && name === 'offline'))
          expect(await after.hear('result')).toMatchObject({
            paymentId: id,
            outcome: 'pending',
            final: false,
          });
        await end(after, id, 'paid');
        expect(await after.hear('result', { final: true })).toMatchObject({ paymentId: id, outcome: 'paid' });
        expect(await after.back.payments(session)).toHaveLength(1);
        if (after.page.context() !== shopper.page.context()) await after.page.context().close();
      },
    );
  }
