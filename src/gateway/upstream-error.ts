// What went wrong upstream, as one error with Yuno's own code, and what it means for whoever asked. Never holds a
// text of Yuno's: those can repeat what was sent.
import { CheckoutError } from '../shared/errors.js';

/** Codes of our own, for answers that are none. */
export type Silence = 'NO_ANSWER' | 'UNREADABLE' | 'CIRCUIT_OPEN';

/** Yuno said no, or nothing that can be understood. */
export class UpstreamError extends Error {
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly code: string;
  /** Milliseconds after which Yuno wants to be asked again, when it said so. */
  readonly retryAfter: number | undefined;

  constructor(status: number, code: string, options: { cause?: unknown; retryAfter?: number } = {}) {
    super(`${String(status)} ${code}`, { cause: options.cause });
    this.name = 'UpstreamError';
    this.status = status;
    this.code = code;
    this.retryAfter = options.retryAfter;
  }

  /** No answer, or one that says nothing about what was done: a write may have been carried out all the same. */
  get unclear(): boolean {
    return this.status === 0 || this.status === 408 || this.status >= 500 || this.code === 'UNREADABLE';
  }

  /** Too many requests: nothing was done. */
  get busy(): boolean {
    return this.status === 429;
  }

  /** The same request, or one with the same token, is being worked on at this moment. */
  get running(): boolean {
    return this.code === 'REQUEST_IN_PROCESS' || this.code === 'TOKEN_IN_USE';
  }

  /** The same request, sent again, may have another answer. */
  get passing(): boolean {
    return this.code !== 'CIRCUIT_OPEN' && (this.unclear || this.busy || this.running);
  }

  /** There is no such thing: a 400 with a code in most places, a 404 in some. */
  get missing(): boolean {
    return !this.unclear && (this.status === 404 || /(^|_)NOT_FOUND$/.test(this.code));
  }
}

/** What was read, or nothing when there is no such thing. Any other trouble is passed on. */
export async function ifThere<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (thrown) {
    if (thrown instanceof UpstreamError && thrown.missing) return undefined;
    throw thrown;
  }
}

/** Yuno's refusals in our words, for calls that have no better idea. */
export function toGatewayError(thrown: unknown): unknown {
  if (!(thrown instanceof UpstreamError)) return thrown;
  const because = { cause: thrown };
  if (thrown.unclear) return new CheckoutError('upstream_unreachable', because);
  if (thrown.busy) return new CheckoutError('rate_limited', because);
  if (/^PAYMENT_(METHOD_)?NOT_FOUND$/.test(thrown.code))
    return new CheckoutError('payment_mismatch', because);
  if (thrown.missing) return new CheckoutError('session_not_found', because);
  if (/^INVALID_(CUSTOMER_FOR_)?TOKEN$/.test(thrown.code)) return new CheckoutError('card_refused', because);
  return new CheckoutError('upstream_refused', because);
}
