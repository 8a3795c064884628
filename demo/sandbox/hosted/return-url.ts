// Where a hosted page may send a shopper back to: https anywhere, plain http on the shopper's own machine only.
import { isLoopbackHost } from '../http/loopback.js';

export function isReturnUrl(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  if (username || password) return false;
  return protocol === 'https:' || (protocol === 'http:' && isLoopbackHost(hostname));
}
