// Every method type of every country of the sandbox, paid to its end: `npm run test:all`, with a table.
import { METHOD_ROWS } from '../../demo/sandbox/rules/method-table.js';
import { expect, ONE_ENGINE, test } from './fixture.js';
import { amountIn, choose, end, onlyPayment, type Flow } from './flows.js';

const COUNTRIES = 'AR BR CL CO DE ES GB ID MX MY NL PE PL SA US'.split(' ');

/** The sandbox's own condition hides it there. */
const HIDDEN = new Set(['MERCADO_PAGO_CHECKOUT_PRO BR', 'PAYPAL PL']);

const EVERY: readonly Flow[] = METHOD_ROWS.flatMap(([type, name, , , , countries]) =>
  (countries === '*' ? COUNTRIES : countries.split(' ').filter(Boolean))
    .filter((country) => type !== 'CARD' && !HIDDEN.has(`${type} ${country}`))
    .map((country) => ({ type, name, country })),
);

for (const flow of process.env.TENDER_ALL ? EVERY : [])
  test(
    `${flow.name} (${flow.type}) in ${flow.country} is paid`,
    { annotation: { type: 'cell', description: `every type | ${flow.type} | ${flow.country}` } },
    async ({ shopper, page }) => {
      const session = await choose(shopper, flow);
      const shop = page.url();
      await expect(shopper.button).toContainText(/\d/);
      await shopper.button.click();
      const { id, status, amount } = await onlyPayment(shopper, session);
      expect(Number(amount.value)).toBe(amountIn(flow.country).value);
      // The shopper was told, asked in a dialog, or sent to the provider, and has arrived there.
      const settled = async (): Promise<boolean> => {
        if (page.url().includes('/hosted/') || (await page.getByRole('dialog').count()) > 0) return true;
        const heard = await shopper.heard().catch(() => []);
        const isLeaving = heard.some(({ detail }) => detail.kind === 'redirect');
        return !isLeaving && heard.some(({ type }) => type === 'tender-result');
      };
      await expect.poll(settled, { intervals: [50, 100, 200] }).toBe(true);
      if (page.url().includes('/hosted/')) await page.waitForURL(/\/hosted\//);
      if (status !== 'SUCCEEDED') await end(shopper, String(id), 'paid');
      await page.goto(shop);
      const result = await shopper.hear('result', { final: true });
      expect(result).toMatchObject({ outcome: 'paid', paymentId: id, method: flow.type });
      expect(await shopper.back.payments(session)).toHaveLength(1);
    },
  );

test('a card is paid in any country', ONE_ENGINE, async ({ shopper, page }) => {
  for (const country of process.env.TENDER_ALL ? COUNTRIES : ['SA']) {
    const session = await shopper.back.session({ country, amount: amountIn(country) });
    await shopper.openPayment(session);
    await page.getByRole('radio', { name: 'Card', exact: true }).check();
    await shopper.pay();
    await shopper.hear('result', { outcome: 'paid' });
    expect(await shopper.back.payments(session)).toHaveLength(1);
  }
});
