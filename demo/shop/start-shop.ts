// Gives the shop a port on this machine. It is opened as `localhost`: another site than the gateway's 127.0.0.1.
import { serve } from '@hono/node-server';
import type { Server } from 'node:http';
import { createShop, type ShopOptions } from './shop.js';

export interface StartOptions extends Omit<ShopOptions, 'origin'> {
  /** 0 takes any free port. */
  readonly port: number;
}

export interface RunningShop {
  /** `http://localhost:PORT` */
  readonly url: string;
  close(): Promise<void>;
}

/** Resolves when the shop takes calls; rejects when the port is taken. */
export function startShop({ port, ...options }: StartOptions): Promise<RunningShop> {
  return new Promise((resolve, reject) => {
    // Its own origin, which sessions lead back to, is known once it listens.
    let shop: ReturnType<typeof createShop> | undefined;
    const server = serve(
      { port, hostname: '127.0.0.1', fetch: (request) => shop?.fetch(request) ?? Response.error() },
      (address) => {
        const url = `http://localhost:${address.port}`;
        shop = createShop({ ...options, origin: url });
        const close = (): Promise<void> =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          });
        resolve({ url, close });
      },
    ) as Server;
    server.once('error', reject);
  });
}
