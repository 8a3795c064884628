// How often one key may ask: a token bucket in memory, enough for one machine. Bring another Limiter for more.
import { toKey } from './key.js';
import type { Limiter } from './options.js';

/** Keys kept at most; the oldest go first, some at a time, so that a flood of new keys cannot grow the memory. */
const MOST_KEYS = 10_000;
const AT_A_TIME = 500;

function forgetOldest(buckets: Map<string, unknown>): void {
  let left = AT_A_TIME;
  for (const key of buckets.keys()) {
    if (left-- === 0) return;
    buckets.delete(key);
  }
}

/** Allows `perMinute` requests a minute and key, with bursts up to the same number. */
export function createMemoryLimiter(perMinute: number, now: () => number = Date.now): Limiter {
  const buckets = new Map<string, { left: number; at: number }>();
  return {
    take(key) {
      const at = now();
      const bucket = buckets.get(key) ?? { left: perMinute, at };
      const left = Math.min(perMinute, bucket.left + ((at - bucket.at) / 60_000) * perMinute);
      buckets.delete(key);
      buckets.set(key, { left: Math.max(0, left - 1), at });
      if (buckets.size > MOST_KEYS) forgetOldest(buckets);
      return left >= 1;
    },
  };
}

/** A session's key, from which nobody gets its token back. */
export const sessionKey = async (token: string): Promise<string> => `session:${await toKey('limit', token)}`;

/** An address's key. Whoever has one IPv6 address has a whole network of them: its first half counts. */
export function addressKey(address: string): string {
  if (!address.includes(':') || address.includes('.')) return `address:${address}`;
  const [head = '', tail] = address.toLowerCase().split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const gap = tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length);
  const all = [...before, ...Array.from({ length: gap }, () => '0'), ...after];
  return `address:${all
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ''))
    .join(':')}`;
}
