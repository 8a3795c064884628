// The gateway as one fetch handler: which answer goes out under which headers, and what is logged. Who may ask is
// door.ts's business, and what can be asked routes.ts's.
import { Hono } from 'hono';
import { ROUTES, type Report } from '../shared/contract.js';
import { CheckoutError, toCheckoutError } from '../shared/errors.js';
import { PROTOCOL } from '../shared/protocol.js';
import { createAssets } from './assets.js';
import { checkOptions } from './check-options.js';
import { checkOrigin, checkSize, checkType, readJson, takeTurn, toAddress } from './door.js';
import { Hint, toHint } from './hints.js';
import { createIcons } from './icons.js';
import { createInliner } from './inline-picture.js';
import { addressKey, createMemoryLimiter, sessionKey } from './limiter.js';
import type { GatewayOptions, LogRecord } from './options.js';
import { toJson, toPlain, toStatus } from './reply.js';
import { createRoutes, type Path } from './routes.js';
import { Transport } from './transport.js';
import { toGatewayError, UpstreamError } from './upstream-error.js';
import { Yuno } from './yuno.js';

const PER_MINUTE = 240;

/** The trace of a line that no request caused. Not drawn by lot: at their start some runtimes have no chance yet. */
const NO_REQUEST = '00000000-0000-0000-0000-000000000000';

const NOT_CREATED =
  'payments are not created here: pages get tender-token, and your server must create the payment. To have the gateway create it, set createsPayments (TENDER_CREATES_PAYMENT=1): docs/deploying.md, "Who creates the payment"';

/** A log that fails must not fail a payment. */
const toSafeLog =
  (log: GatewayOptions['log']) =>
  (record: LogRecord): void => {
    try {
      log?.(record);
    } catch {
      // There is nobody left to tell.
    }
  };

/** Everything a gateway needs is in `options`; it keeps nothing of a shopper. Throws when a setting is wrong. */
export function createGateway(given: GatewayOptions): { fetch: (request: Request) => Promise<Response> } {
  checkOptions(given);
  const log = toSafeLog(given.log);
  const options: GatewayOptions = { ...given, log };
  if (!given.createsPayments) log({ level: 'info', event: 'setup', traceId: NO_REQUEST, hint: NOT_CREATED });
  const transport = new Transport(options);
  const limiter = options.limiter ?? createMemoryLimiter(PER_MINUTE);
  // A token leaves the process in no form; within it, hashing would cost more than all other checks.
  const toSessionKey = options.limiter ? sessionKey : (token: string): string => `session:${token}`;
  const routes = createRoutes(options);
  const icons = createIcons(options);
  const inline = createInliner(options);
  const assets = createAssets(options);

  /** One line for one request: what was asked, what came out, how long it took. */
  const toLine = (path: string, traceId: string) => {
    const begun = Date.now();
    return (status: number, more: Record<string, string | undefined> = {}): void => {
      const level = status < 400 ? 'info' : status < 500 ? 'warn' : 'error';
      log({ level, event: 'request', traceId, path, status, ...more, ms: Date.now() - begun });
    };
  };

  const turn = (traceId: string, key: string): Promise<void> =>
    takeTurn(limiter, key, () => {
      log({ level: 'error', event: 'limiter', traceId, code: 'internal' });
    });

  const answer = async (path: Path, request: Request, traceId: string): Promise<object> => {
    checkSize(request);
    checkOrigin(request, options);
    checkType(request);
    const address = toAddress(request, options);
    if (address) await turn(traceId, addressKey(address));
    const parsed = ROUTES[path].request.safeParse(await readJson(request));
    if (!parsed.success) throw new CheckoutError('request_invalid', { cause: parsed.error });
    const asked = parsed.data;
    // This version and the one before are understood.
    if (asked.protocol > PROTOCOL || asked.protocol < PROTOCOL - 1)
      throw new CheckoutError('gateway_outdated');
    const route = routes[path];
    if (route.kind && route.kind !== asked.session.kind) throw new CheckoutError('session_not_found');
    await turn(traceId, await toSessionKey(asked.session.token));
    const header = (name: string): string | undefined => request.headers.get(name)?.slice(0, 255);
    const found: { report?: Report } = await route.answer(asked as never, {
      yuno: new Yuno(options, transport.traced(traceId)),
      caller: { address, userAgent: header('user-agent'), accept: header('accept') },
      traceId,
      origin: options.origin ?? new URL(request.url).origin,
    });
    return found.report ? { ...found, report: await inline(found.report) } : found;
  };

  const app = new Hono();
  for (const path of Object.keys(ROUTES) as Path[]) {
    app.post(path, async ({ req: { raw: request } }) => {
      const traceId = crypto.randomUUID();
      const line = toLine(path, traceId);
      try {
        const body = await answer(path, request, traceId);
        line(200);
        return toJson(request, traceId, body, 200);
      } catch (thrown) {
        const error = toCheckoutError(toGatewayError(thrown));
        const { code, cause, detail } = error;
        const status = toStatus(error);
        const upstream = cause instanceof UpstreamError ? cause.message : undefined;
        line(status, { code, upstream, hint: toHint(error) });
        const amount = code === 'amount_changed' ? { amount: detail } : {};
        return toJson(request, traceId, { error: { code, traceId, ...amount } }, status);
      }
    });
    app.all(path, () => toPlain(405, 'Method not allowed', { allow: 'POST' }));
  }

  app.get('/icons/*', ({ req: { raw: request } }) => {
    const address = toAddress(request, options);
    return icons(new URL(request.url), async () => {
      if (address) await turn(crypto.randomUUID(), `icons:${addressKey(address)}`);
    });
  });
  app.get('*', ({ req: { url } }) => assets(new URL(url)));
  app.all('*', () => toPlain(405, 'Method not allowed', { allow: 'GET, HEAD' }));
  app.onError((thrown) => {
    if (thrown instanceof CheckoutError) return toPlain(toStatus(thrown), 'Refused');
    toLine('files', crypto.randomUUID())(500, {
      code: 'internal',
      hint: thrown instanceof Hint ? thrown.message : undefined,
    });
    return toPlain(500, 'Internal error');
  });

  return { fetch: async (request) => app.fetch(request) };
}
