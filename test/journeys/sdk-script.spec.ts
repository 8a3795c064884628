// The sandbox's SDK script by itself, as a shop's page would use it.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { ACCOUNT, CHALLENGE_CARD, GOOD_CARD, PUBLIC_KEY } from '../../demo/sandbox/testing/open-sandbox.js';
import { ONE_ENGINE } from './fixture.js';
import { card, test } from './sdk-bench.js';

test.describe('the SDK script', ONE_ENGINE, () => {
  test('a card is tokenized, paid by the shop and reported once', async ({ bench }) => {
    const { sandbox } = bench;
    assert.equal(await bench.run({ checkoutSession: await sandbox.session() }, card(GOOD_CARD)), 'done');
    assert.deepEqual(await bench.statuses(), [['SUCCEEDED', 'APPROVED']]);
    assert.equal(bench.created, 1);
  });

  test('a declined card is reported with its status', async ({ bench }) => {
    const { sandbox } = bench;
    await bench.run({ checkoutSession: await sandbox.session() }, card('4507990000000010'));
    assert.deepEqual(await bench.statuses(), [['DECLINED', 'DECLINED']]);
  });

  for (const [code, status] of [
    ['1234', ['SUCCEEDED', 'APPROVED']],
    ['1111', ['DECLINED', 'DECLINED']],
  ] as const)
    test(`a challenge answered with ${code} ends as ${status[0]}`, async ({ bench }) => {
      const { sandbox } = bench;
      const done = bench.run({ checkoutSession: await sandbox.session() }, card(CHALLENGE_CARD));
      await bench.frame.getByLabel('One-time code').fill(code);
      await bench.frame.getByRole('button', { name: 'Confirm' }).click();
      await done;
      assert.deepEqual(await bench.statuses(), [status]);
      assert.equal(await bench.page.locator('iframe').count(), 0);
    });

  test('a cancelled challenge is USER_CANCEL and the payment stays pending', async ({ bench }) => {
    const { sandbox } = bench;
    const session = await sandbox.session();
    const done = bench.run({ checkoutSession: session }, card(CHALLENGE_CARD));
    await bench.frame.getByRole('button', { name: 'Cancel' }).click();
    await done;
    assert.deepEqual(await bench.statuses(), [['USER_CANCEL', null]]);
    const left = await sandbox.browse('GET', `/checkout/sessions/${session}/payment`);
    assert.equal(left.body['payment']?.['status'], 'PENDING');
  });

  test('a message that does not come from the challenge ends nothing', async ({ bench }) => {
    const { sandbox } = bench;
    const done = bench.run({ checkoutSession: await sandbox.session() }, card(CHALLENGE_CARD));
    await bench.frame.getByLabel('One-time code').waitFor();
    await bench.page.evaluate(() =>
      globalThis.postMessage({ origin: 'CHALLENGE', status: 'CANCELLED' }, '*'),
    );
    await bench.frame.getByLabel('One-time code').fill('1234');
    await bench.frame.getByRole('button', { name: 'Confirm' }).click();
    await done;
    assert.deepEqual(await bench.statuses(), [['SUCCEEDED', 'APPROVED']]);
  });

  test('without createPayment the SDK pays a seamless session itself, and fails on any other', async ({
    bench,
  }) => {
    const { sandbox } = bench;
    for (const workflow of ['SDK_SEAMLESS', 'SDK_CHECKOUT'])
      await bench.run({ checkoutSession: await sandbox.session({ workflow }), alone: true }, card(GOOD_CARD));
    assert.deepEqual(await bench.statuses(), [
      ['SUCCEEDED', 'APPROVED'],
      ['INTERNAL_ERROR', null],
    ]);
  });

  test('a payment the shop refuses to create ends in silence', async ({ bench }) => {
    const { sandbox } = bench;
    bench.mayCreate = false;
    assert.equal(await bench.run({ checkoutSession: await sandbox.session() }, card(GOOD_CARD)), 'done');
    assert.deepEqual(await bench.statuses(), []);
  });

  test('a card that is none rejects start() and makes no payment', async ({ bench }) => {
    const { sandbox } = bench;
    const ended = await bench.run({ checkoutSession: await sandbox.session() }, card('4111111111111112'));
    const { rejected } = ended as { rejected: { status: string; message: { code: string } } };
    assert.equal(rejected.status, 'INTERNAL_ERROR');
    assert.equal(rejected.message.code, 'INVALID_PARAMETERS');
    assert.equal(bench.created, 0);
  });

  test('a token on another session is paid and followed there', async ({ bench }) => {
    const { sandbox } = bench;
    const session = await sandbox.session();
    await sandbox.control('POST', '/next-token', { anotherSession: true });
    await bench.run({ checkoutSession: session }, card(GOOD_CARD));
    assert.deepEqual(await bench.statuses(), [['SUCCEEDED', 'APPROVED']]);
    assert.equal((await sandbox.call('GET', `/checkout/sessions/${session}`)).body['used'], false);
  });

  test('a card is saved through a customer session, with a challenge, and no vaulted token is told', async ({
    bench,
  }) => {
    const { sandbox } = bench;
    const session = await sandbox.customerSession(await sandbox.customer());
    await sandbox.call('POST', `/customers/sessions/${session}/payment-methods`, {
      account_id: ACCOUNT,
      payment_method_type: 'CARD',
      country: 'BR',
    });
    const done = bench.run({ customerSession: session }, card(CHALLENGE_CARD));
    await bench.frame.getByLabel('One-time code').fill('1234');
    await bench.frame.getByRole('button', { name: 'Confirm' }).click();
    await done;
    assert.deepEqual(await bench.statuses(), [['ENROLLED', null]]);
    assert.doesNotMatch(JSON.stringify(await bench.heard()), /vaulted/);
  });

  test('a second start while one is running is refused; cancel ends it without a word', async ({ bench }) => {
    const { sandbox } = bench;
    const done = bench.run({ checkoutSession: await sandbox.session() }, card(CHALLENGE_CARD));
    await bench.frame.getByRole('button', { name: 'Confirm' }).waitFor();
    const second = await bench.page.evaluate(async () => {
      const { transaction } = globalThis as unknown as {
        transaction: { start(a: object): Promise<void>; cancel(): void };
      };
      const refused = await transaction.start({}).then(
        () => 'started',
        (reason: unknown) => (reason as Error).message,
      );
      transaction.cancel();
      return refused;
    });
    assert.match(second, /already running/);
    assert.equal(await done, 'done');
    assert.deepEqual(await bench.statuses(), []);
    assert.equal(await bench.page.locator('iframe').count(), 0);
  });

  for (const [code, status] of [
    ['1234', ['SUCCEEDED', 'APPROVED']],
    ['1111', ['DECLINED', 'DECLINED']],
  ] as const)
    test(`a method whose code comes afterwards, answered with ${code}, ends as ${status[0]}`, async ({
      bench,
    }) => {
      const { sandbox } = bench;
      const session = await sandbox.session({ country: 'PE' });
      const customer = {
        email: 'ana@example.com',
        phone: { countryCode: '51', number: '987654321' },
        billingAddress: { addressLine1: 'Calle 1', zipCode: '15001' },
      };
      const done = bench.run({ checkoutSession: session }, { type: 'YAPE', data: { customer } });
      await bench.frame.getByLabel('One-time code').fill('9999');
      await bench.frame.getByRole('button', { name: 'Confirm' }).click();
      await bench.frame.getByRole('alert').waitFor();
      await bench.frame.getByLabel('One-time code').fill(code);
      await bench.frame.getByRole('button', { name: 'Confirm' }).click();
      await done;
      assert.deepEqual(await bench.statuses(), [status]);
      assert.equal(bench.created, 1);
      assert.equal(await bench.page.locator('iframe').count(), 0);
      const { email, phone, billing_address } = bench.payer;
      assert.deepEqual(
        { email, phone, billing_address },
        {
          email: 'ana@example.com',
          phone: { country_code: '51', number: '987654321' },
          billing_address: { address_line_1: 'Calle 1', zip_code: '15001' },
        },
      );
    });

  test('a method that is not for it is refused before anything is asked', async ({ bench }) => {
    const { sandbox } = bench;
    const session = await sandbox.session();
    const ended = await bench.run({ checkoutSession: session }, { type: 'PIX', data: { customer: {} } });
    const { rejected } = ended as { rejected: { message: { code: string; reason: string } } };
    assert.equal(rejected.message.code, 'PAYMENT_METHOD_NOT_SUPPORTED');
    assert.equal(rejected.message.reason, 'PIX cannot be paid with here');
    assert.equal(bench.created, 0);
  });

  test('a config without exactly one session, a country or a function throws', async ({ bench }) => {
    const session = randomUUID();
    for (const config of [
      { countryCode: 'BR' },
      { countryCode: 'BR', checkoutSession: session, customerSession: session },
      { checkoutSession: session },
      { countryCode: 'BR', checkoutSession: session, createPayment: 'no' },
    ]) {
      const threw = await bench.page.evaluate(
        async ([given, key]) => {
          const { SdkPayments } = globalThis as unknown as {
            SdkPayments: { initialize(key: string): Promise<{ transaction(config: object): object }> };
          };
          const sdk = await SdkPayments.initialize(key);
          try {
            return Boolean(sdk.transaction(given)) && false;
          } catch {
            return true;
          }
        },
        [config, PUBLIC_KEY] as const,
      );
      assert.equal(threw, true, JSON.stringify(config));
    }
  });
});
