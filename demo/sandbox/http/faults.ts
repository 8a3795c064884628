// Trouble on request: which calls are to be delayed, refused, dropped or garbled, and the middleware that does it.
// Knows nothing of what the calls mean.
import type { MiddlewareHandler } from 'hono';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SandboxEnv } from './context.js';
import { refusal } from './api-error.js';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

export interface Fault {
  /** `path` is the source of a regular expression, tested against the path without its query. */
  readonly match: { readonly method?: string | undefined; readonly path: string };
  readonly kind: 'delay' | 'error' | 'drop' | 'garbage' | 'html';
  /** Milliseconds of a delay. */
  readonly ms: number;
  readonly status: number;
  readonly code: string;
  /** How many calls it hits. */
  readonly times: number;
  /** True: the work is done first, then the answer suffers. */
  readonly after: boolean;
  /** An error that strikes once the idempotency key is taken, so that the key is burnt. */
  readonly burn: boolean;
}

export interface FaultStore {
  add(fault: Fault): void;
  clear(): void;
  /** Calls still to be struck. */
  left(): number;
  /** The first fault that fits, counted down. */
  take(method: string, path: string): Fault | undefined;
}

export function createFaultStore(): FaultStore {
  let faults: { fault: Fault; pattern: RegExp; left: number }[] = [];
  return {
    add(fault) {
      faults.push({ fault, pattern: new RegExp(fault.match.path), left: fault.times });
    },
    clear() {
      faults = [];
    },
    left: () => faults.reduce((sum, { left }) => sum + left, 0),
    take(method, path) {
      const hit = faults.find(
        ({ fault, pattern }) => (fault.match.method ?? method).toUpperCase() === method && pattern.test(path),
      );
      if (hit) hit.left -= 1;
      faults = faults.filter(({ left }) => left > 0);
      return hit?.fault;
    },
  };
}

/** Marks an answer that no client may ever see; the log counts it as status 0. */
export const DROPPED = 'x-sandbox-dropped';

const SPOILED: Readonly<Record<string, (fault: Fault) => Response>> = {
  error: ({ status, code }) => Response.json({ code, messages: ['Fault on request'] }, { status }),
  garbage: () => new Response('{"id": "half a', { headers: { 'content-type': 'application/json' } }),
  html: ({ status }) =>
    new Response('<!doctype html><title>Bad gateway</title><h1>Bad gateway</h1>', {
      status,
      headers: { 'content-type': 'text/html' },
    }),
  // The marker is for the server's own fetch; over a socket nothing of it is sent.
  drop: () => new Response(null, { status: 502, headers: { [DROPPED]: '1' } }),
};

const once = (work: () => Promise<void>): (() => Promise<void>) => {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
};

/** Applies the faults on order. A delay before the work waits inside the idempotency key, when the call has one. */
export function faultsOnRequest(faults: FaultStore, closing: AbortSignal): MiddlewareHandler<SandboxEnv> {
  // A delay must not keep a closed sandbox alive.
  const wait = (ms: number): Promise<void> => sleep(ms, undefined, { signal: closing });
  return async (c, next) => {
    // A browser's question beforehand is no call: nobody orders trouble for it.
    const fault = c.req.method === 'OPTIONS' ? undefined : faults.take(c.req.method, c.req.path);
    const early = fault && !fault.after;
    const stall = once(async () => {
      if (early && fault.kind === 'delay') await wait(fault.ms);
      if (early && fault.burn)
        throw refusal(fault.code, 'Fault on request', fault.status as ContentfulStatusCode);
    });
    c.set('stall', stall);
    if (!fault) return next();
    const spoil = SPOILED[fault.kind];
    if (early && spoil && !fault.burn) return spoil(fault);
    if (early && !c.req.header('x-idempotency-key')) await stall();
    await next();
    // A delay that no idempotent work has waited out yet, and the one that was ordered for afterwards.
    if (early && fault.kind === 'delay') await stall();
    if (fault.after && fault.kind === 'delay') await wait(fault.ms);
    // What the answer's headers allowed a browser to read, it may go on reading.
    if (fault.after && spoil) c.res = spoil(fault);
    return undefined;
  };
}
