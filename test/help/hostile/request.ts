// One hostile request: what is sent, and which refusals are right for it. Everything a case leaves out is as an
// honest page would send it, so that a request is hostile in one way.
import type { ErrorCode } from '../../../src/shared/errors.js';
import { ROUTES } from '../../../src/shared/contract.js';
import { AMOUNT, GATEWAY, SHOP } from '../gateway.js';
import type { Victims } from './victims.js';

/** Part of every hostile text, so that its echo in an answer can be found. */
export const MARK = 'zqxjkv';

export interface Hostile {
  readonly title: string;
  readonly method?: string;
  readonly path: string;
  /** `null`: none. */
  readonly origin?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Refusals that fit; `route`: the address or the method is not there, `size`: it is too large. */
  readonly refused: readonly (ErrorCode | 'route' | 'size')[];
}

export const PATHS = Object.keys(ROUTES);

/** What an honest page of the own purchase would send. */
export function honest(victims: Victims, path: string): Record<string, unknown> {
  const session = { kind: 'checkout', token: victims.own };
  const method = { type: 'CARD' };
  const bodies: Record<string, Record<string, unknown>> = {
    '/v1/open': { session },
    '/v1/attempt': { session, method, amount: AMOUNT },
    '/v1/token': { session, paySession: victims.own, method },
    '/v1/banks': { session, type: 'PSE' },
    '/v1/plans': { session, method, iin: '450799', amount: AMOUNT },
    '/v1/card': { session, iin: '450799' },
    '/v1/pay': { session, paySession: victims.own, token: victims.ownToken, method, amount: AMOUNT },
    '/v1/enroll': { session: { kind: 'customer', token: victims.otherWallet }, type: 'CARD', country: 'BR' },
    '/v1/unenroll': { session, vaultedToken: victims.nothing },
    '/v1/status': { session },
    '/v1/cancel': { session, payment: victims.nothing },
  };
  return { protocol: 1, ...bodies[path] };
}

export function toRequest(victims: Victims, hostile: Hostile): Request {
  const { method = 'POST', path, origin = SHOP, headers = {}, body } = hostile;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const content = body ?? JSON.stringify(honest(victims, path));
  return new Request(path.startsWith('http') ? path : GATEWAY + path, {
    method,
    headers: { 'content-type': 'text/plain', ...(origin !== null && { origin }), ...headers },
    ...(hasBody && { body: content as string | Uint8Array<ArrayBuffer> }),
  });
}
