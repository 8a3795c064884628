// When an event is tried again. Yuno's table counts from the first attempt; an attempt that comes late (the sandbox
// was off) puts the next one off by as much, so that a receiver gets its pauses.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Milliseconds after the first attempt, the first one included. */
export const ATTEMPTS: readonly number[] = [
  0,
  5 * MINUTE,
  50 * MINUTE,
  6 * HOUR,
  24 * HOUR,
  48 * HOUR,
  96 * HOUR,
];

/** Milliseconds to wait after attempt number `made` (1 is the first) failed; nothing after the last one. */
export function pauseAfter(made: number): number | undefined {
  const [last, next] = [ATTEMPTS[made - 1], ATTEMPTS[made]];
  return last === undefined || next === undefined ? undefined : next - last;
}
