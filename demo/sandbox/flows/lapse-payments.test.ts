// An unpaid code is payable until its time is over, and not a moment longer.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { CHALLENGE_CARD, openSandbox, str, type TestSandbox, type Tree } from '../testing/open-sandbox.js';
import { payBy } from '../testing/shopper-steps.js';

let sandbox: TestSandbox;
before(async () => {
  sandbox = await openSandbox({ clock: () => 1_770_000_000_000 });
});
after(() => sandbox.close());
beforeEach(() => sandbox.control('POST', '/reset', {}));

const advance = (advanceMs: number) => sandbox.control('POST', '/clock', { advanceMs });
const detailOf = (payment: Tree, node: string) =>
  payment['payment_method']?.['payment_method_detail']?.[node];

for (const [type, country, node] of [
  ['PIX', 'BR', 'bank_transfer'],
  ['OXXO', 'MX', 'ticket'],
  ['NEQUI', 'CO', 'wallet'],
] as const)
  test(`an unpaid ${type} payment lapses at the very moment it says`, async () => {
    const made = await payBy(sandbox, type, country);
    const id = str(made['id']);
    const detail = detailOf(made, node);
    const left =
      Date.parse(str(detail?.['expires_at'] ?? detail?.['date_of_expiration'])) - 1_770_000_000_000;
    assert.ok(left > 0);
    await advance(left - 1);
    assert.equal((await sandbox.read(id))['status'], 'READY_TO_PAY');
    await advance(1);
    const lapsed = await sandbox.read(id);
    assert.deepEqual([lapsed['status'], lapsed['sub_status']], ['EXPIRED', 'EXPIRED']);
    const story = (lapsed['transactions'] as unknown as Tree[]).map(({ response_code }) => response_code);
    assert.equal(story.at(-1), 'EXPIRED_BY_PROVIDER');
    assert.equal(lapsed['checkout']?.['sdk_action_required'], false);
  });

test('a lapsed code cannot be paid any more, on no page', async () => {
  const made = await payBy(sandbox, 'PIX', 'BR');
  const url = str(detailOf(made, 'bank_transfer')?.['redirect_url']);
  await advance(48 * 60 * 60 * 1000);
  const answered = await sandbox.answer(`${url}&embedded=true`, { answer: 'confirm' });
  assert.match(await answered.text(), /data-status="ERROR"/);
  assert.equal((await sandbox.read(str(made['id'])))['status'], 'EXPIRED');
});

test('what is paid in time stays paid, and a challenge has no such end', async () => {
  const made = await payBy(sandbox, 'PIX', 'BR');
  await sandbox.answer(str(detailOf(made, 'bank_transfer')?.['redirect_url']), { answer: 'confirm' });
  const challenged = await sandbox.payWith(CHALLENGE_CARD);
  await advance(48 * 60 * 60 * 1000);
  assert.equal((await sandbox.read(str(made['id'])))['status'], 'SUCCEEDED');
  assert.equal((await sandbox.read(str(challenged.body['id'])))['status'], 'PENDING');
});

test('a list by order knows of the lapse too', async () => {
  const order = { merchant_order_id: 'order-lapse' };
  await payBy(sandbox, 'OXXO', 'MX', order, order);
  await advance(48 * 60 * 60 * 1000);
  const list = await sandbox.call('GET', '/payments?merchant_order_id=order-lapse');
  assert.deepEqual(
    (list.body as unknown as Tree[]).map(({ status }) => status),
    ['EXPIRED'],
  );
});
