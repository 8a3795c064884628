// A page with the sandbox's SDK script and nothing else, loaded as a shop would load it: from another origin, with its
// hash, under a strict policy. Behind it, the shop's server.
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, type Page } from '@playwright/test';
import { openSandbox, PUBLIC_KEY, type TestSandbox } from '../../demo/sandbox/testing/open-sandbox.js';
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

export const test = base.extend<{ bench: Bench }, { stage: Stage }>({
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

export const card = (number: string) => ({
  type: 'CARD',
  data: {
    card: { number, expirationMonth: 11, expirationYear: 28, securityCode: '123', holderName: 'John Doe' },
  },
});

type Heard = readonly (readonly [string, { readonly status: string; readonly substatus: string | null }])[];

/** A page with the script on it, and the shop's server behind it. */
export class Bench {
  created = 0;
  /** Who paid, as the last payment tells it. */
  payer: Readonly<Record<string, unknown>> = {};
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
        const { body } = await this.sandbox.pay(token.checkout_session, token.token);
        this.payer = body['customer_payer'] ?? {};
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
