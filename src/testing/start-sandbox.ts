// A sandbox of Yuno and a gateway in front of it, on ports of this machine, in one call. Needs no network.
import { createFileAssets, createGateway, type GatewayOptions } from 'tender-checkout/gateway';
import { createSandbox, SDK_PATH, sdkIntegrity } from '../../demo/sandbox/index.js';
import { builtFiles } from './built-files.js';
import { dress } from './hands-script.js';
import { createLevers, type Levers, type WebhookTarget } from './levers.js';
import { createMerchant, type Ask, type Credentials, type Json, type Merchant } from './merchant.js';
import { answerPages } from './page-door.js';
import { listen } from './serve.js';

export interface SandboxOptions {
  /** Origins of the pages that show the checkout: `['http://localhost:3000']`. */
  readonly shopOrigins: readonly string[];
  /** Port of the gateway. Default: any free one. */
  readonly port?: number;
  /** Port of the sandbox's API. Default: any free one. */
  readonly apiPort?: number;
  /** May the gateway create payments? Default: yes. Without it pages get `tender-token`. */
  readonly createsPayments?: boolean;
  /** Who hears of changes by webhook, on this machine. */
  readonly webhooks?: WebhookTarget;
  /** More options of the gateway; they win. */
  readonly gateway?: Partial<GatewayOptions>;
  /** File of the sandbox's database. Default: `:memory:`. */
  readonly database?: string;
}

/** `await using`, for compilers and libraries that know of it; the others miss nothing. */
type AsyncDisposal = SymbolConstructor extends { readonly asyncDispose: infer Key extends symbol }
  ? { readonly [K in Key]: () => Promise<void> }
  : object;

export interface TestSandbox extends Merchant, Levers, AsyncDisposal {
  /** Base of the API that stands for Yuno's, without `/v1`. */
  readonly apiUrl: string;
  /** Base of the gateway: for the script tag, and for `gateway`. */
  readonly gateway: string;
  readonly credentials: Credentials;
  /** What a server of yours reads from its environment. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

const CREDENTIALS: Credentials = {
  publicKey: 'sandbox_test_public',
  secretKey: 'sandbox_test_secret',
  accountId: '00000000-0000-4000-8000-000000000001',
};

/** A call that never leaves the process. */
const askWith =
  (origin: string, answer: (request: Request) => Promise<Response>): Ask =>
  async (method, path, body, headers = {}) => {
    const response = await answer(
      new Request(origin + path, {
        method,
        headers: { 'content-type': 'application/json', ...(headers as Record<string, string>) },
        ...(body && { body: JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    if (!response.ok)
      throw new Error(`${method} ${path.split('?')[0] ?? ''}: ${String(response.status)} ${text}`);
    return (text ? JSON.parse(text) : {}) as Json;
  };

/** Rejects when there is no SQLite, nothing was built, a port is taken or an option is wrong: and says which. */
export async function startSandbox(options: SandboxOptions): Promise<TestSandbox> {
  const {
    shopOrigins,
    port = 0,
    apiPort = 0,
    createsPayments = true,
    webhooks,
    database = ':memory:',
  } = options;
  const running: (() => Promise<void> | void)[] = [];
  const close = async (): Promise<void> => {
    for (const end of running.splice(0).reverse()) await end();
  };
  try {
    const sandbox = createSandbox({ db: database, ...CREDENTIALS, ...(webhooks && { webhooks }) });
    running.push(() => {
      sandbox.close();
    });
    let dressBank = (_: Request, next: () => Promise<Response>): Promise<Response> => next();
    const api = await listen(
      (request, bindings) => dressBank(request, () => sandbox.fetch(request, bindings)),
      apiPort,
      'apiPort',
    );
    running.push(api.close);
    const put = dress(shopOrigins, api.url);
    dressBank = put;
    const ask = askWith(api.url, (request) => sandbox.fetch(request));
    const merchant = createMerchant(ask, CREDENTIALS);
    const sdk = { url: api.url + SDK_PATH, integrity: sdkIntegrity(), scripts: [] };
    const gateway = createGateway({
      credentials: CREDENTIALS,
      apiUrl: api.url,
      sdk,
      shopOrigins,
      createsPayments,
      assets: createFileAssets(builtFiles()),
      // What a page was refused for is for whoever starts this to mend. Who creates payments was said in the call.
      log: ({ code, hint }) => {
        if (code && hint) console.warn(`tender: ${String(code)}: ${String(hint)}`);
      },
      ...options.gateway,
    });
    const answerPage = answerPages(shopOrigins, merchant);
    const door = await listen(
      (request) => put(request, () => answerPage(request, () => gateway.fetch(request))),
      port,
      'port',
    );
    running.push(door.close);
    return {
      ...merchant,
      ...createLevers(ask, merchant),
      apiUrl: api.url,
      gateway: door.url,
      credentials: CREDENTIALS,
      env: {
        YUNO_API_URL: api.url,
        YUNO_PUBLIC_API_KEY: CREDENTIALS.publicKey,
        YUNO_PRIVATE_SECRET_KEY: CREDENTIALS.secretKey,
        YUNO_ACCOUNT_ID: CREDENTIALS.accountId,
        YUNO_SDK_URL: sdk.url,
        YUNO_SDK_INTEGRITY: sdk.integrity,
      },
      close,
      [Symbol.asyncDispose]: close,
    };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}
