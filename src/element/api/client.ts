// What the first load asks of its gateway: one question, which opens the session. Everything about paying is asked in
// payments.ts, which travels with the code that pays.
import type { OpenRequest } from '../../shared/contract.js';
import { PROTOCOL } from '../../shared/protocol.js';
import { decodeOpened, type OpenAnswer } from './decode.js';
import { read, type Answer } from './http.js';

export class Client {
  readonly gateway: string;
  readonly #signal: AbortSignal;

  /** @param gateway base URL without a trailing slash. @param signal ends every read, and no write. */
  constructor(gateway: string, signal: AbortSignal) {
    this.gateway = gateway;
    this.#signal = signal;
  }

  async open(request: Omit<OpenRequest, 'protocol'>): Promise<OpenAnswer> {
    return (await this.read('open', request, decodeOpened)).body;
  }

  /** Reads may be repeated. */
  read<T>(path: string, request: object, decode: (body: unknown) => T): Promise<Answer<T>> {
    return read(`${this.gateway}/v1/${path}`, { protocol: PROTOCOL, ...request }, decode, this.#signal);
  }
}
