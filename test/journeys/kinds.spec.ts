// One journey for each kind of method, through each way it can end. The element knows none of them by name; nor does this.
import { expect, ONE_ENGINE, test } from './fixture.js';
import { choose, end, FLOWS, newestPayment, select, type End, type Flow } from './flows.js';

const KINDS: Readonly<Record<string, Flow>> = {
  'a code for the phone': FLOWS.pix,
  'a number for the counter': FLOWS.oxxo,
  'a transfer': FLOWS.spei,
  'a bank from a list, then its page': FLOWS.pse,
  'a wallet’s page': FLOWS.picpay,
  'a page to pay later': FLOWS.klarna,
  'a payment link': FLOWS.webpay,
  'a type nobody has heard of': FLOWS.moonbeam,
  'an account to be debited': FLOWS.sepa,
  'a code from the bank’s app': FLOWS.blik,
};
const ENDS = { refused: 'declined', expired: 'expired', paid: 'paid' } as const;

for (const [kind, flow] of Object.entries(KINDS))
  test(
    `${kind} is refused, lapses, and is paid at the third try`,
    { ...ONE_ENGINE, annotation: { type: 'cell', description: `kind | ${kind} | refused, expired, paid` } },
    async ({ shopper, page }) => {
      const session = await choose(shopper, flow);
      const shop = page.url();
      const isAway = flow.action === 'redirect';
      for (const [index, how] of (Object.keys(ENDS) as End[]).entries()) {
        await shopper.button.click();
        const id = await newestPayment(shopper, session, index + 1);
        if (isAway) await page.waitForURL(/\/hosted\//);
        else await shopper.hear('result', { outcome: 'pending', paymentId: id });
        await end(shopper, id, how);
        // The shopper who was sent away comes back, to an empty form.
        if (isAway) await page.goto(shop);
        const { outcome, method, continues } = await shopper.hear('result', { final: true, paymentId: id });
        expect([outcome, method, continues]).toEqual([ENDS[how], flow.type, how !== 'paid']);
        if (how === 'paid') break;
        await expect(shopper.button).toBeEnabled();
        if (isAway) await select(shopper, flow);
      }
      await expect(page.getByText('Payment complete')).toBeVisible();
      expect(await shopper.back.payments(session)).toHaveLength(3);
      const finals = (await shopper.heard('result')).filter(({ detail }) => detail.final);
      expect(finals).toHaveLength(isAway ? 1 : 3);
    },
  );
