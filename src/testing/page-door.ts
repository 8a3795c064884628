// The one thing that pages of the listed shops may ask of the kit's gateway beside what every gateway answers: a session.
// Tests that run in a browser have no server of their own to make one.
import type { Body, Merchant } from './merchant.js';

export const SESSIONS_PATH = '/testing/sessions';

export interface SessionAsk {
  readonly kind: 'checkout' | 'customer';
  readonly body?: Body;
}

export function answerPages(shops: readonly string[], merchant: Merchant) {
  return async (request: Request, next: () => Promise<Response>): Promise<Response> => {
    if (request.method !== 'POST' || new URL(request.url).pathname !== SESSIONS_PATH) return next();
    const origin = request.headers.get('origin') ?? '';
    if (!shops.includes(origin))
      return new Response(`${origin || 'Nobody'} is not in shopOrigins`, { status: 403 });
    const { kind, body } = (await request.json()) as SessionAsk;
    const make = kind === 'customer' ? merchant.createCustomerSession : merchant.createCheckoutSession;
    const headers = { 'access-control-allow-origin': origin, 'content-type': 'application/json' };
    try {
      return new Response(JSON.stringify({ session: await make(body) }), { headers });
    } catch (thrown) {
      return new Response(JSON.stringify({ refused: String(thrown) }), { status: 400, headers });
    }
  };
}
