// When a card is saved, for whom, and what a saved card may pay.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  CHALLENGE_CARD,
  GOOD_CARD,
  openSandbox,
  str,
  type TestSandbox,
  type Tree,
} from '../testing/open-sandbox.js';

let sandbox: TestSandbox;
before(async () => {
  sandbox = await openSandbox();
});
after(() => sandbox.close());

async function savedOf(customer: string): Promise<Tree[]> {
  const list = await sandbox.call('GET', `/customers/${customer}/payment-methods`);
  return list.body['payment_methods'] as unknown as Tree[];
}

async function payAndSave(number: string, customer: string): Promise<Tree> {
  const session = await sandbox.session({ customer_id: customer });
  const payment_method = { token: await sandbox.token(session, number), vault_on_success: true };
  return (await sandbox.pay(session, '', { payment_method })).body;
}

test('a card is saved when its payment succeeds', async () => {
  const customer = await sandbox.customer();
  const paid = await payAndSave(GOOD_CARD, customer);
  const [saved] = await savedOf(customer);
  assert.equal(saved?.['vaulted_token'], paid['payment_method']?.['vaulted_token']);
  assert.equal(saved?.['last_successfully_used'], true);
});

test('a declined card is not saved', async () => {
  const customer = await sandbox.customer();
  const declined = await payAndSave('4507990000000010', customer);
  assert.equal(declined['payment_method']?.['vaulted_token'], '');
  assert.deepEqual(await savedOf(customer), []);
});

test('with a challenge the card is saved after it, and not before', async () => {
  const customer = await sandbox.customer();
  const open = await payAndSave(CHALLENGE_CARD, customer);
  assert.deepEqual(await savedOf(customer), []);
  const url = open['payment_method']?.['payment_method_detail']?.['card']?.['redirect_url'];
  await sandbox.answer(str(url), { answer: 'confirm', code: '1234' });
  const payment = await sandbox.read(str(open['id']));
  const [saved] = await savedOf(customer);
  assert.equal(payment['payment_method']?.['vaulted_token'], saved?.['vaulted_token']);
});

test('the wish to save may come with the token, and needs a customer', async () => {
  const customer = await sandbox.customer();
  const session = await sandbox.session();
  const token = await sandbox.token(session, GOOD_CARD, { vault_on_success: true });
  await sandbox.pay(session, token, { customer_payer: { id: customer } });
  assert.equal((await savedOf(customer)).length, 1);
  const guest = await sandbox.session();
  const paid = await sandbox.pay(guest, await sandbox.token(guest, GOOD_CARD, { vault_on_success: true }));
  assert.deepEqual([paid.body['status'], paid.body['payment_method']?.['vaulted_token']], ['SUCCEEDED', '']);
});

test('a saved card pays with its vaulted token, with or without a one-time token, and acts as it did', async () => {
  const customer = await sandbox.customer();
  const vaulted_token = str(
    (await payAndSave('4507990000000002', customer))['payment_method']?.['vaulted_token'],
  );
  const direct = await sandbox.session({ customer_id: customer });
  const paid = await sandbox.pay(direct, '', {
    payment_method: { vaulted_token },
    description: 'DO_NOT_HONOR',
  });
  assert.equal(paid.body['status'], 'SUCCEEDED');
  const session = await sandbox.session({ customer_id: customer });
  const made = await sandbox.browse('POST', `/checkout/sessions/${session}/tokens`, {
    payment_method: { type: 'CARD', vaulted_token, card: { security_code: '123' } },
  });
  assert.equal(made.body['vaulted_token'], vaulted_token);
  assert.equal((await sandbox.pay(session, str(made.body['token']))).body['status'], 'SUCCEEDED');
});

test("a customer cannot pay with another one's card", async () => {
  const [owner, thief] = [await sandbox.customer(), await sandbox.customer()];
  const vaulted_token = str((await payAndSave(GOOD_CARD, owner))['payment_method']?.['vaulted_token']);
  for (const session of [await sandbox.session({ customer_id: thief }), await sandbox.session()]) {
    const refused = await sandbox.pay(session, '', { payment_method: { vaulted_token } });
    assert.deepEqual([refused.status, refused.body['code']], [400, 'INVALID_CUSTOMER_FOR_TOKEN']);
  }
});
