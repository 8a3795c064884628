// The payment of nothing that an enroll call can order: made, recorded, readable, and decisive.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  cardBody,
  CHALLENGE_CARD,
  GOOD_CARD,
  openSandbox,
  str,
  type TestSandbox,
} from '../testing/open-sandbox.js';
import { enroll } from '../testing/shopper-steps.js';

let sandbox: TestSandbox;
before(async () => {
  sandbox = await openSandbox();
});
after(() => sandbox.close());

const VERIFY = { verify: { vault_on_success: true, currency: 'BRL' } };

async function saveWith(number: string, extra: object) {
  const { session, made } = await enroll(sandbox, 'CARD', 'BR', extra);
  const sent = await sandbox.browse('POST', `/customers/sessions/${session}/card`, cardBody(number));
  return { id: str(made.body['id']), made: made.body, url: str(sent.body['action']?.['url']) };
}
const read = async (id: string) => (await sandbox.call('GET', `/payment-methods/${id}`)).body;

test('a verified card is saved, and its verification is a payment of nothing that can be read', async () => {
  const { id, made } = await saveWith(GOOD_CARD, VERIFY);
  assert.deepEqual(made['verify'], { vault_on_success: true, currency: 'BRL', payment: null });
  const saved = await read(id);
  const payment = saved['verify']?.['payment'];
  assert.equal(saved['status'], 'ENROLLED');
  assert.deepEqual([payment?.['status'], payment?.['sub_status']], ['VERIFIED', 'VERIFIED']);
  const known = await sandbox.read(str(payment?.['id']));
  assert.deepEqual(
    [known['amount']?.['value'], known['amount']?.['currency'], known['checkout']?.['session']],
    [0, 'BRL', ''],
  );
  const [transaction] = known['transactions'] as unknown as (typeof known)[];
  assert.deepEqual([transaction?.['type'], transaction?.['status']], ['VERIFY', 'SUCCEEDED']);
  assert.equal(JSON.stringify(saved).includes(GOOD_CARD), false);
});

test('a card whose verification is declined is not saved, and the payment says why', async () => {
  const { id } = await saveWith('4507990000000010', VERIFY);
  const { status, verify, vaulted_token } = await read(id);
  assert.deepEqual([status, vaulted_token], ['DECLINED', undefined]);
  assert.equal(verify?.['payment']?.['transactions']?.['response_code'], 'INSUFFICIENT_FUNDS');
});

test('with a challenge the verification comes after it', async () => {
  const { id, url } = await saveWith(CHALLENGE_CARD, VERIFY);
  assert.equal((await read(id))['verify']?.['payment'], null);
  await sandbox.answer(url, { answer: 'confirm', code: '1234' });
  assert.equal((await read(id))['verify']?.['payment']?.['status'], 'VERIFIED');
});

test('without the wish, or with a no to it, nothing is verified', async () => {
  for (const extra of [{}, { verify: { vault_on_success: false } }]) {
    const { id } = await saveWith(GOOD_CARD, extra);
    assert.deepEqual((await read(id))['verify'], { vault_on_success: false, payment: null });
  }
  const bad = await enroll(sandbox, 'CARD', 'BR', { verify: { currency: 'BRL' } });
  assert.equal(bad.made.body['code'], 'MISSING_PARAMETERS');
});
