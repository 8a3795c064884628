// Asks again while an answer says nothing, with growing and uneven pauses, inside a fixed time. Only for work that may
// be repeated: reads, and writes whose key makes a repetition harmless. What the work is, it does not know.
import { UpstreamError } from './upstream-error.js';

export interface Patience {
  /** Times the work is done at most, waits for a running twin not counted. */
  readonly tries: number;
  /** Milliseconds for all of it. */
  readonly budget: number;
  /** Milliseconds before the second try; doubled before each further one. */
  readonly pause: number;
}

export interface Clock {
  now(): number;
  sleep(ms: number): Promise<void>;
  /** From 0 to 1: spreads those who were refused at the same moment. */
  random(): number;
}

const SYSTEM: Clock = {
  now: () => Date.now(),
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  random: () => Math.random(),
};

/** While the same request is being worked on, Yuno is asked about once a second. */
const RUNNING_PAUSE = 1000;

/**
 * The first clear answer, refusals included. Throws the last unclear one when tries or time are used up: a pause that
 * would outlast the time, such as a long `Retry-After`, is not begun.
 * @param work is told how many milliseconds are left.
 */
export async function repeat<T>(
  { tries, budget, pause }: Patience,
  work: (left: number) => Promise<T>,
  clock: Clock = SYSTEM,
): Promise<T> {
  const until = clock.now() + budget;
  for (let done = 0; ;) {
    try {
      return await work(until - clock.now());
    } catch (thrown) {
      if (!(thrown instanceof UpstreamError) || !thrown.passing) throw thrown;
      if (!thrown.running && ++done >= tries) throw thrown;
      const usual = thrown.running ? RUNNING_PAUSE : pause * 2 ** (done - 1);
      const wait = Math.max(usual * (0.5 + clock.random()), thrown.retryAfter ?? 0);
      if (clock.now() + wait >= until) throw thrown;
      await clock.sleep(wait);
    }
  }
}
