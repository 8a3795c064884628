// The gateway on Node: settings from the environment, files from a folder, a port to listen on. What only Node has is
// imported when it is used, so that the same file loads in runtimes that have none of it.
import { createGateway } from './handler.js';
import type { AssetSource, FrameFont, GatewayOptions, LogRecord } from './options.js';

/** Where a file that an `AssetSource` is asked for lies below `dist`. */
export const toDistPath = (path: string): string =>
  path.startsWith('frame/') || path.endsWith('.json') ? path : `browser/${path}`;

/** The package's own `dist`: this file is in a folder of it. Read when asked, because not every runtime has it. */
function ownDist(): URL {
  const here = import.meta.url;
  return new URL('..', here);
}

/**
 * The built files of a `dist` folder; without one, of the package that this code is part of. Read once, then kept. A
 * server that is bundled into one file has to name the folder.
 */
export function createFileAssets(dist: string | URL = ownDist()): AssetSource {
  const kept = new Map<string, Uint8Array>();
  const folder = String(dist).replace(/\/+$/, '');
  return async (path) => {
    const known = kept.get(path);
    if (known) return known;
    const { readFile } = await import('node:fs/promises');
    const place = `${folder}/${toDistPath(path)}`;
    const content = await readFile(folder.startsWith('file:') ? new URL(place) : place).catch(
      () => undefined,
    );
    // A path that is not there must not fill the memory.
    if (content) kept.set(path, content);
    return content;
  };
}

/** `1`, or a currency; `0` and nothing are no. */
const toVerify = (value: string | undefined): Pick<GatewayOptions, 'verifyCards'> =>
  !value || value === '0' ? {} : { verifyCards: value === '1' || value };

/** What is no JSON is left as it is, and refused with the other settings that are wrong. */
function toFonts(value: string | undefined): Pick<GatewayOptions, 'fonts'> {
  if (!value) return {};
  try {
    return { fonts: JSON.parse(value) as readonly FrameFont[] };
  } catch {
    return { fonts: value as never };
  }
}

const words = (value: string | undefined): string[] => (value ?? '').split(/\s+/).filter(Boolean);

/** `PSE=yuno NEQUI=https://shop.example/nequi.svg`: the first `=` of each word parts type and address. */
const toIcons = (value: string | undefined): Pick<GatewayOptions, 'icons'> => {
  const rows = words(value).map((row) => [row.replace(/=.*/s, ''), row.replace(/^[^=]*=?/, '')] as const);
  return rows.length > 0 ? { icons: Object.fromEntries(rows) } : {};
};

/** The settings that README and contract name, as options. Nothing is guessed: what is missing stays empty. */
export function optionsFromEnv(
  env: Readonly<Record<string, string | undefined>>,
  dist?: string | URL,
): GatewayOptions {
  return {
    credentials: {
      publicKey: env['YUNO_PUBLIC_API_KEY'] ?? '',
      secretKey: env['YUNO_PRIVATE_SECRET_KEY'] ?? '',
      accountId: env['YUNO_ACCOUNT_ID'] ?? '',
    },
    apiUrl: env['YUNO_API_URL'] ?? '',
    sdk: {
      url: env['YUNO_SDK_URL'] ?? '',
      integrity: env['YUNO_SDK_INTEGRITY'] ?? '',
      ...(env['TENDER_SDK_SCRIPTS'] && { scripts: words(env['TENDER_SDK_SCRIPTS']) }),
    },
    shopOrigins: words(env['TENDER_SHOP_ORIGINS']),
    createsPayments: env['TENDER_CREATES_PAYMENT'] === '1',
    ...(env['TENDER_DEFAULT_COUNTRY'] && { defaultCountry: env['TENDER_DEFAULT_COUNTRY'] }),
    ...(env['TENDER_MAX_ATTEMPTS'] && { maxAttempts: Number(env['TENDER_MAX_ATTEMPTS']) }),
    allowSecondAttempt: env['TENDER_ALLOW_SECOND_ATTEMPT'] === '1',
    ...toVerify(env['TENDER_VERIFY_CARDS']),
    ...(env['TENDER_CARD_BRANDS'] && { acceptedBrands: words(env['TENDER_CARD_BRANDS']) }),
    ...toIcons(env['TENDER_ICONS']),
    maskCode: env['TENDER_MASK_CODE'] === '1',
    ...toFonts(env['TENDER_FONTS']),
    ...(env['TENDER_INSTALLMENTS'] && {
      installments: env['TENDER_INSTALLMENTS'] as NonNullable<GatewayOptions['installments']>,
    }),
    assets: createFileAssets(dist),
  };
}

export interface RunningGateway {
  readonly url: string;
  /**
   * Takes no more requests. Those that are under way are cut after `patience` milliseconds, at once by default: a
   * payment that is being made may take Yuno's whole minute.
   */
  close(patience?: number): Promise<void>;
}

/** Standard output stays the server's own. A console that cannot write says nothing, where a stream would throw. */
const logToStderr = (record: LogRecord): void => {
  console.error(JSON.stringify(record));
};

/**
 * Listens on `port` (0: any free one) of `hostname`, and logs to stderr where `options` have no `log`. Rejects when a
 * setting is wrong or the port is taken.
 */
export async function serveGateway(
  options: GatewayOptions,
  { port, hostname = '127.0.0.1' }: { port: number; hostname?: string },
): Promise<RunningGateway> {
  const gateway = createGateway({ ...options, log: options.log ?? logToStderr });
  const { serve } = await import('@hono/node-server');
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: gateway.fetch, port, hostname }, (address) => {
      resolve({
        url: `http://${hostname}:${String(address.port)}`,
        close: (patience = 0) =>
          new Promise((done) => {
            const cut = (): void => {
              if ('closeAllConnections' in server) server.closeAllConnections();
            };
            const timer = setTimeout(cut, patience);
            server.close(() => {
              clearTimeout(timer);
              done();
            });
            if (patience === 0) cut();
            else if ('closeIdleConnections' in server) server.closeIdleConnections();
          }),
      });
    });
    server.once('error', reject);
  });
}
