// Gives a fetch handler a port on this machine. Passes on what a handler asks for by throwing: that the line be cut.
import { serve, type HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Server } from 'node:http';

export type Answer = (request: Request, bindings: HttpBindings) => Promise<Response>;

export interface Listening {
  readonly url: string;
  /** Ends open connections, too. */
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

const cut = ({ outgoing }: HttpBindings): Response => {
  outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
};

/** `what` is named when its port is taken, beside the option that moves it. */
export function listen(answer: Answer, port: number, what: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        port,
        hostname: HOST,
        fetch: (request, bindings) =>
          answer(request, bindings as HttpBindings).catch(() => cut(bindings as HttpBindings)),
      },
      (address) => {
        const close = (): Promise<void> =>
          new Promise((closed) => {
            server.close(() => {
              closed();
            });
            server.closeAllConnections();
          });
        resolve({ url: `http://${HOST}:${String(address.port)}`, close });
      },
    ) as Server;
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const isTaken = cause.code === 'EADDRINUSE';
      reject(
        isTaken
          ? new Error(
              `Port ${String(port)} is taken: give startSandbox() another ${what}, or none for any.`,
              {
                cause,
              },
            )
          : cause,
      );
    });
  });
}
