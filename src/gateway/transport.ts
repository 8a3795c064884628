// The one door to Yuno's API, and alone in sending the secret key. Sends a call within its time, again where that is
// harmless, not at all while Yuno is down; says what went wrong as one error. What a call means, it does not know.
import { createCircuit, type Circuit } from './circuit.js';
import type { GatewayOptions } from './options.js';
import { repeat, type Patience } from './repeat.js';
import { UpstreamError } from './upstream-error.js';

/** How long a kind of call may take, and whether an open circuit keeps it from going out. */
interface Kind extends Patience {
  /** Milliseconds for one try. */
  readonly deadline: number;
  readonly guarded: boolean;
}

/** Milliseconds. Yuno's own limit for every call is 60 seconds. */
const KINDS = {
  read: { tries: 3, budget: 15_000, pause: 150, deadline: 8_000, guarded: true },
  /** A shopper waits for it in the middle of a form, and can go on without. */
  brief: { tries: 2, budget: 6_000, pause: 150, deadline: 4_000, guarded: true },
  /** Has a key, so a repetition is harmless. Never held back: an earlier try may have been carried out. */
  keyed: { tries: 3, budget: 61_000, pause: 500, deadline: 61_000, guarded: false },
  /** Sets what is already set: repeating it changes nothing. */
  update: { tries: 2, budget: 30_000, pause: 300, deadline: 20_000, guarded: true },
  /** Has no key: a session made twice is one too many. */
  once: { tries: 1, budget: 61_000, pause: 0, deadline: 61_000, guarded: true },
  /** Nice to have: nobody waits for it, and its silence says nothing about Yuno. */
  spare: { tries: 1, budget: 1_500, pause: 0, deadline: 1_500, guarded: true },
} as const satisfies Record<string, Kind>;

export interface Call {
  readonly kind: keyof typeof KINDS;
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Below `/v1`. */
  readonly path: string;
  /** The path without its ids, for the log. */
  readonly route: string;
  readonly body?: object;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An error's code is foreign text until it looks like one. */
const toCode = (body: unknown): string => {
  const code = (body as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{0,63}$/.test(code) ? code : 'UNKNOWN';
};

/** What the runtime says of a connection that came to nothing, such as `ECONNREFUSED`. */
function toReason(cause: unknown): string | undefined {
  const { code } = (cause as { cause?: { code?: unknown } | null } | undefined)?.cause ?? {};
  return typeof code === 'string' && /^[A-Z_]{1,40}$/.test(code) ? code : undefined;
}

/** Milliseconds of a `Retry-After`, in either of its forms. */
function toRetryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}

export class Transport {
  readonly #options: GatewayOptions;
  readonly #circuit: Circuit;
  readonly #traceId: string;

  constructor(options: GatewayOptions, circuit = createCircuit(), traceId = '') {
    this.#options = options;
    this.#circuit = circuit;
    this.#traceId = traceId;
  }

  /** The same door, which writes this id into what it logs. It is not sent: no document names a header for it. */
  traced(traceId: string): Transport {
    return new Transport(this.#options, this.#circuit, traceId);
  }

  /** Sends a call until its answer says something, and makes sense of it. Throws an `UpstreamError`. */
  ask<T>(call: Call, decode: (body: unknown) => T): Promise<T> {
    const kind: Kind = KINDS[call.kind];
    return repeat(kind, async (left) => {
      if (!this.#mayGo(call, kind)) throw new UpstreamError(0, 'CIRCUIT_OPEN');
      const begun = Date.now();
      try {
        return await this.#try(call, decode, Math.min(kind.deadline, left));
      } catch (thrown) {
        if (thrown instanceof UpstreamError && (thrown.unclear || thrown.busy)) {
          const { status, code } = thrown;
          const ms = Date.now() - begun;
          const reason = toReason(thrown.cause);
          this.#log('warn', 'upstream', {
            call: `${call.method} ${call.route}`,
            status,
            code,
            ...(reason && { reason }),
            ms,
          });
        }
        throw thrown;
      }
    });
  }

  #mayGo({ kind }: Call, { guarded }: Kind): boolean {
    // The one probe of an open circuit has to be a call that says something about Yuno.
    return kind === 'spare' ? this.#circuit.isClosed() : !guarded || this.#circuit.allows();
  }

  async #try<T>(call: Call, decode: (body: unknown) => T, deadline: number): Promise<T> {
    let response: Response;
    let content: string;
    // Not `AbortSignal.timeout`, whose timers would outlive their calls by seconds, thousands at a time.
    const limit = new AbortController();
    const timer = setTimeout(() => {
      limit.abort();
    }, deadline);
    try {
      response = await this.#send(call, limit.signal);
      content = await response.text();
    } catch (cause) {
      this.#report(call, false);
      throw new UpstreamError(0, 'NO_ANSWER', { cause });
    } finally {
      clearTimeout(timer);
    }
    const { status, ok, headers } = response;
    let body: unknown;
    try {
      body = JSON.parse(content || 'null');
    } catch (cause) {
      // A page of HTML is nobody's answer: it comes from something between Yuno and here.
      this.#report(call, false);
      throw new UpstreamError(status, 'UNREADABLE', { cause });
    }
    const code = toCode(body);
    // Whatever Yuno says in its own words, it is there to say it.
    this.#report(call, status < 500 || code !== 'UNKNOWN');
    if (!ok) {
      const retryAfter = toRetryAfter(headers.get('retry-after'));
      throw new UpstreamError(status, code, retryAfter === undefined ? {} : { retryAfter });
    }
    try {
      return decode(body);
    } catch (cause) {
      // An answer that cannot be understood says nothing about what was done.
      throw new UpstreamError(status, 'UNREADABLE', { cause });
    }
  }

  #send({ method, path, body, key, headers }: Call, signal: AbortSignal): Promise<Response> {
    const { apiUrl, credentials, fetch: send = fetch } = this.#options;
    return send(`${apiUrl.replace(/\/$/, '')}/v1${path}`, {
      method,
      headers: {
        accept: 'application/json',
        'public-api-key': credentials.publicKey,
        'private-secret-key': credentials.secretKey,
        'account-code': credentials.accountId,
        ...(body && { 'content-type': 'application/json' }),
        ...(key && { 'X-Idempotency-Key': key }),
        ...headers,
      },
      // Never followed: the keys go to one host. `error` would say the same, but not every runtime knows it.
      redirect: 'manual',
      signal,
      ...(body && { body: JSON.stringify(body) }),
    });
  }

  #report({ kind }: Call, answered: boolean): void {
    if (kind === 'spare') return;
    const change = this.#circuit.report(answered);
    if (change) this.#log(change === 'opened' ? 'error' : 'info', 'circuit', { state: change });
  }

  #log(level: 'info' | 'warn' | 'error', event: string, fields: Record<string, string | number>): void {
    this.#options.log?.({ level, event, traceId: this.#traceId, ...fields });
  }
}
