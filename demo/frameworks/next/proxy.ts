// The strictest policy that Next can live under: scripts by a nonce of this visit, no foreign origin but the gateway.
// Trusted Types are not asked for: Turbopack, which loads the chunks, has no policy for them.
import { NextResponse, type NextRequest } from 'next/server';
import { gateway } from './app/gateway';

// `next dev`, and nothing else, evaluates code and puts styles into the page.
const isDev = process.env.NODE_ENV === 'development';

export function proxy(request: NextRequest) {
  const nonce = btoa(crypto.randomUUID());
  const policy = [
    `default-src 'self'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ''}`,
    `connect-src 'self' ${gateway}`,
    `frame-src ${gateway}`,
    `img-src 'self' ${gateway}`,
    `style-src 'self'${isDev ? " 'unsafe-inline'" : ''}`,
    `base-uri 'self'`,
    `form-action 'self'`,
  ].join('; ');
  // Next reads the nonce from the request, and gives it to its own scripts.
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = { matcher: '/((?!_next/static|favicon.ico).*)' };
