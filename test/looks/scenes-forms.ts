// Scenes of what is typed: the card form in each of its states, and the fields of every other kind.
import { CARDS, expect, type Shopper } from '../journeys/fixture.js';
import { amountIn, FLOWS, fillForm, type Flow } from '../journeys/flows.js';
import { openList } from './scenes-choosing.js';
import { scenesOf, type Scene } from './scene.js';

const card = scenesOf('The card');
const form = scenesOf('Other forms');

async function openCard(shopper: Shopper, country = 'UY'): Promise<void> {
  await shopper.openPayment(await shopper.back.session({ country, amount: amountIn(country) }));
  const radio = shopper.page.getByRole('radio', { name: 'Card', exact: true });
  await shopper.hear('ready');
  if (await radio.count()) await radio.check();
  await shopper.fields.getByLabel('Card number').waitFor();
}

/** Chooses a method, so that its empty form is on screen. */
async function openForm(shopper: Shopper, { name, country }: Flow): Promise<void> {
  await openList(shopper, country);
  await shopper.page.getByRole('radio', { name, exact: true }).check();
  await expect(
    shopper.page.locator('tender-method-form input, tender-method-form select').first(),
  ).toBeVisible();
  await expect(shopper.page.locator('tender-method-form [aria-busy]')).toHaveCount(0);
}

export const CARD_FORMS: readonly Scene[] = [
  card('card-empty', 'The empty card form', openCard),
  card('card-filled', 'The card form, filled', async (shopper) => {
    await openCard(shopper);
    await shopper.fill();
  }),
  card('card-errors', 'The card form, pressed with a wrong number and nothing else', async (shopper) => {
    await openCard(shopper);
    await shopper.fields.getByLabel('Card number').fill('4507 9900 0000 0003');
    await shopper.button.click();
    await expect(shopper.fields.getByText('Check the card number.').first()).toBeVisible();
  }),
  card('card-choice', 'A card of two networks', async (shopper) => {
    await openCard(shopper, 'FR');
    await shopper.fields.getByLabel('Card number').fill('4975010000000002');
    await expect(shopper.fields.getByRole('radio')).toHaveCount(2);
  }),
  card('card-code-hint', 'Where the security code is', async (shopper) => {
    await openCard(shopper);
    await shopper.fields.getByLabel('Card number').fill(CARDS.good);
    await shopper.fields.getByRole('button').first().click();
  }),
  card('card-installments', 'A card with installments', async (shopper) => {
    await openCard(shopper, 'BR');
    await shopper.fill();
    const list = shopper.page.getByRole('combobox', { name: 'Installments' });
    await expect(list.getByRole('option')).not.toHaveCount(0);
    await list.selectOption({ index: 3 });
  }),
];

export const OTHER_FORMS: readonly Scene[] = [
  form('form-person', 'A form of names, document and telephone', (shopper) => openForm(shopper, FLOWS.pix)),
  form('form-filled', 'The same form, filled', async (shopper) => {
    await openForm(shopper, FLOWS.pix);
    await fillForm(shopper.page, 'BR');
  }),
  form('form-errors', 'The same form, pressed with nothing in it', async (shopper) => {
    await openForm(shopper, FLOWS.pix);
    await shopper.button.click();
    await expect(shopper.page.locator('tender-method-form [aria-invalid="true"]').first()).toBeFocused();
  }),
  form('form-address', 'A form with an address', (shopper) => openForm(shopper, FLOWS.boleto)),
  form('form-bank', 'A bank from a list that is open', async (shopper) => {
    await openForm(shopper, FLOWS.pse);
    const box = shopper.page.getByRole('combobox', { name: 'Bank', exact: true });
    // The banks are here: only then does the key lead to the first of them.
    await expect(box).toHaveAccessibleDescription('');
    await box.press('ArrowDown');
    await expect(box).toHaveAttribute('aria-activedescendant', /./);
  }),
  form('form-iban', 'An account to be debited', (shopper) => openForm(shopper, FLOWS.sepa)),
  form('form-code', 'A code from the bank’s app', (shopper) => openForm(shopper, FLOWS.blik)),
  form('redirect-announced', 'A method whose page comes next', async (shopper) => {
    await openList(shopper, 'BR');
    await shopper.page.getByRole('radio', { name: 'PicPay', exact: true }).check();
  }),
];
