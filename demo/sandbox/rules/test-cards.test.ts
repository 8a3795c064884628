// Which card leads to which result, all forty of the test gateway and the guides' own, over HTTP.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CHALLENGE_CARD, GOOD_CARD, openSandbox, type TestSandbox } from '../testing/open-sandbox.js';
import { brandOf, isCardNumber } from './card-number.js';
import { GATEWAY_CARDS } from './test-cards.js';

let sandbox: TestSandbox;
before(async () => {
  sandbox = await openSandbox();
});
after(() => sandbox.close());

test('there are forty numbers, all different, all passing the checksum, each of its brand', () => {
  assert.equal(new Set(GATEWAY_CARDS.map(({ number }) => number)).size, 40);
  for (const { number, brand } of GATEWAY_CARDS) {
    assert.ok(isCardNumber(number), number);
    assert.equal(brandOf(number), brand);
  }
});

for (const { number, brand, responseCode } of GATEWAY_CARDS)
  test(`${brand} ending in ${number.slice(-3)} is ${responseCode}`, async () => {
    const { body } = await sandbox.payWith(number);
    const status = responseCode === 'SUCCEEDED' || responseCode === 'ERROR' ? responseCode : 'DECLINED';
    assert.equal(body['status'], status);
    assert.equal(body['sub_status'], status === 'SUCCEEDED' ? 'APPROVED' : status);
    assert.equal(body['transactions']?.['status'], status);
    assert.equal(body['transactions']['response_code'], responseCode);
  });

test("the guides' cards and any other number that passes the checksum", async () => {
  for (const [number, status] of [
    [GOOD_CARD, 'SUCCEEDED'],
    ['4242424242424242', 'SUCCEEDED'],
    ['5555555555554444', 'SUCCEEDED'],
    ['4000000000000002', 'DECLINED'],
    [CHALLENGE_CARD, 'PENDING'],
  ] as const)
    assert.equal((await sandbox.payWith(number)).body['status'], status, number.slice(-4));
});

for (const [description, state] of [
  ['INSUFFICIENT_FUNDS', ['DECLINED', 'DECLINED']],
  ['INVALID_REQUEST', ['REJECTED', 'REJECTED']],
  ['PROVIDER_TIMEOUT', ['ERROR', 'TIMEOUT']],
  ['PENDING_FRAUD_REVIEW', ['PENDING', 'PENDING_FRAUD_REVIEW']],
  ['FRAUD_VERIFICATION_DECLINED', ['DECLINED', 'FRAUD_DECLINED']],
  ['CHALLENGE_REQUIRED', ['PENDING', 'WAITING_ADDITIONAL_STEP']],
] as const)
  test(`a description of ${description} forces ${state.join('/')}`, async () => {
    const { body } = await sandbox.payWith(GOOD_CARD, { description });
    assert.deepEqual([body['status'], body['sub_status']], state);
    assert.equal(body['transactions']?.['response_code'], description);
  });

test('where card and description disagree, the card wins', async () => {
  const paid = await sandbox.payWith('4507990000000002', { description: 'INSUFFICIENT_FUNDS' });
  assert.equal(paid.body['status'], 'SUCCEEDED');
});
