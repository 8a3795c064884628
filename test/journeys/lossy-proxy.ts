// A gateway behind bad weather: hands every request on, and loses the answers it was told to lose, after the work
// was done. Pages use it as their gateway, so it works alike in every browser.
import { createServer, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LossyProxy {
  readonly url: string;
  /** The next answer to this path is cut off (`drop`) or never given (`hold`). */
  lose(path: string, how: 'drop' | 'hold'): void;
  close(): Promise<void>;
}

export async function startLossyProxy(target: string): Promise<LossyProxy> {
  const losses = new Map<string, 'drop' | 'hold'>();
  const held: ServerResponse[] = [];
  const { hostname, port } = new URL(target);
  const server = createServer((incoming, outgoing) => {
    const { url: path = '/', method, headers } = incoming;
    const loss = losses.get(path);
    losses.delete(path);
    const onward = request({ hostname, port, path, method, headers }, (answer) => {
      if (loss === 'drop') outgoing.destroy();
      else if (loss === 'hold') held.push(outgoing);
      else answer.pipe(outgoing.writeHead(answer.statusCode ?? 502, answer.headers));
      if (loss) answer.resume();
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    lose: (path, how) => void losses.set(path, how),
    close: () =>
      new Promise((resolve) => {
        for (const response of held) response.destroy();
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
