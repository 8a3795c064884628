// A saved payment method moves along the table only, whoever moves it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  ACCOUNT,
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

const move = (id: string, status: string) => sandbox.control('POST', `/enrollments/${id}`, { status });
const submit = (session: string, number: string) =>
  sandbox.browse('POST', `/customers/sessions/${session}/card`, cardBody(number));

for (const end of ['EXPIRED', 'CANCELED', 'REJECTED', 'ERROR'])
  test(`an enrollment that is ${end} takes no card and goes nowhere`, async () => {
    const { session, made } = await enroll(sandbox);
    const id = str(made.body['id']);
    const moved = await move(id, end);
    assert.deepEqual([moved.status, moved.body['status']], [200, end]);
    assert.equal(moved.body['enrollment']?.['sdk_required_action'], false);
    assert.equal((await submit(session, GOOD_CARD)).body['code'], 'INVALID_STATUS');
    for (const status of ['READY_TO_ENROLL', 'ENROLLED', 'UNENROLLED'])
      assert.equal((await move(id, status)).body['code'], 'INVALID_STATUS', status);
  });

test('a challenge that was on its way is over when the enrollment is cancelled', async () => {
  const { session, made } = await enroll(sandbox);
  const open = await submit(session, CHALLENGE_CARD);
  await move(str(made.body['id']), 'CANCELED');
  const url = str(open.body['action']?.['url']);
  const answered = await sandbox.answer(`${url}&embedded=true`, { answer: 'confirm', code: '1234' });
  assert.match(await answered.text(), /data-status="ERROR"/);
  const read = await sandbox.call('GET', `/payment-methods/${str(made.body['id'])}`);
  assert.equal(read.body['status'], 'CANCELED');
});

test('a new announcement in the same session follows a failed one', async () => {
  const { session, made } = await enroll(sandbox);
  await move(str(made.body['id']), 'EXPIRED');
  const path = `/customers/sessions/${session}/payment-methods`;
  const again = await sandbox.call('POST', path, {
    account_id: made.body['account_id'],
    payment_method_type: 'CARD',
    country: 'BR',
  });
  assert.equal(again.status, 201);
  assert.equal((await submit(session, GOOD_CARD)).body['status'], 'ENROLLED');
});

test('a card is not saved by the controls, which know nothing of it; a wallet is', async () => {
  const card = await enroll(sandbox);
  assert.equal((await move(str(card.made.body['id']), 'ENROLLED')).body['code'], 'INVALID_STATUS');
  const wallet = await enroll(sandbox, 'PAYPAL_ENROLLMENT');
  const moved = await move(str(wallet.made.body['id']), 'ENROLLED');
  assert.match(str(moved.body['vaulted_token']), /^[0-9a-f-]{36}$/);
});

test('an unenrolled method is unenrolled for good, by either call', async () => {
  const { customer, session, made } = await enroll(sandbox);
  await submit(session, GOOD_CARD);
  const id = str(made.body['id']);
  assert.equal((await move(id, 'UNENROLL_IN_PROCESS')).body['status'], 'UNENROLL_IN_PROCESS');
  const vaulted = str((await sandbox.call('GET', `/payment-methods/${id}`)).body['vaulted_token']);
  assert.equal((await move(id, 'UNENROLLED')).body['status'], 'UNENROLLED');
  for (const path of [
    `/customers/payment-methods/${id}/unenroll`,
    `/customers/${customer}/payment-methods/${vaulted}/unenroll`,
  ])
    assert.equal((await sandbox.call('POST', path, {})).body['code'], 'INVALID_STATUS');
});

test('an unknown enrollment cannot be moved', async () => {
  assert.equal((await move('unknown', 'EXPIRED')).body['code'], 'NOT_FOUND');
});

for (const keep of [false, true])
  test(`the same card saved twice is ${keep ? 'two records of one fingerprint' : 'the later record alone'}, as the controls say`, async () => {
    await sandbox.control('POST', '/twins', { keep });
    const first = await enroll(sandbox);
    await submit(first.session, GOOD_CARD);
    const body = { account_id: ACCOUNT, country: 'BR', customer_id: first.customer };
    const opened = await sandbox.call('POST', '/customers/sessions', body);
    const session = str(opened.body['customer_session']);
    const wish = { account_id: ACCOUNT, payment_method_type: 'CARD', country: 'BR' };
    await sandbox.call('POST', `/customers/sessions/${session}/payment-methods`, wish);
    await submit(session, GOOD_CARD);
    const list = await sandbox.call('GET', `/customers/${first.customer}/payment-methods`);
    const saved = list.body['payment_methods'] as unknown as (typeof list.body)[];
    const prints = saved.map(({ card_data }) => str(card_data?.['fingerprint']));
    assert.deepEqual([prints.length, new Set(prints).size], [keep ? 2 : 1, 1]);
    const read = await sandbox.call('GET', `/payment-methods/${str(first.made.body['id'])}`);
    assert.equal(read.body['status'], keep ? 'ENROLLED' : 'UNENROLLED');
    await sandbox.control('POST', '/twins', { keep: false });
  });
