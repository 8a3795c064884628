// The sandbox of the test kit: what a merchant's server finds there, the levers, and who may not use its doors.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createGateway } from 'tender-checkout/gateway';
import { HANDS_PATH } from './hands-script.js';
import { startSandbox, type TestSandbox } from './start-sandbox.js';

const SHOP = 'http://localhost:3000';

let sandbox: TestSandbox;
before(async () => {
  sandbox = await startSandbox({ shopOrigins: [SHOP] });
});
after(() => sandbox.close());

/** A payment by the documented API, as a server makes it. */
async function pay(session: string, number = '4111111111111111') {
  const card = { number, expiration_month: 11, expiration_year: 28, security_code: '123', holder_name: 'T' };
  const { token } = await sandbox.yuno('POST', `/checkout/sessions/${session}/token`, {
    payment_method: { type: 'CARD', card },
  });
  const made = await sandbox.yuno('GET', `/checkout/sessions/${session}`);
  const { merchant_order_id, amount, country, payment_description: description } = made;
  return sandbox.createPayment(
    {
      ...{ merchant_order_id, amount, country, description, checkout: { session } },
      payment_method: { type: 'CARD', token },
    },
    crypto.randomUUID(),
  );
}

test("a merchant's server finds the sandbox by the variables it reads anyway", async () => {
  const { env } = sandbox;
  const response = await fetch(`${env['YUNO_API_URL'] ?? ''}/v1/customers`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'public-api-key': env['YUNO_PUBLIC_API_KEY'] ?? '',
      'private-secret-key': env['YUNO_PRIVATE_SECRET_KEY'] ?? '',
    },
    body: JSON.stringify({ merchant_customer_id: 'lia' }),
  });
  assert.equal(response.status, 201);
  assert.match(env['YUNO_SDK_INTEGRITY'] ?? '', /^sha384-/);
});

test('a session is paid, and its payment found; without one that is said', async () => {
  const session = await sandbox.createCheckoutSession();
  await assert.rejects(sandbox.lastPayment(session), /has no payment: was the button pressed/);
  await pay(session, '4507990000000002');
  assert.equal((await sandbox.lastPayment(session))['status'], 'SUCCEEDED');
});

test('a test decides how the next payment ends, and ends one that waits', async () => {
  const declined = await sandbox.createCheckoutSession();
  await sandbox.decide(declined, 'INSUFFICIENT_FUNDS');
  await pay(declined);
  assert.equal((await sandbox.lastPayment(declined))['status'], 'DECLINED');
  const waiting = await sandbox.createCheckoutSession();
  await pay(waiting, '4000000000003220');
  await sandbox.settle(waiting, 'declined');
  assert.equal((await sandbox.lastPayment(waiting))['status'], 'DECLINED');
});

test('trouble comes on request, once, and a clock can be moved', async () => {
  await sandbox.fault({ kind: 'error', path: '/customers$', status: 503 });
  await assert.rejects(sandbox.createCustomer(), /POST \/v1\/customers: 503/);
  const customer = await sandbox.createCustomer();
  assert.deepEqual(await sandbox.savedMethods(customer), []);
  await sandbox.advanceClock(3_600_000);
  const made = await sandbox.yuno('GET', `/customers/${customer}`);
  assert.equal(made['id'], customer);
  assert.ok((await sandbox.calls()).length > 0);
});

test('only pages of the listed shops are given sessions', async () => {
  const ask = (origin: string): Promise<Response> =>
    fetch(`${sandbox.gateway}/testing/sessions`, {
      method: 'POST',
      headers: { origin },
      body: JSON.stringify({ kind: 'checkout' }),
    });
  const welcome = await ask(SHOP);
  assert.equal(welcome.headers.get('access-control-allow-origin'), SHOP);
  assert.match(((await welcome.json()) as { session: string }).session, /^[0-9a-f-]{36}$/);
  const stranger = await ask('http://localhost:3001');
  assert.equal(stranger.status, 403);
  assert.equal(stranger.headers.get('access-control-allow-origin'), null);
});

test('the hands are in the documents of this gateway, and no real gateway has them', async () => {
  const frame = await fetch(`${sandbox.gateway}/frame`);
  assert.match(await frame.text(), /<script src="\/testing\/hands\.js"><\/script>/);
  assert.match(frame.headers.get('content-security-policy') ?? '', /script-src 'self';/);
  const real = createGateway({
    credentials: sandbox.credentials,
    apiUrl: sandbox.apiUrl,
    sdk: { url: `${sandbox.apiUrl}/sdk/v2.2.0/main.js`, integrity: sandbox.env['YUNO_SDK_INTEGRITY'] ?? '' },
    shopOrigins: [SHOP],
    assets: (path) =>
      Promise.resolve(path === 'frame/manifest.json' ? new TextEncoder().encode('{}') : undefined),
  });
  const document = await real.fetch(new Request('http://127.0.0.1:1/frame'));
  assert.equal(document.status, 200);
  assert.doesNotMatch(await document.text(), /testing/);
  assert.equal((await real.fetch(new Request(`http://127.0.0.1:1${HANDS_PATH}`))).status, 404);
});

test('a port that is taken is named with the option that moves it, and nothing is left running', async () => {
  const port = Number(new URL(sandbox.gateway).port);
  await assert.rejects(
    startSandbox({ shopOrigins: [SHOP], port }),
    new RegExp(`Port ${String(port)} is taken: give startSandbox\\(\\) another port, or none for any`),
  );
});

test('it ends with the block that began it', async () => {
  const use = async (): Promise<string> => {
    // eslint-disable-next-line @typescript-eslint/await-thenable -- the rule sees no key that a mapped type has; the compiler does
    await using own = await startSandbox({ shopOrigins: [SHOP] });
    assert.equal((await fetch(`${own.gateway}/frame`)).status, 200);
    return own.gateway;
  };
  const gateway = await use();
  await assert.rejects(fetch(`${gateway}/frame`));
});
