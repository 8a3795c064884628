// The card form in the whole product: filled in by the browser, asked for one code, for a network, for a password; what it
// hands to the SDK, and what it says to assistive technology.
import AxeBuilder from '@axe-core/playwright';
import type { CDPSession, Frame, Page } from '@playwright/test';
import type { CardAsk, CardFacts } from '../../src/shared/contract.js';
import { CARDS, CHROMIUM, expect, test, type Loose, type Shopper, LONG_RUN } from './fixture.js';

interface Spied {
  /** First digits that the gateway was asked about. */
  asked?: string[];
  /** The payment method that the SDK sent to its host. */
  handed?: Loose;
}

/**
 * What the gateway says of the card in place of what this merchant's settings make it say, and what it knows of first digits.
 * Without facts it fails. In the page, not in the driver: that of Firefox reads no bodies.
 */
async function answer(page: Page, ask: CardAsk, facts?: CardFacts): Promise<void> {
  await page.addInitScript(
    ([given, known]) => {
      const spied = window as Spied;
      const real = window.fetch;
      window.fetch = async (input, init) => {
        const url = input instanceof Request ? input.url : input.toString();
        const body: Loose = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
        if (url.endsWith('/tokens')) spied.handed = body.payment_method;
        if (url.endsWith('/v1/card')) {
          (spied.asked ??= []).push(String(body.iin));
          return known ? Response.json({ facts: known }) : new Response('', { status: 503 });
        }
        const response = await real(input, init);
        if (!url.endsWith('/v1/open')) return response;
        const opened: Loose = await response.json();
        for (const method of opened.methods ?? [])
          for (const field of method.fields) if (field.kind === 'card') field.card = given;
        return Response.json(opened);
      };
    },
    [ask, facts] as const,
  );
}

/** What the SDK handed on for a card that was declined, so that its document is still there. */
async function handedOn(shopper: Shopper): Promise<Loose> {
  await shopper.hear('result', { outcome: 'declined' });
  const sdk = shopper.page.frames().find((frame) => frame.url().endsWith('/sdk'));
  return sdk?.evaluate(() => (window as Spied).handed);
}

const frameOf = (page: Page): Frame => {
  const found = page.frames().find((frame) => frame.url().endsWith('/frame'));
  if (!found) throw new Error('no card frame');
  return found;
};

const typed = (shopper: Shopper): Promise<string[]> =>
  shopper.fields
    .locator('input:visible')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));

async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** The browser's own autofill of a card, as if the shopper had picked it at this field. */
async function autofill(frame: Frame, session: CDPSession, field: string): Promise<void> {
  await session.send('DOM.enable');
  const { result } = await session.send('Runtime.evaluate', {
    expression: `document.querySelector('#${field}')`,
  });
  const { node } = await session.send('DOM.describeNode', { objectId: result.objectId ?? '' });
  const { frameTree } = await session.send('Page.getFrameTree');
  const card = {
    number: CARDS.good,
    name: 'Maria da Silva Santos',
    expiryMonth: '11',
    expiryYear: '2028',
    cvc: '123',
  };
  const fill = { fieldId: node.backendNodeId, frameId: frameTree.frame.id, card };
  // The browser looks at a form some time after it was drawn.
  await expect(async () => {
    await session.send('Autofill.trigger', fill);
    expect(await frame.locator('#holder').inputValue()).not.toBe('');
  }).toPass();
}

test(
  'one autofill of the browser fills number, date, code and name, wherever it begins, and leaves the focus alone',
  CHROMIUM,
  async ({ shopper, page }) => {
    for (const field of ['number', 'holder']) {
      await shopper.openPayment();
      await shopper.fields.locator(`#${field}`).click();
      await autofill(frameOf(page), await page.context().newCDPSession(frameOf(page)), field);
      await expect
        .poll(() => typed(shopper))
        .toEqual(['4507 9900 0000 0002', '11 / 28', '123', 'Maria da Silva Santos']);
      await expect(shopper.fields.locator(`#${field}`)).toBeFocused();
      await expect
        .poll(async () => (await shopper.heard('change')).at(-1)?.detail)
        .toMatchObject({ complete: true, card: { brand: 'VISA', iin: '45079900' } });
    }
    await shopper.button.click();
    await shopper.hear('result', { outcome: 'paid' });
  },
);

test('a browser that writes values and tells of them field by field fills the form, whole years included', async ({
  shopper,
  page,
}) => {
  await shopper.openPayment();
  await shopper.fields.getByLabel('Card number').click();
  // What Firefox does: a value, then `input` and `change`, in the order of the form.
  const values = { number: CARDS.good, expiry: '11/2028', code: '123', holder: 'Maria da Silva' };
  await frameOf(page).evaluate((given) => {
    for (const [id, value] of Object.entries(given)) {
      const input = document.getElementById(id) as HTMLInputElement;
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }, values);
  expect(await typed(shopper)).toEqual(['4507 9900 0000 0002', '11 / 28', '123', 'Maria da Silva']);
  await expect(shopper.fields.getByLabel('Card number')).toBeFocused();
  await expect(shopper.fields.locator('form')).toHaveCount(1);
  await shopper.button.click();
  await shopper.hear('result', { outcome: 'paid' });
});

test('a shopper chooses the network and the kind of a card that has several, by arrow keys', async ({
  shopper,
  page,
}) => {
  const facts: CardFacts = { brands: ['CARTES_BANCAIRES', 'VISA'], kind: 'DUAL' };
  await answer(page, { lookup: true, accepted: ['VISA', 'CARTES_BANCAIRES'] }, facts);
  await shopper.openPayment();
  await shopper.fill(CARDS.funds);
  const network = shopper.fields.getByRole('group', { name: 'Card network' });
  await expect(network.getByRole('radio', { name: 'Cartes Bancaires' })).toBeChecked();
  expect((await shopper.heard('change')).at(-1)?.detail).toMatchObject({
    complete: true,
    card: { brand: 'CARTES_BANCAIRES' },
  });
  await network.getByRole('radio', { name: 'Cartes Bancaires' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(network.getByRole('radio', { name: 'Visa' })).toBeFocused();
  await page.keyboard.press('Enter');
  await shopper.fields.getByRole('radio', { name: 'Debit card' }).check();
  await isAccessible(page);
  expect(await shopper.heard('submit'), 'Enter on a choice pays nothing').toEqual([]);
  expect((await shopper.heard('change')).at(-1)?.detail).toMatchObject({ card: { brand: 'VISA' } });
  await shopper.fields.getByLabel('Name on card').press('Enter');
  expect((await handedOn(shopper)).card).toMatchObject({ brand: 'VISA', type: 'DEBIT' });
  const asked = await page.evaluate(() => (window as Spied).asked);
  expect(asked, 'the first digits are asked about once').toEqual(['45079900']);
});

test(
  'a brand that is not taken is refused at the field; a lookup that fails changes nothing',
  LONG_RUN,
  async ({ shopper, page }) => {
    await answer(page, { lookup: true, accepted: ['MASTERCARD'] });
    await shopper.openPayment();
    const number = shopper.fields.getByLabel('Card number');
    await number.pressSequentially('450799');
    const text = 'Visa cards are not accepted here. Use another card.';
    await expect(number).toHaveAccessibleDescription(text);
    await expect(shopper.fields.getByRole('status')).toHaveText(text);
    await isAccessible(page);
    await shopper.fill();
    await shopper.button.click();
    await expect(number).toBeFocused();
    await number.fill('5555555555554443');
    await expect(number).not.toHaveAccessibleDescription(text);
    await shopper.button.click();
    await expect(number, 'the check digit counts, whatever is known').toHaveAccessibleDescription(
      'Check the card number.',
    );
    await number.fill('5555555555554444');
    await expect(number).toHaveAttribute('aria-invalid', 'false');
    expect(await shopper.heard('result')).toEqual([]);
  },
);

test(
  'where the security code is, is said in words and a picture, with keys alone; Escape closes that only',
  LONG_RUN,
  async ({ shopper, page }) => {
    await answer(page, { masked: true, pin: true });
    await shopper.openPayment();
    await shopper.fill(CARDS.funds);
    const pin = shopper.fields.getByLabel('First two digits of the card password');
    await pin.fill('12');
    const code = shopper.fields.getByLabel('Security code');
    const security = () =>
      code.evaluate((input) => getComputedStyle(input).getPropertyValue('-webkit-text-security'));
    expect(await security()).toBe('disc');
    await code.focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(shopper.fields.getByRole('button', { name: 'Hide this code' })).toBeFocused();
    expect(await security()).toBe('none');
    await page.keyboard.press('Tab');
    await expect(pin, 'one Tab further').toBeFocused();
    await shopper.fields.getByLabel('Expiry date').focus();
    await page.keyboard.press('Tab');
    const where = shopper.fields.getByRole('button', { name: 'Where is this code?' });
    await expect(where).toBeFocused();
    await page.keyboard.press('Space');
    const text = shopper.fields.getByText('The last three digits on the back of the card.');
    await expect(text).toBeVisible();
    await expect(where).toHaveAttribute('aria-expanded', 'true');
    await isAccessible(page);
    await page.keyboard.press('Escape');
    await expect(text).toBeHidden();
    await expect(where).toBeFocused();
    expect(await shopper.heard('submit')).toEqual([]);
    await pin.press('Enter');
    expect((await handedOn(shopper)).card).toMatchObject({ card_pin: '12', security_code: '123' });
  },
);

test('a saved card is asked for its code alone', async ({ shopper, page }) => {
  await answer(page, { saved: { brand: 'VISA', codeLength: 3 } });
  await shopper.openPayment();
  const code = shopper.fields.getByLabel('Security code');
  await code.waitFor();
  await expect(shopper.fields.locator('input:visible')).toHaveCount(1);
  await isAccessible(page);
  await shopper.button.click();
  await expect(code).toBeFocused();
  await expect(code).toHaveAccessibleDescription('Enter the security code.');
  await code.pressSequentially('1234');
  await expect(code).toHaveValue('123');
  await expect
    .poll(async () => (await shopper.heard('change')).at(-1)?.detail)
    .toMatchObject({ complete: true });
});
