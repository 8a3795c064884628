// Scenes before anything is typed: the skeleton, lists of every length, and what was saved.
import { expect, type Backstage, type Loose, type Shopper } from '../journeys/fixture.js';
import { amountIn } from '../journeys/flows.js';
import { scenesOf, type Scene } from './scene.js';

const scene = scenesOf('Choosing');

/** Sixteen digits that pass their check, and about which the sandbox has no opinion. */
const SAVED = ['4111111111111111', '5555555555554444', '4242424242424242', '4012888888881881'];

/** Names of no meaning to anybody, so that a list is long. */
const MORE = [
  'Itaú',
  'Bradesco',
  'Nubank',
  'Caixa',
  'Inter',
  'Safra',
  'Banrisul',
  'Sicredi',
  'Neon',
  'Original',
];

/** Changes what the gateway answers to `open`. */
export const withAnswer = ({ page }: Shopper, change: (answer: Loose) => void): Promise<unknown> =>
  page.route('**/v1/open', async (route) => {
    const response = await route.fetch();
    const json: Loose = await response.json();
    change(json);
    await route.fulfill({ response, json });
  });

/** Opens a session of a country, with its list on screen. */
export async function openList(shopper: Shopper, country: string, attributes = ''): Promise<string> {
  const session = await shopper.back.session({ country, amount: amountIn(country) });
  await shopper.openPayment(session, { attributes });
  await shopper.hear('ready');
  return session;
}

async function customerWith(back: Backstage, numbers: readonly string[]): Promise<string> {
  const customer = await back.customer();
  for (const number of numbers) await back.saveCard(customer, number);
  return customer;
}

/** A customer's list with what they saved on top. */
export async function openSaved(shopper: Shopper, count: number): Promise<void> {
  const { back } = shopper;
  const customer = await customerWith(back, SAVED.slice(0, count));
  await withAnswer(shopper, (answer) => (answer.preselected ??= answer.methods[0].id));
  await shopper.openPayment(
    await back.session({ country: 'BR', amount: amountIn('BR'), customer_id: customer }),
  );
  await shopper.fields.getByLabel('Security code', { exact: true }).waitFor();
}

async function openLong(shopper: Shopper, query: string): Promise<void> {
  await withAnswer(shopper, (answer) => {
    const [last] = answer.methods.slice(-1);
    for (const name of MORE) answer.methods.push({ ...last, id: name, name, fields: [] });
  });
  await openList(shopper, 'MX');
  await shopper.page.getByRole('searchbox').fill(query);
}

/** The page of a customer's saved methods. */
async function openWallet(shopper: Shopper): Promise<void> {
  const { back, page } = shopper;
  const customer = await back.customer();
  for (const number of [SAVED[0], '5252440000000002']) await back.enrollCard(customer, number);
  const session = await back.customerSession(customer);
  const reference = await back.reference(customer, session);
  await shopper.open({
    attributes: `method="CARD" customer-session="${session}" customer-reference="${reference}"`,
  });
  await expect(page.getByRole('listitem')).toHaveCount(2);
  await shopper.fields.getByLabel('Card number').waitFor();
}

export const CHOOSING: readonly Scene[] = [
  scene('opening', 'While the session is being opened', async (shopper) => {
    await shopper.page.route('**/v1/open', () => undefined);
    await shopper.openPayment();
    await shopper.page.getByText('Loading payment methods…').waitFor({ state: 'attached' });
  }),
  scene('list', 'A list of methods, none chosen', async (shopper) => {
    await openList(shopper, 'MX');
  }),
  scene('list-tabs', 'The same list as tabs', async (shopper) => {
    await openList(shopper, 'MX', 'layout="tabs"');
  }),
  scene('list-search', 'A long list, searched', async (shopper) => {
    await openLong(shopper, 'b');
    await shopper.page.getByText('Found: ').first().waitFor();
  }),
  scene('list-search-nothing', 'A long list, searched for what is not in it', async (shopper) => {
    await openLong(shopper, 'zzz');
    await shopper.page.getByText('Nothing found. Try another name.').first().waitFor();
  }),
  scene('saved-cards', 'Saved cards first, the last one asking its code', (shopper) => openSaved(shopper, 2)),
  scene('wallet', 'What a customer saved, and the form that saves more', openWallet),
  scene('wallet-question', 'The question before a saved card is removed', async (shopper) => {
    await openWallet(shopper);
    await shopper.page.getByRole('button', { name: /^Remove Visa/ }).click();
    await shopper.page.getByRole('button', { name: 'Keep' }).waitFor();
  }),
  scene('one-method', 'A page that offers one method alone', async (shopper) => {
    await openList(shopper, 'BR', 'method="PIX"');
    await shopper.page.getByLabel('E-mail', { exact: true }).waitFor();
  }),
];
