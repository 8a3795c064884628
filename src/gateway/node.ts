// The gateway on Node: settings from the environment, files from a folder, a port to listen on.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { createGateway } from './handler.js';
import type { AssetSource, GatewayOptions } from './options.js';

/** Built files: `browser/` holds the element, `frame/` the framed documents. Read once, then kept. */
export function createFileAssets(dist: string): AssetSource {
  const kept = new Map<string, Promise<Uint8Array | undefined>>();
  return (path) => {
    const file = path.startsWith('frame/') ? join(dist, path) : join(dist, 'browser', path);
    let content = kept.get(path);
    if (!content) {
      content = readFile(file).catch(() => undefined);
      kept.set(path, content);
      // A path that is not there must not fill the memory.
      void content.then((found) => found ?? kept.delete(path));
    }
    return content;
  };
}

const words = (value: string | undefined): string[] => (value ?? '').split(/\s+/).filter(Boolean);

/** The settings that README and contract name, as options. Nothing is guessed: what is missing stays empty. */
export function optionsFromEnv(
  env: Readonly<Record<string, string | undefined>>,
  dist: string,
): GatewayOptions {
  return {
    credentials: {
      publicKey: env['YUNO_PUBLIC_API_KEY'] ?? '',
      secretKey: env['YUNO_PRIVATE_SECRET_KEY'] ?? '',
      accountId: env['YUNO_ACCOUNT_ID'] ?? '',
    },
    apiUrl: env['YUNO_API_URL'] ?? '',
    sdk: { url: env['YUNO_SDK_URL'] ?? '', integrity: env['YUNO_SDK_INTEGRITY'] ?? '' },
    shopOrigins: words(env['TENDER_SHOP_ORIGINS']),
    createsPayments: env['TENDER_CREATES_PAYMENT'] === '1',
    ...(env['TENDER_DEFAULT_COUNTRY'] && { defaultCountry: env['TENDER_DEFAULT_COUNTRY'] }),
    ...(env['TENDER_MAX_ATTEMPTS'] && { maxAttempts: Number(env['TENDER_MAX_ATTEMPTS']) }),
    allowSecondAttempt: env['TENDER_ALLOW_SECOND_ATTEMPT'] === '1',
    assets: createFileAssets(dist),
  };
}

export interface RunningGateway {
  readonly url: string;
  close(): Promise<void>;
}

/** Listens on `port` (0: any free one) of `hostname`. Rejects when the port is taken. */
export function serveGateway(
  options: GatewayOptions,
  { port, hostname = '127.0.0.1' }: { port: number; hostname?: string },
): Promise<RunningGateway> {
  const gateway = createGateway(options);
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: gateway.fetch, port, hostname }, (address) => {
      resolve({
        url: `http://${hostname}:${String(address.port)}`,
        close: () =>
          new Promise((done) => {
            server.close(() => {
              done();
            });
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.once('error', reject);
  });
}
