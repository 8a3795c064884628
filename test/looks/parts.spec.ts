// Every documented part: where it is seen, that a page's style sheet reaches it there, and that there is no other.
import { randomUUID } from 'node:crypto';
import { FLOWS } from '../journeys/flows.js';
import { DOCUMENTED, partsOn, RARE, SEEN_IN } from './parts.js';
import { withAnswer } from './scenes-choosing.js';
import { payWith } from './scenes-after.js';
import { SCENES } from './scenes.js';
import { expect, test } from './sitting.js';

test('each documented part has a scene in which it is looked for', () => {
  const scenes = new Set(SCENES.map(({ name }) => name));
  expect(Object.keys(SEEN_IN).filter((name) => !scenes.has(name))).toEqual([]);
  expect([...Object.values(SEEN_IN).flat(), ...RARE].sort()).toEqual([...DOCUMENTED].sort());
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('the parts that few shoppers meet can be styled, too', async ({ shopper, page, back }) => {
    test.slow();
    const seen = new Set<string>();
    const look = async (): Promise<void> => {
      for (const [name, isReached] of Object.entries(await partsOn(page))) if (isReached) seen.add(name);
    };
    const customer = await back.customer();
    await back.saveCard(customer, '4111111111111111');
    await withAnswer(shopper, ({ methods }) => {
      for (let more = 0; more < 8; more++) methods.unshift({ ...methods[0], id: randomUUID() });
    });
    await shopper.openPayment(await back.session({ customer_id: customer }));
    await page.getByRole('radio', { name: 'Card', exact: true }).check();
    await page.getByRole('checkbox', { name: 'Save this card' }).waitFor();
    await look();
    await page.unroute('**/v1/open');
    await payWith(shopper, FLOWS.pix);
    await look();
    const session = await back.customerSession(customer);
    const reference = await back.reference(customer, session);
    await shopper.open({
      attributes: `method="CARD" customer-session="${session}" customer-reference="${reference}"`,
    });
    await shopper.fill();
    await shopper.button.click();
    await page.getByRole('heading', { name: 'Payment method saved' }).waitFor();
    await look();
    await shopper.openPayment(undefined, { attributes: 'presentation="dialog"' });
    await page
      .locator('tender-checkout')
      .evaluate((host) => (host as HTMLElementTagNameMap['tender-checkout']).show());
    await page.getByRole('dialog').waitFor();
    await look();
    expect(RARE.filter((name) => !seen.has(name))).toEqual([]);
  });
});
