// The gateway as a worker: what a merchant would write for Cloudflare Workers, and the log for the tests to read.
// Imports the handler alone, so that it also proves that the handler needs nothing of Node.
import { createGateway } from '../../src/gateway/handler.js';
import type { LogRecord } from '../../src/gateway/options.js';
import { FRAME_MANIFEST, LOGS_URL, type WorkerSettings } from './worker-settings.js';

const logs: LogRecord[] = [];

let gateway: ReturnType<typeof createGateway> | undefined;

export default {
  async fetch(request: Request, { settings }: { settings: WorkerSettings }): Promise<Response> {
    if (request.url === LOGS_URL) return Response.json(logs);
    gateway ??= createGateway({
      ...settings,
      limiter: { take: () => true },
      log: (record) => logs.push(record),
      assets: (path) =>
        Promise.resolve(
          path === 'frame/manifest.json' ? new TextEncoder().encode(FRAME_MANIFEST) : undefined,
        ),
    });
    const answer = await gateway.fetch(request);
    // Refused by its length alone: what is left unread would cut the connection under the answer.
    if (!request.bodyUsed) await request.arrayBuffer();
    return answer;
  },
};
