// Every kind of payment that waits has a page on which a person can settle it, and that page says what it is for.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { GOOD_CARD, openSandbox, str, type TestSandbox, type Tree } from '../testing/open-sandbox.js';
import { pageOf, payBy } from '../testing/shopper-steps.js';

let sandbox: TestSandbox;
before(async () => {
  sandbox = await openSandbox();
});
after(() => sandbox.close());

const text = async (url: string) => (await fetch(url)).text();
const stateOf = async (id: string) => {
  const { status, sub_status } = await sandbox.read(id);
  return `${str(status)}/${str(sub_status)}`;
};
const detailOf = (payment: Tree) => payment['payment_method']?.['payment_method_detail'];

/** Type, country, a word of its page, and what its buttons lead to. */
const KINDS: readonly (readonly [string, string, RegExp, Record<string, string>])[] = [
  ['NEQUI', 'CO', /Pay with your wallet/, { confirm: 'SUCCEEDED/APPROVED', refuse: 'DECLINED/DECLINED' }],
  ['ACUOTAZ', 'PE', /Pay with your provider/, { confirm: 'SUCCEEDED/APPROVED', refuse: 'DECLINED/DECLINED' }],
  ['WEBPAY', 'CL', /Pay with your provider/, { confirm: 'SUCCEEDED/APPROVED', refuse: 'DECLINED/DECLINED' }],
  ['PSE', 'CO', /Pay from your bank/, { confirm: 'SUCCEEDED/APPROVED', refuse: 'DECLINED/DECLINED' }],
  ['PIX', 'BR', /Pay with your phone/, { confirm: 'SUCCEEDED/APPROVED', lapse: 'EXPIRED/EXPIRED' }],
  ['OXXO', 'MX', /Pay at the counter/, { confirm: 'SUCCEEDED/APPROVED', lapse: 'EXPIRED/EXPIRED' }],
  ['SPEI', 'MX', /Pay by transfer/, { confirm: 'SUCCEEDED/APPROVED', lapse: 'EXPIRED/EXPIRED' }],
];

for (const [type, country, words, ends] of KINDS)
  for (const [answer, end] of Object.entries(ends))
    test(`${type}: "${answer}" on its page leads to ${end}`, async () => {
      const payment = await payBy(sandbox, type, country);
      const id = str(payment['id']);
      const url = await pageOf(sandbox, 'payments', id);
      const page = await text(url);
      assert.match(page, words);
      assert.match(page, /120\.50/);
      const answered = await sandbox.answer(`${url}&embedded=true`, { answer });
      assert.match(
        await answered.text(),
        new RegExp(`data-status="${answer === 'confirm' ? 'SUCCESS' : 'ERROR'}"`),
      );
      assert.equal(await stateOf(id), end);
    });

test('a bank page stands for the bank that was chosen', async () => {
  const session = await sandbox.session({ country: 'CO' });
  const made = await sandbox.call('POST', `/checkout/sessions/${session}/token`, {
    payment_method: { type: 'PSE', issuer_id: '1007' },
  });
  const chosen = await sandbox.pay(session, str(made.body['token']), { country: 'CO' });
  assert.match(await text(await pageOf(sandbox, 'payments', str(chosen.body['id']))), /BANCOLOMBIA/);
  const unchosen = await payBy(sandbox, 'PSE', 'CO');
  assert.match(await text(await pageOf(sandbox, 'payments', str(unchosen['id']))), /your bank/);
});

test('only the buttons of a page work: a code is not refused, a wallet does not lapse', async () => {
  for (const [type, country, answer] of [
    ['PIX', 'BR', 'refuse'],
    ['PIX', 'BR', 'cancel'],
    ['NEQUI', 'CO', 'lapse'],
    ['NEQUI', 'CO', 'steal'],
  ] as const) {
    const id = str((await payBy(sandbox, type, country))['id']);
    const url = await pageOf(sandbox, 'payments', id);
    const answered = await sandbox.answer(url, { answer });
    assert.match(await answered.text(), /<form/);
    assert.equal(await stateOf(id), 'READY_TO_PAY/CREATED');
  }
});

test('a page for codes shows what the payment shows, so that either can be read out', async () => {
  for (const [type, country, node, fields] of [
    ['PIX', 'BR', 'bank_transfer', ['reference']],
    ['OXXO', 'MX', 'ticket', ['provider_number']],
    ['SPEI', 'MX', 'bank_transfer', ['bank_name', 'bank_account', 'reference']],
  ] as const) {
    const payment = await payBy(sandbox, type, country);
    const page = await text(await pageOf(sandbox, 'payments', str(payment['id'])));
    for (const field of fields) {
      const value = str(detailOf(payment)?.[node]?.[field]);
      assert.ok(value && page.includes(value), `${type} ${field}`);
    }
  }
});

for (const [code, end] of [
  ['1234', 'SUCCEEDED/APPROVED'],
  ['1111', 'DECLINED/DECLINED'],
] as const)
  test(`a one-time code of ${code} leads to ${end}, a wrong one to another try`, async () => {
    const { id } = await at('PENDING', 'PENDING_OTP_COMPLETION');
    const url = await pageOf(sandbox, 'payments', id);
    assert.match(await text(url), /One-time code/);
    const wrong = await sandbox.answer(url, { answer: 'confirm', code: '9' });
    assert.match(await wrong.text(), /That code is not right/);
    assert.equal(await stateOf(id), 'PENDING/PENDING_OTP_COMPLETION');
    await sandbox.answer(url, { answer: 'confirm', code });
    assert.equal(await stateOf(id), end);
  });

/** A wallet payment, moved to where the test needs it. */
async function at(status: string, sub_status: string) {
  const id = str((await payBy(sandbox, 'NEQUI', 'CO'))['id']);
  const body = { status, sub_status, response_code: 'PENDING_PROVIDER_CONFIRMATION' };
  const moved = await sandbox.control('POST', `/payments/${id}`, body);
  assert.equal(moved.status, 200);
  return { id, detail: detailOf(moved.body['payment'] ?? {}) };
}

for (const sub_status of ['IN_PROCESS', 'PENDING_PROVIDER_CONFIRMATION'])
  test(`a payment at PENDING/${sub_status} has a page at the controls, and none in the API`, async () => {
    const { id, detail } = await at('PENDING', sub_status);
    assert.equal(detail?.['wallet']?.['redirect_url'], null);
    const url = await pageOf(sandbox, 'payments', id);
    assert.match(await text(url), /answer for it/);
    await sandbox.answer(url, { answer: 'confirm' });
    assert.equal(await stateOf(id), 'SUCCEEDED/APPROVED');
    assert.match(await text(`${url}&embedded=true`), /data-status="SUCCESS"/);
  });

test('nobody is asked for what is over, or for what a reviewer decides', async () => {
  const paid = await sandbox.payWith(GOOD_CARD);
  const reviewed = await sandbox.payWith(GOOD_CARD, { description: 'PENDING_FRAUD_REVIEW' });
  for (const { body } of [paid, reviewed]) {
    const page = await sandbox.control('GET', `/payments/${str(body['id'])}/page`);
    assert.deepEqual([page.status, page.body['code']], [400, 'INVALID_STATUS']);
  }
});

test('a full page returns to the shop, whatever was answered', async () => {
  const callback_url = 'https://shop.example/back?order=1';
  for (const [type, country, answer] of [
    ['PIX', 'BR', 'lapse'],
    ['NEQUI', 'CO', 'cancel'],
    ['NEQUI', 'CO', 'refuse'],
  ] as const) {
    const payment = await payBy(sandbox, type, country, {}, { callback_url });
    const answered = await sandbox.answer(await pageOf(sandbox, 'payments', str(payment['id'])), { answer });
    assert.deepEqual([answered.status, answered.headers.get('location')], [303, callback_url]);
  }
});
