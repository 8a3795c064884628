// The only place in the element that talks to a network. One shape of request: a text POST that needs no preflight,
// with the token in the body and never in an address.
import { CheckoutError, isErrorCode } from '../../shared/errors.js';

/** A read that takes longer, in milliseconds, is given up. */
export const READ_DEADLINE = 20_000;
const TRIES = 3;

export interface Answer<T> {
  readonly body: T;
  readonly traceId: string | undefined;
}

/** Makes sense of an answer, or throws. */
type Decode<T> = (body: unknown) => T;

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms * (0.5 + Math.random())));

export async function post<T>(
  url: string,
  body: object,
  decode: Decode<T>,
  init: RequestInit,
): Promise<Answer<T>> {
  let response: Response;
  let answer: unknown;
  try {
    response = await fetch(url, { method: 'POST', body: JSON.stringify(body), ...init });
  } catch (cause) {
    const late =
      init.signal?.aborted &&
      init.signal.reason instanceof DOMException &&
      init.signal.reason.name === 'TimeoutError';
    throw new CheckoutError(late ? 'gateway_timeout' : 'gateway_unreachable', { cause });
  }
  const traceId = response.headers.get('x-trace-id') ?? undefined;
  try {
    answer = await response.json();
  } catch (cause) {
    throw new CheckoutError(init.signal?.aborted ? 'gateway_timeout' : 'gateway_broken', { cause, traceId });
  }
  const error = (answer as { error?: { code?: unknown; amount?: unknown } } | null)?.error;
  if (isErrorCode(error?.code)) throw new CheckoutError(error.code, { traceId, detail: error.amount });
  if (!response.ok || error) throw new CheckoutError('gateway_broken', { traceId });
  return { body: decode(answer), traceId };
}

/** A read: tried again by itself while time remains, given up when `signal` aborts. */
export async function read<T>(
  url: string,
  body: object,
  decode: Decode<T>,
  signal: AbortSignal,
): Promise<Answer<T>> {
  const limit = new AbortController();
  const stop = () => {
    limit.abort(signal.reason);
  };
  const timer = setTimeout(() => {
    limit.abort(new DOMException('', 'TimeoutError'));
  }, READ_DEADLINE);
  signal.addEventListener('abort', stop);
  try {
    for (let left = TRIES; ; left--) {
      try {
        return await post(url, body, decode, { signal: limit.signal });
      } catch (thrown) {
        const again =
          thrown instanceof CheckoutError && /^(gateway|upstream)_(unreachable|broken)$/.test(thrown.code);
        if (!again || left <= 1 || limit.signal.aborted) throw thrown;
        await pause((TRIES - left + 1) * 500);
      }
    }
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
