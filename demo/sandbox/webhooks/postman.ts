// Carries events out of the outbox, one after the other in the order they fell due, whenever it is woken or its alarm
// rings. What it cannot deliver it brings again later; nobody waits for it.
import type { Clock } from '../clock.js';
import type { Outbox, StoredEvent } from './outbox.js';
import { pauseAfter } from './schedule.js';
import { sendEvent } from './send-event.js';
import type { WebhookTarget } from './target.js';

/** The clock can be moved behind an alarm's back: look at least this often (milliseconds). */
const LONGEST_SLEEP = 30_000;

export interface Postman {
  /** Starts a round once the work at hand is done, unless one is under way. */
  wake(): void;
}

export function createPostman(
  outbox: Outbox,
  clock: Clock,
  target: () => WebhookTarget | undefined,
  closing: AbortSignal,
): Postman {
  let busy = false;
  let alarm: NodeJS.Timeout | undefined;

  const take = (): StoredEvent | undefined =>
    closing.aborted || !target() ? undefined : outbox.next(clock.now());

  async function attempt(event: StoredEvent, to: WebhookTarget): Promise<void> {
    const answer = await sendEvent(to, event, closing);
    if (closing.aborted) return;
    const attempts = event.attempts + 1;
    const pause = answer === 200 ? undefined : pauseAfter(attempts);
    outbox.replace({
      ...event,
      attempts,
      answer,
      due_ms: pause === undefined ? null : clock.now() + pause,
    });
  }

  function setAlarm(): void {
    clearTimeout(alarm);
    const due = closing.aborted || !target() ? undefined : outbox.nextDue();
    if (due === undefined) return;
    const sleep = Math.min(Math.max(due - clock.now(), 0), LONGEST_SLEEP);
    alarm = setTimeout(wake, sleep).unref();
  }

  async function goRound(): Promise<void> {
    // The change that woke it may not be committed yet; it will be when this function goes on.
    await Promise.resolve();
    try {
      for (let event = take(), to = target(); event && to; event = take(), to = target())
        await attempt(event, to);
    } finally {
      busy = false;
      setAlarm();
    }
  }

  function wake(): void {
    if (busy || closing.aborted) return;
    busy = true;
    // A round that breaks (the database is busy elsewhere) is made up for by the alarm.
    goRound().catch(() => undefined);
  }

  closing.addEventListener('abort', () => clearTimeout(alarm));
  return { wake };
}
