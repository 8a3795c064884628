// A merchant's test that goes on with a checkout which takes nothing more: told at once, in words that help, and without
// anything that a CI should not keep.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { CheckoutHands } from '../../src/testing/checkout-hands.js';
import { expect, ONE_ENGINE, test, LONG_RUN } from './fixture.js';

/** Whatever hands may be asked to do, each with what it is asked for. */
const ASKS = [
  ['methods'],
  ['choose', 'CARD'],
  ['fillCard'],
  ['fillFields', { email: 'ana@shop.example' }],
  ['pay'],
  ['finishChallenge'],
] as const;
type Ask = (typeof ASKS)[number];

/** Patience is 10 and 15 seconds; an end has to stand for 2. */
const AT_ONCE = 7000;

const refusals = (hands: CheckoutHands): Promise<string>[] =>
  ASKS.map(([verb, value]) =>
    (hands[verb] as (value: unknown) => Promise<unknown>)(value).then(
      () => `${verb} did something`,
      (thrown: unknown) => (thrown as Error).message,
    ),
  );

/** The same from a script of the page. */
const refusalsInPage = (page: Page, kit: string): Promise<string>[] =>
  ASKS.map((ask) =>
    page.evaluate(
      async ([from, [verb, value]]) => {
        const { driveCheckout } = (await import(from)) as {
          driveCheckout(element: Element | null): Record<Ask[0], (value: unknown) => Promise<unknown>>;
        };
        const hands = driveCheckout(document.querySelector('tender-checkout'));
        return hands[verb](value).then(
          () => `${verb} did something`,
          (thrown: unknown) => (thrown as Error).message,
        );
      },
      [kit, ask] as [string, Ask],
    ),
  );

test.describe('hands on a checkout that takes nothing more', ONE_ENGINE, () => {
  test(
    'say that its session ended, and that a new one is needed',
    LONG_RUN,
    async ({ shopper, page, back }) => {
      const session = await shopper.openPayment();
      await shopper.pay();
      await shopper.hear('result', { outcome: 'paid' });
      await page.reload();
      await shopper.hear('result', { outcome: 'paid' });
      const kit = `/kit-${crypto.randomUUID()}.js`;
      const script = readFileSync(resolve('dist/package/testing-dom.js'), 'utf8');
      back.pages.put(kit, script, { 'content-type': 'text/javascript' });

      const begun = Date.now();
      const over = await Promise.all(refusals(shopper.hands));
      const overInPage = await Promise.all(refusalsInPage(page, kit));
      expect(Date.now() - begun).toBeLessThan(2 * AT_ONCE);
      for (const text of [...over, ...overInPage]) {
        expect(text).toMatch(/not there, and will not come: the checkout shows how its session ended/);
        expect(text).toMatch(/On screen: state done, .*“Payment/);
        expect(text).toContain('make a new session');
        expect(text).not.toContain(session);
      }
      for (const text of over) expect(text).toMatch(/tender-result \{.*"outcome":"paid".*\}\nOn screen/);
    },
  );

  test('say what it cannot go on for', async ({ shopper }) => {
    await shopper.openPayment(crypto.randomUUID());
    const begun = Date.now();
    for (const text of await Promise.all(refusals(shopper.hands)))
      expect(text).toMatch(/the checkout cannot go on[^]*"code":"session_not_found"[^]*docs\/errors\.md/);
    expect(Date.now() - begun).toBeLessThan(AT_ONCE);
  });
});
