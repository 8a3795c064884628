// Who may create a payment for which session, and what a shop is told when Yuno sees that differently.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OTHER_SESSION, paymentOf, refusal, SESSION, VAULTED } from './fixtures/fake-yuno.js';
import { openGateway } from './fixtures/open-gateway.js';

test('a session that Yuno’s SDK should pay is tried all the same, and paid where Yuno allows it', async () => {
  const gateway = openGateway();
  gateway.yuno.session['workflow'] = 'SDK_SEAMLESS';
  assert.equal((await gateway.open()).body.creates, true);
  assert.equal((await gateway.pay()).body.report.outcome, 'paid');
});

test('Yuno’s refusal of such a session says which workflow to use', async () => {
  for (const code of [
    'INVALID_REQUEST',
    'INVALID_STATUS',
    'CHECKOUT_SESSION_NOT_FOUND',
    'AUTHORIZATION_REQUIRED',
  ]) {
    const gateway = openGateway();
    gateway.yuno.session['workflow'] = 'SDK_SEAMLESS';
    gateway.yuno.put(/^POST \/payments$/, refusal(400, code));
    assert.equal((await gateway.pay()).body.error.code, 'workflow_mismatch', code);
    assert.match(String(gateway.logs.at(-1)?.['hint']), /SDK_CHECKOUT/);
  }
});

test('a refusal that has a reason of its own keeps it', async () => {
  for (const [workflow, code, expected] of [
    ['SDK_SEAMLESS', 'INVALID_TOKEN', 'card_refused'],
    ['SDK_SEAMLESS', 'INVALID_CREDENTIALS', 'upstream_refused'],
    ['SDK_CHECKOUT', 'INVALID_REQUEST', 'upstream_refused'],
    ['CHECKOUT', 'CHECKOUT_SESSION_NOT_FOUND', 'session_used'],
  ] as const) {
    const gateway = openGateway();
    gateway.yuno.session['workflow'] = workflow;
    gateway.yuno.put(/^POST \/payments$/, refusal(401, code));
    assert.equal((await gateway.pay()).body.error.code, expected, `${workflow} ${code}`);
  }
});

test('where Yuno refuses because another tab paid, that payment is the answer', async () => {
  const gateway = openGateway();
  gateway.yuno.session['workflow'] = 'SDK_SEAMLESS';
  gateway.yuno.put(/^POST \/payments$/, () => {
    gateway.yuno.payments = [paymentOf()];
    return refusal(400, 'CHECKOUT_SESSION_NOT_FOUND');
  });
  assert.equal((await gateway.pay()).body.report.outcome, 'paid');
});

test('a gateway that may not create payments says so from its start, and logs which setting that is', async () => {
  const gateway = openGateway({ createsPayments: false });
  const [begun, ...more] = gateway.logs;
  assert.deepEqual([begun?.level, begun?.event, more], ['info', 'setup', []]);
  assert.match(
    String(begun?.['hint']),
    /not created here.*tender-token.*TENDER_CREATES_PAYMENT.*deploying\.md.*Who creates the payment/,
  );
  assert.equal((await gateway.open()).body.creates, false);
  assert.equal((await gateway.pay()).body.error.code, 'request_invalid');
  assert.match(String(gateway.logs.at(-1)?.['hint']), /TENDER_CREATES_PAYMENT/);
  assert.equal(gateway.yuno.asked(/^POST/).length, 0);
});

test('only documented fields are written', async () => {
  const gateway = openGateway({ clientAddress: () => '192.0.2.7' });
  const address = { addressLine1: 'Rua Um, 10', city: 'Santos', country: 'BR', zipCode: '11010001' };
  await gateway.pay(
    {
      save: true,
      browser: {
        language: 'zh-Hant-TW',
        colorDepth: 27,
        screenHeight: 900,
        screenWidth: 1440,
        timeOffset: 180,
      },
      customer: {
        firstName: 'Lia',
        lastName: 'Moura',
        email: 'lia@shop.example',
        phone: { countryCode: '55', number: '11955550101' },
        document: { documentType: 'CPF', documentNumber: '52998224725' },
        billingAddress: address,
        shippingAddress: address,
      },
      deviceFingerprints: [{ providerId: 'RISKIFIED', id: 'x' }],
    },
    { accept: '*/*', 'user-agent': 'A browser' },
  );
  const [sent] = gateway.yuno.asked(/^POST \/payments$/);
  const keys = (value: unknown, path = ''): string[] =>
    Array.isArray(value)
      ? value.flatMap((one) => keys(one, `${path}[]`))
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([name, inner]) => keys(inner, path ? `${path}.${name}` : name))
        : [path];
  const place = 'address_line_1 city country zip_code';
  const documented: Record<string, string> = {
    '': 'account_id country description merchant_order_id',
    amount: 'currency value',
    checkout: 'session',
    payment_method: 'token type vault_on_success',
    customer_payer: 'email first_name id ip_address last_name',
    'customer_payer.billing_address': place,
    'customer_payer.shipping_address': place,
    'customer_payer.browser_info':
      'accept_header browser_time_difference color_depth java_enabled javascript_enabled language platform screen_height screen_width user_agent',
    'customer_payer.device_fingerprints[]': 'id provider_id',
    'customer_payer.document': 'document_number document_type',
    'customer_payer.phone': 'country_code number',
    'metadata[]': 'key value',
  };
  const expected = Object.entries(documented).flatMap(([path, names]) =>
    names.split(' ').map((name) => (path ? `${path}.${name}` : name)),
  );
  assert.deepEqual(new Set(keys(sent?.body)), new Set(expected));
  const { browser_info: browser } = sent?.body?.['customer_payer'] as {
    browser_info: Record<string, unknown>;
  };
  assert.deepEqual([browser['language'], browser['color_depth']], ['zh', '24']);
});

test('what a merchant’s proxy says of the address is believed only when it is one', async () => {
  for (const [told, sent] of [
    ['192.0.2.7', '192.0.2.7'],
    [' 2001:db8::1 ', '2001:db8::1'],
    ['192.0.2.7, 198.51.100.1', undefined],
    ['unknown', undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const) {
    const gateway = openGateway({ clientAddress: () => told });
    await gateway.pay();
    const [call] = gateway.yuno.asked(/^POST \/payments$/);
    assert.equal((call?.body?.['customer_payer'] as { ip_address?: string }).ip_address, sent, told);
  }
  const broken = openGateway({
    clientAddress: () => {
      throw new Error('no header');
    },
  });
  assert.equal((await broken.pay()).body.report.outcome, 'paid');
});

test('a session that the SDK moved to is paid for its purchase, even where an update changes no metadata', async () => {
  const gateway = openGateway();
  gateway.yuno.payments = [paymentOf({ status: 'DECLINED', sub_status: 'DECLINED' })];
  const moved = { ...gateway.yuno.session, checkout_session: OTHER_SESSION, metadata: [] };
  gateway.yuno.put(/^PATCH/, moved);
  const purchase = {
    session: { kind: 'checkout', token: SESSION },
    method: { type: 'CARD' },
    amount: { currency: 'BRL', value: 120.5 },
  };
  assert.equal(
    (await gateway.ask('attempt', { ...purchase, reuse: OTHER_SESSION })).body.session,
    OTHER_SESSION,
  );
  const { body } = await gateway.pay({ paySession: OTHER_SESSION });
  assert.equal(body.report.outcome, 'paid');
  assert.equal((await gateway.ask('status', { session: purchase.session })).body.report.id, body.report.id);
});

test('a session of another customer, order or amount, or one that is spent or another’s clone, is not paid', async () => {
  for (const other of [
    { customer_id: VAULTED },
    { merchant_order_id: 'order-1' },
    { amount: { currency: 'BRL', value: 1 } },
    { used: true },
    { metadata: [{ key: 'tender_root', value: VAULTED }] },
  ]) {
    const gateway = openGateway();
    const session = { ...gateway.yuno.session, checkout_session: OTHER_SESSION, ...other };
    gateway.yuno.put(new RegExp(`^GET /checkout/sessions/${OTHER_SESSION}$`), session);
    assert.equal((await gateway.pay({ paySession: OTHER_SESSION })).body.error.code, 'request_invalid');
    assert.equal(gateway.yuno.asked(/^POST/).length, 0);
  }
});

test('a clone names its root before everything else it was told', async () => {
  const gateway = openGateway();
  const metadata = Array.from({ length: 50 }, (_, index) => ({ key: `k${index}`, value: 'v' }));
  gateway.yuno.session['metadata'] = metadata;
  gateway.yuno.payments = [paymentOf({ status: 'DECLINED', sub_status: 'DECLINED' })];
  await gateway.ask('attempt', {
    session: { kind: 'checkout', token: SESSION },
    method: { type: 'CARD' },
    amount: { currency: 'BRL', value: 120.5 },
  });
  const [clone] = gateway.yuno.asked(/^POST \/checkout\/sessions$/);
  assert.deepEqual(clone?.body?.['metadata'], [{ key: 'tender_root', value: SESSION }, ...metadata]);
});
