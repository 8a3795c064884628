// The gateway as one fetch handler: who may ask, what is asked, which answer goes out under which headers.
// Knows routes and headers; what a payment is, it leaves to the files it calls.
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import { ROUTES } from '../shared/contract.js';
import { CheckoutError, toCheckoutError, type ErrorCode } from '../shared/errors.js';
import { PROTOCOL } from '../shared/protocol.js';
import { createAssets } from './assets.js';
import { checkOptions } from './check-options.js';
import { enroll, readEnrollment } from './enrollment.js';
import { createMemoryLimiter } from './limiter.js';
import type { GatewayOptions } from './options.js';
import { cancelPayment, openAttempt, pay, readStatus } from './payment.js';
import type { Caller } from './payer.js';
import { INERT } from './policies.js';
import { openSession } from './session.js';
import { toGatewayError, UpstreamError, Yuno } from './yuno.js';

/** Far above any honest request of ours, which is a few hundred bytes. */
const BODY_LIMIT = 32 * 1024;
const PER_MINUTE = 240;

const STATUS: Partial<Record<ErrorCode, 400 | 403 | 404 | 409 | 410 | 429 | 500 | 502 | 503>> = {
  origin_not_allowed: 403,
  gateway_same_origin: 403,
  session_not_found: 404,
  session_expired: 410,
  amount_changed: 409,
  session_used: 409,
  rate_limited: 429,
  upstream_unreachable: 502,
  payment_unknown: 502,
  upstream_refused: 502,
  internal: 500,
};

type Path = keyof typeof ROUTES;
type Request_<P extends Path> = z.output<(typeof ROUTES)[P]['request']>;
type Answers = { [P in Path]: (request: Request_<P>, caller: Caller) => Promise<object> };

const tooLarge = (): Response =>
  Response.json({ error: { code: 'request_invalid' } }, { status: 413, headers: INERT });

/** Everything a gateway needs is in `options`; it keeps nothing between requests. Throws when a setting is wrong. */
export function createGateway(options: GatewayOptions): { fetch: (request: Request) => Promise<Response> } {
  checkOptions(options);
  const yuno = new Yuno(options);
  const limiter = options.limiter ?? createMemoryLimiter(PER_MINUTE);

  const answers: Answers = {
    '/v1/open': (request) => openSession(yuno, options, request),
    '/v1/attempt': (request) => openAttempt(yuno, options, request),
    '/v1/pay': (request, caller) => pay(yuno, options, request, caller),
    '/v1/enroll': (request) => enroll(yuno, options, request),
    '/v1/status': (request) =>
      request.session.kind === 'customer' ? readEnrollment(yuno, request) : readStatus(yuno, request),
    '/v1/cancel': (request) => cancelPayment(yuno, request),
  };

  /** Browsers send `Origin` with every POST. A page we do not know learns only that it is not known. */
  const checkOrigin = (origin: string | undefined, own: string): void => {
    if (origin === (options.origin ?? own)) throw new CheckoutError('gateway_same_origin');
    if (!origin || !options.shopOrigins.includes(origin)) throw new CheckoutError('origin_not_allowed');
  };

  const parse = async <P extends Path>(path: P, context: Context): Promise<Request_<P>> => {
    let body: unknown;
    try {
      body = JSON.parse(await context.req.text());
    } catch (thrown) {
      throw new CheckoutError('request_invalid', { cause: thrown });
    }
    const parsed = ROUTES[path].request.safeParse(body);
    if (!parsed.success) throw new CheckoutError('request_invalid', { cause: parsed.error });
    // This version and the one before are understood.
    if (parsed.data.protocol > PROTOCOL || parsed.data.protocol < PROTOCOL - 1)
      throw new CheckoutError('gateway_outdated');
    return parsed.data as Request_<P>;
  };

  const toAnswer = (context: Context, traceId: string, body: object, status: number): Response => {
    const origin = context.req.header('origin');
    return Response.json(body, {
      status,
      headers: {
        ...INERT,
        'cache-control': 'no-store',
        'x-trace-id': traceId,
        // Errors are readable from anywhere: they help whoever forgot to list an origin, and hold nothing.
        ...(origin && {
          'access-control-allow-origin': origin,
          'access-control-expose-headers': 'x-trace-id',
          vary: 'Origin',
        }),
      },
    });
  };

  const app = new Hono();
  for (const path of Object.keys(ROUTES) as Path[]) {
    app.post(path, bodyLimit({ maxSize: BODY_LIMIT, onError: tooLarge }), async (context) => {
      const traceId = crypto.randomUUID();
      const begun = Date.now();
      const log = (status: number, code?: string, upstream?: string) =>
        options.log?.({
          level: status < 400 ? 'info' : status < 500 ? 'warn' : 'error',
          event: 'request',
          traceId,
          path,
          status,
          code,
          upstream,
          ms: Date.now() - begun,
        });
      try {
        checkOrigin(context.req.header('origin'), new URL(context.req.url).origin);
        const caller: Caller = {
          address: options.clientAddress?.(context.req.raw),
          userAgent: context.req.header('user-agent')?.slice(0, 255),
          accept: context.req.header('accept')?.slice(0, 255),
        };
        const request = await parse(path, context);
        const keys = [
          `session:${request.session.token}`,
          ...(caller.address ? [`address:${caller.address}`] : []),
        ];
        for (const key of keys) if (!(await limiter.take(key))) throw new CheckoutError('rate_limited');
        const answer = answers[path] as (request: unknown, caller: Caller) => Promise<object>;
        const body = await answer(request, caller);
        log(200);
        return toAnswer(context, traceId, body, 200);
      } catch (thrown) {
        const error = toCheckoutError(toGatewayError(thrown));
        const status = STATUS[error.code] ?? 400;
        const cause = thrown instanceof UpstreamError ? thrown : error.cause;
        log(status, error.code, cause instanceof UpstreamError ? cause.message : undefined);
        const amount = error.code === 'amount_changed' ? { amount: error.detail } : {};
        return toAnswer(context, traceId, { error: { code: error.code, traceId, ...amount } }, status);
      }
    });
  }
  app.get('*', createAssets(options));
  app.notFound(() => new Response('Not found', { status: 404, headers: INERT }));
  app.onError(() => new Response('Internal error', { status: 500, headers: INERT }));

  return { fetch: async (request) => app.fetch(request) };
}
