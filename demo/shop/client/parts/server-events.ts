// Asks this shop's server what Yuno told it by webhook, and logs it beside what the page heard. For looking at only:
// a real shop's server acts on webhooks, and its pages need not know.
import { addEntry } from './event-log.js';

interface ServerEvent {
  readonly seq: number;
  readonly at: string;
  readonly event: string;
}

/** Milliseconds between two questions. */
const PAUSE = 2000;

/** Goes on for as long as the page lives. A page that nobody sees does not ask. */
export function logServerEvents(list: HTMLElement): void {
  let last = 0;

  async function ask(): Promise<void> {
    const response = await fetch(`/api/events?after=${last}`);
    const { events } = (await response.json()) as { events: readonly ServerEvent[] };
    for (const { seq, at, event, ...detail } of events) {
      last = seq;
      addEntry(list, event, detail, new Date(at), 'server');
    }
  }

  const go = (): void => {
    // A shop that is being restarted is asked again.
    const asked = document.hidden ? Promise.resolve() : ask().catch(() => undefined);
    void asked.then(() => setTimeout(go, PAUSE));
  };
  go();
}
