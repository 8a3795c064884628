// What changes something at the gateway. Lazy with the code that pays: the first load only reads.
import { PROTOCOL } from '../../shared/protocol.js';
import type { Client } from './client.js';
import { post, type Answer } from './http.js';

/** Sent once; it outlives the page, and nobody can abort it. */
export const write = <T>(
  { gateway }: Client,
  path: string,
  request: object,
  decode: (body: unknown) => T,
): Promise<Answer<T>> =>
  post(`${gateway}/v1/${path}`, { protocol: PROTOCOL, ...request }, decode, { keepalive: true });
