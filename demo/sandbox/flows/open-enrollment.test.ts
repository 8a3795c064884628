// Saving what is not a card: allowed on a provider's page, and read back with every documented name for its address.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ENROLLABLE } from '../rules/enrollable.js';
import { cardBody, GOOD_CARD, openSandbox, str, type TestSandbox } from '../testing/open-sandbox.js';
import { enroll, pageOf } from '../testing/shopper-steps.js';

let sandbox: TestSandbox;
before(async () => {
  sandbox = await openSandbox();
});
after(() => sandbox.close());

const CALLBACK = 'https://shop.example/wallet';
const read = async (id: string) => (await sandbox.call('GET', `/payment-methods/${id}`)).body;

for (const { type, countries, category, provider, way } of ENROLLABLE.filter(({ way }) => way !== 'card'))
  test(`${type} sends its shopper to a page, is allowed there, and is kept`, async () => {
    const country = countries[0] ?? 'CL';
    const { customer, session, made } = await enroll(sandbox, type, country, {}, CALLBACK);
    const { body } = made;
    const url = str(body['redirect_url']);
    assert.deepEqual([made.status, body['status'], body['category']], [201, 'READY_TO_ENROLL', category]);
    assert.equal(body['action'], 'REDIRECT_URL');
    assert.deepEqual(body['enrollment'], { session, sdk_required_action: true, sdk_action_required: true });
    assert.deepEqual(body['provider'], {
      ...{ id: provider, type: provider, action: 'REDIRECT' },
      ...{ provider_status: null, enrollment_id: null, token: null },
      redirect: { init_url: url, success_url: CALLBACK, error_url: CALLBACK },
    });
    assert.match(await (await fetch(url)).text(), way === 'debit' ? /Allow direct debits/ : /Allow payments/);
    const answered = await sandbox.answer(url, { answer: 'confirm' });
    assert.deepEqual([answered.status, answered.headers.get('location')], [303, CALLBACK]);
    const kept = await read(str(body['id']));
    assert.deepEqual([kept['status'], kept['redirect_url'], kept['action']], ['ENROLLED', null, null]);
    assert.equal(kept['provider']?.['token'], kept['vaulted_token']);
    const list = await sandbox.call('GET', `/customers/${customer}/payment-methods`);
    const [saved] = list.body['payment_methods'] as unknown as (typeof list.body)[];
    assert.deepEqual([saved?.['type'], saved?.['vaulted_token']], [type, kept['vaulted_token']]);
  });

test('a shopper may refuse on the page, or leave it as it was', async () => {
  const { made } = await enroll(sandbox, 'PAYPAL_ENROLLMENT', 'US');
  const id = str(made.body['id']);
  const url = str(made.body['redirect_url']);
  await sandbox.answer(url, { answer: 'cancel' });
  assert.equal((await read(id))['status'], 'READY_TO_ENROLL');
  const refused = await sandbox.answer(`${url}&embedded=true`, { answer: 'refuse' });
  assert.match(await refused.text(), /data-status="ERROR"/);
  const ended = await read(id);
  assert.deepEqual([ended['status'], ended['vaulted_token']], ['DECLINED', undefined]);
});

test('a wallet is offered and taken where it exists only', async () => {
  const { session, made } = await enroll(sandbox, 'YAPE_ENROLLMENT', 'BR');
  assert.equal(made.body['code'], 'UNAVAILABLE_PAYMENT_METHOD');
  const list = await sandbox.call('GET', `/checkout/customers/sessions/${session}/payment-methods`);
  const types = (list.body['payment_methods'] as unknown as (typeof list.body)[]).map(({ type }) => type);
  assert.deepEqual(types.slice(0, 3), ['CARD', 'PAYPAL_ENROLLMENT', 'NU_PAY_ENROLLMENT']);
  assert.equal(types.map(str).includes('YAPE_ENROLLMENT'), false);
});

test('a card cannot be brought for what is not a card', async () => {
  const { session } = await enroll(sandbox, 'NU_PAY_ENROLLMENT');
  const sent = await sandbox.browse('POST', `/customers/sessions/${session}/card`, cardBody(GOOD_CARD));
  assert.equal(sent.body['code'], 'INVALID_STATUS');
  const state = await sandbox.browse('GET', `/customers/sessions/${session}/enrollment`);
  assert.equal(state.body['enrollment']?.['action']?.['type'], 'REDIRECT');
});

test('the controls lead to the page of an enrollment that waits, and to none where nobody is waited for', async () => {
  const { made } = await enroll(sandbox, 'SEPA_ENROLLMENT', 'DE');
  assert.equal(await pageOf(sandbox, 'enrollments', str(made.body['id'])), made.body['redirect_url']);
  const card = await enroll(sandbox);
  const none = await sandbox.control('GET', `/enrollments/${str(card.made.body['id'])}/page`);
  assert.equal(none.body['code'], 'INVALID_STATUS');
});
