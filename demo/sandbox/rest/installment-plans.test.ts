// Installment plans over HTTP: which fit a card and an amount, what each step comes to, and their odd spellings; and
// what a wallet offers of its own.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import {
  ACCOUNT,
  openSandbox,
  str,
  type Answer,
  type TestSandbox,
  type Tree,
} from '../testing/open-sandbox.js';

let sandbox: TestSandbox;
before(async () => {
  sandbox = await openSandbox();
});
after(() => sandbox.close());
beforeEach(() => sandbox.control('POST', '/reset', {}));

const ARGENTINA = '00000000-0000-4000-8000-000000000903';

const list = (query: string) => sandbox.call('GET', `/installments-plans?account_id=${ACCOUNT}&${query}`);

const namesOf = async (query: string) =>
  ((await list(query)).body as unknown as Tree[]).map((plan) => plan['merchant_reference']);

const refusalOf = ({ status, body }: Answer) => [status, body['code']];

const plan = (extra: object = {}) => ({
  name: 'Three times',
  account_id: [ACCOUNT],
  merchant_reference: 'three',
  installments_plan: [
    { installment: 1 },
    { installment: 3, rate: 1.05, financial_costs: [{ type: 'CFT', rate: 45.25 }] },
  ],
  ...extra,
});

test('a card finds its plans by its first digits, an amount those that reach so far', async () => {
  assert.deepEqual(await namesOf('currency=BRL&iin=41111111&payment_method_type=CARD'), ['br-cards']);
  assert.deepEqual(await namesOf('currency=BRL&iin=37000000&payment_method_type=CARD'), []);
  assert.deepEqual(await namesOf('currency=BRL&iin=411111&amount=49.99&payment_method_type=CARD'), []);
  assert.deepEqual(await namesOf('currency=MXN&iin=45079900&amount=300'), ['mx-msi']);
  assert.deepEqual(await namesOf('currency=MXN&iin=42424242'), []);
  assert.deepEqual(await namesOf('currency=COP&iin=37000000'), ['co-cards']);
  assert.deepEqual(await namesOf('payment_method_type=NU_PAY_ENROLLMENT'), ['br-nupay']);
  assert.equal((await namesOf('')).length, 6);
});

test('each step says what it comes to, in texts, rounded as the currency is', async () => {
  const [found] = (await list('currency=BRL&iin=41111111&amount=120.5')).body as unknown as Tree[];
  const amounts = (found?.['installments_plan'] as unknown as Tree[]).map((step) => step['amount']);
  assert.deepEqual(amounts[0], { currency: 'BRL', value: '120.5', total_value: '120.5' });
  assert.deepEqual(amounts[2], { currency: 'BRL', value: '40.17', total_value: '120.5' });
  assert.deepEqual(amounts[3], { currency: 'BRL', value: '21.29', total_value: '127.73' });
  const [chile] = (await list('currency=CLP&amount=10000')).body as unknown as Tree[];
  assert.deepEqual((chile?.['installments_plan'] as unknown as Tree[])[0]?.['amount'], {
    currency: 'CLP',
    value: '3333',
    total_value: '10000',
  });
  assert.equal(chile?.['first_installment_deferral'], 2);
});

test('one plan is a list of one, with amounts of zero', async () => {
  const found = await sandbox.call('GET', `/installments-plans/${ARGENTINA}`);
  const plans = found.body as unknown as Tree[];
  assert.deepEqual([found.status, plans.length], [200, 1]);
  const [, three] = plans[0]?.['installments_plan'] as unknown as Tree[];
  assert.deepEqual(three, {
    installment: 3,
    rate: 1.12,
    provider_id: '',
    financial_costs: [
      { type: 'CFT', rate: 45.25, formatted_value: '45,25%' },
      { type: 'TEA', rate: 38.5, formatted_value: '38,50%' },
    ],
    amount: { currency: 'ARS', value: '0', total_value: '0' },
  });
});

test('a plan is created with 200, absent parts as they are shown, and both spellings of the currency', async () => {
  const amount = { currency: 'BRL', min_value: '10', max_value: 500 };
  const made = await sandbox.call('POST', '/installments-plans', plan({ amount, unknown_field: 1 }));
  assert.equal(made.status, 200);
  const { id, created_at, updated_at, ...rest } = made.body;
  assert.match(str(id), /^[0-9a-f-]{36}$/);
  assert.match(str(created_at), /\.\d{6}Z$/);
  assert.equal(updated_at, created_at);
  assert.deepEqual(rest, {
    name: 'Three times',
    account_id: [ACCOUNT],
    merchant_reference: 'three',
    installments_plan: [
      { installment: 1, rate: 1, provider_id: '' },
      {
        installment: 3,
        rate: 1.05,
        provider_id: '',
        financial_costs: [{ type: 'CFT', rate: 45.25, formatted_value: '45,25%' }],
      },
    ],
    type: '',
    source: '',
    provider_id: '',
    scheme: '',
    brand: null,
    issuer: '',
    issuer_id: '',
    iin: null,
    country_code: null,
    first_installment_deferral: 0,
    amount: { Currency: 'BRL', currency: 'BRL', min_value: 10, max_value: 500 },
    availability: null,
    payment_method_type: 'CARD',
  });
});

test('a plan that is not as documented is refused', async () => {
  const cases: [object, string][] = [
    [{ name: undefined }, 'MISSING_PARAMETERS'],
    [{ name: 'ab' }, 'INVALID_PARAMETERS'],
    [{ account_id: ACCOUNT }, 'INVALID_PARAMETERS'],
    [{ account_id: ['00000000-0000-4000-8000-00000000dead'] }, 'INVALID_ACCOUNT_ID'],
    [{ installments_plan: [] }, 'INVALID_PARAMETERS'],
    [{ iin: ['41111'] }, 'INVALID_PARAMETERS'],
    [{ first_installment_deferral: 4 }, 'INVALID_PARAMETERS'],
    [{ country_code: 'XX' }, 'COUNTRY_NOT_SUPPORTED'],
    [{ payment_method_type: 'PIX' }, 'INVALID_PARAMETERS'],
    [{ amount: { min_value: 1 } }, 'MISSING_PARAMETERS'],
  ];
  for (const [extra, code] of cases)
    assert.deepEqual(
      refusalOf(await sandbox.call('POST', '/installments-plans', plan(extra))),
      [400, code],
      JSON.stringify(extra),
    );
});

test('an update changes what it names; its steps must say their rate', async () => {
  const path = `/installments-plans/${ARGENTINA}`;
  const changed = await sandbox.call('PATCH', path, { name: 'Argentina', iin: ['450799'], brand: null });
  assert.equal(changed.status, 200);
  assert.deepEqual(
    [changed.body['name'], changed.body['iin'], changed.body['brand'], changed.body['merchant_reference']],
    ['Argentina', ['450799'], null, 'ar-visa'],
  );
  const steps = await sandbox.call('PATCH', path, { installments_plan: [{ installment: 2 }] });
  assert.deepEqual(refusalOf(steps), [400, 'MISSING_PARAMETERS']);
  assert.deepEqual(await namesOf('currency=ARS&iin=41111111'), []);
});

test('a deleted plan is gone, and an unknown one is an invalid request', async () => {
  const path = `/installments-plans/${ARGENTINA}`;
  const gone = await sandbox.call('DELETE', path);
  assert.deepEqual([gone.status, gone.text], [200, '']);
  for (const [method, body] of [
    ['GET', undefined],
    ['PATCH', {}],
    ['DELETE', undefined],
  ] as const)
    assert.deepEqual(refusalOf(await sandbox.call(method, path, body)), [400, 'INVALID_REQUEST'], method);
});

test('a list wants an account, and digits and amounts that are some', async () => {
  assert.deepEqual(refusalOf(await sandbox.call('GET', '/installments-plans')), [400, 'MISSING_PARAMETERS']);
  assert.deepEqual(refusalOf(await sandbox.call('GET', '/installments-plans?account_id=other')), [
    400,
    'INVALID_ACCOUNT_ID',
  ]);
  assert.deepEqual(refusalOf(await list('iin=4111')), [400, 'INVALID_PARAMETERS']);
  assert.deepEqual(refusalOf(await list('amount=much')), [400, 'INVALID_PARAMETERS']);
});

const askWallet = (body: object, code = ACCOUNT) =>
  sandbox.call('POST', '/apm-installments', body, { 'x-account-code': code });

const nupay = { country: 'BR', amount: { currency: 'BRL', value: '25000' }, payment_method: 'NU_PAY' };

test("a wallet's offers are a bare list, with amounts in minor units as numbers", async () => {
  const document = { document_type: 'CPF', document_number: '52998224725' };
  for (const customer of [
    { email: 'lia@shop.example', document: { type: 'CPF', number: '52998224725' } },
    { email: 'lia@shop.example', document },
  ]) {
    const asked = await askWallet({ ...nupay, customer });
    const [first, , third] = asked.body as unknown as Tree[];
    assert.equal(asked.status, 200);
    assert.deepEqual(first?.['amount'], { currency: 'BRL', value: 25_000 });
    assert.deepEqual([third?.['installment'], third?.['rate']], [3, 1.05]);
  }
});

test('a wallet that asks wrongly, or for nobody, is refused', async () => {
  const saved = { ...nupay, payment_method: 'NU_PAY_ENROLLMENT' };
  const cases: [Promise<Answer>, number, string][] = [
    [askWallet(nupay, ''), 401, 'INVALID_CREDENTIALS'],
    [askWallet(nupay, 'other'), 401, 'INVALID_CREDENTIALS'],
    [askWallet({ ...nupay, amount: undefined }), 400, 'MISSING_PARAMETERS'],
    [askWallet({ ...nupay, amount: { currency: 'BRL', value: '250.00' } }), 400, 'INVALID_PARAMETERS'],
    [askWallet({ ...nupay, payment_method: 'PIX' }), 400, 'INVALID_PARAMETERS'],
    [askWallet(saved), 400, 'MISSING_PARAMETERS'],
    [askWallet({ ...nupay, customer: { id: 'nobody' } }), 400, 'CUSTOMER_NOT_FOUND'],
  ];
  for (const [answer, status, code] of cases) assert.deepEqual(refusalOf(await answer), [status, code]);
});
