// Banks to choose from: by method, by country, by session, or all of them.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSandbox, type TestSandbox, type Tree } from '../testing/open-sandbox.js';

let sandbox: TestSandbox;
before(async () => {
  sandbox = await openSandbox();
});
after(() => sandbox.close());

const ask = (query: string) => sandbox.call('GET', `/issuers?${query}`);

async function idsOf(query: string): Promise<unknown[]> {
  const answer = await ask(query);
  assert.equal(answer.status, 200);
  return (answer.body['issuers'] as unknown as Tree[]).map((issuer) => issuer['id']);
}

test('PSE has banks with ids that are texts', async () => {
  const banks = (await ask('payment_method=PSE')).body['issuers'] as unknown as Tree[];
  assert.deepEqual(
    banks.find((bank) => (bank['id'] as unknown) === '1007'),
    { id: '1007', name: 'BANCOLOMBIA' },
  );
});

test('every method whose step is a bank has a list, and its ids are all different', async () => {
  for (const type of ['PSE', 'KHIPU', 'IDEAL', 'PRZELEWY24', 'PAY BY BANK (EUROPE)', 'FPX'])
    assert.ok((await idsOf(`payment_method=${encodeURIComponent(type)}`)).length > 5, type);
  const all = await idsOf('');
  assert.equal(new Set(all).size, all.length);
});

test('a country or a session narrows the list as a method does', async () => {
  const dutch = await idsOf('payment_method=IDEAL');
  assert.deepEqual(await idsOf('country_code=NL'), dutch);
  const session = await sandbox.session({ country: 'NL' });
  assert.deepEqual(await idsOf(`checkout_session=${session}`), dutch);
  assert.deepEqual(await idsOf(`checkout_session=${session}&payment_method=PSE`), []);
  assert.deepEqual(await idsOf('payment_method=PIX'), []);
});

test('an unknown session and a country that is none are refused', async () => {
  for (const [query, code] of [
    ['checkout_session=unknown', 'CHECKOUT_SESSION_NOT_FOUND'],
    ['country_code=XX', 'INVALID_REQUEST'],
  ] as const) {
    const refused = await ask(query);
    assert.deepEqual([refused.status, refused.body['code']], [400, code]);
  }
});
