// One journey for each kind of method and each way it can end. The element knows none of them by name; nor does this.
import { expect, test } from './fixture.js';
import { choose, end, FLOWS, onlyPayment, type End, type Flow } from './flows.js';

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
const OUTCOMES = { paid: 'paid', refused: 'declined', expired: 'expired' } as const;

for (const [kind, flow] of Object.entries(KINDS))
  for (const how of Object.keys(OUTCOMES) as End[])
    test(
      `${kind} is ${how}`,
      { annotation: { type: 'cell', description: `kind | ${kind} | ${how}` } },
      async ({ shopper, page }) => {
        const session = await choose(shopper, flow);
        const shop = page.url();
        await shopper.button.click();
        const { id } = await onlyPayment(shopper, session);
        if (flow.action === 'redirect') await page.waitForURL(/\/hosted\//);
        else expect(await shopper.hear('result')).toMatchObject({ outcome: 'pending', final: false });
        await end(shopper, String(id), how);
        // The shopper who was sent away comes back.
        if (flow.action === 'redirect') await page.goto(shop);
        const result = await shopper.hear('result', { final: true });
        expect(result).toMatchObject({ outcome: OUTCOMES[how], paymentId: id, method: flow.type });
        expect(await shopper.back.payments(session)).toHaveLength(1);
        expect(result.continues).toBe(how !== 'paid');
        if (how === 'paid') await expect(shopper.page.getByText('Payment complete')).toBeVisible();
        else await expect(shopper.button).toBeEnabled();
        expect((await shopper.heard('result')).filter(({ detail }) => detail.final)).toHaveLength(1);
      },
    );
