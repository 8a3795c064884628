// A merchant's web server that serves whatever page a test wrote. A real one, because browsers treat pages that a
// driver makes up as strangers to this machine.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Pages {
  /** `http://localhost:PORT`. */
  readonly url: string;
  /** Puts a page, or a file that pages use, at a path and gives its address. */
  put(path: string, body: string | Uint8Array, headers: Record<string, string>): string;
  close(): Promise<void>;
}

export async function servePages(): Promise<Pages> {
  const pages = new Map<string, { body: string | Uint8Array; headers: Record<string, string> }>();
  const server = createServer(({ url = '/' }, response) => {
    const page = pages.get(url.split('?')[0] ?? '');
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const url = `http://localhost:${String((server.address() as AddressInfo).port)}`;
  return {
    url,
    put(path, body, headers) {
      pages.set(path, { body, headers });
      return url + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** A port that was free a moment ago, for programs that must be known before they start. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
