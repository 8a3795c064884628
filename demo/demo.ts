// The three programs of the demo in one process, on any ports: for `npm start`, and for tests, which bring their own
// settings and an empty database.
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  optionsFromEnv,
  serveGateway,
  signCustomerReference,
  type FrameFont,
  type GatewayOptions,
} from '../src/gateway/index.js';
import { lookUpExample } from './card-facts.js';
import { RETURNING_CHECKOUT, SDK_PATH, sdkIntegrity, startSandbox } from './sandbox/index.js';
import {
  checkUpstream,
  PORT_SETTINGS,
  SettingError,
  withDefaults,
  type Env,
  type Ports,
} from './settings.js';
import { startShop } from './shop/start-shop.js';

export const ROOT = resolve(import.meta.dirname, '..');

export interface DemoOptions {
  /** Default: any free one for each program. */
  readonly ports?: Partial<Ports>;
  /** File of the sandbox's database. Default: `:memory:`. */
  readonly db?: string;
  /** Settings as README names them. Default: none, so that the caller's environment changes nothing. */
  readonly env?: Env;
  /** Options of the gateway that win over the settings. */
  readonly gateway?: Partial<GatewayOptions>;
}

export interface Demo {
  /** `http://localhost:PORT`: another site than the gateway's. */
  readonly shop: string;
  readonly gateway: string;
  /** Nothing when `YUNO_API_URL` names another server. */
  readonly sandbox: string | undefined;
  /** Ends all programs, open connections included. */
  close(): Promise<void>;
}

interface Running {
  readonly url: string;
  close(): Promise<void>;
}

/** The ready themes' fonts, for the card fields: the shop lets the gateway's origin have them. */
const fontsOf = (shop: string): FrameFont[] => [
  { family: 'Source Serif 4', src: `${shop}/fonts/source-serif.woff2`, weight: '200 900' },
  { family: 'Nunito', src: `${shop}/fonts/nunito.woff2`, weight: '200 1000' },
  { family: 'JetBrains Mono', src: `${shop}/fonts/jetbrains-mono.woff2`, weight: '100 800' },
];

/** Says which setting moves a program whose port is taken. */
async function listen<R>(program: keyof Ports, port: number, starting: Promise<R>): Promise<R> {
  try {
    return await starting;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    const { setting } = PORT_SETTINGS[program];
    throw new SettingError(
      `Port ${port} of the ${program} is taken: set ${setting} to a free port, or to 0 for any.`,
      { cause },
    );
  }
}

function openDatabase(db: string): string {
  if (db === ':memory:') return db;
  const file = resolve(ROOT, db);
  mkdirSync(dirname(file), { recursive: true });
  return file;
}

/** Needs a built `dist`. Rejects with a SettingError when a setting or a port is the reason. */
export async function startDemo({ ports = {}, db = ':memory:', env = {}, gateway = {} }: DemoOptions = {}) {
  checkUpstream(env);
  const settings = withDefaults(env);
  const { shop: shopPort = 0, gateway: gatewayPort = 0, sandbox: sandboxPort = 0 } = ports;
  const keys = {
    publicKey: settings['YUNO_PUBLIC_API_KEY'] ?? '',
    secretKey: settings['YUNO_PRIVATE_SECRET_KEY'] ?? '',
    accountId: settings['YUNO_ACCOUNT_ID'] ?? '',
  };
  const running: Running[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(running.splice(0).map((program) => program.close()));
  };
  const add = async <R extends Running>(program: keyof Ports, port: number, starting: Promise<R>) => {
    const started = await listen(program, port, starting);
    running.push(started);
    return started;
  };

  try {
    const sandbox = settings['YUNO_API_URL']
      ? undefined
      : await add('sandbox', sandboxPort, startSandbox({ port: sandboxPort, db: openDatabase(db), ...keys }));
    const apiUrl = settings['YUNO_API_URL'] ?? sandbox?.url ?? '';

    // Shop and gateway must know each other's address: the shop listens first and is told the gateway's.
    let tell: (gatewayUrl: string) => void = () => undefined;
    const told = new Promise<string>((known) => {
      tell = known;
    });
    // Secrets of this run alone: only this sandbox can tell this shop anything.
    const webhooks = sandbox && {
      apiKey: randomUUID(),
      secret: randomUUID(),
      hmacSecret: randomUUID(),
    };
    const shop = await add(
      'shop',
      shopPort,
      startShop({
        port: shopPort,
        gateway: told,
        yuno: { apiUrl, ...keys },
        signReference: (customer, customerSession) =>
          signCustomerReference({ secretKey: keys.secretKey, customer, customerSession }),
        returningCheckout: sandbox && RETURNING_CHECKOUT,
        webhooks,
        root: ROOT,
      }),
    );
    if (webhooks) sandbox.setWebhooks({ url: `${shop.url}/webhooks`, ...webhooks });
    const options: GatewayOptions = {
      ...optionsFromEnv(
        {
          TENDER_SHOP_ORIGINS: shop.url,
          TENDER_FONTS: JSON.stringify(fontsOf(shop.url)),
          // The sandbox's SDK is one file.
          ...(sandbox && {
            YUNO_SDK_URL: sandbox.url + SDK_PATH,
            YUNO_SDK_INTEGRITY: sdkIntegrity(),
            TENDER_SDK_SCRIPTS: sandbox.url + SDK_PATH,
          }),
          ...settings,
          YUNO_API_URL: apiUrl,
        },
        resolve(ROOT, 'dist'),
      ),
      // A Yuno of your own has cards of its own.
      ...(sandbox && { lookUpCard: lookUpExample }),
      // Tests and benches read results on the same screen.
      log: () => undefined,
      ...gateway,
    };
    const { url } = await add('gateway', gatewayPort, serveGateway(options, { port: gatewayPort }));
    tell(url);
    return { shop: shop.url, gateway: url, sandbox: sandbox?.url, close } satisfies Demo;
  } catch (thrown) {
    await close();
    throw thrown;
  }
}
