// Saving a card through a customer session, from the announcement to the end.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { randomUUID } from 'node:crypto';
import {
  ACCOUNT,
  cardBody,
  CHALLENGE_CARD,
  GOOD_CARD,
  openSandbox,
  str,
  type TestSandbox,
} from '../testing/open-sandbox.js';

let sandbox: TestSandbox;
before(async () => {
  sandbox = await openSandbox();
});
after(() => sandbox.close());

const ENROLL = { account_id: ACCOUNT, payment_method_type: 'CARD', country: 'BR' };

const enroll = (session: string, extra: object = {}, key: string = randomUUID()) =>
  sandbox.call(
    'POST',
    `/customers/sessions/${session}/payment-methods`,
    { ...ENROLL, ...extra },
    { 'x-idempotency-key': key },
  );

const submit = (session: string, number: string) =>
  sandbox.browse('POST', `/customers/sessions/${session}/card`, cardBody(number));

async function openSession() {
  const customer = await sandbox.customer();
  return { customer, session: await sandbox.customerSession(customer) };
}

test('a customer session is created with 201 for any country and echoes its callback_url', async () => {
  const customer_id = await sandbox.customer();
  const made = await sandbox.call('POST', '/customers/sessions', {
    account_id: ACCOUNT,
    country: 'DE',
    customer_id,
    callback_url: 'https://shop.example/wallet',
  });
  assert.equal(made.status, 201);
  assert.deepEqual(Object.keys(made.body).sort(), [
    'callback_url',
    'checkout_id',
    'country',
    'created_at',
    'customer_id',
    'customer_session',
  ]);
  assert.equal(made.body['callback_url'], 'https://shop.example/wallet');
});

test('a customer session needs a known customer and account', async () => {
  const send = (extra: object) =>
    sandbox.call('POST', '/customers/sessions', {
      account_id: ACCOUNT,
      country: 'BR',
      customer_id: 'nobody',
      ...extra,
    });
  assert.equal((await send({})).body['code'], 'CUSTOMER_NOT_FOUND');
  assert.equal((await send({ account_id: 'other' })).body['code'], 'INVALID_ACCOUNT_ID');
  assert.equal((await send({ country: undefined })).body['code'], 'MISSING_PARAMETERS');
});

test('what can be saved is listed inside an object, with both spellings of the flag', async () => {
  const { session } = await openSession();
  const list = await sandbox.call('GET', `/checkout/customers/sessions/${session}/payment-methods`);
  const [card] = list.body['payment_methods'] as unknown as (typeof list.body)[];
  assert.equal(card?.['type'], 'CARD');
  assert.deepEqual(card['enrollment'], { session, sdk_required_action: true, sdk_action_required: true });
  const unknown = await sandbox.call('GET', '/checkout/customers/sessions/unknown/payment-methods');
  assert.deepEqual([unknown.status, unknown.body['code']], [400, 'NOT_FOUND']);
});

test('enrolling announces a card, and the card in the browser completes it', async () => {
  const { customer, session } = await openSession();
  const made = await enroll(session, { verify: { vault_on_success: true } });
  assert.deepEqual([made.status, made.body['status']], [201, 'READY_TO_ENROLL']);
  assert.equal('card_data' in made.body, false);
  assert.equal(made.body['customer_payer']?.['first_name'], 'Lia');
  const sent = await submit(session, GOOD_CARD);
  assert.deepEqual(sent.body, { status: 'ENROLLED', sub_status: null, action: null });
  const read = await sandbox.call('GET', `/payment-methods/${str(made.body['id'])}`);
  assert.equal(read.body['status'], 'ENROLLED');
  assert.equal(read.body['card_data']?.['lfd'], '1111');
  assert.equal(read.body['verify']?.['payment']?.['status'], 'VERIFIED');
  const list = await sandbox.call('GET', `/customers/${customer}/payment-methods`);
  const [saved] = list.body['payment_methods'] as unknown as (typeof list.body)[];
  assert.equal(saved?.['vaulted_token'], read.body['vaulted_token']);
});

test("the guide's field name `type` is understood too", async () => {
  const { session } = await openSession();
  assert.equal((await enroll(session, { payment_method_type: undefined, type: 'CARD' })).status, 201);
});

test('a declining card ends the enrollment as DECLINED, and the customer has nothing saved', async () => {
  const { customer, session } = await openSession();
  await enroll(session);
  assert.equal((await submit(session, '4507990000000010')).body['status'], 'DECLINED');
  const list = await sandbox.call('GET', `/customers/${customer}/payment-methods`);
  assert.deepEqual(list.body['payment_methods'], []);
});

for (const [code, end] of [
  ['1234', 'ENROLLED'],
  ['1111', 'DECLINED'],
] as const)
  test(`a challenge on the way, answered with ${code}, ends as ${end}`, async () => {
    const { session } = await openSession();
    await enroll(session);
    const open = await submit(session, CHALLENGE_CARD);
    assert.equal(open.body['status'], 'ENROLL_IN_PROCESS');
    await sandbox.answer(str(open.body['action']?.['url']), { answer: 'confirm', code });
    const state = await sandbox.browse('GET', `/customers/sessions/${session}/enrollment`);
    assert.equal(state.body['enrollment']?.['status'], end);
    assert.doesNotMatch(state.text, /vaulted/);
  });

test('a card without an announcement, or after the end, is refused', async () => {
  const { session } = await openSession();
  assert.equal((await submit(session, GOOD_CARD)).body['code'], 'INVALID_STATUS');
  await enroll(session);
  await submit(session, GOOD_CARD);
  assert.equal((await submit(session, GOOD_CARD)).body['code'], 'INVALID_STATUS');
  assert.equal((await enroll(session)).body['code'], 'INVALID_STATUS');
});

test('enrolling is idempotent and needs a key; unknown types are not on offer', async () => {
  const { session } = await openSession();
  const key = randomUUID();
  const first = await enroll(session, {}, key);
  const second = await enroll(session, {}, key);
  assert.equal(second.text, first.text);
  assert.equal((await enroll(session, {}, '')).body['code'], 'MISSING_PARAMETERS');
  const other = await enroll(session, { payment_method_type: 'CASH' });
  assert.equal(other.body['code'], 'UNAVAILABLE_PAYMENT_METHOD');
});

test('saving the same card again keeps the new record and unenrolls the old one', async () => {
  const customer = await sandbox.customer();
  for (const session of [await sandbox.customerSession(customer), await sandbox.customerSession(customer)]) {
    await enroll(session);
    await submit(session, GOOD_CARD);
  }
  const list = await sandbox.call('GET', `/customers/${customer}/payment-methods`);
  assert.equal((list.body['payment_methods'] as unknown as unknown[]).length, 1);
});
