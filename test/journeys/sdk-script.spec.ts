// The sandbox's SDK script by itself, loaded as a shop would load it: from another origin, with its hash, under a
// strict policy.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, type Page } from '@playwright/test';
import {
  CHALLENGE_CARD,
  GOOD_CARD,
  openSandbox,
  ACCOUNT,
  PUBLIC_KEY,
  type TestSandbox,
} from '../../demo/sandbox/testing/open-sandbox.js';
import { ONE_ENGINE } from './fixture.js';
import { SDK_PATH, sdkIntegrity } from '../../demo/sandbox/sdk/sdk-script.js';

/** The page's own script, a file, because its policy takes nothing inline. */
const PAGE_SCRIPT = `
  window.heard = [];
  window.run = async (config, paymentMethod, hold) => {
    const sdk = await SdkPayments.initialize('${PUBLIC_KEY}');
    window.transaction = sdk.transaction({
      countryCode: 'BR',
      onStatus: (result) => heard.push(['status', result]),
      showLoading: (on) => heard.push(['loading', on]),
      ...config,
      ...(config.checkoutSession && !config.alone ? { createPayment: (token) => createPayment(token) } : {}),
    });
    return transaction.start({ paymentMethod }).then(() => 'done', (reason) => ({ rejected: reason }));
  };
  window.addEventListener('securitypolicyviolation', (event) => heard.push(['violation', event.violatedDirective]));
`;

interface Stage {
  readonly sandbox: TestSandbox;
  readonly url: string;
}

const test = base.extend<{ bench: Bench }, { stage: Stage }>({
  stage: [
    // eslint-disable-next-line no-empty-pattern -- the first parameter of a fixture is always a pattern
    async ({}, use) => {
      const sandbox = await openSandbox();
      const shop = await serveShop(sandbox.url);
      await use({ sandbox, url: `http://localhost:${String((shop.address() as AddressInfo).port)}/` });
      shop.close();
      await sandbox.close();
    },
    { scope: 'worker' },
  ],
  bench: async ({ page, stage }, use) => {
    const bench = new Bench(page, stage.sandbox);
    await bench.open(stage.url);
    await use(bench);
  },
});

async function serveShop(sandbox: string): Promise<Server> {
  const tag = `<script src="${sandbox}${SDK_PATH}" integrity="${sdkIntegrity()}" crossorigin="anonymous"></script>`;
  const policy = [
    `default-src 'none'`,
    `img-src 'self'`,
    `script-src 'self' ${sandbox}`,
    `connect-src ${sandbox}`,
    `frame-src ${sandbox}`,
    `style-src 'self'`,
    `require-trusted-types-for 'script'`,
  ].join('; ');
  const shop = createServer((request, response) => {
    const script = request.url === '/page.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.setHeader('content-security-policy', policy);
    response.end(
      script ? PAGE_SCRIPT : `<!doctype html><title>Shop</title>${tag}<script src="/page.js"></script>`,
    );
  });
  await new Promise<void>((resolve) => shop.listen(0, '127.0.0.1', resolve));
  return shop;
}

const card = (number: string) => ({
  type: 'CARD',
  data: {
    card: { number, expirationMonth: 11, expirationYear: 28, securityCode: '123', holderName: 'John Doe' },
  },
});

type Heard = readonly (readonly [string, { readonly status: string; readonly substatus: string | null }])[];

/** A page with the script on it, and the shop's server behind it. */
class Bench {
  created = 0;
  mayCreate = true;

  constructor(
    readonly page: Page,
    readonly sandbox: TestSandbox,
  ) {}

  async open(url: string): Promise<void> {
    await this.page.exposeFunction(
      'createPayment',
      async (token: { token: string; checkout_session: string }) => {
        if (!this.mayCreate) throw new Error('no stock');
        this.created += 1;
        await this.sandbox.pay(token.checkout_session, token.token);
      },
    );
    await this.page.goto(url);
  }

  run(config: object, method: object): Promise<unknown> {
    return this.page.evaluate(
      ([given, chosen]) =>
        (globalThis as unknown as { run(a: object, b: object): Promise<unknown> }).run(given, chosen),
      [config, method] as const,
    );
  }

  heard(): Promise<Heard> {
    return this.page.evaluate(() => (globalThis as unknown as { heard: Heard }).heard);
  }

  async statuses(): Promise<unknown[]> {
    const all = await this.heard();
    assert.deepEqual(
      all.filter(([kind]) => kind === 'violation'),
      [],
    );
    return all.filter(([kind]) => kind === 'status').map(([, { status, substatus }]) => [status, substatus]);
  }

  get frame() {
    return this.page.frameLocator('iframe');
  }
}

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
