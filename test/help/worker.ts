// Runs the gateway on workerd, the runtime of Cloudflare Workers, whose program comes with the npm package. One
// bundle is made per test file; the worker talks to servers of this machine over loopback.
import { join, resolve } from 'node:path';
import { Miniflare } from 'miniflare';
import { build } from 'vite';
import type { LogRecord } from '../../src/gateway/index.js';
import { plainOptions, type Runtime } from './gateway.js';
import type { Upstream } from './upstream.js';
import { LOGS_URL, type WorkerSettings } from './worker-settings.js';

const ROOT = resolve(import.meta.dirname, '../..');

/** A date after which the runtime's behaviour is that of any recent worker. */
const COMPATIBILITY_DATE = '2025-09-01';

interface Bundle {
  readonly code: string;
  /** What is left to import at run time. */
  readonly imports: readonly string[];
}

/** One file with everything but Node's own modules. */
async function bundle(entry: string): Promise<Bundle> {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, target: 'webworker' },
    build: {
      ssr: true,
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: join(ROOT, entry),
        external: [/^node:/],
        output: { codeSplitting: false },
      },
    },
  });
  if ('on' in result) throw new Error('a watching build has no result');
  const [chunk] = [result].flat().flatMap(({ output }) => output);
  if (chunk?.type !== 'chunk') throw new Error(`nothing was built of ${entry}`);
  return { code: chunk.code, imports: [...chunk.imports, ...chunk.dynamicImports] };
}

const bundles = new Map<string, Promise<Bundle>>();

export function bundleOnce(entry: string): Promise<Bundle> {
  const made = bundles.get(entry) ?? bundle(entry);
  bundles.set(entry, made);
  return made;
}

interface Script {
  readonly entry: string;
  /** For scripts that bring modules of Node, as the package's whole entry does. */
  readonly flags?: string[];
}

/** The worker of `entry`, started and ready. */
export async function runWorker(
  { url, sdk }: Pick<Upstream, 'url' | 'sdk'>,
  options: Partial<WorkerSettings> = {},
  { entry, flags = [] }: Script = { entry: 'test/help/worker-entry.ts' },
): Promise<Runtime> {
  const { code } = await bundleOnce(entry);
  const worker = new Miniflare({
    modules: [{ type: 'ESModule', path: 'gateway.mjs', contents: code }],
    compatibilityDate: COMPATIBILITY_DATE,
    compatibilityFlags: flags,
    // Otherwise it asks a server outside where in the world it is.
    cf: false,
    bindings: { settings: { ...plainOptions({ url, sdk }), ...options } },
  });
  await worker.ready;
  // The worker's fetch has its own classes for request and answer: what crosses is plain.
  const ask = async (address: string, init: { method?: string; headers?: Headers; body?: ArrayBuffer }) => {
    const { body, headers, ...rest } = init;
    const answer = await worker.dispatchFetch(address, {
      ...rest,
      redirect: 'manual',
      ...(headers && { headers: [...headers] }),
      ...(body && body.byteLength > 0 && { body }),
    });
    const content = await answer.arrayBuffer();
    return new Response(content.byteLength > 0 ? content : null, {
      status: answer.status,
      headers: [...answer.headers],
    });
  };
  return {
    fetch: async (request) =>
      ask(request.url, {
        method: request.method,
        headers: request.headers,
        body: await request.arrayBuffer(),
      }),
    logs: async () => (await ask(LOGS_URL, {})).json() as Promise<LogRecord[]>,
    close: () => worker.dispose(),
  };
}
