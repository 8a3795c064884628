// Events on their way, in the database: what could not be delivered is still there after a restart. The body is kept
// as it was when the change happened; an attempt adds its number and nothing else.
import type { Database } from '../database/open-database.js';

export interface StoredEvent {
  readonly id: string;
  readonly type: 'payment' | 'enrollment';
  readonly type_event: string;
  readonly account_id: string;
  /** Of the payment or the enrollment. */
  readonly subject: string;
  readonly status: string;
  readonly sub_status: string | null;
  readonly data: object;
  /** How often it was sent. */
  readonly attempts: number;
  /** HTTP status of the last answer; 0 when there was none, null before the first attempt. */
  readonly answer: number | null;
  /** Milliseconds since the epoch of the next attempt; null once it is delivered or given up. */
  readonly due_ms: number | null;
}

export interface Outbox {
  add(event: StoredEvent): void;
  /** Does nothing when the event is gone meanwhile. */
  replace(event: StoredEvent): void;
  /** The oldest event that is due at `now`. */
  next(now: number): StoredEvent | undefined;
  /** When the next event is due. */
  nextDue(): number | undefined;
  /** Newest first. */
  latest(count: number): StoredEvent[];
}

const read = (row: Record<string, unknown> | undefined): StoredEvent | undefined =>
  row && (JSON.parse(String(row['doc'])) as StoredEvent);

export function createOutbox(db: Database): Outbox {
  return {
    add(event) {
      const insert = 'INSERT INTO webhook_events (id, due_ms, doc) VALUES (?, ?, ?)';
      db.run(insert, event.id, event.due_ms, JSON.stringify(event));
    },
    replace(event) {
      const update = 'UPDATE webhook_events SET due_ms = ?, doc = ? WHERE id = ?';
      db.run(update, event.due_ms, JSON.stringify(event), event.id);
    },
    next: (now) =>
      read(db.get('SELECT doc FROM webhook_events WHERE due_ms <= ? ORDER BY due_ms, rowid LIMIT 1', now)),
    nextDue() {
      const due = db.get('SELECT MIN(due_ms) AS due FROM webhook_events')?.['due'];
      return typeof due === 'number' ? due : undefined;
    },
    latest: (count) =>
      db
        .all('SELECT doc FROM webhook_events ORDER BY rowid DESC LIMIT ?', count)
        .flatMap((row) => read(row) ?? []),
  };
}
