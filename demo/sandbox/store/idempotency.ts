// Idempotency keys in their three states: running, done (the stored answer is replied), burnt (failed before
// anything existed: never usable again). A key is forgotten after a day.
import type { Database } from '../database/open-database.js';

export type KeyState =
  | { readonly state: 'unknown' }
  | { readonly state: 'running' }
  | { readonly state: 'burnt' }
  | { readonly state: 'done'; readonly status: number; readonly body: string };

export interface IdempotencyStore {
  read(operation: string, key: string): KeyState;
  /** False when someone else holds the key already. */
  claim(operation: string, key: string): boolean;
  finish(operation: string, key: string, status: number, body: string): void;
  burn(operation: string, key: string): void;
}

const RETENTION_MS = 24 * 60 * 60 * 1000;

/** `now` gives milliseconds. Keys that were running when the process died are burnt: their work was rolled back. */
export function createIdempotencyStore(db: Database, now: () => number): IdempotencyStore {
  db.run(`UPDATE idempotency SET state = 'burnt' WHERE state = 'running'`);
  const find = (operation: string, key: string) =>
    db.get(
      `SELECT state, status, body FROM idempotency WHERE operation = ? AND key = ? AND created_ms > ?`,
      operation,
      key,
      now() - RETENTION_MS,
    );
  return {
    read(operation, key) {
      const row = find(operation, key);
      if (row?.['state'] === 'done')
        return { state: 'done', status: Number(row['status']), body: String(row['body']) };
      if (row?.['state'] === 'running') return { state: 'running' };
      return { state: row ? 'burnt' : 'unknown' };
    },
    claim: (operation, key) =>
      db.transaction(() => {
        if (find(operation, key)) return false;
        const row = `INSERT OR REPLACE INTO idempotency (operation, key, state, created_ms) VALUES (?, ?, 'running', ?)`;
        db.run(row, operation, key, now());
        return true;
      }),
    finish(operation, key, status, body) {
      const done = `UPDATE idempotency SET state = 'done', status = ?, body = ? WHERE operation = ? AND key = ?`;
      db.run(done, status, body, operation, key);
    },
    burn(operation, key) {
      db.run(`UPDATE idempotency SET state = 'burnt' WHERE operation = ? AND key = ?`, operation, key);
    },
  };
}
