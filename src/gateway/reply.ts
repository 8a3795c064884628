// Answers to a browser: their status, and the headers that keep them in their place.
import type { CheckoutError, ErrorCode } from '../shared/errors.js';
import { INERT } from './policies.js';

const STATUS: Partial<Record<ErrorCode, number>> = {
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

/** A request that is too large says so in HTTP's own word. */
export const toStatus = ({ code, detail }: CheckoutError): number =>
  code === 'request_invalid' && typeof detail === 'number' ? detail : (STATUS[code] ?? 400);

export const toPlain = (status: number, text: string, headers: Record<string, string> = {}): Response =>
  new Response(text, { status, headers: { ...INERT, ...headers } });

export function toJson(request: Request, traceId: string, body: object, status: number): Response {
  const origin = request.headers.get('origin');
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      ...INERT,
      'content-type': 'application/json',
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
}
