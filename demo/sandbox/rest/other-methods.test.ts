// Payments without a card: where each kind begins, what its node tells, and what is understood of a request.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSandbox, str, type Answer, type TestSandbox, type Tree } from '../testing/open-sandbox.js';

let sandbox: TestSandbox;
before(async () => {
  sandbox = await openSandbox();
});
after(() => sandbox.close());

interface Asked {
  readonly country: string;
  readonly currency?: string;
  readonly token?: object;
  readonly detail?: object;
  readonly extra?: object;
}

/** Session, token and payment of a method without a card. */
async function pay(type: string, asked: Asked): Promise<Answer> {
  const { country, currency = 'USD', token = {}, detail, extra = {} } = asked;
  const session = await sandbox.session({ country });
  const made = await sandbox.call('POST', `/checkout/sessions/${session}/token`, {
    payment_method: { type, ...token },
  });
  assert.equal(made.status, 201, made.text);
  return sandbox.pay(session, '', {
    country,
    amount: { currency, value: 120.5 },
    payment_method: { token: made.body['token'], type, detail },
    ...extra,
  });
}

const stateOf = ({ body }: Answer) => [
  body['status'],
  body['sub_status'],
  body['checkout']?.['sdk_action_required'],
];

const detailOf = ({ body }: Answer): Tree => body['payment_method']?.['payment_method_detail'] ?? {};

const UNPAID = ['READY_TO_PAY', 'CREATED', true];

for (const [type, country, node] of [
  ['PIX', 'BR', 'bank_transfer'],
  ['NUPAY', 'BR', 'bank_transfer'],
  ['PSE', 'CO', 'bank_transfer'],
  ['NEQUI', 'CO', 'wallet'],
  ['PAYVALIDA', 'CO', 'payment_link'],
  ['PAGO_EFECTIVO', 'PE', 'payment_link'],
  ['OXXO', 'MX', 'ticket'],
  ['ACUOTAZ', 'PE', 'bnpl'],
  ['QRIS', 'ID', 'bank_transfer'],
  ['PAY BY BANK (EUROPE)', 'GB', 'bank_transfer'],
  ['MOONBEAM_PAY', 'US', 'wallet'],
  ['NEVER_HEARD_OF', 'FR', 'wallet'],
] as const)
  test(`${type} waits to be paid, with a ${node} node that leads to a page`, async () => {
    const paid = await pay(type, { country });
    assert.equal(paid.status, 201);
    assert.deepEqual(stateOf(paid), UNPAID);
    assert.deepEqual(Object.keys(detailOf(paid)), [node]);
    assert.match(str(detailOf(paid)[node]?.['redirect_url']), /\/hosted\/payment\?session=/);
  });

test('a method is also paid by its type alone, without a token', async () => {
  const session = await sandbox.session();
  const paid = await sandbox.pay(session, '', { payment_method: { type: 'PIX' } });
  assert.deepEqual(stateOf(paid), UNPAID);
  assert.equal(paid.body['payment_method']?.['token'], '');
});

test('Pix has a picture of its code and the text in it; QRIS has the text alone', async () => {
  const pix = detailOf(await pay('PIX', { country: 'BR', currency: 'BRL' }))['bank_transfer'];
  assert.match(str(pix?.['reference']), /^000201.*5303986.*6304[0-9A-F]{4}$/);
  assert.equal((await fetch(str(pix?.['provider_image']))).headers.get('content-type'), 'image/svg+xml');
  const qris = detailOf(await pay('QRIS', { country: 'ID', currency: 'IDR' }))['bank_transfer'];
  assert.match(str(qris?.['reference']), /^000201.*5303360/);
  assert.equal(qris?.['provider_image'], null);
});

test('SPEI has a CLABE to transfer to, as reference and as account', async () => {
  const spei = detailOf(await pay('SPEI', { country: 'MX', currency: 'MXN' }))['bank_transfer'];
  assert.match(str(spei?.['reference']), /^\d{18}$/);
  assert.equal(spei?.['bank_account'], spei?.['reference']);
  assert.deepEqual([spei?.['bank_name'], spei?.['beneficiary_name']], ['SANDBOX BANK', 'Sandbox shop']);
  assert.ok(str(spei?.['payment_instruction']).length > 0);
});

test('a voucher has a number, bars where there are any, an instruction and an end', async () => {
  const boleto = detailOf(await pay('BOLETO', { country: 'BR', currency: 'BRL' }))['ticket'];
  assert.match(str(boleto?.['provider_number']), /^\d{47}$/);
  assert.match(str(boleto?.['provider_barcode']), /^\d{44}$/);
  assert.equal(boleto?.['provider_format'], 'barcode');
  assert.match(str(boleto['date_of_expiration']), /\.\d{6}Z$/);
  assert.ok(str(boleto['payment_instruction']).length > 0);
  const efecty = detailOf(await pay('EFECTY', { country: 'CO', currency: 'COP' }))['ticket'];
  assert.deepEqual([efecty?.['provider_barcode'], efecty?.['provider_format']], [null, 'custom']);
});

for (const [type, country, node] of [
  ['YAPE', 'PE', 'wallet'],
  ['PIX_PARCELADO', 'BR', 'bnpl'],
] as const)
  test(`${type} waits for a one-time code, which is asked for on its page`, async () => {
    const paid = await pay(type, { country });
    assert.deepEqual(stateOf(paid), ['PENDING', 'PENDING_OTP_COMPLETION', true]);
    const page = await fetch(str(detailOf(paid)[node]?.['redirect_url']));
    assert.equal(page.status, 200);
  });

test('a direct debit asks nothing more of its shopper', async () => {
  const detail = {
    bank_transfer: { account_type: 'SAVINGS', beneficiary_name: 'Lia Moura', bank_account: '000123456789' },
  };
  const paid = await pay('ACH', { country: 'US', detail });
  assert.deepEqual(stateOf(paid), ['PENDING', 'PENDING_PROVIDER_CONFIRMATION', false]);
  const bank = detailOf(paid)['bank_transfer'];
  assert.deepEqual(
    [bank?.['account_type'], bank?.['beneficiary_name'], bank?.['bank_account'], bank?.['redirect_url']],
    ['SAVINGS', 'Lia Moura', null, null],
  );
  assert.doesNotMatch(paid.text, /000123456789/);
});

for (const [code, state] of [
  ['777123', ['SUCCEEDED', 'APPROVED', false]],
  ['111111', ['DECLINED', 'DECLINED', false]],
  ['222222', ['PENDING', 'PENDING_PROVIDER_CONFIRMATION', false]],
] as const)
  for (const token of [{ code }, { otp: { code } }, { bank_transfer: { code } }])
    test(`BLIK with the code ${code} in ${Object.keys(token).join('')} is ${state[0]}`, async () => {
      const paid = await pay('BLIK', { country: 'PL', currency: 'PLN', token });
      assert.deepEqual(stateOf(paid), state);
      assert.doesNotMatch(paid.text, new RegExp(`"${code}"`));
    });

test('BLIK without a code has a page, and a code that is none is refused', async () => {
  assert.deepEqual(stateOf(await pay('BLIK', { country: 'PL', currency: 'PLN' })), UNPAID);
  const session = await sandbox.session({ country: 'PL' });
  const refused = await sandbox.call('POST', `/checkout/sessions/${session}/token`, {
    payment_method: { type: 'BLIK', code: '12345' },
  });
  assert.deepEqual([refused.status, refused.body['code']], [400, 'INVALID_PARAMETERS']);
  assert.doesNotMatch(refused.text, /12345/);
});

test('the bank is understood in both places, and repeated', async () => {
  for (const detail of [{ bank_transfer: { bank_id: '1007' } }, { issuer_id: '1007' }]) {
    const paid = await pay('PSE', { country: 'CO', currency: 'COP', detail });
    assert.equal(detailOf(paid)['bank_transfer']?.['bank_id'], '1007');
  }
  const without = await pay('PSE', { country: 'CO', currency: 'COP' });
  assert.equal(detailOf(without)['bank_transfer']?.['bank_id'], null);
});

test('a bank chosen with the token needs no repeating, and the payment may say otherwise', async () => {
  for (const token of [
    { bank_transfer: { bank_id: '1007' } },
    { issuer_id: '1007' },
    { detail: { bank_transfer: { bank_id: '1007' } } },
  ]) {
    const paid = await pay('PSE', { country: 'CO', currency: 'COP', token });
    assert.equal(detailOf(paid)['bank_transfer']?.['bank_id'], '1007', JSON.stringify(token));
  }
  const other = await pay('PSE', {
    country: 'CO',
    currency: 'COP',
    token: { issuer_id: '1007' },
    detail: { bank_transfer: { bank_id: '1051' } },
  });
  assert.equal(detailOf(other)['bank_transfer']?.['bank_id'], '1051');
});

test('what a shopper typed goes with the token, is repeated, and becomes the payer', async () => {
  const session = await sandbox.session();
  const customer = { first_name: 'Lia', document: { document_type: 'CPF', document_number: '52998224725' } };
  const made = await sandbox.call('POST', `/checkout/sessions/${session}/token`, {
    payment_method: { type: 'PIX', customer },
  });
  assert.deepEqual(made.body['customer'], customer);
  const paid = await sandbox.pay(session, str(made.body['token']), {
    customer_payer: { email: 'lia@shop.example' },
  });
  const payer = paid.body['customer_payer'];
  assert.deepEqual(
    [payer?.['first_name'], payer?.['email'], payer?.['document']],
    ['Lia', 'lia@shop.example', customer.document],
  );
});

test('a code that came along spares the shopper the page that would ask for it', async () => {
  const paid = await pay('YAPE', { country: 'PE', currency: 'PEN', token: { otp: '777123' } });
  assert.deepEqual(stateOf(paid), ['SUCCEEDED', 'APPROVED', false]);
});

test('a benefit is one of two, and repeated', async () => {
  const paid = await pay('PLUXEE', {
    country: 'CL',
    currency: 'CLP',
    detail: { ticket: { benefit_type: 'JUNAEB' } },
  });
  assert.equal(detailOf(paid)['ticket']?.['benefit_type'], 'JUNAEB');
  const refused = await pay('PLUXEE', { country: 'CL', detail: { ticket: { benefit_type: 'LUNCH' } } });
  assert.deepEqual([refused.status, refused.body['code']], [400, 'INVALID_PARAMETERS']);
});

test('an unpaid method ends when it was asked to, else after a day', async () => {
  const expires_at = '2031-05-06T07:08:09Z';
  const asked = await pay('OXXO', { country: 'MX', detail: { ticket: { expires_at } } });
  assert.equal(detailOf(asked)['ticket']?.['expires_at'], '2031-05-06T07:08:09.000000Z');
  const plain = await pay('OXXO', { country: 'MX' });
  const hours =
    (Date.parse(str(detailOf(plain)['ticket']?.['expires_at'])) - Date.parse(str(plain.body['created_at']))) /
    3_600_000;
  assert.ok(Math.abs(hours - 24) < 0.1);
});

test('a description that is a response code forces its result here, too', async () => {
  const paid = await pay('PIX', { country: 'BR', extra: { description: 'INSUFFICIENT_FUNDS' } });
  assert.deepEqual(stateOf(paid), ['DECLINED', 'DECLINED', false]);
});

test('installments chosen with the token are paid with, unless the payment says otherwise', async () => {
  const plan = '00000000-0000-4000-8000-000000000901';
  const card = {
    number: '4111111111111111',
    expiration_month: 11,
    expiration_year: 28,
    security_code: '123',
    installment: { id: plan, value: 6, amount: { currency: 'BRL', value: '21.29', total_value: '127.73' } },
  };
  const session = await sandbox.session();
  const made = await sandbox.call('POST', `/checkout/sessions/${session}/token`, {
    payment_method: { type: 'CARD', card },
  });
  assert.deepEqual(made.body['installment'], {
    id: plan,
    value: 6,
    amount: { currency: 'BRL', value: '21.29', total_value: '127.73' },
    rate: 1.06,
    installment_selected_id: plan,
  });
  const paid = await sandbox.pay(session, str(made.body['token']));
  const detail = detailOf(paid)['card'];
  assert.deepEqual([detail?.['installments'], detail?.['installments_plan_id']], [6, plan]);
});
