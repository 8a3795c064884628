// The sandbox's time. One place, so that five hours or a day can pass in a test without waiting.

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Now as the API writes it: ISO 8601 UTC, six fractional digits. Grows within one millisecond, so order survives. */
  stamp(): string;
  advance(ms: number): void;
  reset(): void;
}

export function createClock(source: () => number = Date.now): Clock {
  let offset = 0;
  let last = 0;
  let micros = 0;
  const now = (): number => source() + offset;
  return {
    now,
    stamp() {
      const ms = now();
      micros = ms === last ? Math.min(micros + 1, 999) : 0;
      last = ms;
      return `${new Date(ms).toISOString().slice(0, -1)}${String(micros).padStart(3, '0')}Z`;
    },
    advance(ms) {
      offset += ms;
    },
    reset() {
      offset = 0;
    },
  };
}

/** A moment some milliseconds away, in the API's spelling. */
export const toStamp = (ms: number): string => `${new Date(ms).toISOString().slice(0, -1)}000Z`;
