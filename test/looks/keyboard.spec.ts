// Without a mouse and without eyes: a whole payment as a screen reader tells it, and where the focus goes.
import { CARDS, type Shopper } from '../journeys/fixture.js';
import { Reader } from './reader.js';
import { expect, test } from './sitting.js';

test('a payment with the bank’s question is told to somebody who only listens', async ({ shopper, page }) => {
  const reader = await Reader.of(page);
  await shopper.openPayment();
  await shopper.fields.getByLabel('Card number').waitFor();
  const { keyboard } = page;
  page.on('close', () => {
    console.log(reader.lines.join('\n'));
  });
  const tab = (deed = 'Tab') => reader.after(deed, () => keyboard.press('Tab'));
  const type = (words: string) => reader.after(`types ${words}`, () => keyboard.type(words));

  await reader.after('opens the page', () => shopper.hear('ready'));
  await tab();
  await tab();
  await reader.after('Enter, with nothing typed', async () => {
    await keyboard.press('Enter');
    await expect(shopper.fields.getByText('Enter your card number.').first()).toBeVisible();
  });
  await type(CARDS.challenge);
  await expect(shopper.fields.getByLabel('Expiry date')).toBeFocused();
  await reader.said();
  await type('1128');
  await expect(shopper.fields.getByLabel('Security code', { exact: true })).toBeFocused();
  await reader.said();
  await type('123');
  await tab();
  await type('John Doe');
  for (let count = 0; count < 3 && !/^Pay /.test(await reader.focused()); count++) await tab();
  await reader.after('Enter', async () => {
    await keyboard.press('Enter');
    await shopper.challenge.getByLabel('One-time code').waitFor();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
  for (let count = 0; count < 3 && !/One-time code/.test(await reader.focused()); count++) await tab();
  await type('1234');
  await reader.after('Enter', async () => {
    await keyboard.press('Enter');
    await shopper.hear('result', { outcome: 'paid' });
    await expect(page.getByRole('heading', { name: 'Payment complete' })).toBeFocused();
  });
  console.log(`\n${reader.lines.join('\n')}\n`);
  expect(`${reader.lines.join('\n')}\n`).toMatchSnapshot('transcript.txt');
});
export type _Unused = Shopper;
