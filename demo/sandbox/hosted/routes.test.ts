// The hosted pages: every way a shopper can leave them, framed and full page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { CHALLENGE_CARD, openSandbox, str, type TestSandbox, type Tree } from '../testing/open-sandbox.js';
import { isReturnUrl } from './return-url.js';

let sandbox: TestSandbox;
before(async () => {
  sandbox = await openSandbox();
});
after(() => sandbox.close());

async function challenge(extra: object = {}, session: object = {}) {
  const made = await sandbox.payWith(CHALLENGE_CARD, extra, session);
  const card = made.body['payment_method']?.['payment_method_detail']?.['card'];
  return {
    id: str(made.body['id']),
    session: made.body['checkout']?.['session'],
    url: str(card?.['redirect_url']),
    body: made.body,
  };
}

const codes = (payment: Tree) =>
  (payment['transactions'] as unknown as Tree[]).map((transaction) => transaction['response_code']);

test('a challenge is announced by its status and a page whose address names no session', async () => {
  const { url, session, body } = await challenge();
  assert.deepEqual([body['status'], body['sub_status']], ['PENDING', 'WAITING_ADDITIONAL_STEP']);
  assert.equal(body['checkout']?.['sdk_action_required'], true);
  assert.equal(body['transactions']?.['response_code'], 'CHALLENGE_REQUIRED');
  assert.match(url, /\/hosted\/payment\?session=[0-9a-f-]{36}&3ds=true$/);
  assert.equal(url.includes(str(session)), false);
});

test('the page has a strict policy, no inline script or style, and may be framed by anyone', async () => {
  const { url } = await challenge();
  const page = await fetch(url);
  const html = await page.text();
  const policy = page.headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /frame-ancestors \*/);
  assert.doesNotMatch(policy, /unsafe/);
  assert.doesNotMatch(html, /<style|style=|<script>|https?:\/\//);
  for (const word of ["Confirm it's you", 'One-time code', 'Confirm', 'Cancel'])
    assert.ok(html.includes(word), word);
});

test('1234 passes: the payment succeeds and its story is kept', async () => {
  const { id, url } = await challenge();
  const answered = await sandbox.answer(url, { answer: 'confirm', code: '12 34' });
  assert.equal(answered.status, 200);
  const payment = await sandbox.read(id);
  assert.deepEqual([payment['status'], payment['sub_status']], ['SUCCEEDED', 'APPROVED']);
  assert.deepEqual(codes(payment), ['CHALLENGE_REQUIRED', 'SUCCEEDED_THREE_D_SECURE', 'SUCCEEDED']);
  const card = payment['payment_method']?.['payment_method_detail']?.['card'];
  assert.equal(card?.['redirect_url'], null);
  assert.equal(card['card_data']?.['three_d_secure']?.['pares_status'], 'Y');
});

test('1111 fails: the payment is declined for its authentication', async () => {
  const { id, url } = await challenge();
  await sandbox.answer(url, { answer: 'confirm', code: '1111' });
  const payment = await sandbox.read(id);
  assert.equal(payment['status'], 'DECLINED');
  assert.equal(codes(payment).at(-1), 'AUTHENTICATION_FAILED_THREE_D_SECURE');
});

test('an unknown code is told so and the payment waits on', async () => {
  const { id, url } = await challenge();
  const answered = await sandbox.answer(url, { answer: 'confirm', code: '9999' });
  assert.equal(answered.status, 200);
  assert.match(await answered.text(), /role="alert"/);
  assert.equal((await sandbox.read(id))['sub_status'], 'WAITING_ADDITIONAL_STEP');
});

test('cancelling leaves the payment pending, and the page can be opened again', async () => {
  const { id, url } = await challenge();
  const answered = await sandbox.answer(`${url}&embedded=true`, { answer: 'cancel' });
  assert.match(await answered.text(), /data-status="CANCELLED"/);
  assert.equal((await sandbox.read(id))['status'], 'PENDING');
  assert.match(await (await fetch(url)).text(), /One-time code/);
});

test('a finished page says how it ended, framed with a mark for the parent window', async () => {
  const { url } = await challenge();
  const framed = `${url}&embedded=true`;
  assert.match(
    await (await sandbox.answer(framed, { answer: 'confirm', code: '1234' })).text(),
    /data-status="SUCCESS"/,
  );
  assert.match(await (await fetch(framed)).text(), /data-status="SUCCESS"/);
  assert.doesNotMatch(await (await fetch(url)).text(), /data-status/);
  const late = await sandbox.answer(framed, { answer: 'confirm', code: '1111' });
  assert.match(await late.text(), /data-status="SUCCESS"/);
});

test("a full page returns to the session's callback_url, and its policy lets the form go there", async () => {
  const callback_url = 'http://localhost:4100/return?order=1';
  const { url } = await challenge({}, { callback_url });
  assert.match(
    (await fetch(url)).headers.get('content-security-policy') ?? '',
    /form-action 'self' http:\/\/localhost:4100/,
  );
  for (const form of [{ answer: 'cancel' }, { answer: 'confirm', code: '1234' }]) {
    const answered = await sandbox.answer(url, form);
    assert.deepEqual([answered.status, answered.headers.get('location')], [303, callback_url]);
  }
});

test('only https, and http on the own machine, are places to return to', () => {
  for (const good of [
    'https://shop.example/a',
    'http://localhost:1/',
    'http://127.0.0.1/',
    'http://[::1]:9/',
  ])
    assert.equal(isReturnUrl(good), true, good);
  for (const bad of [
    'http://shop.example/',
    'javascript:alert(1)',
    'https://a:b@shop.example',
    'shop',
    '//shop.example',
  ])
    assert.equal(isReturnUrl(bad), false, bad);
});

test('after the challenge the description still decides', async () => {
  const { id, url } = await challenge({ description: 'INSUFFICIENT_FUNDS' });
  await sandbox.answer(url, { answer: 'confirm', code: '1234' });
  const payment = await sandbox.read(id);
  assert.deepEqual([payment['status'], codes(payment).at(-1)], ['DECLINED', 'INSUFFICIENT_FUNDS']);
});

test('an unknown page is not found and says nothing of why', async () => {
  const gone = await fetch(`${sandbox.url}/hosted/payment?session=unknown&3ds=true`);
  assert.equal(gone.status, 404);
});
