// Fails fast while Yuno is down, so that shoppers are told at once and a struggling API is left alone. Pure: told what
// happened, asked what may happen. One per gateway instance; instances learn for themselves.

/** Failures in a row, with no answer in between, after which Yuno counts as down. */
const THRESHOLD = 6;
/** Milliseconds until one call may look again; doubled each time it fails. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 30_000;
/** A probe that never reports back, because its caller was cut off, does not block the next one for longer. */
const PROBE_LIFE = 10_000;

export interface Circuit {
  /** May this call go out? Taken by the one probe when it is time to look again. */
  allows(): boolean;
  /** Is everything as usual? Asking takes no probe's place. */
  isClosed(): boolean;
  /** An answer came, whatever it said, or none did. Returns what this changed. */
  report(answered: boolean): 'opened' | 'closed' | undefined;
}

export function createCircuit(now: () => number = Date.now): Circuit {
  let failures = 0;
  let pause = 0;
  /** Before this moment nothing goes out. 0: closed. */
  let until = 0;
  let probing = false;

  return {
    allows() {
      if (until === 0) return true;
      if (now() < until) return false;
      probing = true;
      until = now() + PROBE_LIFE;
      return true;
    },
    isClosed: () => until === 0,
    report(answered) {
      const wasOpen = until > 0;
      if (answered) {
        failures = pause = until = 0;
        probing = false;
        return wasOpen ? 'closed' : undefined;
      }
      failures++;
      // Calls that were under way when it opened say nothing new.
      if (wasOpen ? !probing : failures < THRESHOLD) return undefined;
      probing = false;
      pause = Math.min(pause === 0 ? FIRST_PAUSE : pause * 2, LONGEST_PAUSE);
      until = now() + pause;
      return wasOpen ? undefined : 'opened';
    },
  };
}
