// Gives the sandbox a port on this machine.
import { serve } from '@hono/node-server';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Server } from 'node:http';
import { createSandbox, type Sandbox } from './create-sandbox.js';
import type { StartOptions } from './options.js';

export interface RunningSandbox extends Pick<Sandbox, 'setWebhooks'> {
  readonly url: string;
  readonly port: number;
  /** Ends open connections too, then closes the database. */
  close(): Promise<void>;
}

/** Resolves when the sandbox takes calls; rejects when the port is taken. */
export async function startSandbox(options: StartOptions): Promise<RunningSandbox> {
  const { hostname = '127.0.0.1', port } = options;
  const sandbox = createSandbox(options);
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        port,
        hostname,
        async fetch(request, env) {
          const bindings = env as HttpBindings;
          try {
            return await sandbox.fetch(request, bindings);
          } catch {
            // The only thing that gets here is a connection to be dropped: cut it, and tell the adapter not to answer.
            bindings.outgoing.destroy();
            return RESPONSE_ALREADY_SENT;
          }
        },
      },
      (info) => {
        const url = `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${info.port}`;
        const close = (): Promise<void> =>
          new Promise((closed) => {
            server.close(() => {
              sandbox.close();
              closed();
            });
            server.closeAllConnections();
          });
        resolve({ url, port: info.port, setWebhooks: sandbox.setWebhooks, close });
      },
    ) as Server;
    server.once('error', (error) => {
      sandbox.close();
      reject(error);
    });
  });
}
